namespace Platform.Domain.Access.SignIn;

/// <summary>Whose sign-in needs a second factor beside the password.</summary>
public enum SecondFactorFor
{
    /// <summary>Whoever set one up is asked for it; nobody has to.</summary>
    WhoeverHasOne,

    /// <summary>The three administrators have to.</summary>
    Administrators,

    Everybody,
}

/// <summary>What a tenant asks of passwords.</summary>
/// <param name="Length">Characters at least.</param>
/// <param name="RefuseListed">Whether a password that is on the list of known ones is refused.</param>
/// <param name="Kinds">How many of the four kinds of characters it has to have: small letters, capitals, digits, others.</param>
/// <param name="Days">Days after which it has to be changed; null when it never has to.</param>
/// <param name="History">How many former passwords may not come again; 0 for none.</param>
public sealed record PasswordRules(int Length, bool RefuseListed, int Kinds, int? Days, int History);

/// <summary>How long sessions last in a tenant.</summary>
/// <param name="IdleMinutes">Minutes after which one that is left alone ends.</param>
/// <param name="LongestHours">Hours after which one ends, used or not.</param>
/// <param name="Most">How many an account has at once; a further one ends the oldest. Null for any number.</param>
public sealed record SessionRules(int IdleMinutes, int LongestHours, int? Most);

/// <summary>How people of a tenant prove who they are, and how long that holds.</summary>
public sealed record SignInPolicy(Guid Id, PasswordRules Passwords, SecondFactorFor SecondFactor, SessionRules Sessions)
{
    public static Guid IdFor(string tenant) => DeterministicId.From("sign-in-policy", tenant);

    /// <summary>What holds until the tenant sets something: twelve characters, none that is known, half an hour alone, twelve hours in all.</summary>
    public static SignInPolicy Default(string tenant) =>
        new(IdFor(tenant), new(12, true, 0, null, 0), SecondFactorFor.WhoeverHasOne, new(30, 12, null));

    /// <summary>Whether an account that holds these roles has to have a second factor.</summary>
    public bool NeedsSecondFactor(IEnumerable<RoleGrant> held) => SecondFactor switch
    {
        SecondFactorFor.Everybody => true,
        SecondFactorFor.Administrators => held.Any(grant => Roles.Find(grant.Role)?.Administrator == true),
        _ => false,
    };

    /// <summary>When a password that was set at this moment has to be changed; null when it never has to.</summary>
    public DateTimeOffset? PasswordEndsAt(DateTimeOffset setAt) => Passwords.Days is { } days ? setAt.AddDays(days) : null;

    public static SignInPolicy? Evolve(SignInPolicy? policy, SignInPolicyEvent @event) => @event switch
    {
        SignInPolicySet e => new(e.PolicyId, e.Passwords, e.SecondFactor, e.Sessions),
        _ => policy,
    };
}
