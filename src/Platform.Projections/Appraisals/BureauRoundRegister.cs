using System.Text.Json;
using JasperFx.Events;
using Marten;
using Platform.Domain.Appraisals.Across;

namespace Platform.Projections.Appraisals;

/// <summary>Answers, at the oversight department: which years of bureaus were appraised, by what, and how far is each bureau?</summary>
public sealed class BureauRoundRegister() : RowProjection("BureauRoundRegister", "bureau_round", "appraised_bureau")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        if (e.Data is not BureauRoundEvent fact)
        {
            return;
        }

        switch (fact)
        {
            case BureauRoundOpened opened:
                Open(rows, e, opened);
                break;
            case BureauFiguresTaken taken:
                Set(rows, e, taken.BureauId, "known_on = ?, figures = ?::jsonb", taken.KnownOn, JsonSerializer.Serialize(taken.Figures, Json.Options));
                break;
            case BureauAssessed assessed:
                Set(rows, e, assessed.BureauId, "marks = ?::jsonb, assessed_words = ?, assessed_by = ?",
                    JsonSerializer.Serialize(assessed.Marks, Json.Options), assessed.Words, assessed.AssessedBy);
                break;
            case BureauSettled settled:
                Set(rows, e, settled.BureauId, "result = ?::jsonb, settled_words = ?, settled_by = ?", JsonSerializer.Serialize(settled.Result, Json.Options), settled.Words, settled.SettledBy);
                break;
            case BureauAnnounced announced:
                Set(rows, e, announced.BureauId, "announced_on = ?, object_until = ?, objection = null, objected_on = null, upheld = null, ruling = null", announced.On, announced.ObjectUntil);
                break;
            case BureauObjected objected:
                Set(rows, e, objected.BureauId, "objection = ?, objected_on = ?", objected.Words, objected.On);
                break;
            case BureauObjectionDecided decided:
                Set(rows, e, decided.BureauId, "upheld = ?, ruling = ?", decided.Upheld, decided.Reasons);
                if (decided.Upheld)
                {
                    Set(rows, e, decided.BureauId, "result = null, settled_words = null, settled_by = null, announced_on = null, object_until = null");
                }

                break;
            case BureauRoundClosed closed:
                rows.QueueSqlCommand("update platform.bureau_round set closed_on = ? where tenant_id = ? and round_id = ?", closed.On, e.TenantId, e.StreamId);
                break;
        }

        rows.QueueSqlCommand("update platform.bureau_round set version = version + 1 where tenant_id = ? and round_id = ?", e.TenantId, e.StreamId);
    }

    private static void Open(IDocumentOperations rows, IEvent e, BureauRoundOpened opened)
    {
        rows.QueueSqlCommand(
            "insert into platform.bureau_round (tenant_id, round_id, title, year, terms, grades, opened_on, version) values (?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, 0)",
            e.TenantId, opened.RoundId, opened.Title, opened.Year, JsonSerializer.Serialize(opened.Terms, Json.Options), JsonSerializer.Serialize(opened.Grades, Json.Options), opened.OpenedOn);
        rows.QueueSqlCommand(
            "insert into platform.appraised_bureau (tenant_id, round_id, bureau_id) select ?, ?, unnest(?)", e.TenantId, opened.RoundId, opened.Bureaus.ToArray());
    }

    private static void Set(IDocumentOperations rows, IEvent e, string bureau, string assignments, params object[] values) =>
        rows.QueueSqlCommand($"update platform.appraised_bureau set {assignments} where tenant_id = ? and round_id = ? and bureau_id = ?", [.. values, e.TenantId, e.StreamId, bureau]);
}

/// <summary>Answers, at a bureau: what did the oversight department hold of its years?</summary>
public sealed class ToldAppraisalRegister() : RowProjection("ToldAppraisalRegister", "told_appraisal")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        switch (e.Data)
        {
            case ToldAppraisalArrived arrived:
                rows.QueueSqlCommand(
                    """
                    insert into platform.told_appraisal (tenant_id, round_id, from_tenant, department_name, result, year, object_until, version) values (?, ?, ?, ?, ?::jsonb, ?, ?, 0)
                    on conflict (tenant_id, round_id) do update
                    set result = excluded.result, object_until = excluded.object_until, objection = null, objected_on = null, upheld = null, ruling = null, ruled_on = null
                    """,
                    e.TenantId, arrived.Result.RoundId, arrived.From, arrived.DepartmentName, JsonSerializer.Serialize(arrived.Result, Json.Options), arrived.Result.Year,
                    arrived.Result.ObjectUntil);
                break;
            case ToldAppraisalObjected objected:
                Set(rows, e, "objection = ?, objected_on = ?", objected.Words, objected.On);
                break;
            case ToldObjectionDecided decided:
                Set(rows, e, "upheld = ?, ruling = ?, ruled_on = ?", decided.Upheld, decided.Reasons, decided.On);
                break;
            default:
                return;
        }

        Set(rows, e, "version = version + 1");
    }

    private static void Set(IDocumentOperations rows, IEvent e, string assignments, params object[] values) =>
        rows.QueueSqlCommand($"update platform.told_appraisal set {assignments} where tenant_id = ? and round_id = ?", [.. values, e.TenantId, e.StreamId]);
}
