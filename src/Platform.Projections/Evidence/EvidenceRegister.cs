using JasperFx.Events;
using Marten;
using Platform.Domain.Evidence;

namespace Platform.Projections.Evidence;

/// <summary>Answers: which documents does a unit have, of which kind, from which day, and which were withdrawn, held or disposed of?</summary>
public sealed class EvidenceRegister() : RowProjection("EvidenceRegister", "evidence_register", "evidence_version", "evidence_use", "evidence_hold")
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
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
                    """,
                    e.TenantId, item.EvidenceId, item.UnitId, item.Kind, item.Title, item.FileName, item.MediaType, item.Size, item.Sha256,
                    item.FormedOn, e.Timestamp, e.UserName ?? string.Empty);
                AddVersion(rows, e, new(1, item.FileName, item.MediaType, item.Size, item.Sha256, item.FormedOn, null));
                break;
            case EvidenceVersionAdded version:
                AddVersion(rows, e, version);
                Change(
                    rows, e, "version_number = ?, file_name = ?, media_type = ?, size = ?, sha256 = ?, formed_on = ?, scanned_by = null, finding = null",
                    version.Number, version.FileName, version.MediaType, version.Size, version.Sha256, version.FormedOn);
                break;
            case EvidenceScanned scanned:
                rows.QueueSqlCommand(
                    "update platform.evidence_version set scanned_by = ?, finding = ?, scanned_at = ? where tenant_id = ? and evidence_id = ? and number = ?",
                    scanned.Scanner, Sql.Null(scanned.Finding), e.Timestamp, e.TenantId, e.StreamId, scanned.Number);
                Change(
                    rows, e, "scanned_by = case when version_number = ? then ? else scanned_by end, finding = case when version_number = ? then ? else finding end",
                    scanned.Number, scanned.Scanner, scanned.Number, Sql.Null(scanned.Finding));
                break;
            case EvidenceOffered offered:
                rows.QueueSqlCommand(
                    "insert into platform.evidence_use (tenant_id, evidence_id, act_id, number, offered_at) values (?, ?, ?, ?, ?)",
                    e.TenantId, e.StreamId, offered.ActId, offered.Number, e.Timestamp);
                break;
            case EvidenceCareSet care:
                Change(
                    rows, e, "owner_post_id = ?, expires_on = ?, renewal_notice_days = ?, renewal_due_on = case when expires_on is not distinct from ? then renewal_due_on end",
                    Sql.Null(care.OwnerPostId), Sql.Null(care.ExpiresOn), care.RenewalNoticeDays, Sql.Null(care.ExpiresOn));
                break;
            case EvidenceRenewalDue due:
                Change(rows, e, "renewal_due_on = ?", due.On);
                break;
            case EvidenceLevelSet level:
                Change(rows, e, "level = ?", Codes.Of(level.Level));
                break;
            case EvidenceHoldPlaced hold:
                rows.QueueSqlCommand(
                    "insert into platform.evidence_hold (tenant_id, evidence_id, hold_id, reason, placed_at, placed_by) values (?, ?, ?, ?, ?, ?)",
                    e.TenantId, e.StreamId, hold.HoldId, hold.Reason, e.Timestamp, e.UserName ?? string.Empty);
                Change(rows, e, "holds = holds + 1");
                break;
            case EvidenceHoldLifted lifted:
                rows.QueueSqlCommand(
                    "update platform.evidence_hold set lifted_at = ?, lifted_by = ?, lifted_because = ? where tenant_id = ? and evidence_id = ? and hold_id = ?",
                    e.Timestamp, e.UserName ?? string.Empty, lifted.Reason, e.TenantId, e.StreamId, lifted.HoldId);
                Change(rows, e, "holds = holds - 1");
                break;
            case EvidenceWithdrawn withdrawn:
                Change(rows, e, "withdrawn_because = ?", withdrawn.Reason);
                break;
            case EvidenceDisposed disposed:
                rows.QueueSqlCommand(
                    "update platform.evidence_version set disposed = true where tenant_id = ? and evidence_id = ?", e.TenantId, e.StreamId);
                Change(rows, e, "disposed_at = ?, disposed_because = ?", e.Timestamp, disposed.Reason);
                break;
        }

        if (e.Data is EvidenceEvent)
        {
            rows.QueueSqlCommand("update platform.evidence_register set version = ? where tenant_id = ? and evidence_id = ?", e.Version, e.TenantId, e.StreamId);
        }
    }

    private static void AddVersion(IDocumentOperations rows, IEvent e, EvidenceVersionAdded version) => rows.QueueSqlCommand(
        """
        insert into platform.evidence_version (
            tenant_id, evidence_id, number, file_name, media_type, size, sha256, formed_on, note, added_at, added_by)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        e.TenantId, e.StreamId, version.Number, version.FileName, version.MediaType, version.Size, version.Sha256, version.FormedOn,
        Sql.Null(version.Note), e.Timestamp, e.UserName ?? string.Empty);

    private static void Change(IDocumentOperations rows, IEvent e, string assignments, params object[] values) => rows.QueueSqlCommand(
        $"update platform.evidence_register set {assignments} where tenant_id = ? and evidence_id = ?", [.. values, e.TenantId, e.StreamId]);
}
