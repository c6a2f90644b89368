using JasperFx.Events;
using Marten;
using Platform.Domain.Accountability.Readings;

namespace Platform.Projections.Accountability;

/// <summary>Answers: who read a case file, in which capacity, and when?</summary>
public sealed class CaseReadingBook() : RowProjection("CaseReadingBook", "case_reading")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        if (e.Data is CaseFileRead read)
        {
            rows.QueueSqlCommand(
                "insert into platform.case_reading (tenant_id, case_id, reading, person_id, capacity, read_at) values (?, ?, ?, ?, ?, ?)",
                e.TenantId, read.CaseId, e.Version, read.PersonId, read.As, e.Timestamp);
        }
    }
}
