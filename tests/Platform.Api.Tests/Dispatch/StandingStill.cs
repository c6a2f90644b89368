using Platform.Api.Dispatch;
using Platform.Api.Tenancy;
using Platform.Api.Tests.Bulletins;
using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Dispatch;

/// <summary>
/// Every flow between two tenants, with the receiver down when something is sent to it, in both directions: it waits, and once the
/// receiver is back it is there exactly once, however often letters are carried.
/// </summary>
[Collection(nameof(AloneOnTheHost))]
public sealed class StandingStill(PlatformHost host) : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly string[] Methods = ["document-review"];
    private static readonly int[] Taken = [200, 201];
    private static readonly object Nothing = new { };

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync()
    {
        host.MoveClock(PlatformHost.Today);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_report_and_what_the_department_says_of_it()
    {
        var (district, bureau) = await Together();
        var (clerk, leader) = (await bureau.Clerk(), await bureau.Leader());
        var drafted = await clerk.Post(
            "/api/v1/reports", new { unitId = bureau.Units["branch-1"], title = "上半年", from = "2026-01-01", to = "2026-05-19", recipientName = "区委", toOversight = true });
        (await leader.Post($"{drafted.Location}/sign-off", Nothing)).ShouldBe(200);

        await Across(district.Tenant, "report.sent", () => clerk.Post($"{drafted.Location}/sending", Nothing));
        var arrival = $"/api/v1/oversight/reports/{(await district.Get("/api/v1/oversight/report-desk?year=2026")).Items("beside").Single().GetProperty("id").GetGuid()}";
        await Across(bureau.Office.Tenant, "report.receipt", () => district.Post($"{arrival}/questions", new { text = "何时完成？" }));
        await Across(district.Tenant, "report.answer", () => clerk.Post($"{drafted.Location}/questions/1/answer", new { text = "六月底" }));

        (await district.Get(arrival)).Items("questions").Single().GetProperty("answer").GetString().ShouldBe("六月底");
    }

    [Fact]
    public async Task A_call_for_a_report_and_its_withdrawal()
    {
        var (district, bureau) = await Together();
        var called = new { title = "上半年", from = "2026-01-01", to = "2026-05-19", dueOn = "2026-06-30" };

        var issued = await Across(bureau.Office.Tenant, "report.called", () => district.Post("/api/v1/oversight/report-calls", called));
        await Across(bureau.Office.Tenant, "report.call-withdrawn", () => district.Post($"{issued.Location}/withdrawal", new { reason = "合并报送" }));

        (await bureau.Office.Get("/api/v1/report-calls")).Items().Single().GetProperty("withdrawnBecause").GetString().ShouldBe("合并报送");
    }

    [Fact]
    public async Task A_bulletin_its_acknowledgement_and_its_withdrawal()
    {
        var (district, bureau) = await Together();
        var drafted = await district.Post("/api/v1/bulletins", IssuingBulletins.Draft());

        await Across(bureau.Office.Tenant, "bulletin.issued", () => district.Post($"{drafted.Location}/issue", new { number = "区〔2026〕1号" }));
        var received = (await bureau.Office.Get("/api/v1/received-bulletins")).Items().Single().GetProperty("id").GetString();
        await Across(district.Tenant, "bulletin.acknowledged", () => bureau.Office.Post($"/api/v1/received-bulletins/{received}/acknowledgement", Nothing));
        await Across(bureau.Office.Tenant, "bulletin.withdrawn", () => district.Post($"{drafted.Location}/withdrawal", new { reason = "数字有误" }));

        (await bureau.Office.Get("/api/v1/received-bulletins")).Items().Single().GetProperty("state").GetString().ShouldBe("withdrawn");
    }

    [Fact]
    public async Task A_proposal_its_reminder_and_its_answer()
    {
        var (district, bureau) = await Together();
        var supervisor = await bureau.Office.Colleague(Roles.DisciplineSupervisor, personId: await bureau.Office.Enter("伊", "I-1"));
        var proposal = new { to = bureau.Office.Tenant, subject = "预算科班子", grounds = "整改不到位，建议追责", article = "14", answerDueOn = "2026-06-30" };

        var sent = await Across(bureau.Office.Tenant, "outward-proposal.sent", () => district.Post("/api/v1/outward-proposals", proposal));
        await Across(bureau.Office.Tenant, "outward-proposal.reminded", () => district.Post($"/api/v1/outward-proposals/{sent.Id}/reminders", Nothing));
        await Across(
            district.Tenant, "outward-proposal.answered", () => supervisor.Post($"/api/v1/outward-proposals/{sent.Id}/answer", new { answer = "taken", reasons = "受理" }));

        (await district.Get("/api/v1/outward-proposals")).Items().Single().GetProperty("answer").GetString().ShouldBe("taken");
    }

    [Fact]
    public async Task An_inspection_its_finding_what_is_done_about_it_and_its_result()
    {
        var (district, bureau) = await Together();
        var (clerk, leader) = (await bureau.Clerk(), await bureau.Leader());
        var (office, tenant) = (bureau.Office, bureau.Office.Tenant);
        var plan = new { title = "年度督查", from = "2026-05-20", to = "2026-06-20", methods = Methods, bureauIds = new[] { tenant }, checklist = new[] { new { source = "own", text = "记录齐全" } } };

        var planned = await Across(tenant, "inspection.announced", () => district.Post("/api/v1/oversight/inspections", plan));
        var check = new { bureauId = tenant, method = "document-review", checkedOn = "2026-05-20", results = new[] { new { number = 1, outcome = "not-met", remark = "缺一次" } } };
        (await district.Post($"{planned.Location}/checks", check)).ShouldBe(200);
        var finding = new { bureauId = tenant, text = "缺一次会议记录", severity = "ordinary", dueOn = "2026-06-30", itemNumber = 1 };
        var found = await Across(tenant, "finding.sent", () => district.Post($"{planned.Location}/findings", finding));
        var outside = $"/api/v1/outside-findings/{found.Id}";
        await Across(district.Tenant, "finding.assigned", () => office.Post($"{outside}/assignment", new { unitId = bureau.Units["branch-1"] }));
        var duty = (await office.Get(outside)).Json.GetProperty("occurrenceId").GetGuid();
        (await bureau.Record(clerk, [duty], submit: true, occurredOn: "2026-05-20", kind: "rectification-record")).ShouldBe(201);
        (await Ledgers.Bureau.Do(leader, duty, "confirmation")).ShouldBe(200);
        await Across(district.Tenant, "finding.rectified", () => office.Post($"{outside}/rectification", new { words = "已补齐" }));
        await Across(tenant, "finding.judged", () => district.Post($"{found.Location}/verification", Nothing));
        (await district.Post($"{planned.Location}/conclusion", new { concludedOn = "2026-05-20", summary = "总体较好" })).ShouldBe(200);
        await Across(tenant, "inspection.result", () => district.Post($"{planned.Location}/circulation", new { bureauIds = new[] { tenant } }));

        (await office.Get(outside)).Text("state").ShouldBe("verified");
    }

    [Fact]
    public async Task The_result_of_a_year_the_objection_and_what_was_decided_on_it()
    {
        var (district, bureau) = await Together();
        var second = await district.DistrictColleague(Roles.OversightOfficer);
        (await bureau.Confirmed()).ShouldNotBe(Guid.Empty);
        var round = (await district.Post("/api/v1/oversight/appraisal-rounds", Round(bureau))).Location!;
        var member = $"{round}/bureaus/{bureau.Office.Tenant}";
        host.MoveClock(PlatformHost.Today.AddDays(1));
        await Eventually.Holds(async () => (await district.Post($"{round}/figures", Nothing)).ShouldBe(200), Patience);
        (await district.Post($"{member}/assessment", new { marks = new[] { new { criterion = 2, given = 8 } }, words = "制度较全" })).ShouldBe(200);
        (await second.Post($"{member}/settlement", new { words = "好" })).ShouldBe(200);

        await Across(bureau.Office.Tenant, "appraisal.result", () => district.Post($"{round}/announcement", Nothing));
        var told = $"/api/v1/told-appraisals/{(await bureau.Office.Get("/api/v1/told-appraisals")).Items().Single().GetProperty("id").GetGuid()}";
        await Across(district.Tenant, "appraisal.objection", () => bureau.Office.Post($"{told}/objection", new { words = "漏计一项" }));
        await Across(bureau.Office.Tenant, "appraisal.ruling", () => district.Post($"{member}/objection-decision", new { upheld = false, reasons = "核实无误" }));

        (await bureau.Office.Get("/api/v1/told-appraisals")).Items().Single().GetProperty("ruling").GetString().ShouldBe("核实无误");
    }

    /// <summary>Sends something while its receiver is down; a letter of the kind more is there once it is back, and only then.</summary>
    private async Task<Reply> Across(string receiver, string kind, Func<Task<Reply>> send)
    {
        var registry = host.Get<TenantRegistry>();
        var before = await Arrived(receiver, kind);
        (await registry.Suspend(receiver, "停用", "test", CancellationToken.None)).ShouldBeNull();
        var sent = await send();
        Taken.ShouldContain(sent.Status, sent.Body);
        await Carry();
        (await Arrived(receiver, kind)).ShouldBe(before, kind);
        (await registry.Reinstate(receiver, "恢复", "test", CancellationToken.None)).ShouldBeNull();
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Carry()));
        await Carry();
        (await Arrived(receiver, kind)).ShouldBe(before + 1, kind);
        return sent;
    }

    private Task<long> Arrived(string tenant, string kind) =>
        host.Scalar<long>("select count(*) from platform.letter where tenant_id = @tenant and way = 'in' and kind = @kind and refused_as is null", new { tenant, kind });

    private Task<int> Carry() => host.Get<LetterCarrier>().RunAsync(TestContext.Current.CancellationToken);

    private async Task<(Office District, Bureau Bureau)> Together()
    {
        var (district, bureau) = (await Office.FoundDistrict(host), await Ledgers.Bureau.FoundWithYear(host));
        (await host.Get<TenantRegistry>().Join(bureau.Office.Tenant, district.Tenant, new(2026, 1, 1), "test", CancellationToken.None)).ShouldBeNull();
        return (district, bureau);
    }

    private static object Round(Bureau bureau) => new
    {
        title = "2026年度考核",
        year = 2026,
        figuresOn = "2026-05-20",
        whereNothingIsOwed = "full-points",
        objectionDays = 5,
        bureauIds = new[] { bureau.Office.Tenant },
        criteria = new object[]
        {
            new { kind = "quantitative", weight = 60, words = "履责完成率", figure = "duties-met" },
            new { kind = "qualitative", weight = 40, words = "制度建设", maximum = 10 },
        },
        grades = new object[] { new { titleZh = "好", from = 80 }, new { titleZh = "一般", from = 0 } },
    };
}
