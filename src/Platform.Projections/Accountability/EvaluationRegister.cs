using JasperFx.Events;
using Marten;
using Platform.Domain.Accountability.Evaluations;

namespace Platform.Projections.Accountability;

/// <summary>Answers: whose evaluation was asked for, was it answered, and may the candidate be submitted?</summary>
public sealed class EvaluationRegister() : RowProjection("EvaluationRegister", "candidate_evaluation")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        if (e.Data is not EvaluationEvent fact)
        {
            return;
        }

        switch (fact)
        {
            case EvaluationRequested asked:
                rows.QueueSqlCommand(
                    """
                    insert into platform.candidate_evaluation (
                        tenant_id, evaluation_id, candidate_id, unit_id, position, article, gate_article, since, requested_on, requested_by, version)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
                    """,
                    e.TenantId, asked.EvaluationId, asked.CandidateId, asked.UnitId, asked.Position, asked.Article, Sql.Null(asked.GateArticle), asked.Since, asked.On,
                    asked.RequestedBy);
                break;
            case EvaluationAnswered answered:
                rows.QueueSqlCommand(
                    """
                    update platform.candidate_evaluation set answered_on = ?, answered_by = ?, may_be_submitted = ?, valid_until = ?
                    where tenant_id = ? and evaluation_id = ?
                    """,
                    answered.On, answered.AnsweredBy, answered.MayBeSubmitted, answered.ValidUntil, e.TenantId, e.StreamId);
                break;
            case EvaluationGateLifted lifted:
                rows.QueueSqlCommand(
                    "update platform.candidate_evaluation set lifted_on = ? where tenant_id = ? and evaluation_id = ?", lifted.On, e.TenantId, e.StreamId);
                break;
        }

        rows.QueueSqlCommand("update platform.candidate_evaluation set version = version + 1 where tenant_id = ? and evaluation_id = ?", e.TenantId, e.StreamId);
    }
}
