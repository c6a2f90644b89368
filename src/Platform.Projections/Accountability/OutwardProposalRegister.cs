using JasperFx.Events;
using Marten;
using Platform.Domain.Accountability.Outward;

namespace Platform.Projections.Accountability;

/// <summary>Answers: what was proposed to whom beyond the tenant, what came from there, and what was the answer?</summary>
public sealed class OutwardProposalRegister() : RowProjection("OutwardProposalRegister", "outward_proposal")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        switch (e.Data)
        {
            case OutwardProposalSent sent:
                Insert(rows, e, sent.To, false, sent.Subject, sent.Grounds, sent.Article, sent.AnswerDueOn, sent.On);
                break;
            case OutwardProposalReceived came:
                Insert(rows, e, came.From, true, came.Subject, came.Grounds, came.Article, came.AnswerDueOn, came.SentOn);
                break;
            case OutwardProposalReminded reminded:
                rows.QueueSqlCommand(
                    "update platform.outward_proposal set reminders = reminders + 1, reminded_on = ?, version = ? where tenant_id = ? and proposal_id = ?",
                    reminded.On, e.Version, e.TenantId, e.StreamId);
                break;
            case OutwardProposalAnswered answered:
                rows.QueueSqlCommand(
                    "update platform.outward_proposal set answer = ?, reasons = ?, answered_on = ?, version = ? where tenant_id = ? and proposal_id = ?",
                    Codes.Of(answered.Answer), answered.Reasons, answered.On, e.Version, e.TenantId, e.StreamId);
                break;
        }
    }

    private static void Insert(
        IDocumentOperations rows, IEvent e, string correspondent, bool incoming, string subject, string grounds, string? article, DateOnly? dueOn, DateOnly sentOn) =>
        rows.QueueSqlCommand(
            """
            insert into platform.outward_proposal (tenant_id, proposal_id, correspondent, incoming, subject, grounds, article, answer_due_on, sent_on, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            e.TenantId, e.StreamId, correspondent, incoming, subject, grounds, Sql.Null(article), Sql.Null(dueOn), sentOn, e.Version);
}
