namespace Platform.Domain.Accountability;

/// <summary>Gives a subject the file to read: what is against it and what it rests on.</summary>
public sealed record OpenFile(Guid Subject);

public static class OpenFileDecider
{
    public static Decision<CaseEvent> Decide(OpenFile command, AccountabilityCase file, By by)
    {
        if ((CaseGuard.Stands(file, CaseStep.FileAccess, CaseCapacity.Investigator, by) ?? CaseGuard.Subject(file, command.Subject, out _)) is { } against)
        {
            return against;
        }

        return file.Find(command.Subject)!.AccessOn is not null
            ? new AlreadyServed()
            : CaseProgress.With(file, by, new CaseFileOpened(command.Subject, by.Today, by.PersonId!.Value));
    }
}
