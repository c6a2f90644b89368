using Platform.Api.Database;

namespace Platform.Api.Tests.Database;

public sealed class WakingTheProjections
{
    private static readonly TimeSpan NeverInATest = TimeSpan.FromHours(1);

    [Fact]
    public async Task Where_the_projections_run_a_commit_wakes_them()
    {
        using var signal = new AppendSignal { Leads = true };
        var waiting = signal.WaitAsync(NeverInATest, TestContext.Current.CancellationToken);

        signal.Appended();

        await waiting.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task What_was_committed_before_they_wait_is_not_lost_and_many_commits_are_one_signal()
    {
        using var signal = new AppendSignal { Leads = true };
        signal.Appended();
        signal.Appended();

        await signal.WaitAsync(NeverInATest, TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);

        var again = signal.WaitAsync(NeverInATest, TestContext.Current.CancellationToken);
        again.IsCompleted.ShouldBeFalse();
        signal.Appended();
        await again.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Elsewhere_the_node_that_runs_them_is_told()
    {
        using var signal = new AppendSignal { Leads = false };
        var waiting = signal.WaitAsync(NeverInATest, TestContext.Current.CancellationToken);

        signal.Appended();

        await signal.IsAppendedHere(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        waiting.IsCompleted.ShouldBeFalse();
    }
}
