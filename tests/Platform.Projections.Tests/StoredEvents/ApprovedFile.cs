using System.Runtime.CompilerServices;

namespace Platform.Projections.Tests.StoredEvents;

/// <summary>
/// A text that somebody has reviewed and committed beside its test. With <c>PLATFORM_ACCEPT=1</c> the files are written
/// anew; what changed is then reviewed like any other change.
/// </summary>
internal static class ApprovedFile
{
    private const string AcceptVariable = "PLATFORM_ACCEPT";

    public static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Samples");

    public static string PathOf(string name) => Path.Combine(Folder(), $"{name}.verified.json");

    public static void Approve(string name, string text)
    {
        if (Environment.GetEnvironmentVariable(AcceptVariable) == "1")
        {
            System.IO.Directory.CreateDirectory(Folder());
            File.WriteAllText(PathOf(name), text + "\n");
        }

        var hint = $"Stored events are read for as long as the platform lives. Add a new event under a new name instead; if the change is meant, run with {AcceptVariable}=1 and have the file reviewed.";
        File.Exists(PathOf(name)).ShouldBeTrue($"{name} has no reviewed sample. Run with {AcceptVariable}=1 and have Samples/{name}.verified.json reviewed.");
        text.ShouldBe(File.ReadAllText(PathOf(name)).TrimEnd('\n'), $"{name} is no longer written as it was reviewed. {hint}");
    }
}
