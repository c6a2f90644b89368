using Platform.Api.Tests.Support;
using Platform.Api.Time;

namespace Platform.Api.Tests.Time;

/// <summary>What a node does hourly waits for a while after its start, apart from other nodes, and a fault ends nothing.</summary>
public sealed class WorkingHourly
{
    [Fact]
    public async Task It_is_not_done_before_the_wait_is_over_and_a_fault_is_told()
    {
        using var soon = new Work(TimeSpan.Zero);
        using var later = new Work(TimeSpan.FromDays(1));
        foreach (var work in new[] { soon, later })
        {
            await work.StartAsync(TestContext.Current.CancellationToken);
        }

        await Eventually.Holds(
            () =>
            {
                soon.Told.ShouldBe(["fault 1"]);
                return Task.CompletedTask;
            },
            TimeSpan.FromSeconds(60));
        later.Told.ShouldBeEmpty();
        foreach (var work in new[] { soon, later })
        {
            work.ExecuteTask!.IsCompleted.ShouldBeFalse();
            await work.StopAsync(TestContext.Current.CancellationToken);
            work.ExecuteTask.IsCompletedSuccessfully.ShouldBeTrue();
        }
    }

    [Fact]
    public void Nodes_that_start_together_do_not_begin_together()
    {
        var pace = new HourlyPace(TimeProvider.System, TimeSpan.FromMinutes(1));

        var waits = Enumerable.Range(0, 100).Select(_ => pace.Wait()).ToList();

        waits.ShouldAllBe(wait => wait >= pace.First && wait < 2 * pace.First);
        waits.Distinct().Count().ShouldBeGreaterThan(1);
    }

    private sealed class Work(TimeSpan first) : HourlyWork(new(TimeProvider.System, first))
    {
        private volatile string[] _told = [];

        public IReadOnlyList<string> Told => _told;

        protected override Task DoOnce(CancellationToken cancellation) => throw new InvalidOperationException($"fault {_told.Length + 1}");

        protected override void Tell(Exception fault) => _told = [.. _told, fault.Message];
    }
}
