namespace Platform.Domain.Schemes;

/// <summary>Says under which superior's rules a scheme stands. They are kept in the tenant as a scheme of their own.</summary>
public sealed record CiteParent(Guid ParentId);

public sealed record SchemeIsItsOwnParent()
    : Refusal("scheme-is-its-own-parent", "A scheme does not stand under itself or under another version of itself. Name the superior's rules.");

public static class CiteParentDecider
{
    public static Decision<SchemeEvent> Decide(CiteParent command, Scheme scheme, Scheme parent, By by)
    {
        if (parent.PackId == scheme.PackId)
        {
            return new SchemeIsItsOwnParent { Errors = [new("/parentId", "own-parent", "Choose the rules of a superior.")] };
        }

        if (scheme.Status == SchemeStatus.Withdrawn)
        {
            return new SchemeIsWithdrawn();
        }

        return scheme.ParentId == command.ParentId
            ? Decision<SchemeEvent>.Nothing
            : new SchemeParentCited(command.ParentId, parent.PackId, parent.ContentHash, by.ActorId);
    }
}
