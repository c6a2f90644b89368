using System.Text.RegularExpressions;

namespace Platform.Architecture.Tests;

/// <summary>Whether a test that a document names is in the tree: <c>Class.Method</c>, or a path.</summary>
internal static class NamedTests
{
    private static readonly Lazy<IReadOnlyList<string>> Sources = new(() => [.. Tree.Files("tests", "*.cs").Select(Tree.Read)]);

    public static bool IsThere(string test)
    {
        if (test.Contains('/', StringComparison.Ordinal))
        {
            return Tree.Exists(test);
        }

        return test.Split('.') is [var type, var method]
            && Sources.Value.Any(source => Regex.IsMatch(source, $@"\bclass {type}\b") && Regex.IsMatch(source, $@"\bpublic (async Task|Task|void) {method}\("));
    }
}
