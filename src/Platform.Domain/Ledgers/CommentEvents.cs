namespace Platform.Domain.Ledgers;

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record CommentEvent
{
    private protected CommentEvent()
    {
    }
}

/// <summary>Somebody who may read a duty said something about how it is handled.</summary>
[StoredAs("comment.made.v1")]
public sealed record CommentMade(Guid CommentId, Guid OccurrenceId, string Text, string MadeBy) : CommentEvent;

/// <summary>Its author changed the words. What stood before stays readable.</summary>
[StoredAs("comment.edited.v1")]
public sealed record CommentEdited(string Text, string EditedBy) : CommentEvent;
