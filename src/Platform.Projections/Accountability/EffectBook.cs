using JasperFx.Events;
using Marten;
using Platform.Domain.Accountability;

namespace Platform.Projections.Accountability;

/// <summary>Answers: until when do decided measures have their effect, and of which was the end recorded?</summary>
public sealed class EffectBook() : RowProjection("EffectBook", "case_effect")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        switch (e.Data)
        {
            case CaseDecided decided:
                foreach (var decision in decided.Decisions)
                {
                    Enter(rows, e, decision, served: false);
                }

                break;
            case CaseDecisionServed served:
                Set(rows, e, "served = true", served.Subject);
                break;
            case CaseStepSkipped { Step: CaseStep.Service }:
                Set(rows, e, "served = true", null);
                break;
            case CaseReviewed { Outcome: not ReviewOutcome.Upheld } reviewed:
                rows.QueueSqlCommand(
                    "delete from platform.case_effect where tenant_id = ? and case_id = ? and subject = ?", e.TenantId, e.StreamId, reviewed.Subject);
                // A review follows the service, or its being left out.
                Enter(rows, e, reviewed.Decision, served: true);
                break;
            case CaseEffectExpired expired:
                Set(rows, e, "expired_on = ?", expired.Subject, expired.On);
                break;
        }
    }

    private static void Enter(IDocumentOperations rows, IEvent e, SubjectDecision? decision, bool served)
    {
        if (decision is { EffectUntil: { } until })
        {
            rows.QueueSqlCommand(
                "insert into platform.case_effect (tenant_id, case_id, subject, effect_until, served) values (?, ?, ?, ?, ?)",
                e.TenantId, e.StreamId, decision.Subject, until, served);
        }
    }

    // The assignments are written here and never come from outside.
    private static void Set(IDocumentOperations rows, IEvent e, string assignments, Guid? subject, params object[] values) => rows.QueueSqlCommand(
        $"update platform.case_effect set {assignments} where tenant_id = ? and case_id = ? and subject = coalesce(?::uuid, subject)",
        [.. values, e.TenantId, e.StreamId, Sql.Null(subject)]);
}
