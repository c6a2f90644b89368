namespace Platform.Domain.Access.SignIn;

public sealed record PasswordIsNotAcceptable()
    : Refusal("password-is-not-acceptable", "This password cannot be taken; each reason is named with how to mend it.");

/// <summary>Whether a password may be chosen. A long one that nobody else has is strong; the rest is what a tenant adds.</summary>
public static class ChoosePassword
{
    /// <summary>Longer ones only make the server work.</summary>
    public const int Longest = 200;

    private const int ShortestName = 4;
    private const string Platform = "platform";

    /// <param name="isListed">Whether a text is on the list of passwords that became known.</param>
    /// <param name="words">Words of the place that a guesser would try: the short names of the organizations of the account.</param>
    /// <param name="wasUsed">Whether it is the present password, or one of the former ones that may not come again.</param>
    /// <returns>Everything that is wrong with it; null when it may be chosen.</returns>
    public static PasswordIsNotAcceptable? Refusal(
        string password, string userName, PasswordRules rules, IReadOnlyList<string> words, Predicate<string> isListed, bool wasUsed, string pointer = "/password")
    {
        List<FieldError> errors = [.. Errors()];
        return errors.Count == 0 ? null : new PasswordIsNotAcceptable { Errors = errors };

        IEnumerable<FieldError> Errors()
        {
            if (password.EnumerateRunes().Count() < rules.Length)
            {
                yield return new(pointer, "password-too-short", $"Choose a password of at least {rules.Length} characters.");
            }

            if (password.Length > Longest)
            {
                yield return new(pointer, "too-long", $"Choose a password of at most {Longest} characters.");
            }

            if (userName.Length >= ShortestName && password.Contains(userName, StringComparison.OrdinalIgnoreCase))
            {
                yield return new(pointer, "password-has-user-name", "Choose a password without the user name in it.");
            }

            if (words.Append(Platform).Any(word => word.Length >= ShortestName && password.Contains(word, StringComparison.OrdinalIgnoreCase)))
            {
                yield return new(pointer, "password-has-a-word-of-the-place", "Choose a password without the short name of the organization or of the platform in it.");
            }

            if (Kinds(password) < rules.Kinds)
            {
                yield return new(pointer, "password-too-uniform", $"Use at least {rules.Kinds} kinds of characters: small letters, capitals, digits, others.");
            }

            if (rules.RefuseListed && IsKnown(password, isListed))
            {
                yield return new(pointer, "password-is-known", "This password, or its heart, is on the lists that guessers try first. Choose another.");
            }

            if (wasUsed)
            {
                yield return new(pointer, "password-was-used", "This password was used before. Choose another.");
            }
        }
    }

    private static int Kinds(string password) =>
        new[] { password.Any(char.IsLower), password.Any(char.IsUpper), password.Any(char.IsDigit), password.Any(character => !char.IsLetterOrDigit(character) || char.GetUnicodeCategory(character) == System.Globalization.UnicodeCategory.OtherLetter) }
            .Count(found => found);

    // Guessers put a year or a mark behind a known word; that does not make it another password. One character throughout is known to all.
    private static bool IsKnown(string password, Predicate<string> isListed)
    {
        var plain = password.ToLowerInvariant();
        var heart = plain.Trim([.. plain.Where(character => !char.IsLetter(character)).Distinct()]);
        var half = plain[..(plain.Length / 2)];
        return plain.Distinct().Count() < 3
            || isListed(plain)
            || (heart.Length >= SetSignInPolicyDecider.ShortestPassword && isListed(heart))
            || (plain == half + half && isListed(half));
    }
}
