using JasperFx.Events;
using Marten;
using Platform.Domain.Appraisals;

namespace Platform.Projections.Appraisals;

/// <summary>Answers: which rounds of appraisal are there, for which cycle and period, and how far is each?</summary>
public sealed class RoundRegister() : RowProjection("RoundRegister", "appraisal_round")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        if (e.Data is not RoundEvent fact)
        {
            return;
        }

        switch (fact)
        {
            case RoundOpened opened:
                rows.QueueSqlCommand(
                    """
                    insert into platform.appraisal_round (
                        tenant_id, round_id, title, organiser_unit_id, scheme_id, cycle_id, cycle_zh, cycle_en, article, period_key, from_on, to_on, opened_at, version)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
                    """,
                    e.TenantId, opened.RoundId, opened.Title, opened.OrganiserUnitId, opened.SchemeId, opened.Cycle.Id, opened.Cycle.NameZh, opened.Cycle.NameEn,
                    opened.Cycle.Article, opened.Period.Key, opened.Period.From, opened.Period.To, e.Timestamp);
                break;
            case RoundTermsSet { Terms: var terms }:
                Set(
                    rows, e, "has_figures = ?, has_marks = ?, figures_on = ?, self_by = ?", terms.Of(CriterionKind.Quantitative).Any(), terms.Of(CriterionKind.Qualitative).Any(),
                    terms.FiguresOn, terms.SelfAssessmentBy);
                break;
            case RoundSubjectsNamed named:
                Set(rows, e, "named = ?", named.Subjects.Count);
                break;
            case RoundStarted started:
                Set(rows, e, "started_on = ?", started.On);
                break;
            case RoundClosed closed:
                Set(rows, e, "closed_on = ?", closed.On);
                break;
            case RoundWithdrawn withdrawn:
                Set(rows, e, "withdrawn_on = ?, withdrawn_because = ?", withdrawn.On, withdrawn.Reason);
                break;
        }

        Set(rows, e, "version = version + 1");
    }

    // The assignments are written here and never come from outside.
    private static void Set(IDocumentOperations rows, IEvent e, string assignments, params object[] values) =>
        rows.QueueSqlCommand($"update platform.appraisal_round set {assignments} where tenant_id = ? and round_id = ?", [.. values, e.TenantId, e.StreamId]);
}
