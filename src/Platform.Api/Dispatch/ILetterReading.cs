using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Dispatch;

namespace Platform.Api.Dispatch;

/// <summary>
/// What a feature does with the letters of one kind, at their receiver. It runs once for each letter, in the transaction that
/// records the arrival, and in the order in which one tenant wrote to the other; it is run anew from the start when that
/// transaction met another command.
/// </summary>
public interface ILetterReading
{
    string Kind { get; }

    /// <summary>Appends what comes of the letter, or answers why nothing does, and then appends nothing.</summary>
    /// <param name="work">Of the receiver's tenant; the actor is the sender's tenant.</param>
    Task<Refusal?> TakeIn(CommandWork work, Letter letter, CancellationToken cancellation);
}
