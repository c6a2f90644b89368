using Platform.Api.Operations;

namespace Platform.Api.Tests.Operations;

public sealed class TellingWhetherProjectionsRun
{
    [Theory]
    [InlineData(100, null, 0.4, true)]
    [InlineData(90, 2.0, 0.4, true)] // Behind, and on its way.
    [InlineData(90, 61.0, 0.4, false)] // It met an event that it cannot apply.
    [InlineData(100, null, 16, false)] // Nobody looks for events any more.
    public void A_projection_runs_while_its_daemon_lives_and_no_event_waits_for_it(long sequence, double? secondsNextWaits, double secondsSinceDaemonSeen, bool running)
    {
        var health = ProjectionHealth.Of("Compliance:All", sequence, secondsNextWaits, highWater: 100, secondsSinceDaemonSeen);

        health.Running.ShouldBe(running);
        health.Behind.ShouldBe(100 - sequence);
    }
}
