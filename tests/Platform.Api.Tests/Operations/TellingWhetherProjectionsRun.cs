using Platform.Api.Operations;

namespace Platform.Api.Tests.Operations;

public sealed class TellingWhetherProjectionsRun
{
    [Theory]
    [InlineData(100, 3600, 0.4, true)] // Nothing to apply for an hour is not standing still.
    [InlineData(90, 2, 0.4, true)] // Behind, and moving.
    [InlineData(90, 61, 0.4, false)] // Behind, and no longer moving: it met an event that it cannot apply.
    [InlineData(100, 1, 16, false)] // Nobody looks for events any more.
    public void A_projection_runs_while_its_daemon_lives_and_it_moves(long sequence, double secondsSinceMoved, double secondsSinceDaemonSeen, bool running)
    {
        var health = ProjectionHealth.Of("Compliance:All", sequence, secondsSinceMoved, highWater: 100, secondsSinceDaemonSeen);

        health.Running.ShouldBe(running);
        health.Behind.ShouldBe(100 - sequence);
    }
}
