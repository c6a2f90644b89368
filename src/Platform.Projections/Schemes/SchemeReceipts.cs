using JasperFx.Events;
using Marten;
using Platform.Domain.Schemes.Distribution;

namespace Platform.Projections.Schemes;

/// <summary>Answers: which units was a scheme sent to, and which have acknowledged it?</summary>
public sealed class SchemeReceipts() : RowProjection("SchemeReceipts", "scheme_receipt")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        switch (e.Data)
        {
            case SchemeDistributed sent:
                foreach (var unit in sent.UnitIds)
                {
                    rows.QueueSqlCommand(
                        "insert into platform.scheme_receipt (tenant_id, distribution_id, scheme_id, unit_id, sent_at, sent_by) values (?, ?, ?, ?, ?, ?)",
                        e.TenantId, sent.DistributionId, sent.SchemeId, unit, e.Timestamp, sent.SentBy);
                }

                break;
            case SchemeAcknowledged acknowledged:
                var person = e.Headers?.GetValueOrDefault("person")?.ToString() is { } text && Guid.TryParse(text, out var known) ? known : (Guid?)null;
                rows.QueueSqlCommand(
                    "update platform.scheme_receipt set acknowledged_at = ?, acknowledged_by = ? where tenant_id = ? and distribution_id = ? and unit_id = ?",
                    e.Timestamp, Sql.Null(person), e.TenantId, e.StreamId, acknowledged.UnitId);
                break;
        }
    }
}
