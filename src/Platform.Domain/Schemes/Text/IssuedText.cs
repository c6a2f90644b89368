using System.Security.Cryptography;
using System.Text;

namespace Platform.Domain.Schemes.Text;

/// <summary>The text of the issued document as it was attached, with the hash that proves it.</summary>
/// <param name="Sha256">Of the text in UTF-8, as 64 lower-case hex digits.</param>
public sealed record IssuedText(string Words, string Sha256)
{
    public const int LongestText = 300_000;

    public static string HashOf(string words) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)));
}

/// <summary>A span of the text in UTF-16 units, as strings are counted here and in the browser.</summary>
public sealed record Span(int Start, int Length)
{
    public bool LiesIn(string words) => Start >= 0 && Length > 0 && Start <= words.Length - Length;

    public string Of(string words) => words.Substring(Start, Length);
}
