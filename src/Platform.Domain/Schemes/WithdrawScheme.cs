namespace Platform.Domain.Schemes;

/// <summary>Gives up a scheme that was never in force.</summary>
public sealed record WithdrawScheme(string Reason);

public sealed record WithdrawalReasonIsMissing()
    : Refusal("withdrawal-reason-is-missing", "Say why the scheme is withdrawn.");

public static class WithdrawSchemeDecider
{
    public const int ReasonLengthMax = 2000;

    public static Decision<SchemeEvent> Decide(WithdrawScheme command, Scheme scheme, By by)
    {
        if (string.IsNullOrWhiteSpace(command.Reason) || command.Reason.Length > ReasonLengthMax)
        {
            return new WithdrawalReasonIsMissing
            {
                Errors = [new("/reason", "required", $"Give a reason of 1 to {ReasonLengthMax} characters.")],
            };
        }

        return scheme.Status switch
        {
            SchemeStatus.Draft or SchemeStatus.SignedOff => new SchemeWithdrawn(command.Reason.Trim()),
            SchemeStatus.Withdrawn => Decision<SchemeEvent>.Nothing,
            SchemeStatus.Issued => new SchemeIsIssued(),
            SchemeStatus.Superseded => new SchemeIsSuperseded(),
        };
    }
}
