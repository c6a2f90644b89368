namespace Platform.Domain.Reporting;

/// <summary>Somebody other than the authors answers for what a report says.</summary>
public sealed record SignOffReport;

public sealed record AuthorMayNotSignOff()
    : Refusal("author-may-not-sign-off", "You wrote or changed this report yourself. Another person has to sign it off.");

public static class SignOffReportDecider
{
    public static Decision<ReportEvent> Decide(SignOffReport command, UpwardReport report, By by) => report.State switch
    {
        ReportState.SignedOff => Decision<ReportEvent>.Nothing,
        ReportState.Sent or ReportState.Received => new ReportIsOutOfHand(),
        _ when report.Authors.Any(by.Is) => new AuthorMayNotSignOff(),
        _ => new ReportSignedOff(by.ActorId),
    };
}
