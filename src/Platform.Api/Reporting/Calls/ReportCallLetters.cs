using Platform.Api.Commands;
using Platform.Api.Dispatch;
using Platform.Api.Reporting.Arrivals;
using Platform.Domain;
using Platform.Domain.Dispatch;
using Platform.Domain.Reporting.Calls;

namespace Platform.Api.Reporting.Calls;

/// <summary>A call for a report is taken in by the member of whom it is asked.</summary>
internal sealed class SentCallReading : ILetterReading
{
    public string Kind => SentCall.Letter;

    public async Task<Refusal?> TakeIn(CommandWork work, Letter letter, CancellationToken cancellation)
    {
        var call = PostOffice.Read<SentCall>(letter);
        var stream = await work.Open<ReceivedCall>(ReceivedCall.IdFor(letter.From, call.CallId), cancellation);
        return Taken.In(stream, TakeInCallDecider.Decide(letter.From, call, stream.State));
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
