using JasperFx.Events;
using Marten;
using Platform.Domain.Ledgers;

namespace Platform.Projections.Compliance;

/// <summary>
/// Answers: how many duties stand in which status, per unit and per bureau, and since which event? Every move carries both
/// ends, so each count is an increment and never a scan.
/// </summary>
public sealed class ComplianceFacts() : PageProjection("Compliance", 1, ["compliance_fact", "unit_status", "bureau_rollup"], ["bureau_change", "bureau_day"])
{
    public override IReadOnlyList<Type> Reads { get; } =
    [
        typeof(YearOpened), typeof(OccurrenceAdded), typeof(YearRevised), typeof(YearSchemeChanged), typeof(StatusChanged), typeof(OccurrenceTransferred), typeof(ExtensionDecided),
    ];

    protected internal override Task Apply(IDocumentOperations rows, IReadOnlyList<IEvent> page, CancellationToken cancellation)
    {
        var spans = new FactSpans();
        Each(page, e => Read(spans, e));

        if (spans.OfBegun.ToList() is { Count: > 0 } begun)
        {
            FactRows.Begin(rows, begun);
        }

        if (spans.OfEarlier.ToList() is { Count: > 0 } changed)
        {
            FactRows.Change(rows, changed);
        }

        return Task.CompletedTask;
    }

    private static void Read(FactSpans spans, IEvent e)
    {
        switch (e.Data)
        {
            case YearOpened opened:
                Begin(spans, e, opened.UnitId, opened.Year, opened.SchemeId, opened.Occurrences);
                break;
            case OccurrenceAdded added:
                Begin(spans, e, added.UnitId, added.Year, added.SchemeId, [added.Occurrence]);
                break;
            case YearRevised revised:
                Begin(spans, e, revised.UnitId, revised.Year, revised.SchemeId, revised.Added);
                break;
            case YearSchemeChanged taken:
                Begin(spans, e, taken.UnitId, taken.Year, taken.SchemeId, taken.Added);
                break;
            case StatusChanged changed:
                spans.Change(e, new() { Status = StateOnDay.Code(changed.To) });
                break;
            case OccurrenceTransferred transferred:
                spans.Change(e, new() { UnitId = transferred.ToUnitId, PostId = transferred.ToPostId });
                break;
            // The due day is part of what is counted, so a duty that is extended leaves one count for another.
            case ExtensionDecided { Granted: true } extended:
                spans.Change(e, new() { DueOn = extended.DueOn });
                break;
        }
    }

    private static void Begin(FactSpans spans, IEvent e, Guid unitId, int year, Guid schemeId, IReadOnlyList<PlannedOccurrence> planned)
    {
        foreach (var terms in planned)
        {
            spans.Begin(e, unitId, year, schemeId, terms);
        }
    }
}
