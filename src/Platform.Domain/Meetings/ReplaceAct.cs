namespace Platform.Domain.Meetings;

/// <summary>Marks a wrong record as replaced; nothing is rewritten.</summary>
public sealed record ReplaceAct(Guid ByActId, string Reason);

public sealed record ActIsAlreadyReplaced(Guid By)
    : Refusal("act-is-already-replaced", "This record was already corrected. Correct the record that stands in its place.");

public static class ReplaceActDecider
{
    public static Decision<ActEvent> Decide(ReplaceAct command, Act act) => act.SupersededBy switch
    {
        null => new ActReplaced(command.ByActId, command.Reason),
        { } by when by == command.ByActId => Decision<ActEvent>.Nothing,
        { } by => new ActIsAlreadyReplaced(by),
    };
}
