namespace Platform.Domain.Reporting.Calls;

/// <summary>Asks members of an oversight department for a report.</summary>
public sealed record IssueReportCall(Guid CallId, string Title, DateOnly From, DateOnly To, DateOnly DueOn, IReadOnlyList<CalledMember> Members);

public sealed record ReportCallIsNotAcceptable()
    : Refusal("report-call-is-not-acceptable", "A call for reports names a period, its first day first, and a day that is still to come.");

public static class IssueReportCallDecider
{
    public static Decision<ReportCallEvent> Decide(IssueReportCall command, ReportCall? call, By by)
    {
        if (call is not null)
        {
            return Decision<ReportCallEvent>.Nothing;
        }

        FieldError[] errors =
        [
            .. command.To < command.From ? [new FieldError("/to", "out-of-range", "Give the last day of the period, on or after its first.")] : Array.Empty<FieldError>(),
            .. command.DueOn < by.Today ? [new FieldError("/dueOn", "out-of-range", "Give today or a later day.")] : Array.Empty<FieldError>(),
        ];
        return errors.Length > 0
            ? new ReportCallIsNotAcceptable { Errors = errors }
            : new ReportCallIssued(command.CallId, command.Title, command.From, command.To, command.DueOn, command.Members, by.Today, by.ActorId);
    }
}
