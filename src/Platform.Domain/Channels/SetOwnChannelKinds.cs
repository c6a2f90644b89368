namespace Platform.Domain.Channels;

/// <summary>Sets the whole list of a bureau's own kinds of channel (matrix F1).</summary>
public sealed record SetOwnChannelKinds(Guid ListId, IReadOnlyList<OwnChannelKind> Kinds);

public sealed record OwnChannelKindsAreNotAcceptable()
    : Refusal("own-channel-kinds-are-not-acceptable", "Some of the kinds of channel cannot be accepted; each is named with how to mend it.");

public static class SetOwnChannelKindsDecider
{
    public static Decision<OwnChannelKindsEvent> Decide(SetOwnChannelKinds command, OwnChannelKinds? kinds, By by)
    {
        if ((kinds?.Kinds ?? []).SequenceEqual(command.Kinds))
        {
            return Decision<OwnChannelKindsEvent>.Nothing;
        }

        FieldError[] faults = [.. command.Kinds.Index().SelectMany(each => Against(each.Index, each.Item, command.Kinds))];
        return faults.Length > 0
            ? new OwnChannelKindsAreNotAcceptable { Errors = faults }
            : new OwnChannelKindsSet(command.ListId, command.Kinds, by.ActorId);
    }

    private static IEnumerable<FieldError> Against(int index, OwnChannelKind kind, IReadOnlyList<OwnChannelKind> all) =>
    [
        .. all.Take(index).Any(earlier => earlier.Name == kind.Name)
            ? [new FieldError($"/kinds/{index}/name", "given-twice", "Give each kind once.")] : Array.Empty<FieldError>(),
        .. ChannelKinds.All.Contains(kind.Name) || ChannelKinds.All.All.Any(offered => offered.Zh == kind.Name)
            ? [new FieldError($"/kinds/{index}/name", "is-offered", "This kind is offered already. Give another name, or leave it out.")] : Array.Empty<FieldError>(),
        .. kind.Cycle.Errors().Select(error => error with { Pointer = $"/kinds/{index}{error.Pointer}" }),
    ];
}
