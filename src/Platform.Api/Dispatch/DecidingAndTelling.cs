using Platform.Api.Commands;
using Platform.Domain;

namespace Platform.Api.Dispatch;

internal static class DecidingAndTelling
{
    /// <summary>Decides on a stream that must exist, and hands in the letters that tell of it in the same transaction; none where nothing was recorded.</summary>
    /// <param name="tell">Answers why the letters cannot be handed in, and then nothing is recorded; null when they are.</param>
    public static Task<IResult> DecideAndTell<TState, TEvent>(
        this CommandDesk desk, Guid id, Func<TState, By, Decision<TEvent>> decide, Func<CommandWork, OpenStream<TState>, IReadOnlyList<TEvent>, Task<Outcome?>> tell,
        CancellationToken cancellation)
        where TState : class
        where TEvent : notnull =>
        desk.Run(
            async work =>
            {
                var stream = await work.Open<TState>(id, cancellation);
                if (stream.State is not { } state)
                {
                    return new Outcome.Unknown();
                }

                var decision = decide(state, work.By);
                var outcome = desk.Conclude(stream, decision);
                return outcome is Outcome.Done && decision is Decision<TEvent>.Accepted { Events: { Count: > 0 } events }
                    ? await tell(work, stream, events) ?? outcome
                    : outcome;
            },
            cancellation);
}
