using Platform.Domain.Compliance;
using Platform.Domain.Ledgers;

namespace Platform.Projections.Compliance;

/// <summary>One span of days of a duty, as its row has it. The last span of a duty ends on <see cref="DateOnly.MaxValue"/>.</summary>
internal sealed record TruthSpan(
    DateOnly FromOn, DateOnly UntilOn, Guid UnitId, Guid? PostId, int Year, Guid SchemeId, string ObligationId, string Article, string Category,
    DateOnly WindowFrom, DateOnly WindowTo, DateOnly? DueOn, DateOnly? ClosesOn, bool Judged, string? Status, DateOnly? CompletedOn, long Sequence);

/// <summary>The spans of one duty, divided and set anew by what is recorded of it. The definition is <c>TrueThen</c>.</summary>
internal sealed class TruthSpans(IEnumerable<TruthSpan> found)
{
    private static readonly string?[] Verdicts = ["fulfilled", "late", "made-up", "no-verdict"];

    private List<TruthSpan> _spans = [.. found.OrderBy(span => span.FromOn)];

    public IReadOnlyList<TruthSpan> All => _spans;

    /// <summary>Whether rows of it stand in the table that these take the place of.</summary>
    public bool WasFound { get; } = found.Any();

    public void Begin(TruthSpan span) => _spans.Add(span);

    public void Complete(DateOnly on) => _spans = _spans.ConvertAll(span => span with { CompletedOn = on });

    /// <summary>The verdict rested on a record that was wrong, so that it never held.</summary>
    public void TakeBackVerdict(long sequence) =>
        _spans = _spans.ConvertAll(span => Verdicts.Contains(span.Status) ? span with { Status = null, Sequence = sequence } : span);

    /// <summary>A status holds from its own day on, which is before the day of its recording where it was entered late.</summary>
    public void Hold(StatusChanged changed, DateOnly recordedOn, long sequence)
    {
        if (_spans is not [.., var last])
        {
            return;
        }

        var held = TrueThen.Fixed(changed.To) is { } status ? StateOnDay.Code(status) : null;
        SetFrom(TrueThen.OwnDayOf(changed, recordedOn, last.DueOn, last.ClosesOn, last.CompletedOn), span => span with { Status = held, Sequence = sequence });
    }

    public void Transfer(Guid unitId, Guid? postId, DateOnly on, long sequence) =>
        SetFrom(on, span => span with { UnitId = unitId, PostId = postId, Sequence = sequence });

    public void Extend(DateOnly dueOn, DateOnly? closesOn, DateOnly on, long sequence) =>
        SetFrom(on, span => span with { DueOn = dueOn, ClosesOn = closesOn, Sequence = sequence });

    private void SetFrom(DateOnly day, Func<TruthSpan, TruthSpan> set)
    {
        var divided = _spans.SelectMany(span => span.FromOn < day && span.UntilOn > day
            ? new[] { span with { UntilOn = day }, span with { FromOn = day } }
            : [span]);
        _spans = [.. divided.Select(span => span.FromOn >= day ? set(span) : span)];
    }
}
