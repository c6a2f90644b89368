using Microsoft.Extensions.Logging.Abstractions;
using Platform.Api.Evidence;

namespace Platform.Api.Tests.Evidence;

public sealed class KeepingFiles : IDisposable
{
    private readonly DirectoryInfo _folder = new(Path.Combine(Path.GetTempPath(), $"platform-files-{Guid.NewGuid():n}"));

    private string Incoming => Path.Combine(_folder.FullName, ".incoming");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private FileStore Store => new(_folder.FullName, NullLogger<FileStore>.Instance);

    [Fact]
    public async Task A_file_is_under_its_hash_and_its_temporary_name_is_gone()
    {
        await using (var received = await Store.Incoming.Receive(new MemoryStream(Samples.Pdf), Cancellation))
        {
            await Store.Keep("bureau", received, Cancellation);
            // A command that is tried again keeps the file again.
            await Store.Keep("bureau", received, Cancellation);

            var found = (await Store.Open("bureau", received.Sha256, received.Size, Cancellation)).ShouldBeOfType<StoredFile.Sound>();
            await found.Content.DisposeAsync();
            (await Store.Open("another", received.Sha256, received.Size, Cancellation)).ShouldBeOfType<StoredFile.Missing>();
        }

        Directory.GetFiles(Incoming).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_that_is_not_kept_is_gone()
    {
        await using (await Store.Incoming.Receive(new MemoryStream(Samples.Pdf), Cancellation))
        {
            Directory.GetFiles(Incoming).Length.ShouldBe(1);
        }

        Directory.GetFiles(Incoming).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_a_killed_node_left_is_removed_and_what_is_being_received_stays()
    {
        Store.Incoming.RemoveOrphans().ShouldBe(0);
        await using var received = await Store.Incoming.Receive(new MemoryStream(Samples.Pdf), Cancellation);
        await File.WriteAllBytesAsync(Path.Combine(Incoming, "left"), Samples.Pdf, Cancellation);

        Store.Incoming.RemoveOrphans().ShouldBe(1);

        Directory.GetFiles(Incoming).ShouldBe([received.Path]);
    }

    [Fact]
    public async Task A_broken_transfer_leaves_nothing()
    {
        await Should.ThrowAsync<IOException>(() => Store.Incoming.Receive(new Breaking(), Cancellation));

        Directory.GetFiles(Incoming).ShouldBeEmpty();
    }

    public void Dispose()
    {
        _folder.Refresh();
        if (_folder.Exists)
        {
            _folder.Delete(recursive: true);
        }
    }

    /// <summary>A connection that is lost.</summary>
    private sealed class Breaking() : MemoryStream(Samples.Pdf)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw new IOException("lost");
    }
}
