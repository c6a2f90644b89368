namespace Platform.Domain.Access.SignIn;

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record SignInPolicyEvent
{
    private protected SignInPolicyEvent()
    {
    }
}

/// <summary>The tenant set how its people sign in. Each setting states the whole.</summary>
[StoredAs("access.sign-in-policy-set.v1")]
public sealed record SignInPolicySet(Guid PolicyId, PasswordRules Passwords, SecondFactorFor SecondFactor, SessionRules Sessions) : SignInPolicyEvent;
