using System.Runtime.CompilerServices;

namespace Platform.Architecture.Tests;

/// <summary>The source tree that these tests were built from. Paths are relative to its root, with forward slashes.</summary>
internal static class Tree
{
    private static readonly string[] Made = ["bin", "obj", "node_modules", "dist", ".git"];

    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", ".."));

    public static string Full(string path) => Path.Combine(Root, path);

    public static bool Exists(string path) => File.Exists(Full(path)) || Directory.Exists(Full(path));

    public static string Read(string path) => File.ReadAllText(Full(path));

    public static IEnumerable<string> Folders(string path) =>
        Directory.Exists(Full(path)) ? Directory.GetDirectories(Full(path)).Select(folder => Path.GetFileName(folder)!).Except(Made).Order(StringComparer.Ordinal) : [];

    public static IEnumerable<string> Files(string under, string pattern) =>
        Directory.Exists(Full(under))
            ? Directory.GetFiles(Full(under), pattern, SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
                .Where(file => !file.Split('/').Intersect(Made).Any())
                .Order(StringComparer.Ordinal)
            : [];

    private static string Here([CallerFilePath] string path = "") => path;
}
