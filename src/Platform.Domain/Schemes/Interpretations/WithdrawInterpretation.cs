namespace Platform.Domain.Schemes.Interpretations;

/// <summary>Takes an interpretation back, proposed or approved; it stays readable with the reason.</summary>
public sealed record WithdrawInterpretation(Guid Id, string Reason);

public static class WithdrawInterpretationDecider
{
    public static Decision<SchemeEvent> Decide(WithdrawInterpretation command, Scheme scheme, By by) =>
        scheme.Interpretations.GetValueOrDefault(command.Id) switch
        {
            null => new InterpretationIsUnknown(),
            { Status: InterpretationStatus.Withdrawn } => Decision<SchemeEvent>.Nothing,
            _ => new InterpretationWithdrawn(command.Id, command.Reason, by.ActorId),
        };
}
