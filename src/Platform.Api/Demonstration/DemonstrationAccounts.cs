using System.Security.Cryptography;
using System.Text.Json;
using Platform.Projections;

namespace Platform.Api.Demonstration;

public sealed record DemonstrationAccount(string Tenant, string Role, string UserName, string Password);

public sealed record DemonstrationClient(string Tenant, string Id, string Secret, IReadOnlyList<string> Scopes);

/// <summary>
/// The accounts and programs of the demonstration with their passwords and secrets, which are made anew for each database
/// and lie in a file that only its owner reads. The mark says which database they are for.
/// </summary>
public sealed record DemonstrationAccounts(string Mark, IReadOnlyList<DemonstrationAccount> Accounts, IReadOnlyList<DemonstrationClient> Clients)
{
    private const string FileName = "demonstration.json";

    public static string PathIn(IConfiguration configuration, string contentRoot) =>
        Path.Combine(configuration["Platform:DataDirectory"] ?? Path.Combine(contentRoot, ".local"), FileName);

    public static string NewSecret() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));

    /// <summary>What the file says; null when there is none, or when it is another database's.</summary>
    public static DemonstrationAccounts? Read(string path, string mark)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            var read = JsonSerializer.Deserialize<DemonstrationAccounts>(File.ReadAllText(path), Json.Options);
            return read?.Mark == mark ? read : null;
        }
        catch (JsonException)
        {
            // Cut off while it was written: made anew like one that is missing.
            return null;
        }
    }

    public void Write(string path)
    {
        System.IO.Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var fresh = $"{path}.{Guid.NewGuid():n}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var file = new FileStream(fresh, options))
        {
            JsonSerializer.Serialize(file, this, Json.Options);
        }

        File.Move(fresh, path, overwrite: true);
    }
}
