namespace Platform.Domain.Tests.Support;

/// <summary>
/// Given a history, when a decision is asked, then these facts or this refusal. Every accepted command is sent a second
/// time to the state that the first one left: it must then do nothing or be refused by name.
/// </summary>
public sealed class DeciderSpec<TState, TEvent>(Func<TState?, TEvent, TState?> evolve)
    where TState : class
{
    /// <summary>No history at all: the thing does not exist.</summary>
    public Given Nothing() => new(evolve, null);

    public Given History(params IEnumerable<TEvent> events) => new(evolve, events.Aggregate((TState?)null, evolve));

    public sealed class Given(Func<TState?, TEvent, TState?> evolve, TState? state)
    {
        /// <summary>What the history folds to.</summary>
        public TState? State => state;

        public When When(Func<TState?, Decision<TEvent>> decide) => new(evolve, state, decide);
    }

    public sealed class When(Func<TState?, TEvent, TState?> evolve, TState? before, Func<TState?, Decision<TEvent>> decide)
    {
        private readonly Decision<TEvent> answer = decide(before);

        /// <summary>Exactly these facts, in this order, and none when the command is sent again. Answers the state after.</summary>
        public TState? Records(params TEvent[] expected)
        {
            var events = Accepted();
            events.ShouldBe(expected);
            return SendAgain(events);
        }

        /// <summary>Facts of these kinds in this order, and none when the command is sent again. Answers the state after.</summary>
        public TState RecordsTheFacts(params Type[] kinds)
        {
            var events = Accepted();
            events.Select(@event => @event!.GetType()).ShouldBe(kinds);
            return SendAgain(events)!;
        }

        /// <summary>Exactly one fact of this kind, for facts that are easier looked into than written out.</summary>
        public TFact RecordsOne<TFact>()
            where TFact : TEvent
        {
            var events = Accepted();
            SendAgain(events);
            return events.ShouldHaveSingleItem().ShouldBeOfType<TFact>();
        }

        /// <summary>Accepted, and nothing to record: the fact stands already.</summary>
        public void RecordsNothing() => Accepted().ShouldBeEmpty();

        /// <summary>Refused for this reason. Answers the refusal, so that its errors can be looked into.</summary>
        public TRefusal IsRefused<TRefusal>()
            where TRefusal : Refusal =>
            answer.ShouldBeOfType<Decision<TEvent>.Refused>($"expected {typeof(TRefusal).Name}, got {answer}")
                .Reason.ShouldBeOfType<TRefusal>();

        private IReadOnlyList<TEvent> Accepted() => answer is Decision<TEvent>.Refused refused
            ? throw new ShouldAssertException($"Refused by {refused.Reason.Code}: {refused.Reason.Message} {string.Join("; ", refused.Reason.Errors)}")
            : ((Decision<TEvent>.Accepted)answer).Events;

        private TState? SendAgain(IReadOnlyList<TEvent> events)
        {
            var after = events.Aggregate(before, evolve);
            if (decide(after) is Decision<TEvent>.Accepted { Events: { Count: > 0 } again })
            {
                throw new ShouldAssertException($"Sent a second time, it recorded again: {string.Join("; ", again)}");
            }

            return after;
        }
    }
}
