namespace Platform.Domain.Reporting.Arrivals;

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record ArrivedReportEvent
{
    private protected ArrivedReportEvent()
    {
    }
}

/// <summary>A report of another tenant arrived: the receiver's own copy, frozen.</summary>
/// <param name="From">The tenant that sent it.</param>
/// <param name="Sha256">Of the letter that brought it.</param>
[StoredAs("arrived-report.arrived.v1")]
public sealed record ReportArrived(Guid ArrivalId, string From, SentReport Report, string Sha256) : ArrivedReportEvent;

[StoredAs("arrived-report.acknowledged.v1")]
public sealed record ArrivalAcknowledged(string AcknowledgedBy) : ArrivedReportEvent;

/// <summary>The receiver sent it back to be mended.</summary>
[StoredAs("arrived-report.returned.v1")]
public sealed record ArrivalReturned(string Reason, string ReturnedBy) : ArrivedReportEvent;

/// <param name="Number">Counts from 1.</param>
[StoredAs("arrived-report.question-asked.v1")]
public sealed record ArrivalQuestionAsked(int Number, string Text, string AskedBy) : ArrivedReportEvent;

[StoredAs("arrived-report.question-answered.v1")]
public sealed record ArrivalQuestionAnswered(int Number, string Text) : ArrivedReportEvent;
