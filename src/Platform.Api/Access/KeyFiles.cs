namespace Platform.Api.Access;

/// <summary>Secrets that lie outside the tree and the database, in files that only the server's account reads.</summary>
public sealed class KeyFiles(string directory)
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    public string Directory => directory;

    /// <summary>Where they lie: <c>Access:KeysDirectory</c>, or <c>keys</c> under <c>Platform:DataDirectory</c>.</summary>
    public static string DirectoryIn(IConfiguration configuration, string contentRoot) =>
        configuration[$"{AccessOptions.Section}:{nameof(AccessOptions.KeysDirectory)}"]
            ?? Path.Combine(configuration["Platform:DataDirectory"] ?? Path.Combine(contentRoot, ".local"), "keys");

    public string ReadOrMake(string name, Func<string> make)
    {
        if (OperatingSystem.IsWindows())
        {
            throw new PlatformNotSupportedException("Keys are kept by the file rights of a Unix system.");
        }

        var path = Path.Combine(directory, name);
        if (!File.Exists(path))
        {
            System.IO.Directory.CreateDirectory(directory, OwnerOnly | UnixFileMode.UserExecute);
            var draft = $"{path}.{Guid.NewGuid():n}";
            using (var stream = new FileStream(draft, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = OwnerOnly }))
            using (var writer = new StreamWriter(stream))
            {
                writer.Write(make());
            }

            // Two nodes that start at once on one directory: the first to put its file there wins, and both read that one.
            try
            {
                File.Move(draft, path, overwrite: false);
            }
            catch (IOException) when (File.Exists(path))
            {
                File.Delete(draft);
            }
        }

        return File.ReadAllText(path);
    }
}
