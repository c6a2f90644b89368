using System.Text.RegularExpressions;

namespace Platform.Domain.Organisation;

public sealed record WorkNumberIsTaken(string WorkNumber)
    : Refusal("work-number-is-taken", $"Another person has the work number {WorkNumber}. Give this person's own, or correct that person.");

public sealed record PersonUnitIsUnknown()
    : Refusal("person-unit-is-unknown", "The organization has no such unit. Give the id of one, or leave it out.");

public sealed record AppointedPersonIsUnknown()
    : Refusal("appointed-person-is-unknown", "No person with that id is kept here. Enter the person first.");

/// <summary>
/// All that is ever kept of a person: name, work number, unit, duty phone. It is data that can be corrected or erased, so
/// it lies in a document and never in an event. A further member is a change of the product's scope, not of this type.
/// </summary>
public sealed partial record PersonInput(string? Name, string? WorkNumber, Guid? UnitId, string? DutyPhone)
{
    public const int LongestName = 50;

    /// <summary>Everything that is wrong, all at once; empty when the input can be kept.</summary>
    public IEnumerable<FieldError> Check()
    {
        if (UnitNames.Tidy(Name) is not { Length: <= LongestName } name || name.Any(char.IsControl))
        {
            yield return new("/name", "not-a-name", $"Give a name of 1 to {LongestName} characters on one line.");
        }

        if (!WorkNumberForm().IsMatch(WorkNumber ?? string.Empty))
        {
            yield return new("/workNumber", "not-a-work-number", "Give a work number of 1 to 32 letters, digits and hyphens.");
        }

        if (UnitId == Guid.Empty)
        {
            yield return new("/unitId", "not-a-unit", "Give the id of a unit, or leave it out.");
        }

        if (!string.IsNullOrEmpty(DutyPhone) && !PhoneForm().IsMatch(DutyPhone))
        {
            yield return new("/dutyPhone", "not-a-phone", "Give a duty phone of at most 24 digits, spaces, '+' and '-', or leave it out.");
        }
    }

    [GeneratedRegex(@"^[A-Za-z0-9-]{1,32}\z")]
    private static partial Regex WorkNumberForm();

    [GeneratedRegex(@"^[0-9+\- ]{1,24}\z")]
    private static partial Regex PhoneForm();
}
