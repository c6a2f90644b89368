namespace Platform.Domain.Organisation.Groups;

/// <summary>Sets up a leading group in a unit, with who belongs to it and where its office lies (matrix B2, B3).</summary>
/// <param name="UnitExists">Whether the unit exists on that day.</param>
/// <param name="Office">Null where the group has no office yet.</param>
public sealed record EstablishLeadingGroup(
    Guid GroupId, Guid UnitId, bool UnitExists, GroupLevel Level, string NameZh, string? NameEn, GroupBasis Basis, DateOnly EstablishedOn, ComposeLeadingGroup Composition,
    LocateGroupOffice? Office);

public sealed record GroupUnitIsUnknown()
    : Refusal("group-unit-is-unknown", "The organization has no such unit on that day. Choose one that exists.");

public sealed record GroupNeedsABasis()
    : Refusal("group-needs-a-basis", "Say by which article or document the group is set up.");

public static class EstablishLeadingGroupDecider
{
    public static Decision<LeadingGroupEvent> Decide(EstablishLeadingGroup command, LeadingGroup? group, By by)
    {
        if (group is not null)
        {
            return Decision<LeadingGroupEvent>.Nothing;
        }

        if (!command.UnitExists)
        {
            return new GroupUnitIsUnknown { Errors = [new("/unitId", "unit-unknown", "Choose a unit that exists on that day.")] };
        }

        if (command.Basis is { Article: null, DocumentNumber: null })
        {
            return new GroupNeedsABasis { Errors = [new("/article", "required", "Give an article or a document number.")] };
        }

        var established = new LeadingGroupEstablished(
            command.GroupId, command.UnitId, command.Level, command.NameZh, command.NameEn, command.Basis, command.EstablishedOn, by.ActorId);
        var begun = LeadingGroup.Evolve(null, established)!;
        return (ComposeLeadingGroupDecider.Decide(command.Composition, begun, by),
                command.Office is null ? Decision<LeadingGroupEvent>.Nothing : LocateGroupOfficeDecider.Decide(command.Office, begun, by)) switch
        {
            (Decision<LeadingGroupEvent>.Refused refused, _) => refused,
            (_, Decision<LeadingGroupEvent>.Refused refused) => refused,
            (Decision<LeadingGroupEvent>.Accepted composed, Decision<LeadingGroupEvent>.Accepted located) =>
                new List<LeadingGroupEvent>([established, .. composed.Events, .. located.Events]),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }
}
