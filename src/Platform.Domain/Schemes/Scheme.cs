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
        (var s, SchemeWithdrawn) => s with { Status = SchemeStatus.Withdrawn },
        (var s, _) => s,
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
