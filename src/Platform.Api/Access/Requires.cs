namespace Platform.Api.Access;

/// <summary>
/// The ability that a caller needs for an endpoint; without one named, any signed-in caller is let in. Each endpoint under
/// /api carries this or <see cref="OpenToAllAttribute"/>; one that carries neither is refused to everybody.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RequiresAttribute(params string[] anyOf) : Attribute
{
    /// <summary>Any one of these abilities lets the caller in; what it may see is then narrowed by its scope.</summary>
    public IReadOnlyList<string> AnyOf { get; } = anyOf;
}

/// <summary>An endpoint that answers without a sign-in, with the reason why.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OpenToAllAttribute(string because) : Attribute
{
    public string Because { get; } = because;
}

/// <summary>An endpoint about the caller's own account. It is answered to a session alone: a token that a program holds is not its owner.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class WithSessionAttribute : Attribute;

/// <summary>
/// An endpoint whose act is worth stealing a session for. It answers a session whose owner has proved who they are within
/// <see cref="AccessOptions.ProofMinutes"/> (ASVS 7.5.3); programs prove themselves with each token.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AfterProofAttribute : Attribute;

/// <summary>An endpoint for programs: it is answered to a token alone, and to no session of a person.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class WithTokenAttribute : Attribute;

/// <summary>An endpoint that answers whoever has still to change a password or to set up a second factor; no other does.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class WhileOwingAttribute : Attribute;
