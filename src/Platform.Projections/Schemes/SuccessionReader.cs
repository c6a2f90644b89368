using Dapper;
using Npgsql;
using Platform.Domain.Ledgers;
using Platform.Domain.Ledgers.Succession;

namespace Platform.Projections.Schemes;

/// <summary>A version of rules that is in force and has not reached every open year yet.</summary>
public sealed record PendingSuccession(string TenantId, Guid SchemeId, Guid PlanId);

/// <summary>How far a version has come with the open years that it takes over.</summary>
public sealed record SuccessionProgress(int Done, int Pending);

/// <summary>A duty of an open year as its line has it, for what becomes of it under a new version.</summary>
public sealed record RunningLine
{
    public Guid OccurrenceId { get; init; }

    public Guid PlanId { get; init; }

    public Guid UnitId { get; init; }

    public Guid SchemeId { get; init; }

    public string ObligationId { get; init; } = string.Empty;

    public string Article { get; init; } = string.Empty;

    public string Category { get; init; } = string.Empty;

    public Guid? PostId { get; init; }

    public string CadenceKind { get; init; } = string.Empty;

    public string WindowKey { get; init; } = string.Empty;

    public DateOnly WindowFrom { get; init; }

    public DateOnly WindowTo { get; init; }

    public DateOnly? DueOn { get; init; }

    public DateOnly? ClosesOn { get; init; }

    public int RequiredCount { get; init; }

    public string Verdict { get; init; } = string.Empty;

    public bool AttestationOnly { get; init; }

    public string[] EvidenceKinds { get; init; } = [];

    public string Status { get; init; } = string.Empty;

    public int RecordedCount { get; init; }

    public bool EveryEvidenceKind { get; init; }

    public RunningDuty ToDuty() => new(
        new(
            OccurrenceId, ObligationId, Article, Category, PostId, CadenceKind, WindowKey, WindowFrom, WindowTo, DueOn, ClosesOn, RequiredCount,
            Verdict, AttestationOnly, EvidenceKinds)
        {
            SchemeId = SchemeId,
            EveryEvidenceKind = EveryEvidenceKind,
        },
        StateOnDay.StatusOf(Status),
        RecordedCount > 0);
}

/// <summary>An open year that a version takes over.</summary>
public sealed record OpenPlan(Guid PlanId, Guid UnitId, int Year);

/// <summary>Reads what a new version of the rules meets.</summary>
public static class SuccessionReader
{
    // A plan is to be taken over when it knows a version of the same rules and not this one.
    private const string ToTakeOver =
        """
        platform.scheme_register r
        join platform.plan_register p on p.tenant_id = r.tenant_id and p.year >= extract(year from r.effective_from)
        where r.status in ('issued', 'superseded') and not r.scheme_id = any(p.scheme_ids) and exists (
            select from platform.scheme_register f
            where f.tenant_id = r.tenant_id and f.pack_id = r.pack_id and f.effective_from <= r.effective_from and f.scheme_id = any(p.scheme_ids))
        """;

    /// <summary>Over all tenants, in the order in which versions took effect. Runs on a worker connection.</summary>
    public static async Task<IReadOnlyList<PendingSuccession>> PendingSuccessions(this NpgsqlConnection worker, DateOnly today, int limit) =>
        [.. await worker.QueryAsync<PendingSuccession>(
            $"""
            select r.tenant_id, r.scheme_id, p.plan_id from {ToTakeOver} and r.effective_from <= @today
            order by r.tenant_id, r.effective_from, r.issued_at, p.plan_id limit @limit
            """,
            new { today, limit })];

    /// <summary>The open years that a version in force has not reached, of the connection's tenant.</summary>
    public static async Task<IReadOnlyList<Guid>> PlansToTakeOver(this NpgsqlConnection tenant, Guid schemeId, int limit) =>
        [.. await tenant.QueryAsync<Guid>(
            $"select p.plan_id from {ToTakeOver} and r.tenant_id = current_setting('app.tenant_id') and r.scheme_id = @schemeId order by p.year, p.plan_id limit @limit",
            new { schemeId, limit })];

    public static Task<SuccessionProgress> SuccessionProgress(this NpgsqlConnection tenant, Guid schemeId) =>
        tenant.QuerySingleAsync<SuccessionProgress>(
            $"""
            select (select count(*)::int from platform.plan_register d join platform.scheme_register s on s.tenant_id = d.tenant_id and s.scheme_id = @schemeId
                    where d.tenant_id = current_setting('app.tenant_id') and @schemeId = any(d.scheme_ids)) as done,
                (select count(*)::int from {ToTakeOver} and r.tenant_id = current_setting('app.tenant_id') and r.scheme_id = @schemeId) as pending
            """,
            new { schemeId });

    /// <summary>The open years from <paramref name="year"/> on whose duties come from one of these versions.</summary>
    public static async Task<IReadOnlyList<OpenPlan>> PlansUnder(this NpgsqlConnection tenant, Guid[] schemeIds, int year) =>
        [.. await tenant.QueryAsync<OpenPlan>(
            """
            select plan_id, unit_id, year from platform.plan_register
            where tenant_id = current_setting('app.tenant_id') and year >= @year and scheme_ids && @schemeIds
            order by year, plan_id
            """,
            new { schemeIds, year })];

    /// <summary>The versions of a rule set that were in force before or since a day, the given one left out.</summary>
    public static async Task<Guid[]> VersionsOf(this NpgsqlConnection tenant, string packId, Guid except) =>
        [.. await tenant.QueryAsync<Guid>(
            """
            select scheme_id from platform.scheme_register
            where tenant_id = current_setting('app.tenant_id') and pack_id = @packId and scheme_id <> @except and status in ('issued', 'superseded')
            """,
            new { packId, except })];

    /// <summary>What the rules ask for; a demand from above, a resolution and a finding are no rules, and stay whatever becomes of them.</summary>
    public static async Task<IReadOnlyList<RunningLine>> RunningLines(this NpgsqlConnection tenant, Guid[] schemeIds, Guid[] planIds) =>
        [.. await tenant.QueryAsync<RunningLine>(
            """
            select occurrence_id, plan_id, unit_id, scheme_id, obligation_id, article, category, post_id, cadence_kind, window_key, window_from, window_to,
                due_on, closes_on, required_count, verdict, attestation_only, evidence_kinds, status, recorded_count, every_evidence_kind
            from platform.ledger_line
            where tenant_id = current_setting('app.tenant_id') and scheme_id = any(@schemeIds) and plan_id = any(@planIds) and demand_id is null and arises_from is null
            order by obligation_id, window_key, occurrence_id
            """,
            new { schemeIds, planIds })];
}
