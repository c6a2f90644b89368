using System.Diagnostics;

namespace Platform.Api.Tests.Support;

/// <summary>Asks again until an answer is right, for what another process does in its own time.</summary>
internal static class Eventually
{
    /// <returns>How long it took. After the deadline the last failure is the test's own.</returns>
    public static async Task<TimeSpan> Holds(Func<Task> assertion, TimeSpan deadline)
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                await assertion();
                return waited.Elapsed;
            }
            catch (ShouldAssertException) when (waited.Elapsed < deadline)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50));
            }
        }
    }
}
