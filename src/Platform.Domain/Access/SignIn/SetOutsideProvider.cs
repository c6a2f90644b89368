namespace Platform.Domain.Access.SignIn;

/// <summary>Lets people of the tenant sign in through a provider outside.</summary>
/// <param name="SecretIsNew">Whether a secret was given that is not the one that is kept.</param>
public sealed record SetOutsideProvider(Guid ProviderId, string NameZh, string NameEn, string Issuer, string ClientId, string UserNameClaim, bool SecretIsNew);

/// <summary>Ends it.</summary>
public sealed record RemoveOutsideProvider(string Reason);

public sealed record OutsideProviderIsNotAcceptable()
    : Refusal("outside-provider-is-not-acceptable", "People cannot sign in through this provider; each reason names its field.");

public sealed record OutsideProviderIsMissing()
    : Refusal("outside-provider-is-missing", "No provider is set here. Read the settings again.");

public static class SetOutsideProviderDecider
{
    /// <param name="mayBeAsked">Whether the operator lets this server send requests to an address.</param>
    public static Decision<OutsideProviderEvent> Decide(SetOutsideProvider command, OutsideProvider? provider, Predicate<Uri> mayBeAsked)
    {
        if (!Uri.TryCreate(command.Issuer, UriKind.Absolute, out var issuer) || issuer.Query.Length > 0 || issuer.Fragment.Length > 0 || issuer.UserInfo.Length > 0)
        {
            return Refused("not-an-address", "Give the address by which the provider names itself, without ? and #.");
        }

        if (!mayBeAsked(issuer))
        {
            return Refused("host-is-not-allowed", "The operator of the platform does not let this server ask that host. Ask the operator to allow it.");
        }

        var set = new OutsideProviderSet(command.ProviderId, command.NameZh, command.NameEn, command.Issuer, command.ClientId, command.UserNameClaim);
        var stands = provider is { Removed: false } && OutsideProvider.Evolve(null, set) == provider;
        List<OutsideProviderEvent> events =
        [
            .. stands ? Array.Empty<OutsideProviderEvent>() : [set],
            .. command.SecretIsNew ? [new OutsideProviderSecretReplaced(command.ProviderId)] : Array.Empty<OutsideProviderEvent>(),
        ];
        return events;
    }

    public static Decision<OutsideProviderEvent> Decide(RemoveOutsideProvider command, OutsideProvider? provider) => provider switch
    {
        null => new OutsideProviderIsMissing(),
        { Removed: true } => Decision<OutsideProviderEvent>.Nothing,
        _ => new OutsideProviderRemoved(provider.Id, command.Reason),
    };

    private static OutsideProviderIsNotAcceptable Refused(string code, string detail) =>
        new OutsideProviderIsNotAcceptable { Errors = [new FieldError("/issuer", code, detail)] };
}
