using Platform.Api.Access.Passkeys;

namespace Platform.Api.Access;

/// <summary>What somebody gives to sign in. It prints nothing of it: it must never reach a log.</summary>
/// <param name="Code">Of the authenticator, or a recovery code; null while it was not asked for.</param>
/// <param name="Address">The network address; null when the server was not reached over a network.</param>
public sealed record SignInAttempt(string UserName, string Password, string? Code, string? Address)
{
    /// <summary>The answer of a passkey in the place of a code, and the request that it came with.</summary>
    public (PasskeyProof Proof, HttpContext Context)? Passkey { get; init; }

    public override string ToString() => nameof(SignInAttempt);
}

/// <summary>What somebody has to do before they may do anything else.</summary>
public static class Owed
{
    public const string ChangePassword = "change-password";
    public const string SetUpSecondFactor = "set-up-second-factor";
}

/// <summary>How a sign-in ended.</summary>
public abstract record SignInOutcome
{
    private SignInOutcome()
    {
    }

    /// <param name="Owes">What has to be done first; nothing else is answered until it is.</param>
    public sealed record Accepted(Guid AccountId, string UserName, string TenantId, IReadOnlyList<string> Owes) : SignInOutcome
    {
        /// <summary>By what they proved who they are, as <see cref="AccessClaims.Methods"/> has it.</summary>
        public IReadOnlyList<string> Methods { get; init; } = [];
    }

    /// <summary>No such account, a wrong password, or no tenant to sign in to: the three are not told apart.</summary>
    public sealed record Refused : SignInOutcome;

    /// <summary>The password is right, and a code is asked for.</summary>
    public sealed record CodeNeeded : SignInOutcome;

    /// <summary>The password is right, and a passkey or a recovery code is asked for: there is no authenticator that makes codes.</summary>
    public sealed record PasskeyNeeded : SignInOutcome;

    /// <summary>The password is right and the code is not, or it was used.</summary>
    public sealed record CodeRefused : SignInOutcome;

    /// <summary>Too many failures under this name, whether or not there is such an account.</summary>
    public sealed record Locked : SignInOutcome;

    /// <summary>Too many failures from this address, under whatever names.</summary>
    public sealed record AddressWaits : SignInOutcome;
}
