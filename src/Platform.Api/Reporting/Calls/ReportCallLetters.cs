using Platform.Api.Commands;
using Platform.Api.Dispatch;
using Platform.Api.Reporting.Arrivals;
using Platform.Api.Work;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Dispatch;
using Platform.Domain.Reporting.Calls;
using Platform.Domain.Work.Notices;

namespace Platform.Api.Reporting.Calls;

/// <summary>A call for a report is taken in by the member of whom it is asked, and those who report for it as a whole are told.</summary>
internal sealed class SentCallReading : ILetterReading
{
    public string Kind => SentCall.Letter;

    public async Task<Refusal?> TakeIn(CommandWork work, Letter letter, CancellationToken cancellation)
    {
        var call = PostOffice.Read<SentCall>(letter);
        var stream = await work.Open<ReceivedCall>(ReceivedCall.IdFor(letter.From, call.CallId), cancellation);
        var decision = TakeInCallDecider.Decide(letter.From, call, stream.State);
        if (decision is Decision<ReceivedCallEvent>.Accepted { Events.Count: > 0 })
        {
            await TellingAtOnce.Tell(work, NoticeKind.ReportCall, stream.Id, call.DueOn, [Ability.DutyRecord, Ability.ReportUpward], cancellation);
        }

        return Taken.In(stream, decision);
    }
}

/// <summary>That a report is no longer asked for is taken in by whoever got the call.</summary>
internal sealed class RetractedCallReading : ILetterReading
{
    public string Kind => RetractedCall.Letter;

    public async Task<Refusal?> TakeIn(CommandWork work, Letter letter, CancellationToken cancellation)
    {
        var retracted = PostOffice.Read<RetractedCall>(letter);
        var stream = await work.Open<ReceivedCall>(ReceivedCall.IdFor(letter.From, retracted.CallId), cancellation);
        return stream.State is { } received ? Taken.In(stream, TakeInCallDecider.Decide(retracted, received)) : new ReportIsNotOfTheSender();
    }
}
