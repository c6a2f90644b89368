using System.Text.Json.Serialization;
using Dapper;
using Npgsql;
using Platform.Domain.Appraisals;
using Platform.Domain.Compliance;
using Platform.Projections.Compliance;

namespace Platform.Projections.Appraisals;

/// <summary>The appraisal of a year of bureaus as it is listed.</summary>
public record BureauRoundRow
{
    public Guid Id { get; init; }

    public string Title { get; init; } = string.Empty;

    public int Year { get; init; }

    public DateOnly OpenedOn { get; init; }

    public DateOnly? ClosedOn { get; init; }

    public int Bureaus { get; init; }

    public int Settled { get; init; }

    public int Announced { get; init; }

    /// <summary>Objections that wait for a decision.</summary>
    public int Objections { get; init; }

    /// <summary>As JSON.</summary>
    [JsonIgnore]
    public string Terms { get; init; } = "{}";

    [JsonIgnore]
    public string Grades { get; init; } = "[]";

    public long Version { get; init; }
}

/// <summary>One bureau in the appraisal of a year.</summary>
public sealed record AppraisedBureauRow
{
    public string BureauId { get; init; } = string.Empty;

    public string NameZh { get; init; } = string.Empty;

    public string NameEn { get; init; } = string.Empty;

    public DateOnly? KnownOn { get; init; }

    /// <summary>As JSON.</summary>
    public string Figures { get; init; } = "[]";

    public string Marks { get; init; } = "[]";

    public string? AssessedWords { get; init; }

    public string? AssessedBy { get; init; }

    public string? Result { get; init; }

    public string? SettledWords { get; init; }

    public string? SettledBy { get; init; }

    public DateOnly? AnnouncedOn { get; init; }

    public DateOnly? ObjectUntil { get; init; }

    public string? Objection { get; init; }

    public DateOnly? ObjectedOn { get; init; }

    public bool? Upheld { get; init; }

    public string? Ruling { get; init; }
}

/// <summary>What the department told a bureau of its year.</summary>
public sealed record ToldAppraisalRow
{
    public Guid Id { get; init; }

    public string DepartmentName { get; init; } = string.Empty;

    /// <summary>As JSON.</summary>
    public string Result { get; init; } = "{}";

    public DateOnly ObjectUntil { get; init; }

    public string? Objection { get; init; }

    public DateOnly? ObjectedOn { get; init; }

    public bool? Upheld { get; init; }

    public string? Ruling { get; init; }

    public DateOnly? RuledOn { get; init; }

    public long Version { get; init; }
}

public static class BureauRoundReader
{
    public static async Task<IReadOnlyList<BureauRoundRow>> BureauRounds(this NpgsqlConnection tenant, Guid? roundId = null, int limit = 200) =>
        [.. await tenant.QueryAsync<BureauRoundRow>(
            """
            select r.round_id as id, r.title, r.year, r.opened_on, r.closed_on, b.bureaus, b.settled, b.announced, b.objections, r.terms::text as terms, r.grades::text as grades, r.version
            from platform.bureau_round r
            cross join lateral (
                select count(*)::int as bureaus, (count(*) filter (where result is not null))::int as settled, (count(*) filter (where announced_on is not null))::int as announced,
                    (count(*) filter (where objection is not null and ruling is null))::int as objections
                from platform.appraised_bureau a where a.tenant_id = r.tenant_id and a.round_id = r.round_id) b
            where r.tenant_id = current_setting('app.tenant_id') and (@roundId::uuid is null or r.round_id = @roundId)
            order by r.year desc, r.opened_on desc, r.round_id limit @limit
            """,
            new { roundId, limit })];

    // In the order of the directory: no list of bureaus by their points.
    public static async Task<IReadOnlyList<AppraisedBureauRow>> AppraisedBureaus(this NpgsqlConnection tenant, Guid roundId) =>
        [.. await tenant.QueryAsync<AppraisedBureauRow>(
            """
            select a.bureau_id, d.name_zh, d.name_en, a.known_on, a.figures::text as figures, a.marks::text as marks, a.assessed_words, a.assessed_by, a.result::text as result, a.settled_words,
                a.settled_by, a.announced_on, a.object_until, a.objection, a.objected_on, a.upheld, a.ruling
            from platform.appraised_bureau a join platform.tenant_directory d on d.slug = a.bureau_id
            where a.tenant_id = current_setting('app.tenant_id') and a.round_id = @roundId order by a.bureau_id
            """,
            new { roundId })];

    public static async Task<IReadOnlyList<ToldAppraisalRow>> ToldAppraisals(this NpgsqlConnection tenant, Guid? roundId = null) =>
        [.. await tenant.QueryAsync<ToldAppraisalRow>(
            """
            select round_id as id, department_name, result::text as result, object_until, objection, objected_on, upheld, ruling, ruled_on, version from platform.told_appraisal
            where tenant_id = current_setting('app.tenant_id') and (@roundId::uuid is null or round_id = @roundId) order by year desc, round_id limit 100
            """,
            new { roundId })];

    /// <summary>Every duty of a bureau as it stood and was known on a day, of a connection that speaks of that bureau.</summary>
    public static async Task<IReadOnlyList<LedgerDuty>> AllDuties(this NpgsqlConnection bureau, RoundPeriod period, Viewpoint view) =>
        [.. (await bureau.QueryAsync<DutyRow>(
            $"""
            {PastDuties.Table(view)}
            select occurrence_id, obligation_id, category, state, coalesce(due_on, window_to) as own_day from duty where coalesce(due_on, window_to) between @From and @To
            """,
            new { Year = (int?)null, view.Day, view.KnownBefore, period.From, period.To }))
            .Select(row => new LedgerDuty(row.OccurrenceId, row.ObligationId, row.Category, row.State, row.OwnDay))];

    private sealed record DutyRow(Guid OccurrenceId, string ObligationId, string Category, string State, DateOnly OwnDay);
}
