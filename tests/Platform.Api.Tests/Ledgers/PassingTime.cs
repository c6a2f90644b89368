using Platform.Api.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Api.Time;

namespace Platform.Api.Tests.Ledgers;

/// <summary>What the calendar does to a duty of the first half-year: due on 30 June, closed after 15 July.</summary>
[Collection(nameof(AloneOnTheHost))]
public sealed class PassingTime(PlatformHost host) : IDisposable
{
    public void Dispose() => host.MoveClock(PlatformHost.Today);

    [Fact]
    public async Task The_due_day_lasts_to_its_end_in_Shanghai()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var duty = await bureau.Study();

        await SweepAt(new DateTimeOffset(2026, 6, 30, 15, 59, 0, TimeSpan.Zero));
        (await bureau.State(duty)).ShouldBe("due-soon");

        await SweepAt(new DateTimeOffset(2026, 6, 30, 16, 0, 0, TimeSpan.Zero));
        (await bureau.State(duty)).ShouldBe("overdue");
        Types(await Bureau.See(bureau.Office, duty)).ShouldBe(["occurrence.begun.v1", "occurrence.due-date-reached.v1", "occurrence.status-changed.v1"]);
    }

    [Fact]
    public async Task A_window_that_closes_with_nothing_handed_in_is_a_miss()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var duty = await bureau.Study();

        await SweepOn(new(2026, 7, 15));
        (await bureau.State(duty)).ShouldBe("overdue");

        await SweepOn(new(2026, 7, 16));
        (await bureau.State(duty)).ShouldBe("missed");
    }

    [Fact]
    public async Task A_sweep_that_comes_late_or_twice_records_the_same()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var duty = await bureau.Study();

        await SweepOn(new(2026, 9, 1));
        var swept = await Bureau.See(bureau.Office, duty);
        await SweepOn(new(2026, 9, 1));

        swept.Text("state").ShouldBe("missed");
        Types(swept).ShouldBe(
        [
            "occurrence.begun.v1", "occurrence.due-date-reached.v1", "occurrence.status-changed.v1", "occurrence.missed.v1",
            "occurrence.status-changed.v1", "occurrence.closed.v1",
        ]);
        swept.Items("timeline").Select(entry => entry.GetProperty("occurredOn").GetString()).Where(day => day is not null).ShouldBe(["2026-06-30", "2026-07-15", "2026-07-15"]);
        swept.Items("timeline")[^1].GetProperty("actor").GetProperty("accountId").GetString().ShouldBe(Sweep.Account);
        (await Bureau.See(bureau.Office, duty)).Version.ShouldBe(swept.Version);
    }

    [Fact]
    public async Task Two_sweeps_at_once_record_once()
    {
        var bureau = await Bureau.FoundWithYear(host);
        host.MoveClock(new(2026, 9, 1));
        var sweep = host.Get<Sweep>();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => sweep.RunAsync(TestContext.Current.CancellationToken)));

        foreach (var unit in new[] { "branch-1", "branch-2", "general", "group" })
        {
            var seen = await Bureau.See(bureau.Office, await bureau.Study(unit));
            seen.Text("state").ShouldBe("missed");
            Types(seen).Count(type => type == "occurrence.missed.v1").ShouldBe(1);
            Types(seen).Count(type => type == "occurrence.due-date-reached.v1").ShouldBe(1);
        }

        (await sweep.RunAsync(TestContext.Current.CancellationToken)).ShouldBe(0);
    }

    [Fact]
    public async Task What_is_submitted_waits_for_its_reviewer_and_is_not_missed()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var duty = await bureau.Submitted();

        await SweepOn(new(2026, 9, 1));
        (await bureau.State(duty)).ShouldBe("submitted");

        (await Bureau.Do(await bureau.Leader(), duty, "confirmation")).ShouldBe(200);
        (await bureau.State(duty)).ShouldBe("fulfilled");
    }

    [Fact]
    public async Task What_is_sent_back_after_the_window_closed_is_a_miss()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var duty = await bureau.Submitted();
        await SweepOn(new(2026, 9, 1));

        (await Bureau.Do(await bureau.Leader(), duty, "return", new { reason = "材料不符" })).ShouldBe(200);

        (await bureau.State(duty)).ShouldBe("missed");
    }

    [Theory]
    [InlineData("2026-07-05", "2026-06-29", "fulfilled", true)]
    [InlineData("2026-06-30", "2026-06-30", "fulfilled", false)]
    [InlineData("2026-07-05", "2026-07-03", "late", false)]
    [InlineData("2026-07-20", "2026-07-15", "late", false)]
    [InlineData("2026-07-20", "2026-07-18", "made-up", false)]
    [InlineData("2026-07-20", "2026-06-29", "fulfilled", true)]
    public async Task The_day_of_the_act_decides_and_not_the_day_of_the_record(string recordedOn, string occurredOn, string verdict, bool recordedLate)
    {
        var bureau = await Bureau.FoundWithYear(host);
        var duty = await bureau.Study();
        await SweepOn(DateOnly.Parse(recordedOn, System.Globalization.CultureInfo.InvariantCulture));

        (await bureau.Record(await bureau.Clerk(), [duty], submit: true, occurredOn: occurredOn)).ShouldBe(201);
        (await Bureau.Do(await bureau.Leader(), duty, "confirmation")).ShouldBe(200);

        var seen = await Bureau.See(bureau.Office, duty);
        seen.Text("state").ShouldBe(verdict);
        seen.Text("completedOn").ShouldBe(occurredOn);
        seen.Json.GetProperty("recordedLate").GetBoolean().ShouldBe(recordedLate);
    }

    [Fact]
    public async Task A_command_finds_the_calendar_as_it_is_even_where_the_sweep_has_not_been()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var duty = await bureau.Study();
        host.MoveClock(new(2026, 9, 1));

        (await Bureau.Do(await bureau.Leader(), duty, "waiver", new { reason = "不适用" })).ShouldBeProblem(409, "duty-can-no-longer-be-waived");
        (await Bureau.Do(await bureau.Leader(), await bureau.Study("branch-1", "2026-H2"), "waiver", new { reason = "不适用" })).ShouldBe(200);
    }

    [Fact]
    public async Task Outside_a_demonstration_nobody_moves_the_clock()
    {
        var bureau = await Bureau.Found(host);

        (await bureau.Office.Post("/api/v1/demonstration/clock", new { today = "2026-12-01" })).ShouldBeProblem(404, "not-found");

        (await bureau.Office.Get("/api/v1/instance")).Text("today").ShouldBe("2026-05-20");
    }

    private Task<int> SweepOn(DateOnly day) => SweepAt(PlatformClock.StartOf(day).AddHours(12));

    private Task<int> SweepAt(DateTimeOffset instant)
    {
        host.Get<PlatformClock>().MoveTo(instant);
        return host.Get<Sweep>().RunAsync(TestContext.Current.CancellationToken);
    }

    private static IReadOnlyList<string> Types(Reply seen) =>
        [.. seen.Items("timeline").Select(entry => entry.GetProperty("type").GetString()!).Where(type => type != "year-plan.opened.v1")];
}
