using JasperFx.Events;
using Marten;
using Platform.Domain.Evidence;

namespace Platform.Projections.Evidence;

/// <summary>Answers: which documents does a unit have, of which kind, from which day, and which were withdrawn?</summary>
public sealed class EvidenceRegister() : RowProjection("EvidenceRegister", "evidence_register")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        switch (e.Data)
        {
            case EvidenceRegistered item:
                rows.QueueSqlCommand(
                    """
                    insert into platform.evidence_register (
                        tenant_id, evidence_id, unit_id, kind, title, file_name, media_type, size, sha256, formed_on, registered_at, registered_by, version)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
                    """,
                    e.TenantId, item.EvidenceId, item.UnitId, item.Kind, item.Title, item.FileName, item.MediaType, item.Size, item.Sha256,
                    item.FormedOn, e.Timestamp, e.UserName ?? string.Empty);
                break;
            case EvidenceWithdrawn withdrawn:
                rows.QueueSqlCommand(
                    "update platform.evidence_register set withdrawn_because = ?, version = version + 1 where tenant_id = ? and evidence_id = ?",
                    withdrawn.Reason, e.TenantId, e.StreamId);
                break;
        }
    }
}
