using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access.Programs;

namespace Platform.Api.Access.Programs;

/// <param name="Code">Its short name, after the name of the tenant in its client id: small letters, digits and hyphens.</param>
/// <param name="Keys">Its public keys as a JSON Web Key Set, for one that proves itself by a key.</param>
public sealed record RegisterProgramRequest(
    string? Code, string? NameZh, string? NameEn, IReadOnlyList<string>? Redirects, IReadOnlyList<string>? AfterSignOut, IReadOnlyList<string>? Scopes,
    IReadOnlyList<string>? Origins, ProgramProof? Proof, string? Keys) : IChecked
{
    private const int ShortestCode = 2;
    private const int LongestCode = 36;

    public IEnumerable<FieldError> Errors() =>
    [
        .. IsCode(Code) ? Array.Empty<FieldError>()
            : [new("/code", "not-a-short-name", $"Give {ShortestCode} to {LongestCode} small letters, digits and hyphens, with a letter first.")],
        .. ProgramWords.Errors(NameZh, NameEn, Redirects, AfterSignOut, Scopes, Origins),
        .. Proof is null ? [new FieldError("/proof", "required", "Give a value.")] : Array.Empty<FieldError>(),
        .. ProgramKeys.Errors("/keys", Keys),
    ];

    public ProgramDescription Description() => ProgramWords.Of(NameZh, NameEn, Redirects, AfterSignOut, Scopes, Origins);

    private static bool IsCode(string? code) =>
        code is { Length: >= ShortestCode and <= LongestCode } && char.IsAsciiLetterLower(code[0]) && code.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-');
}

public sealed record DescribeProgramRequest(
    string? NameZh, string? NameEn, IReadOnlyList<string>? Redirects, IReadOnlyList<string>? AfterSignOut, IReadOnlyList<string>? Scopes, IReadOnlyList<string>? Origins) : IChecked
{
    public IEnumerable<FieldError> Errors() => ProgramWords.Errors(NameZh, NameEn, Redirects, AfterSignOut, Scopes, Origins);

    public ProgramDescription Description() => ProgramWords.Of(NameZh, NameEn, Redirects, AfterSignOut, Scopes, Origins);
}

/// <param name="Keys">Its new public keys as a JSON Web Key Set; left out for one that has a secret.</param>
public sealed record ReplaceProgramCredentialRequest(string? Keys) : IChecked
{
    public IEnumerable<FieldError> Errors() => ProgramKeys.Errors("/keys", Keys);
}

public sealed record SwitchProgramOffRequest(string? Reason) : IChecked
{
    public IEnumerable<FieldError> Errors() => Check.Text("/reason", Reason, 500);
}

public sealed record SwitchProgramOnRequest;

internal static class ProgramWords
{
    private const int LongestName = 50;
    private const int Most = 20;

    public static IEnumerable<FieldError> Errors(
        string? nameZh, string? nameEn, IReadOnlyList<string>? redirects, IReadOnlyList<string>? afterSignOut, IReadOnlyList<string>? scopes, IReadOnlyList<string>? origins) =>
    [
        .. Check.Text("/nameZh", nameZh, LongestName),
        .. Check.Text("/nameEn", nameEn, LongestName),
        .. Check.Count("/redirects", redirects, 0, Most),
        .. Check.Count("/afterSignOut", afterSignOut, 0, Most),
        .. Check.Count("/scopes", scopes, 0, Most),
        .. Check.Count("/origins", origins, 0, Most),
    ];

    public static ProgramDescription Of(
        string? nameZh, string? nameEn, IReadOnlyList<string>? redirects, IReadOnlyList<string>? afterSignOut, IReadOnlyList<string>? scopes, IReadOnlyList<string>? origins) =>
        new(nameZh!.Trim(), nameEn!.Trim(), Once(redirects), Once(afterSignOut), Once(scopes), Once(origins));

    private static IReadOnlyList<string> Once(IReadOnlyList<string>? values) => [.. (values ?? []).Select(value => value?.Trim() ?? string.Empty).Distinct()];
}
