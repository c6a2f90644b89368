using CsCheck;
using Platform.Domain;
using Platform.Domain.Ledgers;
using Platform.Domain.Organisation;
using Platform.Projections.Tests.Database;

namespace Platform.Projections.Tests.Rows;

/// <summary>
/// A bureau that lives through a year by chance: duties are recorded late, corrected, returned, extended, waived and taken
/// back, units move on earlier days and give their duties away, rules change. What is recorded is what the deciders allow.
/// </summary>
internal sealed class AnyTenant(PlatformDatabase database, string tenant, PCG chance)
{
    private static readonly Guid SchemeId = DeterministicId.From("scheme");
    private static readonly string[] People = ["ana", "ben", "reviewer"];
    private static readonly string[] Codes = ["root", "a", "b", "c", "d", "e"];

    private readonly Dictionary<Guid, (Guid PlanId, Guid UnitId, PlannedOccurrence Terms, Occurrence? State, Guid? LastAct)> _duties = [];
    private OrganisationTree _tree = OrganisationTree.Empty with { Id = OrganisationTree.IdFor(tenant) };
    private DateOnly _today = new(2026, 1, 10);
    private int _added;
    private bool _left;

    public const int Year = 2026;

    public DateOnly Today => _today;

    private Guid Unit(string code) => DeterministicId.From(tenant, code);

    public async Task Live(int steps)
    {
        database.Clock.MoveTo(ChinaDay.Start(_today).AddHours(9));
        await Change([.. Codes.Select((code, at) => new UnitOpened(Unit(code), code, code, null, at == 0 ? "bureau" : "branch", at == 0 ? null : Unit(at < 3 ? "root" : at < 5 ? "a" : "b"), new(2020, 1, 1)))]);
        foreach (var code in Codes)
        {
            await Open(code);
        }

        for (var step = 0; step < steps; step++)
        {
            _today = _today.AddDays(Draw(0, 9));
            // On a day with much to record the clock has gone further already, and it never goes back.
            var morning = ChinaDay.Start(_today).AddHours(9);
            database.Clock.MoveTo(morning > database.Clock.GetUtcNow() ? morning : database.Clock.GetUtcNow());
            await Step();
            if (!_left && _today >= new DateOnly(Year, 10, 1))
            {
                await LeaveReturned();
            }
        }
    }

    // By the clock of now a return is seen only while nothing follows it, so that each history has one that is never answered.
    private async Task LeaveReturned()
    {
        _left = true;
        var open = _duties.Where(pair => pair.Value.State is null && (pair.Value.Terms.DueOn ?? DateOnly.MaxValue) > _today).Select(pair => pair.Key).ToList();
        if (open.Count > 0)
        {
            var id = open[Draw(0, open.Count)];
            await Record(id, o => RecordActDecider.Decide(new(Name("act"), _today, ["minutes"]), o, By("ana")));
            await Record(id, o => SubmitOccurrenceDecider.Decide(new(null), o, By("ana")));
            await Record(id, o => ReturnOccurrenceDecider.Decide(new("缺附件"), o, By("reviewer")));
            _duties.Remove(id);
        }
    }

    private Task Step() => Draw(0, 20) switch
    {
        0 => Move(),
        1 => Transfer(),
        2 => Replace(),
        3 => Trigger(),
        4 => Revise(),
        5 => Extend(),
        6 or 7 or 8 => Sweep(),
        9 => Act(d => o => SupersedeActDecider.Decide(new(d.LastAct ?? d.Terms.Id, Name("correct"), Earlier(60), ["minutes"], "日期有误"), o, By("ana"))),
        10 => Act(_ => o => ReturnOccurrenceDecider.Decide(new("缺附件"), o, By("reviewer")), IsSubmitted),
        11 => Act(_ => o => WaiveOccurrenceDecider.Decide(new("不适用"), o, By("reviewer"))),
        12 => Act(_ => o => DeclareNoEventDecider.Decide(new("本期无事项"), o, By("ana"))),
        13 or 14 or 15 => Act(d => o => RecordActDecider.Decide(new(Name("act"), Done(d.Terms), ["minutes"]), o, By("ana"))),
        16 or 17 => Act(_ => o => SubmitOccurrenceDecider.Decide(new(null), o, By("ana")), state => !state.Acts.IsEmpty && !IsSubmitted(state)),
        _ => Act(_ => o => ConfirmOccurrenceDecider.Decide(new(null), o, By("reviewer")), IsSubmitted),
    };

    private async Task Open(string code)
    {
        var plan = YearPlan.IdFor(tenant, Unit(code), Year);
        PlannedOccurrence[] planned =
        [
            Study($"{code} h1", new(2026, 1, 1), new(2026, 6, 30)), Study($"{code} h2", new(2026, 7, 1), new(2026, 12, 31)), Study($"{code} spring", new(2026, 2, 1), new(2026, 3, 15)),
            Study($"{code} regular", new(2026, 1, 1), new(2026, 12, 31)) with { DueOn = null, ClosesOn = null, RequiredCount = 0, Verdict = "none" },
        ];
        Owe(plan, Unit(code), planned);
        await database.Append<YearPlan>(tenant, plan, new YearOpened(plan, Unit(code), Year, SchemeId, planned));
    }

    private async Task Move()
    {
        var (unit, parent) = (Unit(Pick(Codes)), Unit(Pick(Codes)));
        if (MoveUnitDecider.Decide(new(unit, parent, Earlier(25)), _tree, By("ana")) is Decision<OrganisationEvent>.Accepted { Events: { Count: > 0 } events })
        {
            await Change([.. events]);
        }
    }

    private async Task Change(OrganisationEvent[] events)
    {
        _tree = events.Aggregate(_tree, OrganisationTree.Evolve);
        await database.Append<OrganisationTree>(tenant, _tree.Id, [.. events]);
    }

    // What a merger does to open duties: another unit answers for them from a day on.
    private async Task Transfer()
    {
        var (id, duty) = Any();
        var to = Unit(Pick(Codes));
        var from = duty.State?.UnitId ?? duty.UnitId;
        if (to != from)
        {
            await Record(id, _ => (OccurrenceEvent[])[new OccurrenceTransferred(from, null, to, null, Earlier(15), WithdrawalCause.UnitReorganised, "合并")]);
        }
    }

    private async Task Replace()
    {
        var (id, duty) = Any();
        if (duty.State is { Status: OccurrenceStatus.Pending } or { Status: OccurrenceStatus.Overdue } || duty.State is null)
        {
            var instead = Study($"instead {_added++}", duty.Terms.WindowFrom, duty.Terms.WindowTo);
            await database.Append<YearPlan>(
                tenant, duty.PlanId, new YearSchemeChanged(duty.PlanId, duty.UnitId, Year, DeterministicId.From("later scheme"), [instead], [new(id, instead.Id)]));
            Owe(duty.PlanId, duty.UnitId, [instead]);
            await Record(id, o => WithdrawOccurrenceDecider.Decide(new(WithdrawalCause.SchemeChanged, "修订", instead.Id), o, By("ana")));
        }
    }

    private async Task Trigger()
    {
        var (on, code) = (Earlier(30), Pick(Codes));
        var plan = YearPlan.IdFor(tenant, Unit(code), Year);
        var terms = Study($"event {_added++}", on, new(2026, 12, 31)) with { CadenceKind = "per-event", DueOn = on.AddDays(10), ClosesOn = on.AddDays(25), Verdict = "by-date" };
        Owe(plan, Unit(code), [terms]);
        await database.Append<YearPlan>(tenant, plan, new OccurrenceAdded(plan, Unit(code), Year, SchemeId, terms, on, "部署"));
    }

    private async Task Revise()
    {
        var code = Pick(Codes);
        var plan = YearPlan.IdFor(tenant, Unit(code), Year);
        var terms = Study($"revised {_added++}", new(2026, 1, 1), new(2026, 9, 30));
        Owe(plan, Unit(code), [terms]);
        await database.Append<YearPlan>(tenant, plan, new YearRevised(plan, Unit(code), Year, SchemeId, [terms], [], "分管调整"));
    }

    private async Task Extend()
    {
        var (id, _) = Any();
        var later = _today.AddDays(Draw(1, 40));
        await Record(id, o => RequestExtensionDecider.Decide(new(later, "等材料"), o, By("ana")));
        await Record(id, o => DecideExtensionDecider.Decide(new(Draw(0, 3) > 0, "同意"), o, By("reviewer")));
    }

    private async Task Sweep()
    {
        foreach (var id in _duties.Keys.ToList())
        {
            await Record(id, o => PassTimeDecider.Decide(o, _today));
        }
    }

    private static bool IsSubmitted(Occurrence state) => state.Status == OccurrenceStatus.Submitted;

    // Of the duties that fit where there are some: few would come to an end by chance alone.
    private Task Act(
        Func<(Guid PlanId, Guid UnitId, PlannedOccurrence Terms, Occurrence? State, Guid? LastAct), Func<Occurrence, Decision<OccurrenceEvent>>> act, Func<Occurrence, bool>? fits = null)
    {
        var fitting = fits is null ? [] : _duties.Where(pair => pair.Value.State is { } state && fits(state)).Select(pair => pair.Key).ToList();
        var id = fitting.Count == 0 ? Any().Id : fitting[Draw(0, fitting.Count)];
        return Record(id, act(_duties[id]));
    }

    private async Task Record(Guid id, Func<Occurrence, Decision<OccurrenceEvent>> decide)
    {
        var duty = _duties[id];
        var begun = new OccurrenceBegun(id, duty.PlanId, duty.UnitId, Year, SchemeId, duty.Terms);
        var state = duty.State ?? Occurrence.Evolve(null, begun)!;
        if (decide(state) is not Decision<OccurrenceEvent>.Accepted { Events: { Count: > 0 } events })
        {
            return;
        }

        var act = events.OfType<ActRecorded>().LastOrDefault()?.ActId ?? events.OfType<ActSuperseded>().LastOrDefault()?.ByActId ?? duty.LastAct;
        _duties[id] = duty with { State = events.Aggregate(state, (before, e) => Occurrence.Evolve(before, e)!), LastAct = act };
        await database.Append<Occurrence>(tenant, id, duty.State is null ? [begun, .. events] : [.. events]);
    }

    private void Owe(Guid plan, Guid unit, PlannedOccurrence[] planned)
    {
        foreach (var terms in planned)
        {
            _duties[terms.Id] = (plan, unit, terms, null, null);
        }
    }

    private PlannedOccurrence Study(string name, DateOnly from, DateOnly to) => new(
        DeterministicId.From(tenant, name), "FIN-O-001", "第九条", "dedicated-study", null, "periodic", name, from, to, to, to.AddDays(15), 1, "per-window", false, ["minutes"]);

    private (Guid Id, (Guid PlanId, Guid UnitId, PlannedOccurrence Terms, Occurrence? State, Guid? LastAct) Duty) Any()
    {
        // Two of three times a duty that somebody began: few would come to an end otherwise.
        var begun = _duties.Where(pair => pair.Value.State is not null).Select(pair => pair.Key).ToList();
        var id = begun.Count > 0 && Draw(0, 3) > 0 ? begun[Draw(0, begun.Count)] : _duties.Keys.ElementAt(Draw(0, _duties.Count));
        return (id, _duties[id]);
    }

    private Guid Name(string what) => DeterministicId.From(tenant, what, (_added++).ToString(System.Globalization.CultureInfo.InvariantCulture));

    // Some are done in the days after the due day, which chance would seldom meet.
    private DateOnly Done(PlannedOccurrence terms) =>
        Draw(0, 3) == 0 && terms.DueOn is { } due && due.AddDays(5) <= _today ? due.AddDays(5) : Earlier(60);

    private DateOnly Earlier(int days) => _today.AddDays(-Draw(0, days));

    private By By(string who) => new(who, DeterministicId.From(People.First(person => person == who)), ChinaDay.Start(_today).AddHours(9), _today);

    private string Pick(string[] all) => all[Draw(0, all.Length)];

    private int Draw(int from, int before) => from + (int)chance.Next((uint)(before - from));
}
