namespace Platform.Domain.Accountability;

/// <summary>Files the outcome with the body that the rules name (row I10 of the matrix).</summary>
/// <param name="Recipient">A reference of the pack that the filing rule names.</param>
public sealed record FileOutcome(string Recipient, string DocumentNumber);

public static class FileOutcomeDecider
{
    public static Decision<CaseEvent> Decide(FileOutcome command, AccountabilityCase file, By by)
    {
        if (CaseGuard.Stands(file, CaseStep.Filing, CaseCapacity.Investigator, by) is { } against)
        {
            return against;
        }

        if (file.Filed is { } filed && filed.Recipient == command.Recipient && filed.DocumentNumber == command.DocumentNumber.Trim())
        {
            return Decision<CaseEvent>.Nothing;
        }

        return CaseGuard.Faulty([
            .. CaseGuard.Text("/documentNumber", command.DocumentNumber),
            .. file.Opened.Filing!.Recipients.Contains(command.Recipient)
                ? Array.Empty<FieldError>()
                : [new("/recipient", "not-named", $"The rules have it filed with {string.Join(", ", file.Opened.Filing.Recipients)}.")],
        ]) ?? CaseProgress.With(file, by, new CaseFiled(command.Recipient, command.DocumentNumber.Trim(), by.Today, by.PersonId!.Value));
    }
}
