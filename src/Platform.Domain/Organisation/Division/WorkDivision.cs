using System.Collections.Immutable;

namespace Platform.Domain.Organisation.Division;

/// <summary>Who is responsible for a topic, and since when.</summary>
public sealed record TopicHolder(Guid UnitId, Guid? PostId, DateOnly From);

/// <summary>Who supervises a unit, and since when.</summary>
public sealed record Supervisor(Guid UnitId, Guid? PostId, DateOnly From);

/// <summary>How a bureau divides the work that its rules ask: what holds now of each topic, of the pattern, of each unit's supervision.</summary>
/// <param name="TopicsFreeSince">Topics that somebody had once, with the day since which nobody has.</param>
/// <param name="UnsupervisedSince">The same of units.</param>
public sealed record WorkDivision(
    Guid Id,
    ImmutableDictionary<DivisionTopic, TopicHolder> Topics,
    ImmutableDictionary<DivisionTopic, DateOnly> TopicsFreeSince,
    PatternSet? Pattern,
    ImmutableDictionary<Guid, Supervisor> Supervisors,
    ImmutableDictionary<Guid, DateOnly> UnsupervisedSince)
{
    public static Guid IdFor(string tenant) => DeterministicId.From("work-division", tenant);

    public static WorkDivision? Evolve(WorkDivision? division, WorkDivisionEvent @event) => (division, @event) switch
    {
        (null, TopicAssigned e) => Evolve(Empty(e.DivisionId), e),
        (null, PatternSet e) => Evolve(Empty(e.DivisionId), e),
        (null, SupervisorNamed e) => Evolve(Empty(e.DivisionId), e),
        (null, _) => null,
        (var d, TopicAssigned e) => d with { Topics = d.Topics.SetItem(e.Topic, new(e.UnitId, e.PostId, e.From)) },
        (var d, TopicReleased e) => d with { Topics = d.Topics.Remove(e.Topic), TopicsFreeSince = d.TopicsFreeSince.SetItem(e.Topic, e.On) },
        (var d, PatternSet e) => d with { Pattern = e },
        (var d, SupervisorNamed e) => d with { Supervisors = d.Supervisors.SetItem(e.UnitId, new(e.SupervisorUnitId, e.SupervisorPostId, e.From)) },
        (var d, SupervisorReleased e) => d with { Supervisors = d.Supervisors.Remove(e.UnitId), UnsupervisedSince = d.UnsupervisedSince.SetItem(e.UnitId, e.On) },
        (var d, _) => d,
    };

    private static WorkDivision Empty(Guid id) => new(
        id, ImmutableDictionary<DivisionTopic, TopicHolder>.Empty, ImmutableDictionary<DivisionTopic, DateOnly>.Empty, null,
        ImmutableDictionary<Guid, Supervisor>.Empty, ImmutableDictionary<Guid, DateOnly>.Empty);
}

/// <summary>Changes of one thing are recorded in the order of their days, so that none reaches behind a later one.</summary>
public sealed record DivisionReachesBack(DateOnly Since)
    : Refusal("division-reaches-back", $"What holds since {Since:yyyy-MM-dd} is recorded already. Give that day or a later one.");

public sealed record DivisionIsNotAcceptable()
    : Refusal("division-is-not-acceptable", "The work cannot be divided as given; each member at fault is named with how to mend it.");

internal static class DivisionDays
{
    /// <summary>The day since which something holds, be it that somebody is named or that nobody is any more.</summary>
    public static DateOnly? Since<TKey>(DateOnly? held, ImmutableDictionary<TKey, DateOnly>? free, TKey key)
        where TKey : notnull =>
        held ?? (free is not null && free.TryGetValue(key, out var day) ? day : null);
}
