namespace Platform.Domain.Organisation.Groups;

/// <summary>Says in which unit the group's office lies from a day on, and which post heads it.</summary>
/// <param name="UnitExists">Whether the unit exists on that day.</param>
/// <param name="HeadStands">Whether the post named stands; true where none is named.</param>
public sealed record LocateGroupOffice(Guid UnitId, bool UnitExists, Guid? HeadPostId, bool HeadStands, DateOnly On);

public sealed record GroupOfficeIsNotAcceptable()
    : Refusal("group-office-is-not-acceptable", "The office cannot be located as given; each member at fault is named with how to mend it.");

public static class LocateGroupOfficeDecider
{
    public static Decision<LeadingGroupEvent> Decide(LocateGroupOffice command, LeadingGroup group, By by)
    {
        if (group.Office == new GroupOffice(command.On, command.UnitId, command.HeadPostId))
        {
            return Decision<LeadingGroupEvent>.Nothing;
        }

        if (group.Against(command.On, group.Office?.From) is { } against)
        {
            return against;
        }

        FieldError[] errors =
        [
            .. command.UnitExists ? [] : new[] { new FieldError("/officeUnitId", "unit-unknown", "Choose a unit that exists on that day.") },
            .. command.HeadStands ? [] : new[] { new FieldError("/officeHeadPostId", "post-unknown", "Choose a post that stands.") },
        ];
        return errors.Length > 0
            ? new GroupOfficeIsNotAcceptable { Errors = errors }
            : new LeadingGroupOfficeLocated(command.UnitId, command.HeadPostId, command.On, by.ActorId);
    }
}
