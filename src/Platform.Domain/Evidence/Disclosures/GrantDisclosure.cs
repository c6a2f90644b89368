namespace Platform.Domain.Evidence.Disclosures;

/// <summary>Lets the department above read the content of evidence: of a unit, or of one duty.</summary>
/// <param name="ToTenant">The department that the bureau belongs to today; null when it belongs to none.</param>
/// <param name="From">First day.</param>
/// <param name="Until">Last day.</param>
public sealed record GrantDisclosure(
    Guid DisclosureId, string? ToTenant, Guid UnitId, bool IncludesBelow, Guid? OccurrenceId, EvidenceLevel UpTo, DateOnly From, DateOnly Until, string Reason);

public sealed record NobodyToDiscloseTo()
    : Refusal("nobody-to-disclose-to", "The bureau belongs to no oversight department today, so that nobody could read by it.");

public sealed record DisclosureIsNotAcceptable()
    : Refusal("disclosure-is-not-acceptable", "The disclosure cannot be accepted; each fault is named with how to mend it.");

public static class GrantDisclosureDecider
{
    /// <summary>Longer than a quarter nobody remembers that it stands.</summary>
    public const int LongestDays = 92;

    public static Decision<DisclosureEvent> Decide(GrantDisclosure command, Disclosure? disclosure, By by)
    {
        if (disclosure is not null)
        {
            return Decision<DisclosureEvent>.Nothing;
        }

        if (command.ToTenant is not { } department)
        {
            return new NobodyToDiscloseTo();
        }

        List<FieldError> errors = [.. Days(command, by)];
        return errors.Count > 0
            ? new DisclosureIsNotAcceptable { Errors = errors }
            : new DisclosureGranted(
                command.DisclosureId, department, command.UnitId, command.IncludesBelow && command.OccurrenceId is null, command.OccurrenceId, command.UpTo,
                command.From, command.Until, command.Reason, by.ActorId);
    }

    private static IEnumerable<FieldError> Days(GrantDisclosure command, By by)
    {
        if (command.From < by.Today)
        {
            yield return new("/from", "in-the-past", "Give today or a later day: what was not yet disclosed was not read.");
        }

        if (command.Until < command.From)
        {
            yield return new("/until", "before-the-first-day", "Give the first day or a later one.");
        }
        else if (command.Until.DayNumber - command.From.DayNumber >= LongestDays)
        {
            yield return new("/until", "too-long", $"Give at most {LongestDays} days; it can be granted again.");
        }
    }
}
