using System.Collections.Immutable;

namespace Platform.Domain.Accountability.Authority;

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record AuthorityEvent
{
    private protected AuthorityEvent()
    {
    }
}

/// <summary>A body manages a post, or a unit with the posts in it (干部管理权限).</summary>
/// <param name="Basis">The document that says so.</param>
[StoredAs("authority.assigned.v1")]
public sealed record AuthorityAssigned(
    Guid RegisterId, Guid EntryId, Guid BodyUnitId, Guid? PostId, Guid? UnitId, bool IncludesBelow, DateOnly From, string Basis, string AssignedBy) : AuthorityEvent;

/// <param name="On">First day without it.</param>
[StoredAs("authority.withdrawn.v1")]
public sealed record AuthorityWithdrawn(Guid EntryId, DateOnly On, string Reason, string WithdrawnBy) : AuthorityEvent;

/// <param name="Until">First day without it; null while it lasts.</param>
public sealed record AuthorityEntry(Guid Id, Guid BodyUnitId, Guid? PostId, Guid? UnitId, bool IncludesBelow, DateOnly From, DateOnly? Until, string Basis)
{
    public bool Covers(DateOnly day) => From <= day && (Until is null || day < Until);
}

/// <summary>Who manages whom in a bureau: the register by which a body may hold a post or a body to account, or can only propose it.</summary>
public sealed record AuthorityRegister(Guid Id, ImmutableList<AuthorityEntry> Entries)
{
    public static Guid IdFor(string tenant) => DeterministicId.From("authority-register", tenant);

    /// <summary>Whether a body manages a post, or a unit as a body where no post is given.</summary>
    /// <param name="unitAndAncestors">The subject's unit and every unit above it, nearest first.</param>
    public bool Manages(Guid bodyUnitId, Guid? postId, IReadOnlyList<Guid> unitAndAncestors, DateOnly day) => Entries.Any(entry =>
        entry.BodyUnitId == bodyUnitId && entry.Covers(day)
        && ((postId is not null && entry.PostId == postId)
            || (entry.UnitId is { } unit && unitAndAncestors.Count > 0 && (entry.IncludesBelow ? unitAndAncestors.Contains(unit) : unitAndAncestors[0] == unit))));

    public static AuthorityRegister? Evolve(AuthorityRegister? register, AuthorityEvent @event) => (register, @event) switch
    {
        (var r, AuthorityAssigned e) => (r ?? new(e.RegisterId, [])) with
        {
            Entries = (r?.Entries ?? []).Add(new(e.EntryId, e.BodyUnitId, e.PostId, e.UnitId, e.IncludesBelow, e.From, null, e.Basis)),
        },
        (null, _) => null,
        (var r, AuthorityWithdrawn e) => r with { Entries = [.. r.Entries.Select(entry => entry.Id == e.EntryId ? entry with { Until = e.On } : entry)] },
        (var r, _) => r,
    };
}
