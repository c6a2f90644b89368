using System.Diagnostics;
using Folder = System.IO.Directory;

namespace Platform.Api.Evidence;

/// <summary>
/// Turns office documents into PDF for looking at, by LibreOffice where it is installed. The program runs for one document
/// at a time, without network where the system allows it, with limits of time and memory, in a folder that is gone afterwards.
/// </summary>
/// <param name="program">From <c>Platform:Preview:Program</c>; looked for when it is null, and not used when it is empty.</param>
public sealed partial class OfficePreview(string? program, string directory, ILogger<OfficePreview> logger) : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);
    private static readonly string[] Usual = ["/usr/bin/soffice", "/usr/lib/libreoffice/program/soffice", "/opt/libreoffice/program/soffice"];
    private static readonly string[] Office = ["docx", "xlsx", "pptx", "doc", "xls", "ppt"];

    private readonly SemaphoreSlim _one = new(1);
    private readonly Lazy<string?> _program = new(() => program is null ? Usual.FirstOrDefault(File.Exists) : program.Length == 0 ? null : program);
    private readonly Lazy<Task<string[]>> _cage = new(Cage);

    public bool IsSetUp => _program.Value is not null;

    /// <summary>Whether a document with this extension can be turned into PDF here.</summary>
    public bool Takes(string extension) => IsSetUp && Office.Contains(extension);

    /// <returns>The PDF; null when the program did not make one.</returns>
    public async Task<Stream?> Open(string tenant, string sha256, string extension, Stream content, CancellationToken cancellation)
    {
        var path = PathOf(tenant, sha256);
        if (!File.Exists(path))
        {
            await _one.WaitAsync(cancellation);
            try
            {
                if (!File.Exists(path) && !await Make(path, extension, content, cancellation))
                {
                    return null;
                }
            }
            finally
            {
                _one.Release();
            }
        }

        return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
    }

    /// <summary>A document as PDF, of which nothing is kept here.</summary>
    /// <returns>Null when the program did not make one.</returns>
    public async Task<byte[]?> ToPdf(byte[] document, string extension, CancellationToken cancellation)
    {
        var work = Folder.CreateTempSubdirectory("preview-");
        await _one.WaitAsync(cancellation);
        try
        {
            var source = Path.Combine(work.FullName, $"document.{extension}");
            await File.WriteAllBytesAsync(source, document, cancellation);
            return await Convert(work.FullName, source, cancellation) ? await File.ReadAllBytesAsync(Path.Combine(work.FullName, "document.pdf"), cancellation) : null;
        }
        finally
        {
            _one.Release();
            work.Delete(recursive: true);
        }
    }

    public void Dispose() => _one.Dispose();

    /// <summary>Removes what was made of a document whose content was given up.</summary>
    public void Forget(string tenant, string sha256)
    {
        if (Folder.Exists(Path.GetDirectoryName(PathOf(tenant, sha256))))
        {
            File.Delete(PathOf(tenant, sha256));
        }
    }

    private async Task<bool> Make(string path, string extension, Stream content, CancellationToken cancellation)
    {
        var work = Folder.CreateTempSubdirectory("preview-");
        try
        {
            var source = Path.Combine(work.FullName, $"document.{extension}");
            await using (var file = File.Create(source))
            {
                await content.CopyToAsync(file, cancellation);
            }

            if (!await Convert(work.FullName, source, cancellation))
            {
                return false;
            }

            Folder.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Move(Path.Combine(work.FullName, "document.pdf"), path, overwrite: true);
            return true;
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }

    private async Task<bool> Convert(string work, string source, CancellationToken cancellation)
    {
        string[] words =
        [
            .. await _cage.Value, _program.Value!, $"-env:UserInstallation=file://{work}/profile", "--headless", "--norestore", "--nolockcheck", "--nodefault",
            "--convert-to", "pdf", "--outdir", work, source,
        ];
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Longest);
        try
        {
            await Run(words, work, limit.Token, await OfficeFonts.Put(work, limit.Token));
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            DidNotEnd(Longest);
        }

        return File.Exists(Path.Combine(work, "document.pdf"));
    }

    private static async Task<int> Run(string[] words, string work, CancellationToken cancellation, string? fonts = null)
    {
        var start = new ProcessStartInfo(words[0], words.Skip(1)) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = work };
        start.Environment.Clear();
        start.Environment["HOME"] = work;
        start.Environment["TMPDIR"] = work;
        start.Environment["PATH"] = "/usr/bin:/bin";
        start.Environment["LANG"] = "C.UTF-8";
        if (fonts is not null)
        {
            start.Environment["FONTCONFIG_FILE"] = fonts;
        }

        using var running = Process.Start(start)!;
        try
        {
            var said = Task.WhenAll(running.StandardOutput.ReadToEndAsync(cancellation), running.StandardError.ReadToEndAsync(cancellation));
            await running.WaitForExitAsync(cancellation);
            await said;
            return running.ExitCode;
        }
        finally
        {
            if (!running.HasExited)
            {
                running.Kill(entireProcessTree: true);
            }
        }
    }

    // What stands before the program: limits of processor time and of what it writes, and no network.
    private static async Task<string[]> Cage()
    {
        string[] limits = File.Exists("/usr/bin/prlimit") ? ["/usr/bin/prlimit", "--cpu=60", "--fsize=268435456", "--core=0", "--"] : [];
        foreach (string[] way in new string[][] { ["/usr/bin/unshare", "--net", "--"], ["/usr/bin/unshare", "--map-root-user", "--net", "--"] })
        {
            if (File.Exists(way[0]) && await Run([.. way, "/bin/true"], "/", CancellationToken.None) == 0)
            {
                return [.. limits, .. way];
            }
        }

        return limits;
    }

    private string PathOf(string tenant, string sha256) => Path.Combine(directory, tenant, $"{sha256}.pdf");

    [LoggerMessage(Level = LogLevel.Warning, Message = "A preview was not made within {Limit}.")]
    private partial void DidNotEnd(TimeSpan limit);
}
