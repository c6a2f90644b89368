namespace Platform.Domain.Schemes;

/// <summary>Confirms that the pack says what the issued text says.</summary>
public sealed record SignOffScheme;

public sealed record SchemeIsWithdrawn()
    : Refusal("scheme-is-withdrawn", "This scheme was withdrawn. Import the rules again to go on with them.");

public static class SignOffSchemeDecider
{
    public static Decision<SchemeEvent> Decide(SignOffScheme command, Scheme scheme, By by) => scheme.Status switch
    {
        SchemeStatus.Draft => new SchemeSignedOff(scheme.ContentHash),
        SchemeStatus.SignedOff or SchemeStatus.Issued or SchemeStatus.Superseded => Decision<SchemeEvent>.Nothing,
        SchemeStatus.Withdrawn => new SchemeIsWithdrawn(),
    };
}
