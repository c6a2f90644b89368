namespace Platform.Domain.Ledgers;

/// <summary>A comment on a duty as it reads now.</summary>
public sealed record Comment(Guid Id, Guid OccurrenceId, string Text, string MadeBy)
{
    public static Comment? Evolve(Comment? comment, CommentEvent @event) => (comment, @event) switch
    {
        (_, CommentMade e) => new(e.CommentId, e.OccurrenceId, e.Text, e.MadeBy),
        (null, _) => null,
        (var c, CommentEdited e) => c with { Text = e.Text },
        (var c, _) => c,
    };
}

/// <summary>Says something about how a duty is handled.</summary>
public sealed record MakeComment(Guid CommentId, Guid OccurrenceId, string Text);

public static class MakeCommentDecider
{
    public static Decision<CommentEvent> Decide(MakeComment command, Comment? comment, By by) => comment is null
        ? new CommentMade(command.CommentId, command.OccurrenceId, command.Text, by.ActorId)
        : Decision<CommentEvent>.Nothing;
}

/// <summary>Changes the words of one's own comment.</summary>
public sealed record EditComment(string Text);

public sealed record CommentIsSomebodyElses()
    : Refusal("comment-is-somebody-elses", "Only its author changes a comment. Add one of your own.");

public static class EditCommentDecider
{
    public static Decision<CommentEvent> Decide(EditComment command, Comment comment, By by)
    {
        if (comment.MadeBy != by.ActorId)
        {
            return new CommentIsSomebodyElses();
        }

        return comment.Text == command.Text ? Decision<CommentEvent>.Nothing : new CommentEdited(command.Text, by.ActorId);
    }
}
