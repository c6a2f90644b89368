namespace Platform.Domain.Reporting;

/// <summary>Assembles a report upward from what is recorded of a period (matrix E3, E4, E7).</summary>
public sealed record DraftReport(
    Guid ReportId, Guid UnitId, string Title, DateOnly From, DateOnly To, ReportRecipient Recipient, Guid? OccurrenceId, IReadOnlyList<ReportSentence> Sentences)
{
    /// <summary>The call of the oversight department that it answers, by its id there.</summary>
    public Guid? CallId { get; init; }
}

public sealed record ReportPeriodIsNotAcceptable()
    : Refusal("report-period-is-not-acceptable", "A report tells of a period that has begun and that ends on or after the day on which it begins.");

public sealed record UnitReportsToItself()
    : Refusal("unit-reports-to-itself", "A report goes upward: choose another recipient than the unit that reports.");

public static class DraftReportDecider
{
    public static Decision<ReportEvent> Decide(DraftReport command, UpwardReport? report, By by)
    {
        if (report is not null)
        {
            return Decision<ReportEvent>.Nothing;
        }

        if (command.To < command.From || command.From > by.Today)
        {
            return new ReportPeriodIsNotAcceptable { Errors = [new(command.To < command.From ? "/to" : "/from", "out-of-range", "Give a period that has begun, its first day first.")] };
        }

        return command.Recipient.UnitId == command.UnitId
            ? new UnitReportsToItself { Errors = [new("/recipientUnitId", "unit-reports-to-itself", "Choose another unit.")] }
            : new ReportDrafted(
                command.ReportId, command.UnitId, command.Title, command.From, command.To, command.Recipient, command.OccurrenceId, command.Sentences, by.ActorId)
            { CallId = command.CallId };
    }
}
