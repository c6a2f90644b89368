namespace Platform.Api.Tests.Matrix;

/// <summary>The declared table operation × ability, as it was reviewed: operations.txt beside this file.</summary>
internal static class DeclaredAccess
{
    public const string Open = "open";
    public const string Any = "any";

    /// <summary>For each operation the abilities of which one is needed, or <see cref="Open"/> or <see cref="Any"/> alone.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Table { get; } = File.ReadAllLines(Operation.Tree("tests/Platform.Api.Tests/Matrix/operations.txt"))
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .ToDictionary(words => $"{words[0]} {words[1]}", words => (IReadOnlyList<string>)words[2].Split('|'));
}
