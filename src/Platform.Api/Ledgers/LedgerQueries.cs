using Marten;
using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Compliance;
using Platform.Api.Meetings;
using Platform.Api.Schemes;
using Platform.Api.Work;
using Platform.Domain.Access;
using Platform.Domain.Compliance;
using Platform.Domain.Ledgers;
using Platform.Domain.Schemes;
using Platform.Projections.Ledgers;
using Platform.Projections.Meetings;
using Platform.Projections.Organisation;
using Platform.Projections.Schemes;
using Wolverine.Http;

namespace Platform.Api.Ledgers;

public sealed record LedgerUnit(Guid Id, string Code, string NameZh, string? NameEn, string UnitType);

public sealed record EventDutyView(string ObligationId, string Article, string TitleZh, string TitleEn, string CadenceKind, string? Trigger, IReadOnlyList<string> Steps)
{
    /// <summary>The posts that owe it, each for itself; empty where the unit owes it.</summary>
    public IReadOnlyList<Guid> PostIds { get; init; } = [];
}

/// <param name="Acts">Acts of the year that are filed under it. They are counted and never judged.</param>
public sealed record ConductDutyView(
    string ObligationId,
    string Article,
    string TitleZh,
    string TitleEn,
    bool AttestationOnly,
    IReadOnlyList<string> EvidenceKinds,
    int Acts,
    DateOnly? LastOn);

public sealed record LedgerAbilities(bool OpenYear, bool RecordTrigger, bool Record);

/// <summary>The book of a unit for a year.</summary>
public sealed record LedgerView(
    LedgerUnit Unit,
    int Year,
    bool Opened,
    IReadOnlyList<LedgerLine> Lines,
    IReadOnlyList<EventDutyView> EventDuties,
    IReadOnlyList<ConductDutyView> ConductDuties,
    Counts Counts,
    LedgerAbilities Can)
{
    /// <summary>What a revision would add and take back; null for whoever may not revise, and while the year is not open.</summary>
    public RevisionCounts? Revision { get; init; }
}

public sealed record RevisionCounts(int Added, int NoLongerOwed);

public static class GetLedgerEndpoint
{
    private const int Most = 2000;

    [WolverineGet("/api/v1/ledgers/{unitId}/{year}"), Requires(Ability.LedgerRead)]
    [ProducesResponseType<LedgerView>(200)]
    public static async Task<IResult> Get(
        Guid unitId, int year, string? state, string? category, string? asOf, string? knowledge,
        ReadDesk desk, SchemeLibrary library, IDocumentStore store, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        if (year is < 1 or > 9999 || await tenant.Unit(unitId) is not { } unit || !await desk.Actor.MayIn(Ability.LedgerRead, unitId, tenant))
        {
            return Problem.Unknown();
        }

        var all = new LineQuery { Today = desk.Today, Year = year, UnitId = unitId, Limit = Most };
        if (desk.View is { } view)
        {
            await using var past = store.QuerySession(desk.Actor.TenantId);
            return await PastLedger.Ledger(unitId, all with { State = state, Category = category }, desk, view, library, tenant, past, cancellation);
        }

        var counts = await tenant.CountStates(all);
        var lines = await tenant.Lines(all with { State = state, Category = category });
        var duties = await UnitDuties.Of(tenant, library, unitId, year, desk.Today);
        var filed = await tenant.ConductOf(unitId, year);
        var mayRecord = await desk.Actor.MayIn(Ability.DutyRecord, unitId, tenant) && desk.Actor.May(Ability.DutyRecord);
        return Results.Json(
            new LedgerView(
                new(unit.Id, unit.Code, unit.NameZh, unit.NameEn, unit.UnitType),
                year,
                await tenant.IsOpened(YearPlan.IdFor(desk.Actor.TenantId, unitId, year)),
                lines,
                Events(duties!),
                Conduct(duties!, filed),
                counts,
                new(desk.Actor.May(Ability.LedgerOpenYear), mayRecord, mayRecord))
            {
                Revision = await Revision(unit, year, desk, tenant, library, store, cancellation),
            },
            Projections.Json.Options);
    }

    // Several posts of a role owe the same: it is one entry, and one event starts it for each of them.
    internal static IReadOnlyList<EventDutyView> Events(UnitDuties duties) =>
        [.. duties.EventDuties.GroupBy(pair => (pair.Scheme.Id, pair.Duty.ObligationId)).Select(Event)];

    internal static IReadOnlyList<ConductDutyView> Conduct(UnitDuties duties, IReadOnlyDictionary<string, ConductRow> filed) =>
        [.. duties.ConductDuties.DistinctBy(pair => (pair.Scheme.Id, pair.Duty.ObligationId)).Select(pair => Conduct(pair.Scheme.Rules.Find(pair.Duty.ObligationId)!, filed))];

    private static async Task<RevisionCounts?> Revision(
        UnitFact unit, int year, ReadDesk desk, Npgsql.NpgsqlConnection tenant, SchemeLibrary library, IDocumentStore store, CancellationToken cancellation)
    {
        if (!desk.Actor.May(Ability.LedgerOpenYear))
        {
            return null;
        }

        await using var session = store.QuerySession(desk.Actor.TenantId);
        var plan = await session.Events.AggregateStreamAsync<YearPlan>(YearPlan.IdFor(desk.Actor.TenantId, unit.Id, year), token: cancellation);
        if (plan is null)
        {
            return null;
        }

        var revision = YearRevision.Between(plan, await YearRevisions.Derive(tenant, library, plan, unit));
        var standing = (await YearRevisions.WithResult(tenant, revision)).ToHashSet();
        return new(revision.Added.Count, revision.NoLongerOwed.Count(duty => !standing.Contains(duty.Id)));
    }

    private static EventDutyView Event(IEnumerable<(Domain.Ledgers.Derivation.EventDuty Duty, ReadScheme Scheme)> owners)
    {
        var (first, scheme) = owners.First();
        var duty = scheme.Rules.Find(first.ObligationId)!;
        return new(duty.Id, duty.Article, duty.TitleZh, duty.TitleEn, duty.Cadence.Kind, duty.Cadence.Trigger, duty.Cadence.Steps)
        {
            PostIds = [.. owners.Select(owner => owner.Duty.PostId).OfType<Guid>()],
        };
    }

    private static ConductDutyView Conduct(Obligation duty, IReadOnlyDictionary<string, ConductRow> filed) => new(
        duty.Id, duty.Article, duty.TitleZh, duty.TitleEn, duty.Scope == Scopes.AttestationOnly, duty.EvidenceKinds,
        filed.GetValueOrDefault(duty.Id)?.Acts ?? 0, filed.GetValueOrDefault(duty.Id)?.LastOn);
}

public sealed record NextStep(string Code, string By);

public sealed record OccurrenceAbilities(
    bool Record,
    bool Submit,
    bool Confirm,
    bool Return,
    bool DeclareNone,
    bool Waive,
    bool Correct,
    bool RequestExtension,
    bool DecideExtension,
    bool RequestWaiver,
    bool DeclineWaiver)
{
    public bool RecordStep { get; init; }
}

/// <summary>A post that is asked to agree, and whether its holder has.</summary>
public sealed record ApprovalSeat(Guid PostId, string TitleZh, string UnitNameZh, string? HolderName, bool Approved);

/// <summary>Who has to agree before the duty counts as confirmed, by the bureau's own rule.</summary>
public sealed record ApprovalState(ApprovalMode Mode, int Quorum, IReadOnlyList<ApprovalSeat> Seats);

/// <summary>A dated duty with everything recorded about it.</summary>
public sealed record OccurrenceView : LedgerLine
{
    public OccurrenceView(LedgerLine line)
        : base(line)
    {
    }

    public string? ArticleSummaryZh { get; init; }

    public required string SchemeTitleZh { get; init; }

    public required IReadOnlyList<ActView> Acts { get; init; }

    public required IReadOnlyList<TimelineEntry> Timeline { get; init; }

    /// <summary>The steps of a first-moment duty; null for every other.</summary>
    public StepsView? Steps { get; init; }

    /// <summary>Null where any reviewer confirms alone.</summary>
    public required ApprovalState? Approval { get; init; }

    public required NextStep Next { get; init; }

    public required OccurrenceAbilities Can { get; init; }

    /// <summary>For whom the reader would act here; null where they act for themselves or not at all.</summary>
    public required ActingForView? ActingFor { get; init; }
}

public sealed record ActingForView(Guid PersonId, string? Name, string PostTitleZh, DateOnly Until);

public static class GetOccurrenceEndpoint
{
    [WolverineGet("/api/v1/occurrences/{occurrenceId}"), Requires(Ability.LedgerRead)]
    [ProducesResponseType<OccurrenceView>(200)]
    public static async Task<IResult> Get(
        Guid occurrenceId, string? asOf, string? knowledge, ReadDesk desk, IDocumentStore store, HttpContext context, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        await using var session = store.QuerySession(desk.Actor.TenantId);
        var page = await LinePage.Of(tenant, session, new() { Today = desk.Today, OccurrenceId = occurrenceId }, desk, cancellation);
        if (page is null)
        {
            return AsOf.NotSettled();
        }

        // Who may see a duty is a matter of today, wherever it lay on the day that is looked at.
        if (page.Items.SingleOrDefault() is not { } line
            || await tenant.OwnerOf(occurrenceId) is not var (unitId, postId) || !await desk.Actor.MayRead(unitId, postId, tenant))
        {
            return Problem.Unknown();
        }

        var planId = (await tenant.PlanOf(occurrenceId))!.Value;
        var timeline = await Ledgers.Timeline.Named(await Timeline.Of(session, occurrenceId, planId, cancellation, desk.View), tenant);
        if (desk.View is { } view)
        {
            return await Past(line, view, planId, timeline, desk, tenant, session, cancellation);
        }

        var acts = desk.Actor.May(Ability.EvidenceRead) ? await ActView.Of(await tenant.ActsOn(occurrenceId), desk.Actor, tenant) : [];
        var scheme = await tenant.SchemeTitle(line.SchemeId, line.ObligationId);
        var occurrence = await session.Events.AggregateStreamAsync<Occurrence>(occurrenceId, token: cancellation);
        var rules = await Approvals.Rules(session, cancellation);
        var needed = await Approvals.Needed(rules, line.SchemeId, line.Category, line.UnitId, desk.Actor, tenant, desk.Today);
        var standing = await Standing.Of(line, desk, needed, tenant);
        context.Response.Headers.ETag = $"\"{line.Version}\"";
        return Results.Json(
            new OccurrenceView(line)
            {
                ArticleSummaryZh = scheme.ArticleSummaryZh,
                SchemeTitleZh = scheme.TitleZh,
                Acts = acts,
                Timeline = timeline,
                Steps = line.StepCount > 0 ? await StepsView.Of(session, occurrenceId, planId, timeline, desk.Now, cancellation) : null,
                Approval = await ApprovalOf(rules, line, occurrence, tenant, desk.Today),
                Next = NextFor(line),
                Can = standing.AbilitiesFor(line, occurrence),
                ActingFor = standing.ActingFor,
            },
            Projections.Json.Options);
    }

    private static async Task<IResult> Past(
        LedgerLine line, Viewpoint view, Guid planId, IReadOnlyList<TimelineEntry> timeline, ReadDesk desk, Npgsql.NpgsqlConnection tenant, IQuerySession session, CancellationToken cancellation)
    {
        var scheme = await tenant.SchemeTitle(line.SchemeId, line.ObligationId);
        return Results.Json(
            new OccurrenceView(line)
            {
                ArticleSummaryZh = scheme.ArticleSummaryZh,
                SchemeTitleZh = scheme.TitleZh,
                Acts = desk.Actor.May(Ability.EvidenceRead) ? PastLedger.Acts(await tenant.ActsOn(line.Id), line.Id, view) : [],
                Timeline = timeline,
                Steps = line.StepCount > 0 ? await StepsView.Of(session, line.Id, planId, timeline, view.KnownBefore, cancellation, view) : null,
                Approval = null,
                Next = new("none", "none"),
                // What is past is read, and nothing is done to it.
                Can = new(false, false, false, false, false, false, false, false, false, false, false),
                ActingFor = null,
            },
            Projections.Json.Options);
    }

    internal static NextStep NextFor(LedgerLine line) => line.State switch
    {
        "submitted" => new("confirm", "reviewer"),
        "returned" => new("correct", "owner"),
        "missed" => new("make-up", "owner"),
        "not-due" or "open" or "due-soon" or "overdue" or "no-verdict" when line.StepsRecorded < line.StepCount => new("record-step", "owner"),
        "not-due" or "open" or "due-soon" or "overdue" when line.CountedCount >= Math.Max(line.RequiredCount, 1) => new("submit", "owner"),
        "not-due" or "open" or "due-soon" or "overdue" or "no-verdict" => new("record", "owner"),
        _ => new("none", "none"),
    };

    private static async Task<ApprovalState?> ApprovalOf(
        ApprovalRules? rules, LedgerLine line, Occurrence? occurrence, Npgsql.NpgsqlConnection tenant, DateOnly today)
    {
        if (rules?.For(line.SchemeId, line.Category) is not { } rule)
        {
            return null;
        }

        var posts = await Approvals.Posts(rule, line.UnitId, tenant, today);
        return new(
            rule.Mode,
            rule.Quorum,
            [.. posts.Select(post => new ApprovalSeat(post.PostId, post.TitleZh, post.UnitNameZh, post.HolderName, occurrence?.Approvals.ContainsKey(post.PostId) == true))]);
    }
}
