using System.Collections.Immutable;

namespace Platform.Domain.Appraisals.Across;

/// <summary>How far the appraisal of one bureau has come.</summary>
public sealed record AppraisedBureau(
    BureauFiguresTaken? Figures, BureauAssessed? Assessment, BureauSettled? Settled, BureauAnnounced? Announced, BureauObjected? Objection, BureauObjectionDecided? Ruling)
{
    /// <summary>How often a result was announced; a second time after an objection that was upheld.</summary>
    public int Announcements { get; init; }

    /// <summary>Whether nothing can change the result any more.</summary>
    public bool IsFinal(DateOnly today) => Announced is { } told && (Objection is null ? today > told.ObjectUntil : Ruling is { Upheld: false });

    public bool Waits => Objection is not null && Ruling is null;
}

/// <summary>What a decision about the appraisal of a year of bureaus needs to know.</summary>
public sealed record BureauRound(Guid Id, BureauRoundOpened Opened, ImmutableDictionary<string, AppraisedBureau> Bureaus, DateOnly? ClosedOn)
{
    private static readonly AppraisedBureau NotBegun = new(null, null, null, null, null, null);

    public static BureauRound? Evolve(BureauRound? round, BureauRoundEvent @event) => (round, @event) switch
    {
        (_, BureauRoundOpened e) => new(e.RoundId, e, e.Bureaus.ToImmutableDictionary(bureau => bureau, _ => NotBegun), null),
        (null, _) => null,
        (var r, BureauFiguresTaken e) => r.With(e.BureauId, bureau => bureau with { Figures = e }),
        (var r, BureauAssessed e) => r.With(e.BureauId, bureau => bureau with { Assessment = e }),
        (var r, BureauSettled e) => r.With(e.BureauId, bureau => bureau with { Settled = e }),
        (var r, BureauAnnounced e) => r.With(e.BureauId, bureau => bureau with { Announced = e, Objection = null, Ruling = null, Announcements = bureau.Announcements + 1 }),
        (var r, BureauObjected e) => r.With(e.BureauId, bureau => bureau with { Objection = e }),
        (var r, BureauObjectionDecided { Upheld: true } e) => r.With(e.BureauId, bureau => bureau with { Ruling = e, Settled = null, Announced = null }),
        (var r, BureauObjectionDecided e) => r.With(e.BureauId, bureau => bureau with { Ruling = e }),
        (var r, BureauRoundClosed e) => r with { ClosedOn = e.On },
        (var r, _) => r,
    };

    /// <summary>The result of a bureau as it would be settled now.</summary>
    public AppraisalResult ResultOf(string bureau) => AppraisalResult.OfCounts(
        Opened.Terms, Opened.Grades, (Bureaus[bureau].Figures?.Figures ?? []).ToDictionary(figure => figure.Criterion, figure => (figure.Met, figure.NotMet)),
        Bureaus[bureau].Assessment?.Marks ?? [], []);

    private BureauRound With(string bureau, Func<AppraisedBureau, AppraisedBureau> change) =>
        this with { Bureaus = Bureaus.SetItem(bureau, change(Bureaus.GetValueOrDefault(bureau, NotBegun))) };
}
