using JasperFx.Events;
using Marten;
using Platform.Domain.Exchange;

namespace Platform.Projections.Exchange;

/// <summary>Answers: which workbooks were handed in, by whom, and what became of each?</summary>
public sealed class ImportRegister() : RowProjection("ImportRegister", "import_register")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        switch (e.Data)
        {
            case ImportChecked found:
                rows.QueueSqlCommand(
                    """
                    insert into platform.import_register (
                        tenant_id, import_id, kind, file_name, sha256, size, rows, new_rows, known_rows, faulty_rows, status, checked_at, checked_by_person, version)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'checked', ?, ?, 1)
                    """,
                    e.TenantId, found.ImportId, Codes.Of(found.Kind), found.FileName, found.Sha256, found.Size, found.Rows, found.NewRows, found.KnownRows,
                    found.FaultyRows, e.Timestamp, PersonOf(e));
                break;
            case ImportConfirmed:
                rows.QueueSqlCommand(
                    "update platform.import_register set status = 'confirmed', confirmed_at = ?, confirmed_by_person = ?, version = version + 1 where tenant_id = ? and import_id = ?",
                    e.Timestamp, PersonOf(e), e.TenantId, e.StreamId);
                break;
            case ImportApplied applied:
                rows.QueueSqlCommand(
                    "update platform.import_register set status = 'applied', ended_at = ?, new_rows = rows - ?, known_rows = ?, faulty_rows = 0, version = version + 1 where tenant_id = ? and import_id = ?",
                    e.Timestamp, applied.KnownRows, applied.KnownRows, e.TenantId, e.StreamId);
                break;
            case ImportStopped stopped:
                rows.QueueSqlCommand(
                    "update platform.import_register set status = 'stopped', ended_at = ?, faulty_rows = ?, version = version + 1 where tenant_id = ? and import_id = ?",
                    e.Timestamp, stopped.FaultyRows, e.TenantId, e.StreamId);
                break;
            case ImportUndone undone:
                rows.QueueSqlCommand(
                    "update platform.import_register set status = 'undone', undone_at = ?, undone_by_person = ?, undone_because = ?, version = version + 1 where tenant_id = ? and import_id = ?",
                    e.Timestamp, PersonOf(e), undone.Reason, e.TenantId, e.StreamId);
                break;
        }
    }

    private static object PersonOf(IEvent e) => Sql.Null(EventActor.PersonOf(e));
}
