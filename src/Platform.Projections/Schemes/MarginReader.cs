using Dapper;
using Npgsql;

namespace Platform.Projections.Schemes;

/// <summary>One decision about a setting; values are texts, and null is open.</summary>
public sealed record SettingRow(string Setting, string? Value, string? Former, string? Reason, Guid? PersonId, DateTimeOffset SetAt);

public sealed record TextRow(string Words, string Sha256, Guid? PersonId, DateTimeOffset AttachedAt);

public sealed record CitationRow(string ObligationId, int Start, int Length);

public sealed record InterpretationRow(
    Guid Id,
    string Article,
    string? AmbiguityId,
    string Text,
    string Status,
    string ProposedBy,
    Guid? ProposedByPerson,
    DateTimeOffset ProposedAt,
    Guid? ApprovedByPerson,
    DateTimeOffset? ApprovedAt,
    string? WithdrawnBecause,
    Guid? CarriedFrom);

/// <summary>Reads what stands beside a rule set of the connection's tenant.</summary>
public static class MarginReader
{
    public static async Task<IReadOnlyList<SettingRow>> SettingDecisions(this NpgsqlConnection tenant, Guid schemeId) =>
        [.. await tenant.QueryAsync<SettingRow>(
            "select setting, value, former, reason, person_id, set_at from platform.scheme_setting where tenant_id = current_setting('app.tenant_id') and scheme_id = @schemeId order by version",
            new { schemeId })];

    public static Task<TextRow?> SchemeText(this NpgsqlConnection tenant, Guid schemeId) =>
        tenant.QuerySingleOrDefaultAsync<TextRow>(
            "select words, sha256, person_id, attached_at from platform.scheme_text where tenant_id = current_setting('app.tenant_id') and scheme_id = @schemeId",
            new { schemeId });

    public static async Task<IReadOnlyList<CitationRow>> Citations(this NpgsqlConnection tenant, Guid schemeId) =>
        [.. await tenant.QueryAsync<CitationRow>(
            "select obligation_id, start, length from platform.scheme_citation where tenant_id = current_setting('app.tenant_id') and scheme_id = @schemeId order by start, obligation_id",
            new { schemeId })];

    public static async Task<IReadOnlyList<InterpretationRow>> Interpretations(this NpgsqlConnection tenant, Guid schemeId) =>
        [.. await tenant.QueryAsync<InterpretationRow>(
            """
            select interpretation_id as id, article, ambiguity_id, words as text, status, proposed_by, proposed_by_person, proposed_at,
                approved_by_person, approved_at, withdrawn_because, carried_from
            from platform.scheme_interpretation where tenant_id = current_setting('app.tenant_id') and scheme_id = @schemeId
            order by proposed_at, interpretation_id
            """,
            new { schemeId })];
}
