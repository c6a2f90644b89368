namespace Platform.Domain.Reporting.Calls;

/// <summary>What a letter says of a report that is asked for.</summary>
/// <param name="CallId">Its id at the department.</param>
/// <param name="FromNameZh">The department by its name of the day.</param>
public sealed record SentCall(Guid CallId, string FromNameZh, string Title, DateOnly From, DateOnly To, DateOnly DueOn, DateOnly IssuedOn)
{
    public const string Letter = "report.called";

    public static SentCall Of(ReportCallIssued call, string fromNameZh) => new(call.CallId, fromNameZh, call.Title, call.From, call.To, call.DueOn, call.IssuedOn);
}

/// <summary>What a letter says of a report that is no longer asked for.</summary>
public sealed record RetractedCall(Guid CallId, string Reason, DateOnly WithdrawnOn)
{
    public const string Letter = "report.call-withdrawn";
}

public static class TakeInCallDecider
{
    public static Decision<ReceivedCallEvent> Decide(string caller, SentCall call, ReceivedCall? received) => received is not null
        ? Decision<ReceivedCallEvent>.Nothing
        : new CallArrived(ReceivedCall.IdFor(caller, call.CallId), caller, call);

    public static Decision<ReceivedCallEvent> Decide(RetractedCall retracted, ReceivedCall received) => received.Withdrawal is not null
        ? Decision<ReceivedCallEvent>.Nothing
        : new ReceivedCallWithdrawn(retracted.Reason, retracted.WithdrawnOn);
}
