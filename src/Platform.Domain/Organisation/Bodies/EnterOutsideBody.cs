using Platform.Domain.Schemes;

namespace Platform.Domain.Organisation.Bodies;

/// <summary>Takes a body outside the bureau into its directory (matrix B6).</summary>
/// <param name="NameIsTaken">Whether another body goes by the name on that day.</param>
public sealed record EnterOutsideBody(Guid BodyId, string NameZh, string? NameEn, IReadOnlyList<string> Relations, DateOnly From, bool NameIsTaken);

public sealed record BodyNameIsTaken()
    : Refusal("body-name-is-taken", "Another body of the directory goes by this name. Use that one, or give the full name.");

public sealed record BodyRelationIsUnknown()
    : Refusal("body-relation-is-unknown", "Say what the body is to the bureau, by one of the kinds that the rules know.");

public static class EnterOutsideBodyDecider
{
    public static Decision<OutsideBodyEvent> Decide(EnterOutsideBody command, BodyEntry? body, By by) =>
        body is not null ? Decision<OutsideBodyEvent>.Nothing
        : BodyRules.Against(command.Relations, command.NameIsTaken) is { } against ? against
        : new OutsideBodyEntered(command.BodyId, command.NameZh, command.NameEn, command.Relations, command.From, by.ActorId);
}

internal static class BodyRules
{
    public static Refusal? Against(IReadOnlyList<string> relations, bool nameIsTaken)
    {
        FieldError[] unknown =
        [
            .. relations.Index().Where(relation => !Codes.Relations.Contains(relation.Item))
                .Select(relation => new FieldError($"/relations/{relation.Index}", "unknown", $"Choose one of: {Codes.Relations.Accepted}.")),
        ];
        return unknown.Length > 0 ? new BodyRelationIsUnknown { Errors = unknown }
            : nameIsTaken ? new BodyNameIsTaken { Errors = [new("/nameZh", "taken", "Give a name that no other body has.")] }
            : null;
    }
}
