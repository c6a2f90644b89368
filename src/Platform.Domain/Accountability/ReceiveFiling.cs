namespace Platform.Domain.Accountability;

/// <summary>Records the receipt of the body that the outcome was filed with.</summary>
public sealed record ReceiveFiling(string Receipt);

public sealed record NothingWasFiled()
    : Refusal("nothing-was-filed", "Record first that the outcome was filed, and with whom.");

public static class ReceiveFilingDecider
{
    public static Decision<CaseEvent> Decide(ReceiveFiling command, AccountabilityCase file, By by) =>
        CaseGuard.Stands(file, CaseStep.Filing, CaseCapacity.Investigator, by)
        ?? CaseGuard.Unless(file.Filed is not null, new NothingWasFiled())
        ?? CaseGuard.Faulty(CaseGuard.Text("/receipt", command.Receipt))
        ?? CaseProgress.With(file, by, new CaseFilingReceived(command.Receipt.Trim(), by.Today, by.PersonId!.Value));
}
