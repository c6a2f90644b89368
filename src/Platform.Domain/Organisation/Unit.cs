using System.Collections.Immutable;

namespace Platform.Domain.Organisation;

/// <summary>The parent that a unit has from a day on; null for the root.</summary>
public sealed record ParentFrom(DateOnly From, Guid? ParentId);

public sealed record NameFrom(DateOnly From, string NameZh, string? NameEn);

/// <summary>
/// A unit with the parents and names it has had, oldest first. Days are in Asia/Shanghai; it exists from its opening day
/// up to, and without, the day of its dissolution.
/// </summary>
public sealed record Unit(
    Guid Id,
    string Code,
    string UnitType,
    DateOnly OpenedOn,
    DateOnly? DissolvedOn,
    Guid? SuccessorId,
    ImmutableList<ParentFrom> Parents,
    ImmutableList<NameFrom> Names)
{
    public static Guid IdFor(string tenant, string code) => DeterministicId.From("unit", tenant, code);

    public Guid? ParentId => Parents[^1].ParentId;

    public string NameZh => Names[^1].NameZh;

    public string? NameEn => Names[^1].NameEn;

    /// <summary>The day of the last move; the opening day when it never moved.</summary>
    public DateOnly PlacedOn => Parents[^1].From;

    public DateOnly NamedOn => Names[^1].From;

    public bool Exists(DateOnly day) => OpenedOn <= day && (DissolvedOn is null || day < DissolvedOn);

    /// <summary>The parent on a day; of two moves on one day the one recorded last holds.</summary>
    public Guid? ParentOn(DateOnly day) => (Parents.FindLast(p => p.From <= day) ?? Parents[0]).ParentId;

    public NameFrom NameOn(DateOnly day) => Names.FindLast(n => n.From <= day) ?? Names[0];

    /// <summary>Whether the unit lies directly under a parent on some day from <paramref name="day"/> on.</summary>
    public bool LiesUnder(Guid parentId, DateOnly day)
    {
        for (var i = 0; i < Parents.Count; i++)
        {
            var until = i + 1 < Parents.Count ? Parents[i + 1].From : DissolvedOn ?? DateOnly.MaxValue;
            if (Parents[i].ParentId == parentId && until > day && until > Parents[i].From)
            {
                return true;
            }
        }

        return false;
    }
}
