using JasperFx.Events;
using Marten;
using Platform.Domain.Audit;
using Platform.Domain.Evidence.Disclosures;

namespace Platform.Projections.Evidence;

/// <summary>Answers: what of this bureau's evidence may the department above read, until when, and what did it read?</summary>
public sealed class DisclosureRegister() : RowProjection("DisclosureRegister", "disclosure", "disclosure_reading")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        switch (e.Data)
        {
            case DisclosureGranted granted:
                rows.QueueSqlCommand(
                    """
                    insert into platform.disclosure (
                        tenant_id, disclosure_id, to_tenant, unit_id, includes_below, occurrence_id, up_to, from_on, until_on, reason, granted_at, version)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
                    """,
                    e.TenantId, granted.DisclosureId, granted.ToTenant, granted.UnitId, granted.IncludesBelow, Sql.Null(granted.OccurrenceId), Codes.Of(granted.UpTo),
                    granted.From, granted.Until, granted.Reason, e.Timestamp);
                break;
            case DisclosureWithdrawn withdrawn:
                rows.QueueSqlCommand(
                    "update platform.disclosure set withdrawn_on = ?, withdrawn_because = ?, version = version + 1 where tenant_id = ? and disclosure_id = ?",
                    withdrawn.On, withdrawn.Reason, e.TenantId, e.StreamId);
                break;
            case DisclosedContentRead read:
                rows.QueueSqlCommand(
                    "insert into platform.disclosure_reading (tenant_id, record_id, disclosure_id, evidence_id, number, read_at) values (?, ?, ?, ?, ?, ?)",
                    e.TenantId, read.RecordId, read.DisclosureId, read.EvidenceId, read.Version, e.Timestamp);
                break;
        }
    }
}
