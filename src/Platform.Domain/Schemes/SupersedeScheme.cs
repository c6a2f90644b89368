namespace Platform.Domain.Schemes;

/// <summary>
/// Lets another scheme take the place of an issued one from the start of <paramref name="From"/>. Periods that began
/// under the old rules end under them (U17).
/// </summary>
public sealed record SupersedeScheme(Guid SuccessorId, DateOnly From);

public sealed record SchemeIsNotIssued()
    : Refusal("scheme-is-not-issued", "Only an issued scheme is superseded. Withdraw one that was never in force.");

public sealed record SchemeSupersedesItself()
    : Refusal("scheme-supersedes-itself", "A scheme cannot take its own place. Name another one.");

public sealed record SuccessorTakesEffectEarlier(DateOnly EffectiveFrom)
    : Refusal("successor-takes-effect-earlier",
        $"The scheme is in force from {EffectiveFrom:yyyy-MM-dd}; its successor cannot take effect before that day.");

public static class SupersedeSchemeDecider
{
    public static Decision<SchemeEvent> Decide(SupersedeScheme command, Scheme scheme, By by)
    {
        if (command.SuccessorId == scheme.Id)
        {
            return new SchemeSupersedesItself();
        }

        return scheme.Status switch
        {
            SchemeStatus.Draft or SchemeStatus.SignedOff => new SchemeIsNotIssued(),
            SchemeStatus.Issued when command.From < scheme.EffectiveFrom =>
                new SuccessorTakesEffectEarlier(scheme.EffectiveFrom.Value),
            SchemeStatus.Issued => new SchemeSuperseded(command.SuccessorId, command.From),
            SchemeStatus.Superseded when (scheme.SuccessorId, scheme.SupersededFrom) == (command.SuccessorId, command.From) =>
                Decision<SchemeEvent>.Nothing,
            SchemeStatus.Superseded => new SchemeIsSuperseded(),
            SchemeStatus.Withdrawn => new SchemeIsWithdrawn(),
        };
    }
}
