using System.Globalization;
using System.Text.Json;
using Platform.Api.Dispatch;
using Platform.Api.Tenancy;
using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Api.Time;
using Platform.Api.Work;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Work;

/// <summary>Who is told of what falls due, on which day, and what reaches those above. The study of a half-year is due on Tuesday, 30 June 2026.</summary>
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
            await RunOn(bureau, day);
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

        await RunOn(bureau, "2026-06-26");

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

        await RunOn(bureau, "2026-06-23");

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

        await RunOn(rules.Office, "2026-12-01");
        (await rules.Office.Post($"/api/v1/posts/{post}/tenure-ends", new { personId = before, on = "2026-12-02", reason = "调任" })).ShouldBe(200);
        (await rules.Office.Post($"/api/v1/posts/{post}/appointments", new { personId = after, from = "2026-12-02", acting = false })).ShouldBe(200);
        await RunOn(rules.Office, "2026-12-16");

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

        await RunOn(bureau, "2026-07-01");
        (await Escalated(head, duty)).ShouldBe([(1, "unit-head")]);
        (await Escalated(top, duty)).ShouldBeEmpty();
        await RunOn(bureau, "2026-07-07");
        (await Escalated(head, duty)).ShouldBe([(7, "unit-above")]);
        await RunOn(bureau, "2026-07-15");
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

        await RunOn(bureau, "2026-07-01");

        (await Escalated(leader, duty)).ShouldBe([(1, "unit-head")]);
        (await Escalated(elsewhere, duty)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_bureau_has_days_quiet_hours_and_steps_of_its_own()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var clerk = await Clerk(bureau);
        var usual = await bureau.Office.Get("/api/v1/reminder-policy");
        (usual.Version, usual.Json.GetProperty("setAt").ValueKind, usual.Json.GetProperty("can").GetProperty("set").GetBoolean()).ShouldBe((0, JsonValueKind.Null, true));
        usual.Items("daysBefore").Select(each => each.GetInt32()).ShouldBe([30, 15, 7, 3, 1]);

        var body = Policy(Twenty, overrides: [new { obligationId = "FIN-O-013", daysBefore = Twelve }]);
        (await bureau.Office.Put("/api/v1/reminder-policy", body)).Version.ShouldBe(1);
        (await bureau.Office.Put("/api/v1/reminder-policy", body)).Version.ShouldBe(1);

        var duty = await bureau.Study();
        await RunOn(bureau, "2026-06-10");
        Steps(await Newest(clerk), duty).ShouldBeEmpty();
        await RunOn(bureau, "2026-06-18");
        Steps(await Newest(clerk), duty).ShouldBe([("reminder", 12)]);
        (await clerk.Get("/api/v1/reminder-policy")).Json.GetProperty("can").GetProperty("set").GetBoolean().ShouldBeFalse();
        (await clerk.Put("/api/v1/reminder-policy", body)).ShouldBeProblem(403, "permission-missing");
    }

    [Fact]
    public async Task Every_no_names_what_stands_in_the_way()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var (clerk, stranger) = (await Clerk(bureau), await Bureau.FoundWithYear(host));
        await RunOn(bureau, "2026-06-23");
        var notice = (await clerk.Get("/api/v1/my/notices")).Items()[0].GetProperty("id").GetGuid();

        (await bureau.Office.Put("/api/v1/reminder-policy", new { })).ShouldBeProblem(400, "request-is-malformed", "/daysBefore", "/quietFrom", "/quietUntil");
        (await bureau.Office.Put("/api/v1/reminder-policy", Policy(Twice, [new { obligationId = "X-1", daysBefore = Array.Empty<int>() }])))
            .ShouldBeProblem(422, "reminder-policy-is-not-acceptable", "/daysBefore/1", "/overrides/0/obligationId");
        (await clerk.Post("/api/v1/my/notice-readings", new { noticeIds = Array.Empty<Guid>() })).ShouldBeProblem(400, "request-is-malformed", "/noticeIds");
        (await (await Clerk(bureau)).Post("/api/v1/my/notice-readings", new { noticeIds = new[] { notice } })).ShouldBeProblem(422, "notice-is-unknown", "/noticeIds/0");
        (await stranger.Office.Get($"/api/v1/my/notices/{notice}")).ShouldBeProblem(404, "not-found");
        (await bureau.Office.Get($"/api/v1/my/notices/{notice}")).ShouldBeProblem(404, "not-found");
        (await clerk.Get($"/api/v1/my/notices/{notice}")).ShouldBe(200);
    }

    [Fact]
    public async Task A_notice_is_read_once_and_no_longer_counted()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var clerk = await Clerk(bureau);
        await RunOn(bureau, "2026-06-15");
        await RunOn(bureau, "2026-06-23");
        var ids = (await clerk.Get("/api/v1/my/notices")).Items().Select(each => each.GetProperty("id").GetGuid()).ToArray();
        (await Unread(clerk)).ShouldBe(2);

        var read = await clerk.Post("/api/v1/my/notice-readings", new { noticeIds = new[] { ids[0] } });
        (read.Json.GetProperty("read").GetInt32(), read.Json.GetProperty("unread").GetInt32()).ShouldBe((1, 1));
        (await clerk.Post("/api/v1/my/notice-readings", new { noticeIds = ids })).Json.GetProperty("read").GetInt32().ShouldBe(1);
        (await clerk.Post("/api/v1/my/notice-readings", new { noticeIds = ids })).Json.GetProperty("read").GetInt32().ShouldBe(0);

        (await Unread(clerk)).ShouldBe(0);
        (await clerk.Get("/api/v1/my/notices?unread=true")).Items().ShouldBeEmpty();
        (await clerk.Get("/api/v1/my/notices")).Items().Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_bulletin_that_waits_is_told_of_until_it_is_acknowledged_and_goes_up_when_it_is_overdue()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var (clerk, head) = (await Clerk(bureau), await Head(bureau, "general"));
        var drafted = await bureau.Office.Post("/api/v1/bulletins", Bulletins.IssuingBulletins.Draft());
        (await bureau.Office.Post($"{drafted.Location}/issue", new { number = "〔2026〕1号", unitIds = new[] { bureau.Units["branch-1"] }, acknowledgeBy = "2026-05-26" })).ShouldBe(200);

        await RunOn(bureau, "2026-05-22");
        await RunOn(bureau, "2026-05-22");
        var told = await Newest(clerk);
        Steps(told, drafted.Id).ShouldBe([("bulletin", 3)]);
        told.Items().Single(each => each.GetProperty("occurrenceId").GetGuid() == drafted.Id).GetProperty("matter").GetProperty("about").GetString().ShouldBe("〔2026〕1号");
        told.Json.GetProperty("matters").GetInt32().ShouldBe(1);
        await RunOn(bureau, "2026-05-27");
        Steps(await Newest(head), drafted.Id).ShouldBe([("bulletin", -1)]);

        (await clerk.Post($"{drafted.Location}/acknowledgements", new { unitId = bureau.Units["branch-1"] })).ShouldBe(200);
        await RunOn(bureau, "2026-06-02");
        (await clerk.Get("/api/v1/my/notices")).Items().Count(each => each.GetProperty("matters").GetInt32() > 0).ShouldBe(1);
    }

    [Fact]
    public async Task An_incident_is_told_of_to_whoever_reports_it_and_then_to_those_who_may_close_it()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var (clerk, head) = (await Clerk(bureau), await Head(bureau, "general"));
        var post = (await bureau.Office.Get($"/api/v1/posts?unitId={bureau.Units["general"]}")).Items()
            .Single(each => each.GetProperty("roleId").GetString() == "first-responsible").GetProperty("id").GetGuid();
        (await bureau.Office.Put("/api/v1/incident-policy", new { categories = new[] { new { name = "服务中断", clocks = new[] { new { level = "ordinary", firstReportHours = 48 } } } } })).ShouldBe(200);
        var recorded = await clerk.Post("/api/v1/incidents", new
        {
            unitId = bureau.Units["branch-1"],
            responsiblePostId = post,
            category = "服务中断",
            matter = "门户网站无法访问",
            happenedAt = "2026-05-20T08:00:00+08:00",
            knownAt = "2026-05-20T09:00:00+08:00",
        });
        recorded.ShouldBe(201);

        await RunOn(bureau, "2026-05-21");
        Steps(await Newest(head), recorded.Id).ShouldBe([("incident-report", 1)]);
        (await clerk.Post($"{recorded.Location}/reports", new { stage = "first", sentAt = "2026-05-21T10:00:00+08:00", text = "检修", unitId = bureau.Units["bureau"] })).ShouldBe(200);
        (await clerk.Post($"{recorded.Location}/reports", new { stage = "final", sentAt = "2026-05-21T11:00:00+08:00", text = "恢复", unitId = bureau.Units["bureau"] })).ShouldBe(200);
        await RunOn(bureau, "2026-05-22");

        Steps(await Newest(head), recorded.Id).ShouldBe([("incident-closing", -1)]);
        (await clerk.Get("/api/v1/my/notices")).Items().ShouldAllBe(each => each.GetProperty("matters").GetInt32() == 0);
    }

    [Fact]
    public async Task Demands_that_wait_stand_on_the_workbench_until_they_are_acknowledged()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var clerk = await bureau.Clerk();
        var issued = await bureau.Office.Post("/api/v1/demands", new
        {
            superior = "区委办公室",
            title = "专项自查",
            text = "请自查。",
            dueOn = "2026-06-10",
            receiverUnitIds = new[] { bureau.Units["branch-1"] },
            evidenceKinds = Kinds,
        });
        issued.ShouldBe(201);

        var waiting = (await clerk.Get("/api/v1/my/duties")).Items("demands").Single();
        (waiting.GetProperty("title").GetString(), waiting.GetProperty("acknowledgedAt").ValueKind).ShouldBe(("专项自查", JsonValueKind.Null));
        (await clerk.Post($"/api/v1/demands/{issued.Id}/acknowledgements", new { unitId = bureau.Units["branch-1"] })).ShouldBe(200);
        (await clerk.Get("/api/v1/my/duties")).Items("demands").ShouldBeEmpty();
        (await bureau.Office.Post($"/api/v1/demands/{issued.Id}/urges", new { unitIds = new[] { bureau.Units["branch-1"] }, reason = "请抓紧" })).ShouldBe(200);
        (await clerk.Get("/api/v1/my/duties")).Items("demands").Single().GetProperty("urgedBecause").GetString().ShouldBe("请抓紧");
    }

    [Fact]
    public async Task A_report_that_is_asked_for_is_told_of_when_it_comes_and_by_the_steps_until_it_is_withdrawn()
    {
        var (bureau, district) = (await Bureau.FoundWithYear(host), await Office.FoundDistrict(host));
        var office = await bureau.Office.Colleague(Roles.BureauOffice, personId: await Person(bureau.Office, "办公室"));
        (await host.Get<TenantRegistry>().Join(bureau.Office.Tenant, district.Tenant, new(2026, 1, 1), "test", CancellationToken.None)).ShouldBeNull();
        var call = await district.Post("/api/v1/oversight/report-calls", new { title = "上半年情况", from = "2026-01-01", to = "2026-05-01", dueOn = "2026-05-27" });
        call.ShouldBe(201);
        await Carry();
        var received = (await office.Get("/api/v1/report-calls")).Items().Single().GetProperty("id").GetGuid();

        // Told of on the day of its coming, which is that of a reminder too.
        await RunOn(bureau, "2026-05-20");
        (await StepsTold(office, received)).ShouldBe([7]);
        await RunOn(bureau, "2026-05-22");
        await RunOn(bureau, "2026-05-22");
        (await StepsTold(office, received)).ShouldBe([3, 7]);

        (await district.Post($"/api/v1/oversight/report-calls/{call.Id}/withdrawal", new { reason = "合并报送" })).ShouldBe(200);
        await Carry();
        await RunOn(bureau, "2026-05-26");
        await RunOn(bureau, "2026-05-28");
        (await StepsTold(office, received)).ShouldBe([3, 7]);
    }

    private Task<int> Carry() => host.Get<LetterCarrier>().RunAsync(TestContext.Current.CancellationToken);

    private static async Task<IReadOnlyList<int>> StepsTold(Office who, Guid matter)
    {
        var steps = new List<int>();
        foreach (var notice in (await who.Get("/api/v1/my/notices")).Items())
        {
            steps.AddRange(Steps(await who.Get($"/api/v1/my/notices/{notice.GetProperty("id").GetGuid()}"), matter).Select(each => each.Item2));
        }

        return [.. steps.Order()];
    }

    private static readonly string[] Days = ["2026-05-28", "2026-05-29", "2026-05-29", "2026-06-01", "2026-06-15"];
    private static readonly string[] Kinds = ["report-document"];
    private static readonly int[] Twelve = [12];
    private static readonly int[] Twenty = [20];
    private static readonly int[] Twice = [3, 3];

    private static object Policy(int[] daysBefore, object[] overrides) => new
    {
        daysBefore,
        quietFrom = "20:00:00",
        quietUntil = "08:00:00",
        quietOnRestDays = true,
        escalation = new[] { new { daysOverdue = 1, to = "unit-head" } },
        overrides,
    };

    // The office has a person as well: what nobody else is told, it is.
    private static async Task<Office> Clerk(Bureau bureau)
    {
        await bureau.Office.Colleague(Roles.BureauOffice, personId: await Person(bureau.Office, "办公室"));
        return await bureau.Office.Colleague(Roles.UnitClerk, bureau.Units["general"], await Person(bureau.Office, "经办人"));
    }

    private static async Task<Office> Head(Bureau bureau, string unit)
    {
        var person = await Person(bureau.Office, "总支书记");
        var post = (await bureau.Office.Get($"/api/v1/posts?unitId={bureau.Units[unit]}")).Items()
            .Single(each => each.GetProperty("roleId").GetString() == "first-responsible").GetProperty("id").GetGuid();
        (await bureau.Office.Post($"/api/v1/posts/{post}/appointments", new { personId = person, from = "2024-01-01", acting = false })).ShouldBe(200);
        return await bureau.Office.Colleague(Roles.Leader, bureau.Units[unit], person);
    }

    private static Task<Guid> Person(Office office, string name) => office.Enter(name, $"W{Guid.NewGuid():n}"[..12]);

    // What was sent is asked of the inbox: the server's own schedule may have been faster.
    private Task RunOn(Bureau bureau, string day) => RunOn(bureau.Office, day);

    private async Task RunOn(Office office, string day)
    {
        host.MoveClock(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture));
        await host.Get<Platform.Api.Ledgers.Sweep>().RunAsync(TestContext.Current.CancellationToken);
        await host.Get<ReminderSweep>().RunFor(office.Tenant, TestContext.Current.CancellationToken);
    }

    private static async Task<Reply> Newest(Office who)
    {
        var inbox = (await who.Get("/api/v1/my/notices")).Items();
        return await who.Get($"/api/v1/my/notices/{inbox[0].GetProperty("id").GetGuid()}");
    }

    private static IEnumerable<(string?, int)> Steps(Reply told, Guid duty) =>
        told.Items().Where(each => each.GetProperty("occurrenceId").GetGuid() == duty).Select(each => (each.GetProperty("kind").GetString(), each.GetProperty("step").GetInt32()));

    private static async Task<IReadOnlyList<(int, string?)>> Escalated(Office who, Guid duty) =>
    [
        .. (await who.Get("/api/v1/my/duties")).Items("escalated").Where(each => each.GetProperty("line").GetProperty("id").GetGuid() == duty)
            .Select(each => (each.GetProperty("step").GetInt32(), each.GetProperty("directedTo").GetString())),
    ];

    private static async Task<int> Unread(Office who) => (await who.Get("/api/v1/my/unread-notices")).Json.GetProperty("unread").GetInt32();
}
