using System.Collections.Immutable;

namespace Platform.Domain.Meetings;

/// <summary>What a decision about a recorded act needs to know.</summary>
public sealed record Act(Guid Id, Guid UnitId, DateOnly OccurredOn, IReadOnlyList<Guid> OccurrenceIds, Guid? SupersededBy)
{
    public ImportedAct? Imported { get; init; }

    public IReadOnlyList<ConductShown> Conduct { get; init; } = [];

    public ActKind Kind { get; init; }

    public IReadOnlyList<Guid> PresentPostIds { get; init; } = [];

    /// <summary>What went on, as it was recorded last; null for an act that has none.</summary>
    public Proceedings? Proceedings { get; init; }

    public ImmutableList<ResolutionAdopted> Resolutions { get; init; } = [];

    public static Act? Evolve(Act? act, ActEvent @event) => (act, @event) switch
    {
        (_, ActHeld e) => new(e.ActId, e.UnitId, e.OccurredOn, e.OccurrenceIds, null)
        {
            Imported = e.Imported,
            Conduct = e.Conduct ?? [],
            Kind = e.Kind,
            PresentPostIds = e.PresentPostIds,
        },
        (null, _) => null,
        (_, ActWithdrawn) => null,
        (_, ActReplaced e) => act with { SupersededBy = e.ByActId },
        (_, ActCarriedOver e) => act with { OccurrenceIds = [.. act.OccurrenceIds, e.ToOccurrenceId] },
        (_, ProceedingsRecorded e) => act with { Proceedings = e.Proceedings },
        (_, ResolutionAdopted e) => act with { Resolutions = act.Resolutions.Add(e) },
        _ => act,
    };
}
