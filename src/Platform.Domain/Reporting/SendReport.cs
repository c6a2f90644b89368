namespace Platform.Domain.Reporting;

/// <summary>Sends a report that was signed off.</summary>
/// <param name="ActId">The act by which it fulfills its duty; null where it serves none.</param>
/// <param name="CopiedTo">Who receives copies, by name.</param>
public sealed record SendReport(DateOnly SentOn, Guid? ActId, IReadOnlyList<string> CopiedTo)
{
    public SendReport(DateOnly sentOn, Guid? actId)
        : this(sentOn, actId, [])
    {
    }
}

public sealed record ReportIsNotSignedOff()
    : Refusal("report-is-not-signed-off", "Another person has to sign this report off before it is sent.");

public static class SendReportDecider
{
    public static Decision<ReportEvent> Decide(SendReport command, UpwardReport report, By by) => report.State switch
    {
        ReportState.Sent or ReportState.Received => Decision<ReportEvent>.Nothing,
        ReportState.SignedOff => new ReportSent(command.SentOn, command.ActId, by.ActorId) { CopiedTo = command.CopiedTo is [] ? null : command.CopiedTo },
        _ => new ReportIsNotSignedOff(),
    };
}
