using JasperFx.Events;
using Marten;
using Platform.Domain.Compliance;
using Platform.Domain.Ledgers;

namespace Platform.Projections.Compliance;

/// <summary>
/// Answers: where did each duty stand on a day, by all that is known now? Spans of days that a later entry about an earlier
/// day divides and sets anew from that day on; the definition is <see cref="TrueThen"/>.
/// </summary>
public sealed class DutyTruth() : PageProjection(ProjectionName, 1, ["duty_truth"], ["bureau_day"])
{
    public const string ProjectionName = "DutyTruth";

    public override IReadOnlyList<Type> Reads { get; } =
    [
        typeof(YearOpened), typeof(OccurrenceAdded), typeof(YearRevised), typeof(YearSchemeChanged), typeof(OccurrenceConfirmed), typeof(ActSuperseded),
        typeof(StatusChanged), typeof(OccurrenceTransferred), typeof(ExtensionDecided),
    ];

    protected internal override async Task Apply(IDocumentOperations rows, IReadOnlyList<IEvent> page, CancellationToken cancellation)
    {
        var touched = page.SelectMany(e => Duties(e).Select(duty => (e.TenantId, duty))).ToHashSet();
        if (touched.Count == 0)
        {
            return;
        }

        var duties = await TruthRows.Read(rows, touched, cancellation);
        Each(page, e => Apply(duties, e));
        TruthRows.Write(rows, duties);
    }

    private static IEnumerable<Guid> Duties(IEvent e) => e.Data switch
    {
        YearOpened opened => opened.Occurrences.Select(terms => terms.Id),
        OccurrenceAdded added => [added.Occurrence.Id],
        YearRevised revised => revised.Added.Select(terms => terms.Id),
        YearSchemeChanged taken => taken.Added.Select(terms => terms.Id),
        OccurrenceConfirmed or ActSuperseded or StatusChanged or OccurrenceTransferred or ExtensionDecided { Granted: true } => [e.StreamId],
        _ => [],
    };

    private static void Apply(Dictionary<(string, Guid), TruthSpans> duties, IEvent e)
    {
        switch (e.Data)
        {
            case YearOpened opened:
                Begin(duties, e, opened.UnitId, opened.Year, opened.SchemeId, opened.Occurrences, DateOnly.MinValue);
                break;
            case OccurrenceAdded added:
                Begin(duties, e, added.UnitId, added.Year, added.SchemeId, [added.Occurrence], added.OccurredOn);
                break;
            case YearRevised revised:
                Begin(duties, e, revised.UnitId, revised.Year, revised.SchemeId, revised.Added, ChinaDay.Of(e.Timestamp));
                break;
            case YearSchemeChanged taken:
                Begin(duties, e, taken.UnitId, taken.Year, taken.SchemeId, taken.Added, ChinaDay.Of(e.Timestamp));
                break;
            case OccurrenceConfirmed confirmed:
                Of(e).Complete(confirmed.CompletedOn);
                break;
            case ActSuperseded:
                Of(e).TakeBackVerdict(e.Sequence);
                break;
            case StatusChanged changed:
                Of(e).Hold(changed, ChinaDay.Of(e.Timestamp), e.Sequence);
                break;
            case OccurrenceTransferred transferred:
                Of(e).Transfer(transferred.ToUnitId, transferred.ToPostId, transferred.On, e.Sequence);
                break;
            case ExtensionDecided { Granted: true } extended:
                Of(e).Extend(extended.DueOn, extended.ClosesOn, ChinaDay.Of(e.Timestamp), e.Sequence);
                break;
        }

        TruthSpans Of(IEvent fact) => duties[(fact.TenantId, fact.StreamId)];
    }

    private static void Begin(
        Dictionary<(string, Guid), TruthSpans> duties, IEvent e, Guid unitId, int year, Guid schemeId, IReadOnlyList<PlannedOccurrence> planned, DateOnly owedFrom)
    {
        foreach (var terms in planned)
        {
            duties[(e.TenantId, terms.Id)].Begin(new(
                owedFrom, DateOnly.MaxValue, unitId, terms.PostId, year, terms.SchemeId ?? schemeId, terms.ObligationId, terms.Article, terms.Category,
                terms.WindowFrom, terms.WindowTo, terms.DueOn, terms.ClosesOn, terms.FirstStatus != OccurrenceStatus.NoVerdict, null, null, e.Sequence));
        }
    }
}
