namespace Platform.Domain.Organisation.Groups;

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record LeadingGroupEvent
{
    private protected LeadingGroupEvent()
    {
    }
}

/// <summary>On which level a group leads: for the whole bureau, or in a branch or unit of it.</summary>
public enum GroupLevel
{
    Bureau,
    Unit,
}

/// <summary>What a group is set up by: an article of the bureau's rules, a document, or both.</summary>
public sealed record GroupBasis(string? Article, string? DocumentNumber);

/// <summary>A leading group was set up in a unit (领导小组).</summary>
/// <param name="EstablishedOn">First day, in Asia/Shanghai.</param>
[StoredAs("leading-group.established.v1")]
public sealed record LeadingGroupEstablished(
    Guid GroupId, Guid UnitId, GroupLevel Level, string NameZh, string? NameEn, GroupBasis Basis, DateOnly EstablishedOn, string EstablishedBy) : LeadingGroupEvent;

/// <summary>Who belongs to it from a day on, as posts: persons follow from the day that is asked about.</summary>
[StoredAs("leading-group.composed.v1")]
public sealed record LeadingGroupComposed(
    Guid HeadPostId, IReadOnlyList<Guid> DeputyPostIds, IReadOnlyList<Guid> MemberPostIds, DateOnly On, string ComposedBy) : LeadingGroupEvent;

/// <summary>The unit in which the group's office lies from a day on, and the post that heads the office.</summary>
[StoredAs("leading-group.office-located.v1")]
public sealed record LeadingGroupOfficeLocated(Guid UnitId, Guid? HeadPostId, DateOnly On, string LocatedBy) : LeadingGroupEvent;

/// <param name="On">First day without the group, in Asia/Shanghai.</param>
[StoredAs("leading-group.ended.v1")]
public sealed record LeadingGroupEnded(DateOnly On, string Reason, string EndedBy) : LeadingGroupEvent;
