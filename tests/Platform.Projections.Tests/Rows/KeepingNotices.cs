using Platform.Domain;
using Platform.Domain.Work.Notices;
using Platform.Domain.Work.Reminders;
using Platform.Projections.Tests.Database;
using Platform.Projections.Work;

namespace Platform.Projections.Tests.Rows;

/// <summary>A person who was told on two days and read the first; a policy that was set twice; two officers of a district who were told of a call.</summary>
public sealed class HistoryOfNotices(Cluster cluster) : IAsyncLifetime
{
    public const string Bureau = "finance";
    public const string Other = "education";
    public const string District = "district";

    public static readonly Guid Person = DeterministicId.From("person");
    public static readonly Guid Duty = DeterministicId.From("duty");
    public static readonly Guid Post = DeterministicId.From("post");
    public static readonly Guid Officer = DeterministicId.From("officer");
    public static readonly Guid Call = DeterministicId.From("call");
    public static readonly DateOnly Day = new(2026, 6, 1);

    public PlatformDatabase Database { get; } = new(cluster);

    public async ValueTask InitializeAsync()
    {
        await Database.InitializeAsync();
        var policy = ReminderPolicy.IdFor(Bureau);
        foreach (var days in new[] { new[] { 30 }, [10, 1] })
        {
            await Database.Append<ReminderPolicy>(
                Bureau, policy, new ReminderPolicySet(policy, days, new(20, 0), new(8, 0), true, [new(1, EscalationTarget.UnitHead)], [new("FIN-O-001", [3])]));
        }

        var (first, second) = (Notice.IdFor(Bureau, Person, Day), Notice.IdFor(Bureau, Person, Day.AddDays(1)));
        await Database.Append<Notice>(Bureau, first, new NoticeSent(first, Person, Day, [new(NoticeKind.Reminder, Duty, new(2026, 6, 30), 30, null, Post)]));
        await Database.Append<Notice>(Bureau, first, new NoticeRead("ana"));
        await Database.Append<Notice>(Bureau, second, new NoticeSent(second, Person, Day.AddDays(1),
        [
            new(NoticeKind.Reminder, DeterministicId.From("other duty"), new(2026, 6, 8), 7, null, null),
            new(NoticeKind.Escalation, DeterministicId.From("late duty"), new(2026, 5, 31), 1, EscalationTarget.UnitHead, Post),
            new(NoticeKind.IncidentReport, DeterministicId.From("incident"), new(2026, 5, 30), -1, EscalationTarget.UnitHead, Post),
        ]));
        foreach (var paper in new[] { "notice", "decision" })
        {
            var id = Notice.PaperIdFor(Bureau, Duty, Post, paper);
            await Database.Append<Notice>(Bureau, id, new PaperWaits(id, Person, Day.AddDays(1)));
        }

        await Database.Append<Notice>(Bureau, Notice.PaperIdFor(Bureau, Duty, Post, "notice"), new NoticeRead("ana"));
        foreach (var told in new[] { Officer, DeterministicId.From("deputy") })
        {
            var id = Notice.MatterIdFor(District, told, NoticeKind.ReportCall, Call);
            await Database.Append<Notice>(District, id, new MatterArrived(id, told, Day, new(NoticeKind.ReportCall, Call, Day.AddDays(9), 9, null, null)));
        }

        await Database.Append<Notice>(District, Notice.MatterIdFor(District, DeterministicId.From("deputy"), NoticeKind.ReportCall, Call), new NoticeRead("deputy"));
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}

public sealed class KeepingNotices(HistoryOfNotices history) : IClassFixture<HistoryOfNotices>
{
    private readonly PlatformDatabase database = history.Database;

    [Fact]
    public async Task The_inbox_shows_what_was_told_on_which_day_and_whether_it_was_read() =>
        (await database.Rows(HistoryOfNotices.Bureau, "select kind, day, reminders, escalations, matters, read_at is not null as is_read, version from platform.notice order by kind, day, version"))
            .ShouldBe(["day 2026-06-01 1 0 0 true 2", "day 2026-06-02 1 1 1 false 1", "paper 2026-06-02 0 0 0 false 1", "paper 2026-06-02 0 0 0 true 2"]);

    [Fact]
    public async Task A_paper_that_waits_stands_in_the_inbox_of_its_person_beside_the_notice_of_the_day()
    {
        await using var tenant = await database.Tenants.Open(HistoryOfNotices.Bureau, TestContext.Current.CancellationToken);

        (await tenant.Notices(HistoryOfNotices.Person, false, null, 1)).Select(row => (row.Day, row.Reminders, row.Papers, row.ReadAt is not null)).ShouldBe(
            [(HistoryOfNotices.Day.AddDays(1), 1, 0, false), (HistoryOfNotices.Day.AddDays(1), 0, 1, false), (HistoryOfNotices.Day.AddDays(1), 0, 1, true), (HistoryOfNotices.Day, 1, 0, true)],
            ignoreOrder: true);
        (await tenant.Notices(HistoryOfNotices.Person, true, null, 9)).Sum(row => row.Papers).ShouldBe(1);
        (await tenant.UnreadNotices(HistoryOfNotices.Person)).ShouldBe(2);
        (await tenant.NoticeOf(HistoryOfNotices.Person, Notice.PaperIdFor(HistoryOfNotices.Bureau, HistoryOfNotices.Duty, HistoryOfNotices.Post, "decision")))!.Papers.ShouldBe(1);
        (await tenant.UnreadNotices(DeterministicId.From("stranger"))).ShouldBe(0);
    }

    [Fact]
    public async Task What_another_tenant_sent_stands_in_the_inbox_of_each_who_was_told_of_it()
    {
        await using var tenant = await database.Tenants.Open(HistoryOfNotices.District, TestContext.Current.CancellationToken);

        var row = (await tenant.Notices(HistoryOfNotices.Officer, true, null, 9)).ShouldHaveSingleItem();
        (row.Day, row.Matters, row.Papers, row.Reminders).ShouldBe((HistoryOfNotices.Day, 1, 0, 0));
        (await tenant.NoticeItems(row.Id)).ShouldBe([new(HistoryOfNotices.Call, "report-call", HistoryOfNotices.Day.AddDays(9), 9, null)]);
        (await tenant.NoticeOf(HistoryOfNotices.Person, row.Id)).ShouldBeNull();
        (await tenant.UnreadNotices(DeterministicId.From("deputy"))).ShouldBe(0);
        (await tenant.Notices(DeterministicId.From("deputy"), false, null, 9)).ShouldHaveSingleItem().Version.ShouldBe(2);
    }

    [Fact]
    public async Task Each_duty_told_of_stands_with_its_step() =>
        (await database.Rows(HistoryOfNotices.Bureau, "select kind, due_on, step, directed_to, post_id is not null as by_post from platform.notice_item order by due_on"))
            .ShouldBe(["incident-report 2026-05-30 -1 unit-head true", "escalation 2026-05-31 1 unit-head true", "reminder 2026-06-08 7 - false", "reminder 2026-06-30 30 - true"]);

    [Fact]
    public async Task The_policy_is_the_one_set_last() =>
        (await database.Rows(HistoryOfNotices.Bureau, "select rules -> 'daysBefore' as days, rules -> 'escalation' -> 0 ->> 'to' as first, set_by, version from platform.reminder_policy"))
            .ShouldBe(["[10, 1] unit-head ana 2"]);

    [Theory]
    [InlineData("notice", "NoticeRegister")]
    [InlineData("notice", "NoticeRegister", HistoryOfNotices.District)]
    [InlineData("notice_item", "NoticeRegister")]
    [InlineData("notice_item", "NoticeRegister", HistoryOfNotices.District)]
    [InlineData("reminder_policy", "ReminderPolicies")]
    public async Task A_rebuild_gives_the_same_rows_and_another_bureau_sees_none(string table, string projection, string told = HistoryOfNotices.Bureau)
    {
        var before = await database.Dump(told, $"platform.{table}");
        before.ShouldNotBeEmpty();

        await database.Rebuild(projection);

        (await database.Dump(told, $"platform.{table}")).ShouldBe(before);
        (await database.Dump(HistoryOfNotices.Other, $"platform.{table}")).ShouldBeEmpty();
    }
}
