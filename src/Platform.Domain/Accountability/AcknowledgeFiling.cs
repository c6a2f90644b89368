namespace Platform.Domain.Accountability;

/// <summary>The body that the outcome was filed with confirms that it has it.</summary>
public sealed record AcknowledgeFiling(string Receipt);

public sealed record FilingIsAcknowledged()
    : Refusal("filing-is-acknowledged", "This filing has its receipt already.");

public sealed record RecipientTakesPart()
    : Refusal("recipient-takes-part", "You have a part in this case. Another person of the receiving body gives the receipt.");

public static class AcknowledgeFilingDecider
{
    public static Decision<CaseEvent> Decide(AcknowledgeFiling command, AccountabilityCase file, By by)
    {
        if (file.Receipt is { } received)
        {
            return received.RecordedBy == by.PersonId && received.Receipt == command.Receipt.Trim() ? Decision<CaseEvent>.Nothing : new FilingIsAcknowledged();
        }

        return CaseGuard.Runs(file)
            ?? CaseGuard.Unless(file is { Step: CaseStep.Filing, Filed: not null }, new NothingWasFiled())
            ?? CaseGuard.Unless(by.PersonId is { } person && !TakesPart(file, person), new RecipientTakesPart())
            ?? CaseGuard.Faulty(CaseGuard.Text("/receipt", command.Receipt))
            ?? CaseProgress.With(file, by, new CaseFilingReceived(command.Receipt.Trim(), by.Today, by.PersonId!.Value));
    }

    private static bool TakesPart(AccountabilityCase file, Guid person) =>
        file.Handlers.InvestigatorId == person || file.Subjects.Concat(file.Departed).Any(each => each.Subject.PersonId == person);
}
