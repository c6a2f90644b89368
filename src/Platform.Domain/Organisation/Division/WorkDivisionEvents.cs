namespace Platform.Domain.Organisation.Division;

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record WorkDivisionEvent
{
    private protected WorkDivisionEvent()
    {
    }
}

/// <summary>What is given to somebody: one obligation of the bureau's rules, or an article of them.</summary>
/// <param name="PackId">The rule set, through all its versions.</param>
/// <param name="ObligationId">Null where a whole article is meant.</param>
public sealed record DivisionTopic(string PackId, string Article, string? ObligationId);

/// <summary>A topic of the rules has a responsible unit from a day on, and a named post in it where one is named (专人).</summary>
[StoredAs("work-division.assigned.v1")]
public sealed record TopicAssigned(Guid DivisionId, DivisionTopic Topic, Guid UnitId, Guid? PostId, DateOnly From, string AssignedBy) : WorkDivisionEvent;

/// <param name="On">First day without it, in Asia/Shanghai.</param>
[StoredAs("work-division.released.v1")]
public sealed record TopicReleased(DivisionTopic Topic, DateOnly On, string? Reason, string ReleasedBy) : WorkDivisionEvent;

/// <summary>The working pattern (工作格局): who leads, which office coordinates, who joins in, from a day on.</summary>
/// <param name="CoordinatorPostId">The post that does it in the coordinating office; null where none is named.</param>
/// <param name="Basis">Article of the rules or document that says so.</param>
[StoredAs("work-division.pattern-set.v1")]
public sealed record PatternSet(
    Guid DivisionId, Guid LeadingUnitId, Guid CoordinatingUnitId, Guid? CoordinatorPostId, IReadOnlyList<Guid> JoiningUnitIds, string? Basis, DateOnly From,
    string SetBy) : WorkDivisionEvent;

/// <summary>A post or a unit supervises discipline in a unit from a day on (纪检监督).</summary>
/// <param name="SupervisorPostId">Null where a unit as a whole supervises.</param>
[StoredAs("work-division.supervisor-named.v1")]
public sealed record SupervisorNamed(Guid DivisionId, Guid UnitId, Guid SupervisorUnitId, Guid? SupervisorPostId, DateOnly From, string NamedBy) : WorkDivisionEvent;

[StoredAs("work-division.supervisor-released.v1")]
public sealed record SupervisorReleased(Guid UnitId, DateOnly On, string? Reason, string ReleasedBy) : WorkDivisionEvent;
