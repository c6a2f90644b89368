using Platform.Api.Commands;
using Platform.Domain;

namespace Platform.Api.Dispatch;

internal static class Taken
{
    /// <summary>Appends what was decided, or answers why nothing was.</summary>
    public static Refusal? In<TState, TEvent>(OpenStream<TState> stream, Decision<TEvent> decision)
        where TState : class
        where TEvent : notnull =>
        (CommandDesk.Apply(stream, decision) as Outcome.Refused)?.Reason;
}
