using JasperFx.Events;
using Marten;
using Platform.Domain.Reporting.Calls;

namespace Platform.Projections.Reporting;

/// <summary>Answers: which reports did an oversight department ask for, and of whom?</summary>
public sealed class ReportCallRegister() : RowProjection("ReportCallRegister", "report_call", "called_member")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        switch (e.Data)
        {
            case ReportCallIssued issued:
                rows.QueueSqlCommand(
                    "insert into platform.report_call (tenant_id, call_id, title, from_on, to_on, due_on, issued_on, version) values (?, ?, ?, ?, ?, ?, ?, ?)",
                    e.TenantId, e.StreamId, issued.Title, issued.From, issued.To, issued.DueOn, issued.IssuedOn, e.Version);
                foreach (var (position, member) in issued.Members.Index())
                {
                    rows.QueueSqlCommand(
                        "insert into platform.called_member (tenant_id, call_id, member, position, name_zh) values (?, ?, ?, ?, ?)",
                        e.TenantId, e.StreamId, member.TenantId, position, member.NameZh);
                }

                break;
            case ReportCallWithdrawn withdrawn:
                rows.QueueSqlCommand(
                    "update platform.report_call set withdrawn_on = ?, withdrawn_because = ?, version = ? where tenant_id = ? and call_id = ?",
                    withdrawn.WithdrawnOn, withdrawn.Reason, e.Version, e.TenantId, e.StreamId);
                break;
        }
    }
}

/// <summary>Answers: which reports did the oversight department ask of this tenant?</summary>
public sealed class ReceivedCalls() : RowProjection("ReceivedCalls", "received_call")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        switch (e.Data)
        {
            case CallArrived { Call: var call } arrived:
                rows.QueueSqlCommand(
                    """
                    insert into platform.received_call (tenant_id, received_id, caller, caller_name_zh, call_id, title, from_on, to_on, due_on, arrived_at, version)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    e.TenantId, e.StreamId, arrived.Caller, call.FromNameZh, call.CallId, call.Title, call.From, call.To, call.DueOn, e.Timestamp, e.Version);
                break;
            case ReceivedCallWithdrawn withdrawn:
                rows.QueueSqlCommand(
                    "update platform.received_call set withdrawn_on = ?, withdrawn_because = ?, version = ? where tenant_id = ? and received_id = ?",
                    withdrawn.WithdrawnOn, withdrawn.Reason, e.Version, e.TenantId, e.StreamId);
                break;
        }
    }
}
