namespace Platform.Domain.Reporting.Calls;

/// <summary>No longer asks for a report.</summary>
public sealed record WithdrawReportCall(string Reason);

public sealed record ReportCallIsWithdrawn()
    : Refusal("report-call-is-withdrawn", "This report is no longer asked for. What was reported until then stays.");

public static class WithdrawReportCallDecider
{
    public static Decision<ReportCallEvent> Decide(WithdrawReportCall command, ReportCall call, By by) => call.Withdrawal switch
    {
        null => new ReportCallWithdrawn(command.Reason, by.Today, by.ActorId),
        { } withdrawn when withdrawn.Reason == command.Reason => Decision<ReportCallEvent>.Nothing,
        _ => new ReportCallIsWithdrawn(),
    };
}
