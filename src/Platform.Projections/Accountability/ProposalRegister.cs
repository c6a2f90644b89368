using JasperFx.Events;
using Marten;
using Platform.Domain.Accountability.Proposals;

namespace Platform.Projections.Accountability;

/// <summary>Answers: which body proposed what to which, and what was the answer?</summary>
public sealed class ProposalRegister() : RowProjection("ProposalRegister", "accountability_proposal")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        if (e.Data is not ProposalEvent fact)
        {
            return;
        }

        switch (fact)
        {
            case ProposalSent sent:
                Insert(rows, e, sent);
                break;
            case ProposalReminded reminded:
                rows.QueueSqlCommand(
                    "update platform.accountability_proposal set reminders = reminders + 1, reminded_on = ? where tenant_id = ? and proposal_id = ?",
                    reminded.On, e.TenantId, e.StreamId);
                break;
            case ProposalAnswered answered:
                rows.QueueSqlCommand(
                    "update platform.accountability_proposal set answer = ?, reasons = ?, case_id = ?, answered_on = ? where tenant_id = ? and proposal_id = ?",
                    Codes.Of(answered.Answer), answered.Reasons, Sql.Null(answered.CaseId), answered.On, e.TenantId, e.StreamId);
                break;
        }

        rows.QueueSqlCommand("update platform.accountability_proposal set version = version + 1 where tenant_id = ? and proposal_id = ?", e.TenantId, e.StreamId);
    }

    private static void Insert(IDocumentOperations rows, IEvent e, ProposalSent sent) => rows.QueueSqlCommand(
        """
        insert into platform.accountability_proposal (
            tenant_id, proposal_id, from_unit_id, to_unit_id, to_person_id, sent_by, scheme_id, trigger_id, subject_unit_id, subject_post_id, grounds, article,
            answer_article, answer_due_on, sent_at, version)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
        """,
        e.TenantId, sent.ProposalId, sent.FromUnitId, sent.ToUnitId, sent.ToPersonId, sent.SentBy, sent.SchemeId, sent.TriggerId, sent.SubjectUnitId,
        Sql.Null(sent.SubjectPostId), sent.Grounds, Sql.Null(sent.Article), Sql.Null(sent.AnswerArticle), Sql.Null(sent.AnswerDueOn), e.Timestamp);
}
