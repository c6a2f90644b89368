namespace Platform.Domain.Access.SignIn;

/// <summary>Sets the whole of how people of a tenant sign in. Passwords and sessions that stand are not touched by it.</summary>
public sealed record SetSignInPolicy(Guid PolicyId, PasswordRules Passwords, SecondFactorFor SecondFactor, SessionRules Sessions);

public sealed record SignInPolicyIsNotAcceptable()
    : Refusal("sign-in-policy-is-not-acceptable", "Some of the rules for signing in cannot be accepted; each is named with how to mend it.");

public static class SetSignInPolicyDecider
{
    /// <summary>Nobody sets a rule that lets in what is guessed within hours.</summary>
    public const int ShortestPassword = 8;

    private const int LongestRequired = 64;
    private const int MostKinds = 4;
    private const int MostHistory = 24;
    private const int FewestDays = 30;
    private const int MostDays = 730;
    private const int MostIdleMinutes = 480;
    private const int MostHours = 24;
    private const int MostSessions = 20;

    public static Decision<SignInPolicyEvent> Decide(SetSignInPolicy command, SignInPolicy? policy)
    {
        var (passwords, sessions) = (command.Passwords, command.Sessions);
        List<FieldError> errors =
        [
            .. Within("/passwords/length", passwords.Length, ShortestPassword, LongestRequired),
            .. Within("/passwords/kinds", passwords.Kinds, 0, MostKinds),
            .. Within("/passwords/days", passwords.Days, FewestDays, MostDays),
            .. Within("/passwords/history", passwords.History, 0, MostHistory),
            .. Within("/sessions/idleMinutes", sessions.IdleMinutes, 1, MostIdleMinutes),
            .. Within("/sessions/longestHours", sessions.LongestHours, 1, MostHours),
            .. Within("/sessions/most", sessions.Most, 1, MostSessions),
        ];
        if (errors.Count > 0)
        {
            return new SignInPolicyIsNotAcceptable { Errors = errors };
        }

        return policy is not null && (policy.Passwords, policy.SecondFactor, policy.Sessions) == (passwords, command.SecondFactor, sessions)
            ? Decision<SignInPolicyEvent>.Nothing
            : new SignInPolicySet(command.PolicyId, passwords, command.SecondFactor, sessions);
    }

    private static IEnumerable<FieldError> Within(string pointer, int? value, int least, int most)
    {
        if (value < least || value > most)
        {
            yield return new(pointer, "out-of-range", $"Give a whole number from {least} to {most}.");
        }
    }
}
