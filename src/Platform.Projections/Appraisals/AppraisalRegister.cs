using JasperFx.Events;
using Marten;
using Platform.Domain.Appraisals;

namespace Platform.Projections.Appraisals;

/// <summary>Answers: whose appraisals are there, who has a part in each, and what does each wait for? It holds no mark, no points and no grade.</summary>
public sealed class AppraisalRegister() : RowProjection("AppraisalRegister", "appraisal")
{
    private const string Untold = "announced_on = null, object_until = null, objected_on = null, dismissed = false";

    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        if (e.Data is not AppraisalEvent fact)
        {
            return;
        }

        switch (fact)
        {
            case AppraisalBegun begun:
                Insert(rows, e, begun);
                break;
            case HandlerReplaced replaced:
                Set(rows, e, $"{Codes.Of(replaced.Capacity)}_id = ?", replaced.SuccessorId);
                break;
            case FiguresTaken:
                Set(rows, e, "figured = true");
                break;
            case SelfAssessed:
                Set(rows, e, "self_assessed = true");
                break;
            case Assessed:
                Set(rows, e, "assessed = true");
                break;
            case CapRecorded or CapLifted or ObjectionDecided { Upheld: true }:
                Set(rows, e, $"settled = false, {Untold}");
                break;
            case AppraisalSettled:
                Set(rows, e, $"settled = true, {Untold}");
                break;
            case AppraisalAnnounced announced:
                Set(rows, e, "announced_on = ?, object_until = ?", announced.On, announced.ObjectUntil);
                break;
            case AppraisalObjected objected:
                Set(rows, e, "objected_on = ?", objected.On);
                break;
            case ObjectionDecided:
                Set(rows, e, "dismissed = true");
                break;
        }

        Set(rows, e, "version = version + 1");
    }

    private static void Insert(IDocumentOperations rows, IEvent e, AppraisalBegun begun)
    {
        var (subject, handlers) = (begun.Subject, begun.Subject.Handlers);
        rows.QueueSqlCommand(
            """
            insert into platform.appraisal (
                tenant_id, appraisal_id, round_id, kind, unit_id, post_id, person_id, title_zh, title_en, assessor_id, settler_id, reviewer_id, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
            """,
            e.TenantId, begun.AppraisalId, begun.RoundId, Codes.Of(subject.Kind), subject.UnitId, Sql.Null(subject.PostId), subject.PersonId, subject.TitleZh, Sql.Null(subject.TitleEn),
            handlers.AssessorId, handlers.SettlerId, handlers.ReviewerId);
    }

    // The assignments are written here and never come from outside.
    private static void Set(IDocumentOperations rows, IEvent e, string assignments, params object[] values) =>
        rows.QueueSqlCommand($"update platform.appraisal set {assignments} where tenant_id = ? and appraisal_id = ?", [.. values, e.TenantId, e.StreamId]);
}
