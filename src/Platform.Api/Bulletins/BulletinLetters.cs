using Platform.Api.Commands;
using Platform.Api.Dispatch;
using Platform.Domain;
using Platform.Domain.Bulletins;
using Platform.Domain.Dispatch;

namespace Platform.Api.Bulletins;

/// <summary>A letter that speaks of a bulletin that was never between these two tenants.</summary>
public sealed record BulletinIsNotOfTheSender()
    : Refusal("bulletin-is-not-of-the-sender", "There is no bulletin between these two tenants that the letter could speak of.");

/// <summary>A bulletin of the oversight department is taken in by a bureau.</summary>
internal sealed class IssuedBulletinReading : ILetterReading
{
    public string Kind => IssuedBulletin.Letter;

    public async Task<Refusal?> TakeIn(CommandWork work, Letter letter, CancellationToken cancellation)
    {
        var issued = PostOffice.Read<IssuedBulletin>(letter);
        var stream = await work.Open<ReceivedBulletin>(ReceivedBulletin.IdFor(letter.From, issued.BulletinId), cancellation);
        if (issued.SupersedesId is { } former)
        {
            // A bureau that was not addressed by the former one has nothing to replace.
            var replaced = await work.Open<ReceivedBulletin>(ReceivedBulletin.IdFor(letter.From, former), cancellation);
            if (replaced.State is { } received && Taken(replaced, ReceiveBulletinDecider.Supersede(stream.Id, issued.Number, received)) is { } refused)
            {
                return refused;
            }
        }

        return Taken(stream, ReceiveBulletinDecider.Decide(letter.From, issued, stream.State));
    }

    internal static Refusal? Taken<TState, TEvent>(OpenStream<TState> stream, Decision<TEvent> decision)
        where TState : class
        where TEvent : notnull =>
        (CommandDesk.Apply(stream, decision) as Outcome.Refused)?.Reason;
}

/// <summary>That a bulletin was taken back is taken in by whoever got it.</summary>
internal sealed class RetractedBulletinReading : ILetterReading
{
    public string Kind => RetractedBulletin.Letter;

    public async Task<Refusal?> TakeIn(CommandWork work, Letter letter, CancellationToken cancellation)
    {
        var retracted = PostOffice.Read<RetractedBulletin>(letter);
        var stream = await work.Open<ReceivedBulletin>(ReceivedBulletin.IdFor(letter.From, retracted.BulletinId), cancellation);
        return stream.State is { } received
            ? IssuedBulletinReading.Taken(stream, ReceiveBulletinDecider.Withdraw(retracted, received))
            : new BulletinIsNotOfTheSender();
    }
}

/// <summary>A bureau's acknowledgement is taken in by the department that issued the bulletin.</summary>
internal sealed class BulletinReceiptReading : ILetterReading
{
    public string Kind => BulletinReceipt.Letter;

    public async Task<Refusal?> TakeIn(CommandWork work, Letter letter, CancellationToken cancellation)
    {
        var stream = await work.Open<Bulletin>(PostOffice.Read<BulletinReceipt>(letter).BulletinId, cancellation);
        return stream.State is { } bulletin
            ? IssuedBulletinReading.Taken(stream, AcknowledgeBulletinDecider.Decide(new(letter.From), bulletin, work.By))
            : new BulletinIsNotOfTheSender();
    }
}

internal static class BulletinServices
{
    /// <summary>What is done with letters that speak of bulletins.</summary>
    public static IServiceCollection AddBulletins(this IServiceCollection services) => services
        .AddLetterReading<IssuedBulletinReading>()
        .AddLetterReading<RetractedBulletinReading>()
        .AddLetterReading<BulletinReceiptReading>();
}
