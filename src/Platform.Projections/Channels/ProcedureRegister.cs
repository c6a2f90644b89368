using System.Text.Json;
using Dapper;
using JasperFx.Events;
using Marten;
using Npgsql;
using Platform.Domain.Channels.Procedures;

namespace Platform.Projections.Channels;

/// <summary>Answers: which procedures does a bureau go through, by which steps?</summary>
public sealed class ProcedureBooks() : RowProjection("ProcedureBooks", "procedure_book")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        if (e.Data is ProcedureBookSet set)
        {
            rows.QueueSqlCommand(
                """
                insert into platform.procedure_book (tenant_id, book_id, templates, set_at, version) values (?, ?, ?::jsonb, ?, ?)
                on conflict (tenant_id) do update set templates = excluded.templates, set_at = excluded.set_at, version = excluded.version
                """,
                e.TenantId, set.BookId, JsonSerializer.Serialize(set.Templates, Json.Options), e.Timestamp, e.Version);
        }
    }
}

/// <summary>Answers: which procedures were begun, which steps were taken or left out, and what was decided?</summary>
public sealed class ProcedureRegister() : RowProjection("ProcedureRegister", "procedure", "procedure_step")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        if (e.Data is not ProcedureEvent fact)
        {
            return;
        }

        switch (fact)
        {
            case ProcedureStarted started:
                rows.QueueSqlCommand(
                    """
                    insert into platform.procedure (tenant_id, procedure_id, unit_id, name, article, subject, steps, responsible_post_id, started_on, version)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
                    """,
                    e.TenantId, e.StreamId, started.UnitId, started.Name, Sql.Null(started.Article), started.Subject, started.Steps.ToArray(), started.ResponsiblePostId, started.StartedOn);
                break;
            case ProcedureStepTaken taken:
                Step(rows, e, taken.Number, taken.TakenOn, null, taken.EvidenceIds);
                break;
            case ProcedureStepSkipped skipped:
                Step(rows, e, skipped.Number, skipped.SkippedOn, skipped.Ground, []);
                break;
            case ProcedureDecided decided:
                Set(
                    rows, e, "decided_on = ?, approved = ?, decided_by_body = ?, conditions = ?, evidence_ids = ?, act_id = ?", decided.DecidedOn, decided.Approved,
                    decided.DecidedByBody, Sql.Null(decided.Conditions), decided.EvidenceIds.ToArray(), Sql.Null(decided.ActId));
                break;
            case ProcedureDiscontinued discontinued:
                Set(rows, e, "discontinued_on = ?, discontinued_because = ?", discontinued.DiscontinuedOn, discontinued.Reason);
                break;
        }

        Set(rows, e, "version = ?", e.Version);
    }

    private static void Step(IDocumentOperations rows, IEvent e, int number, DateOnly on, string? ground, IReadOnlyList<Guid> evidenceIds) => rows.QueueSqlCommand(
        "insert into platform.procedure_step (tenant_id, procedure_id, number, on_day, ground, evidence_ids, recorded_at) values (?, ?, ?, ?, ?, ?, ?)",
        e.TenantId, e.StreamId, number, on, Sql.Null(ground), evidenceIds.ToArray(), e.Timestamp);

    private static void Set(IDocumentOperations rows, IEvent e, string assignments, params object[] values) => rows.QueueSqlCommand(
        $"update platform.procedure set {assignments} where tenant_id = ? and procedure_id = ?", [.. values, e.TenantId, e.StreamId]);
}

/// <summary>The book in force, and since when. It was never set when the version is 0.</summary>
public sealed record ProcedureBookRow(ProcedureBook Book, DateTimeOffset? SetAt, long Version);

/// <summary>Reads the book of the connection's tenant.</summary>
public static class ProcedureBookReader
{
    public static async Task<ProcedureBookRow> ProcedureBook(this NpgsqlConnection tenant, string tenantId)
    {
        var row = await tenant.QuerySingleOrDefaultAsync<(Guid Id, string Templates, DateTimeOffset SetAt, long Version)?>(
            "select book_id, templates::text, set_at, version from platform.procedure_book where tenant_id = current_setting('app.tenant_id')");
        return row is { } set
            ? new(new(set.Id, JsonSerializer.Deserialize<IReadOnlyList<ProcedureTemplate>>(set.Templates, Json.Options)!), set.SetAt, set.Version)
            : new(Domain.Channels.Procedures.ProcedureBook.Default(tenantId), null, 0);
    }
}
