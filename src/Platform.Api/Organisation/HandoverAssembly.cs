using System.Data;
using Marten;
using Npgsql;
using Platform.Api.Ledgers;
using Platform.Api.Time;
using Platform.Domain;
using Platform.Domain.Meetings;
using Platform.Domain.Organisation;
using Platform.Domain.Organisation.Handovers;
using Platform.Domain.Schemes;
using Platform.Projections.Ledgers;
using Platform.Projections.Organisation;

namespace Platform.Api.Organisation;

/// <summary>Puts together what goes along when a post changes hands: recorded facts of one instant, none of it written by hand.</summary>
internal static class HandoverAssembly
{
    private const int Most = 1000;
    private const string Open = "overdue,missed,due-soon,open,not-due";

    // A head answers for what the unit owes as a whole; any other post for its own duties alone.
    private static readonly string[] Heads = ["first-responsible", "leading-group-head"];

    /// <returns>The package, or what stands against it.</returns>
    public static async Task<(HandoverPackage? Package, Refusal? Against)> Of(
        NpgsqlConnection tenant, IQuerySession session, Post post, DateOnly? on, By by, CancellationToken cancellation)
    {
        // All of it is read as of one instant, or the parts might not fit together.
        await using var instant = await tenant.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);
        var caretaker = await tenant.CaretakerHolder(post.Id, by.Today);
        if (HandoverChange.Between(post, on, by.Today, caretaker, out var day, out var parties) is { } against)
        {
            return (null, against);
        }

        var unit = (await tenant.Unit(post.UnitId))!;
        var isHead = post.ResponsibilityTypes.Any(Heads.Contains);
        var owed = await Owed(tenant, post, isHead, by.Today);
        var portfolio = await tenant.HandedUnits(post.Id, by.Today);
        var promised = isHead ? await tenant.AcknowledgedDemands(post.UnitId) : [];
        return (new(
            post.Id, post.TitleZh, post.TitleEn, post.UnitId, unit.NameZh, day, by.At, parties!,
            [.. owed.Where(line => line.CadenceKind != CadenceKinds.Standing && Open.Split(',').Contains(line.State)).Select(Duty)],
            [.. Promises(owed, promised)],
            await Returned(tenant, owed),
            [.. await Decisions(tenant, session, post, isHead, owed, portfolio, by.Today, cancellation)],
            [.. owed.Where(line => line.CadenceKind == CadenceKinds.Standing && line.WindowTo.Year == by.Today.Year).Select(line => Instrument(line, by.Today))],
            portfolio,
            await tenant.HandedEvidence(post.Id)), null);
    }

    // What is past and settled stays with whoever answered for it; what must exist goes along whether it is settled or not.
    private static async Task<IReadOnlyList<LedgerLine>> Owed(NpgsqlConnection tenant, Post post, bool isHead, DateOnly today)
    {
        var open = new LineQuery { Today = today, State = $"{Open},returned,submitted", Limit = Most };
        var standing = new LineQuery { Today = today, CadenceKind = CadenceKinds.Standing, Year = today.Year, Limit = Most };
        var found = new List<LedgerLine>();
        foreach (var query in new[] { open, standing })
        {
            found.AddRange(await tenant.Lines(query with { PostIds = [post.Id] }));
            found.AddRange(isHead ? (await tenant.Lines(query with { UnitId = post.UnitId })).Where(line => line.PostId is null) : []);
        }

        return [.. found.Where(line => line.State is not ("withdrawn" or "waived")).DistinctBy(line => line.Id)];
    }

    private static HandedDuty Duty(LedgerLine line) => new(
        line.Id, line.PostId is null ? "unit" : "post", line.Article, line.TitleZh, line.TitleEn, line.TargetUnitNameZh, line.WindowKey, line.DueOn,
        line.ClosesOn, line.State, line.RequiredCount, line.RecordedCount);

    private static IEnumerable<HandedPromise> Promises(IReadOnlyList<LedgerLine> owed, IReadOnlyList<AcknowledgedDemand> demands)
    {
        foreach (var line in owed)
        {
            if (line.OriginalDueOn is not null && line.State is not "submitted")
            {
                yield return new("extension-granted", line.TitleZh, line.TitleEn, line.DueOn, null, line.Id, line.DemandId);
            }

            if (line.Asked is { } asked)
            {
                yield return new($"{asked}-asked", line.TitleZh, line.TitleEn, line.AskedDueOn, null, line.Id, line.DemandId);
            }
        }

        foreach (var line in owed.Where(line => line.ObligationId == Resolution.ObligationId && Open.Split(',').Append("returned").Contains(line.State)))
        {
            yield return new("resolution", line.TitleZh, line.TitleEn, line.DueOn, null, line.Id, null);
        }

        foreach (var demand in demands)
        {
            yield return new(
                demand.Answer is null ? "demand-acknowledged" : "demand-answered", demand.Title, demand.Title, demand.DueOn, demand.Answer, demand.OccurrenceId,
                demand.DemandId);
        }
    }

    private static async Task<IReadOnlyList<HandedReturn>> Returned(NpgsqlConnection tenant, IReadOnlyList<LedgerLine> owed)
    {
        var returned = owed.Where(line => line.State == "returned").ToList();
        var reasons = await tenant.LastReturns(returned.Select(line => line.Id));
        return
        [
            .. returned.Where(line => reasons.ContainsKey(line.Id)).Select(line => new HandedReturn(
                line.Id, line.Article, line.TitleZh, line.TitleEn, line.DueOn, PlatformClock.DayOf(reasons[line.Id].At), reasons[line.Id].Reason)),
        ];
    }

    private static HandedInstrument Instrument(LedgerLine line, DateOnly today) => new(
        line.Id, line.Article, line.TitleZh, line.TitleEn, ListInstrumentsEndpoint.StandingOf(line, today), line.ReviewOn, line.ExpiresOn);

    // What others have to decide for the post, and what waits for its own word: in the unit it heads, in its charge, or by the bureau's rule.
    private static async Task<IReadOnlyList<HandedDecision>> Decisions(
        NpgsqlConnection tenant, IQuerySession session, Post post, bool isHead, IReadOnlyList<LedgerLine> owed, IReadOnlyList<HandedUnit> portfolio,
        DateOnly today, CancellationToken cancellation)
    {
        Guid[] units = [.. portfolio.Select(unit => unit.UnitId), .. isHead ? [post.UnitId] : Array.Empty<Guid>()];
        var query = new LineQuery { Today = today, Limit = Most };
        var rules = await Approvals.Rules(session, cancellation);
        var own = owed.Select(line => line.Id).ToHashSet();
        var waiting = owed.Where(line => line.State == "submitted").Select(line => Decision(line, "confirmation", "others")).ToList();
        var submitted = rules is null && units.Length == 0 ? [] : await tenant.Lines(query with { State = "submitted", ReachUnits = rules is null ? units : null });
        foreach (var line in submitted.Where(line => !own.Contains(line.Id)))
        {
            // Where the bureau's rule names approvers it decides; elsewhere whoever stands over the unit.
            var decides = rules?.For(line.SchemeId, line.Category) is { } rule
                ? (await Approvals.Posts(rule, line.UnitId, tenant, today)).Any(seat => seat.PostId == post.Id)
                : units.Length > 0 && await tenant.IsWithin(line.UnitId, units);
            if (decides)
            {
                waiting.Add(Decision(line, "confirmation", "post"));
            }
        }

        var asked = units.Length == 0 ? [] : await tenant.Lines(query with { AskedNotBy = [], ReachUnits = units });
        waiting.AddRange(owed.Where(line => line.Asked is not null).Select(line => Decision(line, line.Asked!, "others")));
        waiting.AddRange(asked.Where(line => !own.Contains(line.Id)).Select(line => Decision(line, line.Asked!, "post")));
        return waiting;
    }

    private static HandedDecision Decision(LedgerLine line, string kind, string awaitedFrom) =>
        new(line.Id, kind, awaitedFrom, line.UnitNameZh, line.Article, line.TitleZh, line.TitleEn, line.DueOn);
}
