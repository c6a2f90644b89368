using System.Collections.Immutable;

namespace Platform.Domain.Organisation.Groups;

/// <summary>Who belongs to a group from a day on.</summary>
public sealed record GroupComposition(DateOnly From, Guid HeadPostId, ImmutableList<Guid> DeputyPostIds, ImmutableList<Guid> MemberPostIds)
{
    public bool IsMadeOf(Guid head, IEnumerable<Guid> deputies, IEnumerable<Guid> members) =>
        HeadPostId == head && DeputyPostIds.SequenceEqual(deputies) && MemberPostIds.SequenceEqual(members);
}

public sealed record GroupOffice(DateOnly From, Guid UnitId, Guid? HeadPostId);

/// <summary>What a decision about a leading group needs to know; the latest composition and office.</summary>
public sealed record LeadingGroup(Guid Id, DateOnly EstablishedOn, GroupComposition? Composition, GroupOffice? Office, DateOnly? EndedOn)
{
    public static LeadingGroup? Evolve(LeadingGroup? group, LeadingGroupEvent @event) => (group, @event) switch
    {
        (_, LeadingGroupEstablished e) => new(e.GroupId, e.EstablishedOn, null, null, null),
        (null, _) => null,
        (var g, LeadingGroupComposed e) => g with { Composition = new(e.On, e.HeadPostId, [.. e.DeputyPostIds], [.. e.MemberPostIds]) },
        (var g, LeadingGroupOfficeLocated e) => g with { Office = new(e.On, e.UnitId, e.HeadPostId) },
        (var g, LeadingGroupEnded e) => g with { EndedOn = e.On },
        (var g, _) => g,
    };

    /// <summary>What any dated change is refused for; <paramref name="since"/> is the day of the change before it.</summary>
    internal Refusal? Against(DateOnly on, DateOnly? since) =>
        EndedOn is { } ended ? new LeadingGroupIsEnded(ended)
        : on < (since ?? EstablishedOn) ? new GroupChangeReachesBack(since ?? EstablishedOn) { Errors = [new("/on", "too-early", "Give that day or a later one.")] }
        : null;
}

public sealed record LeadingGroupIsEnded(DateOnly On)
    : Refusal("leading-group-is-ended", $"The group ended on {On:yyyy-MM-dd} and changes no more.");

/// <summary>Changes are recorded in the order of their days, so that none reaches behind a later one.</summary>
public sealed record GroupChangeReachesBack(DateOnly Since)
    : Refusal("group-change-reaches-back", $"What holds since {Since:yyyy-MM-dd} is recorded already. Give that day or a later one.");
