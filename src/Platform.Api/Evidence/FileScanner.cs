using System.Diagnostics;
using System.Net.Sockets;
using Platform.Domain.Evidence;

namespace Platform.Api.Evidence;

/// <summary>Where the scanner is, from <c>Platform:Scan</c>.</summary>
/// <param name="Address">A clamd: <c>tcp://host:3310</c> or <c>unix:/run/clamav/clamd.ctl</c>.</param>
/// <param name="Command">A program that reads the file from its input, such as <c>clamdscan</c>; asked when there is no address.</param>
/// <param name="Demanded">Whether a file is refused when the scanner does not answer.</param>
public sealed record ScanOptions(string? Address, string? Command, bool Demanded)
{
    public static ScanOptions From(IConfiguration configuration) => new(
        configuration["Platform:Scan:Address"], configuration["Platform:Scan:Command"], configuration.GetValue<bool>("Platform:Scan:Demanded"));

    public bool IsSetUp => !string.IsNullOrWhiteSpace(Address) || !string.IsNullOrWhiteSpace(Command);
}

/// <summary>Has files looked at before they are taken in. Without a scanner nothing is said, and every screen shows that nothing was.</summary>
public sealed partial class FileScanner(ScanOptions options, ILogger<FileScanner> logger)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    public bool IsSetUp => options.IsSetUp;

    public async Task<FileScan> Scan(Stream content, CancellationToken cancellation)
    {
        if (!options.IsSetUp)
        {
            return options.Demanded ? FileScan.Demanded : FileScan.None;
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Longest);
        try
        {
            content.Position = 0;
            return string.IsNullOrWhiteSpace(options.Address)
                ? await ScanProgram.Ask(options.Command!, content, limit.Token)
                : await Clamd.Ask(options.Address, content, limit.Token);
        }
        catch (Exception fault) when (fault is IOException or SocketException or InvalidDataException or System.ComponentModel.Win32Exception
            || (fault is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            DidNotAnswer(fault.Message);
            return options.Demanded ? FileScan.Demanded : FileScan.None;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The scanner did not answer: {Reason}")]
    private partial void DidNotAnswer(string reason);
}

/// <summary>What scanners of this family say: <c>name: OK</c>, <c>name: Signature FOUND</c>, <c>… ERROR</c>.</summary>
internal static class ScanWords
{
    public static FileScan Read(string answer, string scanner)
    {
        var words = answer.Trim('\0', '\n', '\r', ' ');
        var said = words[(words.IndexOf(": ", StringComparison.Ordinal) is var at && at < 0 ? 0 : at + 2)..];
        return said == "OK" ? new(scanner)
            : said.EndsWith(" FOUND", StringComparison.Ordinal) ? new(scanner, said[..^" FOUND".Length])
            : throw new InvalidDataException($"The scanner said: {words}");
    }

    // "ClamAV 1.4.3/27500/Mon Jan 5 …": the engine and its signatures, without the day they were made.
    public static string Name(string version) => string.Join('/', version.Trim('\0', '\n', '\r', ' ').Split('/').Take(2));
}

/// <summary>A scanner that is run for each file.</summary>
internal static class ScanProgram
{
    public static async Task<FileScan> Ask(string command, Stream content, CancellationToken cancellation)
    {
        var words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var scanner = ScanWords.Name(await Run([.. words, "--version"], null, cancellation));
        return ScanWords.Read(await Run([.. words, "--no-summary", "--stdout", "-"], content, cancellation), scanner);
    }

    private static async Task<string> Run(IReadOnlyList<string> words, Stream? input, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(words[0], words.Skip(1))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var program = Process.Start(start)!;
        try
        {
            var output = program.StandardOutput.ReadToEndAsync(cancellation);
            var ignored = program.StandardError.ReadToEndAsync(cancellation);
            if (input is not null)
            {
                await input.CopyToAsync(program.StandardInput.BaseStream, cancellation);
            }

            program.StandardInput.Close();
            await program.WaitForExitAsync(cancellation);
            await ignored;
            return await output;
        }
        finally
        {
            if (!program.HasExited)
            {
                program.Kill(entireProcessTree: true);
            }
        }
    }
}
