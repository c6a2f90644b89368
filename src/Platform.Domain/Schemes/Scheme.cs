using System.Collections.Immutable;
using Platform.Domain.Schemes.Interpretations;
using Platform.Domain.Schemes.Text;

namespace Platform.Domain.Schemes;

public enum SchemeStatus
{
    Draft,
    SignedOff,
    Issued,
    Superseded,
    Withdrawn,
}

/// <summary>What a decision about a scheme needs to know. The pack itself is read from the event that imported it.</summary>
/// <param name="EffectiveFrom">First day in force; null before the scheme is issued.</param>
/// <param name="SupersededFrom">First day on which the successor is in force instead; null while there is none.</param>
public sealed record Scheme(
    Guid Id,
    SchemeStatus Status,
    string PackId,
    string ContentHash,
    SchemeSettings Settings,
    DateOnly? EffectiveFrom,
    Guid? SuccessorId,
    DateOnly? SupersededFrom)
{
    /// <summary>How it took over from the version before it; null where there was none.</summary>
    public Transition? Transition { get; init; }

    /// <summary>The superior's rules under which it stands; null while none are cited.</summary>
    public Guid? ParentId { get; init; }

    /// <summary>The text of the issued document; null while none is attached.</summary>
    public IssuedText? Text { get; init; }

    /// <summary>The place in the text that each obligation rests on.</summary>
    public ImmutableDictionary<string, Span> Citations { get; init; } = ImmutableDictionary<string, Span>.Empty;

    public ImmutableDictionary<Guid, Interpretation> Interpretations { get; init; } = ImmutableDictionary<Guid, Interpretation>.Empty;

    /// <summary>Whether an approved interpretation decides an unclear point of the pack.</summary>
    public bool Decides(string ambiguityId) =>
        Interpretations.Values.Any(each => each.AmbiguityId == ambiguityId && each.Status == InterpretationStatus.Approved);

    /// <summary>Whether the rules bind on <paramref name="day"/>. A superseded scheme bound until its successor took effect.</summary>
    public bool IsInForceOn(DateOnly day) => EffectiveFrom <= day && !(SupersededFrom <= day);

    // Trusts history: what was stored is never refused here, or no later event could mend it.
    public static Scheme? Evolve(Scheme? scheme, SchemeEvent @event) => (scheme, @event) switch
    {
        (_, SchemeImported e) => new(e.SchemeId, SchemeStatus.Draft, e.PackId, e.ContentHash, e.Settings, null, null, null),
        (null, _) => null,
        (var s, SchemeSignedOff) => s with { Status = SchemeStatus.SignedOff },
        (var s, SchemeIssued e) => s with { Status = SchemeStatus.Issued, EffectiveFrom = e.EffectiveFrom, Transition = e.Transition },
        (var s, SchemeSuperseded e) => s with
        {
            Status = SchemeStatus.Superseded,
            SuccessorId = e.SuccessorId,
            SupersededFrom = e.From,
        },
        (var s, SchemeParentCited e) => s with { ParentId = e.ParentId },
        (var s, SchemeSettingSet e) => s with { Settings = SettingList.Find(e.Setting)?.Set(s.Settings, e.Value) ?? s.Settings },
        // What was cited in another text is cited no longer.
        (var s, SchemeTextAttached e) => s with { Text = new(e.Text, e.Sha256), Citations = ImmutableDictionary<string, Span>.Empty },
        (var s, ObligationCited e) => s with { Citations = s.Citations.SetItem(e.ObligationId, new(e.Start, e.Length)) },
        (var s, InterpretationProposed e) => s with
        {
            Interpretations = s.Interpretations.SetItem(e.InterpretationId, new(e.InterpretationId, e.Article, e.AmbiguityId, e.Text, e.ProposedBy, InterpretationStatus.Proposed)),
        },
        (var s, InterpretationCarriedOver e) => s with
        {
            Interpretations = s.Interpretations.SetItem(
                e.InterpretationId, new(e.InterpretationId, e.Article, e.AmbiguityId, e.Text, e.ProposedBy, InterpretationStatus.Approved, e.ApprovedBy)),
        },
        (var s, InterpretationApproved e) => s.With(e.InterpretationId, each => each with { Status = InterpretationStatus.Approved, ApprovedBy = e.ApprovedBy }),
        (var s, InterpretationWithdrawn e) => s.With(e.InterpretationId, each => each with { Status = InterpretationStatus.Withdrawn }),
        (var s, SchemeWithdrawn) => s with { Status = SchemeStatus.Withdrawn },
        (var s, _) => s,
    };

    private Scheme With(Guid interpretationId, Func<Interpretation, Interpretation> change) => this with
    {
        Interpretations = Interpretations.SetItem(
            interpretationId,
            change(Interpretations.GetValueOrDefault(interpretationId)
                ?? new(interpretationId, string.Empty, null, string.Empty, string.Empty, InterpretationStatus.Proposed))),
    };

    /// <summary>The stored and sent form of a status: <c>draft</c>, <c>signed-off</c>, <c>issued</c>, <c>superseded</c>, <c>withdrawn</c>.</summary>
    public static string Code(SchemeStatus status) => status switch
    {
        SchemeStatus.Draft => "draft",
        SchemeStatus.SignedOff => "signed-off",
        SchemeStatus.Issued => "issued",
        SchemeStatus.Superseded => "superseded",
        SchemeStatus.Withdrawn => "withdrawn",
    };
}
