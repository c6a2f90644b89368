using System.Runtime.InteropServices;
using System.Text;

namespace Platform.Api.Evidence;

/// <summary>Makes a new name in a folder last through a loss of power; flushing the file alone does not, and .NET has no call for it.</summary>
internal static class FolderFlush
{
    public static void Flush(params ReadOnlySpan<string> folders)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        foreach (var folder in folders)
        {
            var handle = Open([.. Encoding.UTF8.GetBytes(folder), 0], flags: 0);
            var flushed = handle >= 0 && Sync(handle) == 0;
            var error = Marshal.GetLastPInvokeError();
            if (handle >= 0)
            {
                _ = Close(handle);
            }

            if (!flushed)
            {
                throw new IOException($"The folder {folder} could not be flushed: error {error}.");
            }
        }
    }

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open(byte[] path, int flags);

    [DllImport("libc", EntryPoint = "fsync", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Sync(int handle);

    [DllImport("libc", EntryPoint = "close")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Close(int handle);
}
