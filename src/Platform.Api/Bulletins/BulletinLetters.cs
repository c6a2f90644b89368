using Platform.Api.Commands;
using Platform.Api.Dispatch;
using Platform.Api.Work;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Bulletins;
using Platform.Domain.Dispatch;
using Platform.Domain.Work.Notices;
using Platform.Projections.Directory;

namespace Platform.Api.Bulletins;

/// <summary>A letter that speaks of a bulletin that was never between these two tenants.</summary>
public sealed record BulletinIsNotOfTheSender()
    : Refusal("bulletin-is-not-of-the-sender", "There is no bulletin between these two tenants that the letter could speak of.");

/// <summary>A bulletin of an oversight department above is taken in by a bureau, or by a department below it.</summary>
internal sealed class IssuedBulletinReading : ILetterReading
{
    public string Kind => IssuedBulletin.Letter;

    public async Task<Refusal?> TakeIn(CommandWork work, Letter letter, CancellationToken cancellation)
    {
        var issued = PostOffice.Read<IssuedBulletin>(letter);
        var stream = await work.Open<ReceivedBulletin>(ReceivedBulletin.IdFor(letter.From, issued.BulletinId), cancellation);
        if (issued.SupersedesId is { } former)
        {
            // Whoever was not addressed by the former one has nothing to replace.
            var replaced = await work.Open<ReceivedBulletin>(ReceivedBulletin.IdFor(letter.From, former), cancellation);
            if (replaced.State is { } received && Taken.In(replaced, ReceiveBulletinDecider.Supersede(stream.Id, issued.Number, received)) is { } refused)
            {
                return refused;
            }
        }

        var decision = ReceiveBulletinDecider.Decide(letter.From, issued, stream.State);
        // In a department nobody is reminded of what falls due, as in a bureau; its officers are told when it comes.
        if (decision is Decision<ReceivedBulletinEvent>.Accepted { Events.Count: > 0 } && issued.AcknowledgeBy is { } day
            && (await work.Connection.Tenant(work.Tenant))?.Kind == "oversight")
        {
            await TellingAtOnce.Tell(work, NoticeKind.ReceivedBulletin, stream.Id, day, [Ability.BulletinAcknowledge], cancellation);
        }

        return Taken.In(stream, decision);
    }
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
            ? Taken.In(stream, ReceiveBulletinDecider.Withdraw(retracted, received))
            : new BulletinIsNotOfTheSender();
    }
}

/// <summary>A member's acknowledgement is taken in by the department that issued the bulletin.</summary>
internal sealed class BulletinReceiptReading : ILetterReading
{
    public string Kind => BulletinReceipt.Letter;

    public async Task<Refusal?> TakeIn(CommandWork work, Letter letter, CancellationToken cancellation)
    {
        var stream = await work.Open<Bulletin>(PostOffice.Read<BulletinReceipt>(letter).BulletinId, cancellation);
        return stream.State is { } bulletin
            ? Taken.In(stream, AcknowledgeBulletinDecider.Decide(new(letter.From), bulletin, work.By))
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
