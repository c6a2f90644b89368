using System.Globalization;
using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Api.Time;
using Platform.Api.Work;
using Platform.Domain.Access;
using static Platform.Api.Tests.Work.Inbox;

namespace Platform.Api.Tests.Work;

/// <summary>Who is told of a duty that falls due, on which day, and what reaches those above. The study of a half-year is due on Tuesday, 30 June 2026.</summary>
[Collection(nameof(AloneOnTheHost))]
public sealed class RemindingPeople(PlatformHost host) : IDisposable
{
    public void Dispose() => host.MoveClock(PlatformHost.Today);

    [Fact]
    public async Task A_duty_is_told_of_once_for_each_step_in_one_notice_of_the_day()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var clerk = await Clerk(bureau);
        var duty = await bureau.Study();

        foreach (var day in Days)
        {
            await host.RunOn(bureau, day);
        }

        var inbox = await clerk.Get("/api/v1/my/notices");
        inbox.Items().Select(each => each.GetProperty("day").GetString()).ShouldBe(["2026-06-15", "2026-05-29"]);
        var told = await clerk.Get($"/api/v1/my/notices/{inbox.Items()[1].GetProperty("id").GetGuid()}");
        var item = told.Items().Single(each => each.GetProperty("occurrenceId").GetGuid() == duty);
        (item.GetProperty("kind").GetString(), item.GetProperty("step").GetInt32(), item.GetProperty("dueOn").GetString()).ShouldBe(("reminder", 30, "2026-06-30"));
        item.GetProperty("line").GetProperty("id").GetGuid().ShouldBe(duty);
        told.Items().Count.ShouldBe(inbox.Items()[1].GetProperty("reminders").GetInt32());
    }

    [Fact]
    public async Task After_a_time_without_a_run_only_the_nearest_step_is_told()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var clerk = await Clerk(bureau);
        var duty = await bureau.Study();

        await host.RunOn(bureau, "2026-06-26");

        Steps(await Newest(clerk), duty).ShouldBe([("reminder", 3)]);
        (await clerk.Get("/api/v1/my/notices")).Items().Count.ShouldBe(1);
    }

    [Fact]
    public async Task What_is_handed_in_is_told_to_nobody()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var clerk = await Clerk(bureau);
        var handedIn = await bureau.Submitted();
        var left = await bureau.Study("branch-2");

        await host.RunOn(bureau, "2026-06-23");

        var told = await Newest(clerk);
        Steps(told, handedIn).ShouldBeEmpty();
        Steps(told, left).ShouldBe([("reminder", 7)]);
    }

    [Theory]
    [InlineData("2026-06-23T07:59:00+08:00", 0)]
    [InlineData("2026-06-23T08:00:00+08:00", 1)]
    [InlineData("2026-06-23T20:00:00+08:00", 0)]
    [InlineData("2026-06-21T12:00:00+08:00", 0)]
    public async Task Nothing_is_sent_in_quiet_hours_or_on_a_day_of_rest(string instant, int sent)
    {
        var bureau = await Bureau.FoundWithYear(host);
        var clerk = await Clerk(bureau);
        host.Get<PlatformClock>().MoveTo(DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture));

        await host.Get<ReminderSweep>().RunFor(bureau.Office.Tenant, TestContext.Current.CancellationToken);

        (await Unread(clerk)).ShouldBe(sent);
    }

    [Fact]
    public async Task A_post_is_told_of_by_its_holder_of_the_day_and_never_by_one_who_was()
    {
        var rules = await Rules.Found(host, "agriculture", [("局", "bureau", null), ("党组", "party-group", "局")]);
        await rules.Post("member", "党组", "dual-duty-member");
        await rules.OpenYear();
        var post = rules.Posts["member"];
        var (before, after) = (await Person(rules.Office, "甲"), await Person(rules.Office, "乙"));
        var (first, second) = (await rules.Office.Colleague(Roles.Leader, personId: before), await rules.Office.Colleague(Roles.Leader, personId: after));
        (await rules.Office.Post($"/api/v1/posts/{post}/appointments", new { personId = before, from = "2024-01-01", acting = false })).ShouldBe(200);
        var duty = (await rules.Lines("党组", "AGR-O-028")).Single().GetProperty("id").GetGuid();

        await host.RunOn(rules.Office, "2026-12-01");
        (await rules.Office.Post($"/api/v1/posts/{post}/tenure-ends", new { personId = before, on = "2026-12-02", reason = "调任" })).ShouldBe(200);
        (await rules.Office.Post($"/api/v1/posts/{post}/appointments", new { personId = after, from = "2026-12-02", acting = false })).ShouldBe(200);
        await host.RunOn(rules.Office, "2026-12-16");

        Steps(await Newest(first), duty).ShouldBe([("reminder", 30)]);
        (await first.Get("/api/v1/my/notices")).Items().Count.ShouldBe(1);
        Steps(await Newest(second), duty).ShouldBe([("reminder", 15)]);
    }

    [Fact]
    public async Task What_is_overdue_goes_up_step_by_step_and_stands_on_the_workbench_of_those_above()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var head = await Head(bureau, "general");
        var top = await bureau.Office.Colleague(Roles.Leader, personId: await Person(bureau.Office, "局长"));
        var office = await bureau.Office.Colleague(Roles.BureauOffice, personId: await Person(bureau.Office, "办公室"));
        var duty = await bureau.Study();

        await host.RunOn(bureau, "2026-07-01");
        (await Escalated(head, duty)).ShouldBe([(1, "unit-head")]);
        (await Escalated(top, duty)).ShouldBeEmpty();
        await host.RunOn(bureau, "2026-07-07");
        (await Escalated(head, duty)).ShouldBe([(7, "unit-above")]);
        await host.RunOn(bureau, "2026-07-15");
        (await Escalated(office, duty)).ShouldBe([(15, "bureau-office")]);
        (await Escalated(top, duty)).ShouldBeEmpty();

        (await bureau.Record(await bureau.Clerk(), [duty], submit: true, occurredOn: "2026-07-14")).ShouldBe(201);
        (await Escalated(head, duty)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Where_no_head_can_sign_in_the_leaders_over_the_unit_are_told()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var leader = await bureau.Office.Colleague(Roles.Leader, bureau.Units["group"], await Person(bureau.Office, "书记"));
        var elsewhere = await bureau.Office.Colleague(Roles.Leader, bureau.Units["section-1"], await Person(bureau.Office, "科长"));
        var duty = await bureau.Study();

        await host.RunOn(bureau, "2026-07-01");

        (await Escalated(leader, duty)).ShouldBe([(1, "unit-head")]);
        (await Escalated(elsewhere, duty)).ShouldBeEmpty();
    }

    private static readonly string[] Days = ["2026-05-28", "2026-05-29", "2026-05-29", "2026-06-01", "2026-06-15"];
}
