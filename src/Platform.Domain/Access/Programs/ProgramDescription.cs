namespace Platform.Domain.Access.Programs;

/// <summary>By what a program proves which one it is.</summary>
public enum ProgramProof
{
    /// <summary>By nothing: it runs where people are and can keep no secret. What it began with (PKCE) alone binds an answer to it.</summary>
    None,

    /// <summary>By a secret that was said to its maker once.</summary>
    Secret,

    /// <summary>By a signature (<c>private_key_jwt</c>): the platform has its public keys alone.</summary>
    Key,
}

/// <summary>What a program is called, where it sends people, and what it may ask for.</summary>
/// <param name="Redirects">Where a person is sent back to with the answer: compared letter by letter.</param>
/// <param name="AfterSignOut">Where a person may be sent to when the program signed them out.</param>
/// <param name="Scopes">What it may ask for of an account.</param>
/// <param name="Origins">Pages of which sites may fetch a token from within a browser; none for a program on a server.</param>
public sealed record ProgramDescription(
    string NameZh, string NameEn, IReadOnlyList<string> Redirects, IReadOnlyList<string> AfterSignOut, IReadOnlyList<string> Scopes, IReadOnlyList<string> Origins)
{
    public bool IsSameAs(ProgramDescription other) =>
        NameZh == other.NameZh && NameEn == other.NameEn && Redirects.SequenceEqual(other.Redirects) && AfterSignOut.SequenceEqual(other.AfterSignOut)
        && Scopes.SequenceEqual(other.Scopes) && Origins.SequenceEqual(other.Origins);

    /// <summary>Everything that is wrong with it, each with its field; empty when it can stand.</summary>
    /// <param name="known">The scopes that there are.</param>
    internal IEnumerable<FieldError> Errors(IReadOnlyList<string> known) =>
    [
        .. Redirects.Count == 0 ? [new FieldError("/redirects", "required", "Give at least one address to send people back to.")] : Array.Empty<FieldError>(),
        .. Each("/redirects", Redirects, ProgramAddress.IsAcceptable, "not-an-address", ProgramAddress.Rule),
        .. Each("/afterSignOut", AfterSignOut, ProgramAddress.IsAcceptable, "not-an-address", ProgramAddress.Rule),
        .. Each("/scopes", Scopes, known.Contains, "unknown", "Choose one of the scopes that there are."),
        .. Each("/origins", Origins, ProgramAddress.IsOrigin, "not-an-origin", "Give scheme, host and port of the site alone, as browsers write it: https://app.example."),
    ];

    private static IEnumerable<FieldError> Each(string field, IReadOnlyList<string> values, Predicate<string> isRight, string code, string detail) =>
        values.Index().Where(row => !isRight(row.Item)).Select(row => new FieldError($"{field}/{row.Index}", code, $"\"{row.Item}\": {detail}"));
}
