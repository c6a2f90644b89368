namespace Platform.Domain.Organisation.Division;

/// <summary>Names the responsible unit of a topic of the rules, and the post that does it (matrix B4).</summary>
/// <param name="TopicIsKnown">Whether the rules in force have the obligation or the article.</param>
/// <param name="UnitExists">Whether the unit exists on that day.</param>
/// <param name="PostStands">Whether the post named stands; true where none is named.</param>
public sealed record AssignTopic(DivisionTopic Topic, bool TopicIsKnown, Guid UnitId, bool UnitExists, Guid? PostId, bool PostStands, DateOnly From);

public static class AssignTopicDecider
{
    /// <param name="divisionId">The id of the bureau's division of work, which this may begin.</param>
    public static Decision<WorkDivisionEvent> Decide(AssignTopic command, Guid divisionId, WorkDivision? division, By by)
    {
        var current = division?.Topics.GetValueOrDefault(command.Topic);
        if (current == new TopicHolder(command.UnitId, command.PostId, command.From))
        {
            return Decision<WorkDivisionEvent>.Nothing;
        }

        FieldError[] errors =
        [
            .. command.TopicIsKnown ? [] : new[] { new FieldError("/article", "topic-unknown", "Choose an obligation or an article of the rules in force.") },
            .. command.UnitExists ? [] : new[] { new FieldError("/unitId", "unit-unknown", "Choose a unit that exists on that day.") },
            .. command.PostStands ? [] : new[] { new FieldError("/postId", "post-unknown", "Choose a post that stands.") },
        ];
        return errors.Length > 0 ? new DivisionIsNotAcceptable { Errors = errors }
            : DivisionDays.Since(current?.From, division?.TopicsFreeSince, command.Topic) is { } since && command.From < since
                ? new DivisionReachesBack(since) { Errors = [new("/from", "too-early", "Give that day or a later one.")] }
            : new TopicAssigned(divisionId, command.Topic, command.UnitId, command.PostId, command.From, by.ActorId);
    }
}

/// <summary>Ends it; the topic is then nobody's in particular.</summary>
public sealed record ReleaseTopic(DivisionTopic Topic, DateOnly On, string? Reason);

public sealed record TopicIsNotAssigned()
    : Refusal("topic-is-not-assigned", "Nobody is named for this topic, so there is nothing to end.");

public static class ReleaseTopicDecider
{
    public static Decision<WorkDivisionEvent> Decide(ReleaseTopic command, WorkDivision? division, By by)
    {
        if (division?.Topics.GetValueOrDefault(command.Topic) is not { } current)
        {
            return division?.TopicsFreeSince.GetValueOrDefault(command.Topic) == command.On ? Decision<WorkDivisionEvent>.Nothing : new TopicIsNotAssigned();
        }

        return command.On < current.From
            ? new DivisionReachesBack(current.From) { Errors = [new("/on", "too-early", "Give that day or a later one.")] }
            : new TopicReleased(command.Topic, command.On, command.Reason, by.ActorId);
    }
}
