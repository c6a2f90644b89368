using JasperFx.Events;
using Platform.Domain.Ledgers;

namespace Platform.Projections.Compliance;

/// <summary>What a span of a duty says that the one before did not. A unit comes with its post, which may be none.</summary>
internal readonly record struct FactChange(Guid? UnitId, Guid? PostId, DateOnly? DueOn, string? Status)
{
    /// <summary>This change after an earlier one: what it leaves open stays as that one set it.</summary>
    public FactChange After(FactChange earlier) => new(
        UnitId ?? earlier.UnitId, UnitId is null ? earlier.PostId : PostId, DueOn ?? earlier.DueOn, Status ?? earlier.Status);
}

/// <summary>A duty as the event that planned it has it.</summary>
internal sealed record BegunFact(Guid UnitId, int Year, Guid SchemeId, PlannedOccurrence Terms);

/// <summary>One span of a duty, from the event that opened it to the event that closed it, if one did.</summary>
/// <param name="Place">The how-manieth of the page for this duty, from 1.</param>
/// <param name="Begun">Null for a duty of an earlier page, whose rows have the rest.</param>
internal sealed record FactSpan(string TenantId, Guid OccurrenceId, int Place, BegunFact? Begun, FactChange Change, DateTimeOffset From, long OpenedBy)
{
    public DateTimeOffset? To { get; set; }

    public long? ClosedBy { get; set; }
}

/// <summary>The spans that a page of events opens, duty by duty in the order of the events.</summary>
internal sealed class FactSpans
{
    private readonly Dictionary<(string, Guid), FactSpan> _open = [];
    private readonly List<FactSpan> _spans = [];

    public IEnumerable<FactSpan> OfBegun => _spans.Where(span => span.Begun is not null);

    public IEnumerable<FactSpan> OfEarlier => _spans.Where(span => span.Begun is null);

    public void Begin(IEvent e, Guid unitId, int year, Guid schemeId, PlannedOccurrence terms) => Open(new(
        e.TenantId, terms.Id, 1, new(unitId, year, terms.SchemeId ?? schemeId, terms),
        new(unitId, terms.PostId, terms.DueOn, StateOnDay.Code(terms.FirstStatus)), e.Timestamp, e.Sequence));

    public void Change(IEvent e, FactChange change)
    {
        if (_open.TryGetValue((e.TenantId, e.StreamId), out var before))
        {
            (before.To, before.ClosedBy) = (e.Timestamp, e.Sequence);
            Open(before with { Place = before.Place + 1, Change = change.After(before.Change), From = e.Timestamp, OpenedBy = e.Sequence, To = null, ClosedBy = null });
        }
        else
        {
            Open(new(e.TenantId, e.StreamId, 1, null, change, e.Timestamp, e.Sequence));
        }
    }

    private void Open(FactSpan span)
    {
        _open[(span.TenantId, span.OccurrenceId)] = span;
        _spans.Add(span);
    }
}
