namespace Platform.Domain.Organisation.Bodies;

/// <summary>Records another name, or another relation, from a day on.</summary>
public sealed record ReviseOutsideBody(string NameZh, string? NameEn, IReadOnlyList<string> Relations, DateOnly From, bool NameIsTaken);

public sealed record OutsideBodyIsEnded(DateOnly Until)
    : Refusal("outside-body-is-ended", $"The body is no longer kept since {Until:yyyy-MM-dd} and changes no more.");

public sealed record BodyChangeReachesBack(DateOnly Since)
    : Refusal("body-change-reaches-back", $"What holds since {Since:yyyy-MM-dd} is recorded already. Give that day or a later one.");

public static class ReviseOutsideBodyDecider
{
    public static Decision<OutsideBodyEvent> Decide(ReviseOutsideBody command, BodyEntry body, By by)
    {
        if (body.Latest.Equals(new(command.NameZh, command.NameEn, [.. command.Relations], command.From)))
        {
            return Decision<OutsideBodyEvent>.Nothing;
        }

        if (body.Until is { } until)
        {
            return new OutsideBodyIsEnded(until);
        }

        return command.From < body.Latest.From
            ? new BodyChangeReachesBack(body.Latest.From) { Errors = [new("/from", "too-early", "Give that day or a later one.")] }
            : BodyRules.Against(command.Relations, command.NameIsTaken) is { } against ? against
            : new OutsideBodyRevised(command.NameZh, command.NameEn, command.Relations, command.From, by.ActorId);
    }
}

/// <summary>Takes a body out of the directory from a day on; what it received stays.</summary>
public sealed record EndOutsideBody(DateOnly Until, string Reason);

public static class EndOutsideBodyDecider
{
    public static Decision<OutsideBodyEvent> Decide(EndOutsideBody command, BodyEntry body, By by) =>
        body.Until == command.Until ? Decision<OutsideBodyEvent>.Nothing
        : body.Until is { } until ? new OutsideBodyIsEnded(until)
        : command.Until < body.Latest.From
            ? new BodyChangeReachesBack(body.Latest.From) { Errors = [new("/until", "too-early", "Give that day or a later one.")] }
        : new OutsideBodyEnded(command.Until, command.Reason, by.ActorId);
}
