namespace Platform.Domain.Appraisals.Across;

/// <summary>Takes the figures of bureaus and freezes them, of each once.</summary>
/// <param name="Figures">Of each bureau, as it was known at the end of the stated day.</param>
public sealed record TakeBureauFigures(IReadOnlyDictionary<string, IReadOnlyList<BureauFigure>> Figures);

public sealed record AssessBureau(string BureauId, IReadOnlyList<Mark> Marks, string Words);

/// <summary>Settles the result of a bureau as it is computed. Nobody types it in.</summary>
public sealed record SettleBureau(string BureauId, string Words);

/// <summary>Tells every bureau that is settled its result.</summary>
public sealed record AnnounceBureaus;

public sealed record TakeInObjection(string BureauId, string Words, DateOnly On);

public sealed record DecideBureauObjection(string BureauId, bool Upheld, string Reasons);

public sealed record CloseBureauRound;

public sealed record BureauIsNotAppraised()
    : Refusal("bureau-is-not-appraised", "This bureau is not among those that are appraised.");

public sealed record AssessorMayNotSettle()
    : Refusal("assessor-may-not-settle", "You assessed this bureau yourself. Another person settles the result.");

public sealed record SettlerMayNotDecide()
    : Refusal("settler-may-not-decide", "You settled this result yourself. Another person decides the objection.");

public sealed record NothingIsSettled()
    : Refusal("nothing-is-settled", "No result waits to be announced. Settle the results first.");

public static class AppraiseBureauDecider
{
    public static Decision<BureauRoundEvent> Decide(TakeBureauFigures command, BureauRound round, By by)
    {
        if (Over(round) is { } over)
        {
            return over;
        }

        if (round.Opened.Terms.FiguresOn >= by.Today)
        {
            return new DayOfFiguresIsNotOver();
        }

        return round.Bureaus.Where(each => each.Value.Figures is null && command.Figures.ContainsKey(each.Key)).OrderBy(each => each.Key, StringComparer.Ordinal)
            .Select(BureauRoundEvent (each) => new BureauFiguresTaken(each.Key, round.Opened.Terms.FiguresOn, command.Figures[each.Key], by.ActorId)).ToArray();
    }

    public static Decision<BureauRoundEvent> Decide(AssessBureau command, BureauRound round, By by)
    {
        if (!round.Bureaus.TryGetValue(command.BureauId, out var bureau))
        {
            return new BureauIsNotAppraised();
        }

        if (bureau.Assessment is { } known && known.Words == command.Words && known.Marks.SequenceEqual(command.Marks))
        {
            return Decision<BureauRoundEvent>.Nothing;
        }

        if (Over(round) is { } over)
        {
            return over;
        }

        if (bureau.Settled is not null)
        {
            return new ResultIsSettled();
        }

        return MarkFaults.Of(command.Marks, round.Opened.Terms, null).ToArray() is { Length: > 0 } faults
            ? new MarksAreNotAcceptable { Errors = faults }
            : new BureauAssessed(command.BureauId, command.Marks, command.Words, by.ActorId);
    }

    public static Decision<BureauRoundEvent> Decide(SettleBureau command, BureauRound round, By by)
    {
        if (!round.Bureaus.TryGetValue(command.BureauId, out var bureau))
        {
            return new BureauIsNotAppraised();
        }

        if (bureau.Settled is { } known)
        {
            return known.Words == command.Words ? Decision<BureauRoundEvent>.Nothing : new ResultIsSettled();
        }

        if (Over(round) is { } over)
        {
            return over;
        }

        var terms = round.Opened.Terms;
        FieldError[] missing =
        [
            .. bureau.Figures is null && terms.Of(CriterionKind.Quantitative).Any() ? [new FieldError("/figures", "required", "Take the figures first.")] : Array.Empty<FieldError>(),
            .. bureau.Assessment is null && terms.Of(CriterionKind.Qualitative).Any() ? [new FieldError("/assessment", "required", "Assess the bureau first.")] : Array.Empty<FieldError>(),
        ];
        return missing.Length > 0 ? new AppraisalIsNotComplete { Errors = missing }
            : bureau.Assessment is { } assessed && by.Is(assessed.AssessedBy) ? new AssessorMayNotSettle()
            : new BureauSettled(command.BureauId, round.ResultOf(command.BureauId), command.Words, by.ActorId);
    }

    public static Decision<BureauRoundEvent> Decide(AnnounceBureaus command, BureauRound round, By by)
    {
        var waiting = round.Bureaus.Where(each => each.Value is { Settled: not null, Announced: null }).Select(each => each.Key).Order(StringComparer.Ordinal).ToList();
        return waiting.Count > 0
            ? waiting.Select(BureauRoundEvent (bureau) => new BureauAnnounced(bureau, by.Today, by.Today.AddDays(round.Opened.Terms.ObjectionDays), by.ActorId)).ToArray()
            : round.Bureaus.Values.Any(bureau => bureau.Announced is not null) ? Decision<BureauRoundEvent>.Nothing
            : new NothingIsSettled();
    }

    public static Decision<BureauRoundEvent> Decide(TakeInObjection command, BureauRound round) =>
        !round.Bureaus.TryGetValue(command.BureauId, out var bureau) ? new BureauIsNotAppraised()
        : bureau.Announced is not { } told ? new ResultIsNotAnnounced()
        : bureau.Objection is { } known ? known.Words == command.Words ? Decision<BureauRoundEvent>.Nothing : new ObjectionIsRaised()
        : round.ClosedOn is not null || command.On > told.ObjectUntil ? new ObjectionIsOutOfTime()
        : new BureauObjected(command.BureauId, command.Words, command.On);

    public static Decision<BureauRoundEvent> Decide(DecideBureauObjection command, BureauRound round, By by)
    {
        if (!round.Bureaus.TryGetValue(command.BureauId, out var bureau))
        {
            return new BureauIsNotAppraised();
        }

        if (bureau.Ruling is { } known && (known.Upheld, known.Reasons) == (command.Upheld, command.Reasons))
        {
            return Decision<BureauRoundEvent>.Nothing;
        }

        return !bureau.Waits ? new NoObjectionWaits()
            : bureau.Settled is { } settled && by.Is(settled.SettledBy) ? new SettlerMayNotDecide()
            : new BureauObjectionDecided(command.BureauId, command.Upheld, command.Reasons, by.Today, by.ActorId);
    }

    public static Decision<BureauRoundEvent> Decide(CloseBureauRound command, BureauRound round, By by)
    {
        if (round.ClosedOn is not null)
        {
            return Decision<BureauRoundEvent>.Nothing;
        }

        var unfinished = round.Bureaus.Where(each => !each.Value.IsFinal(by.Today)).Select(each => each.Key).Order(StringComparer.Ordinal).ToList();
        return unfinished.Count > 0
            ? new RoundIsNotFinished { Errors = [.. unfinished.Select(bureau => new FieldError($"/bureaus/{bureau}", "is-not-final", "This result is not final."))] }
            : new BureauRoundClosed(by.Today, by.ActorId);
    }

    private static RoundIsClosed? Over(BureauRound round) => round.ClosedOn is null ? null : new RoundIsClosed();
}
