using JasperFx.Events;
using Marten;
using Platform.Domain.Accountability;

namespace Platform.Projections.Accountability;

/// <summary>Answers: which cases run, at which step, by which clock, and who is named in them? It holds nothing of a file.</summary>
public sealed class CaseRegister() : RowProjection("CaseRegister", "accountability_case", "accountability_person", "accountability_link")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        if (e.Data is not CaseEvent fact)
        {
            return;
        }

        switch (fact)
        {
            case CaseOpened opened:
                Insert(rows, e, opened);
                break;
            case CaseStepReached reached:
                Set(rows, e, "step = ?, since = ?, due_on = ?", Codes.Of(reached.Step), reached.On, Sql.Null(reached.DueOn));
                break;
            case CaseNoticeServed served:
                Tell(rows, e, served.On, served.Subject);
                break;
            case CaseStepSkipped { Step: CaseStep.Notice } skipped:
                Tell(rows, e, skipped.On, null);
                break;
            case CaseSuspended suspended:
                Set(rows, e, "status = ?, suspended_on = ?", Codes.Of(CaseStatus.Suspended), suspended.On);
                break;
            case CaseResumed resumed:
                Set(rows, e, "status = ?, suspended_on = null, due_on = ?", Codes.Of(CaseStatus.Open), Sql.Null(resumed.DueOn));
                break;
            case CaseClosed closed:
                Set(rows, e, "status = ?, ended_on = ?, due_on = null", Codes.Of(CaseStatus.Closed), closed.On);
                break;
            case CaseWithdrawn withdrawn:
                Set(rows, e, "status = ?, ended_on = ?, due_on = null", Codes.Of(CaseStatus.Withdrawn), withdrawn.On);
                break;
            case CaseMerged merged:
                Set(rows, e, "status = ?, ended_on = ?, due_on = null", Codes.Of(CaseStatus.Merged), merged.On);
                break;
            case CaseTakenIn taken:
                foreach (var subject in taken.Subjects)
                {
                    Enter(rows, e, "subject", subject.Key, subject.PersonId);
                }

                break;
            case CaseHandlerRecused recused:
                rows.QueueSqlCommand(
                    "update platform.accountability_person set person_id = ? where tenant_id = ? and case_id = ? and capacity = ?",
                    recused.SuccessorId, e.TenantId, e.StreamId, Codes.Of(recused.Capacity));
                break;
        }

        Set(rows, e, "version = version + 1");
    }

    // The assignments are written here and never come from outside.
    private static void Set(IDocumentOperations rows, IEvent e, string assignments, params object[] values) =>
        rows.QueueSqlCommand($"update platform.accountability_case set {assignments} where tenant_id = ? and case_id = ?", [.. values, e.TenantId, e.StreamId]);

    private static void Tell(IDocumentOperations rows, IEvent e, DateOnly on, Guid? subject) => rows.QueueSqlCommand(
        "update platform.accountability_person set told_on = ? where tenant_id = ? and case_id = ? and capacity = 'subject' and subject = coalesce(?::uuid, subject)",
        on, e.TenantId, e.StreamId, Sql.Null(subject));

    private static void Insert(IDocumentOperations rows, IEvent e, CaseOpened opened)
    {
        rows.QueueSqlCommand(
            """
            insert into platform.accountability_case (
                tenant_id, case_id, scheme_id, trigger_id, article, title_zh, title_en, occurred_on, opened_at, status, step, since, deciding_unit_id, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
            """,
            e.TenantId, opened.CaseId, opened.SchemeId, opened.Trigger.Id, opened.Trigger.Article, opened.Trigger.TitleZh, opened.Trigger.TitleEn, opened.OccurredOn,
            e.Timestamp, Codes.Of(CaseStatus.Open), Codes.Of(CaseStep.Verification), ChinaDay.Of(e.Timestamp), opened.Handlers.DecidingUnitId);
        foreach (var capacity in Enum.GetValues<CaseCapacity>())
        {
            Enter(rows, e, Codes.Of(capacity), Guid.Empty, opened.Handlers.Of(capacity));
        }

        Enter(rows, e, "opener", Guid.Empty, opened.OpenedBy);
        foreach (var subject in opened.Subjects)
        {
            Enter(rows, e, "subject", subject.Key, subject.PersonId);
        }

        foreach (var source in opened.Sources.Where(each => each is { Kind: "case", Id: not null }).DistinctBy(each => each.Id))
        {
            rows.QueueSqlCommand(
                "insert into platform.accountability_link (tenant_id, case_id, earlier_id, words) values (?, ?, ?, ?)",
                e.TenantId, e.StreamId, source.Id!.Value, source.Words);
        }
    }

    private static void Enter(IDocumentOperations rows, IEvent e, string capacity, Guid subject, Guid person) => rows.QueueSqlCommand(
        "insert into platform.accountability_person (tenant_id, case_id, capacity, subject, person_id) values (?, ?, ?, ?, ?)",
        e.TenantId, e.StreamId, capacity, subject, person);
}
