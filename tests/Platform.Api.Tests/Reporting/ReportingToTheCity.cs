using System.Text.Json;
using Platform.Api.Tenancy;
using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;
using static Platform.Api.Tests.Reporting.CityAndDistrict;

namespace Platform.Api.Tests.Reporting;

/// <summary>An oversight department reports to the one above it, by the same letters as a bureau to it.</summary>
[Collection(nameof(AloneOnTheHost))]
public sealed class ReportingToTheCity(PlatformHost host)
{
    [Fact]
    public async Task A_district_answers_a_call_with_what_it_received_of_its_bureaus()
    {
        var (city, district, bureau) = await Levels(host);
        var deputy = await district.DistrictColleague(Roles.OversightOfficer);
        var call = await Called(city, [district.Tenant]);
        await host.Carry();
        var asked = (await district.Get("/api/v1/report-calls?year=2026")).Items().Single();
        (asked.GetProperty("title").GetString(), asked.GetProperty("missing").GetBoolean()).ShouldBe(("上半年情况", false));

        var drafted = await district.Post("/api/v1/reports", Draft(asked.GetProperty("id").GetGuid()));
        drafted.ShouldBe(201);
        var report = await district.Get(drafted.Location!);
        (report.Text("unitNameZh"), report.Text("recipientName")).ShouldBe(("测试区", "测试市"));
        report.Items("sentences")[0].GetProperty("text").GetString().ShouldBe("2026年1月1日至2026年6月30日，收到所属单位报告1份，已签收0份，待签收1份，退回0份。");
        var source = report.Items("sentences")[0].GetProperty("sources")[0];
        (source.GetProperty("kind").GetString(), source.GetProperty("id").GetGuid()).ShouldBe(("arrival", (await Beside(district)).Single()));
        report.Json.GetProperty("can").GetProperty("signOff").GetBoolean().ShouldBeFalse();
        (await district.Post($"{drafted.Location}/sign-off", Nothing)).ShouldBeProblem(409, "author-may-not-sign-off");
        (await deputy.Get(drafted.Location!)).Json.GetProperty("can").GetProperty("signOff").GetBoolean().ShouldBeTrue();
        (await Twice(deputy, $"{drafted.Location}/sign-off", Nothing)).ShouldBe(200);
        // A department keeps no register of persons: its officers are known by their accounts.
        (await district.Get(drafted.Location!)).Text("signedOffByName").ShouldBe(deputy.UserName);
        (await Twice(district, $"{drafted.Location}/sending", Nothing)).ShouldBe(200);
        await host.Carry();

        var desk = await city.Get("/api/v1/oversight/report-desk?year=2026");
        var line = desk.Items("called").Single();
        (line.GetProperty("callId").GetGuid(), line.GetProperty("memberId").GetString(), line.GetProperty("reportState").GetString()).ShouldBe((call, district.Tenant, "arrived"));
        (Number(desk, "expected"), Number(desk, "received"), Number(desk, "missing")).ShouldBe((1, 1, 0));
        desk.Items("beside").ShouldBeEmpty();
        bureau.Office.Tenant.ShouldNotBe(line.GetProperty("memberId").GetString());
        (await district.Get("/api/v1/report-calls")).Items().Single().GetProperty("reportState").GetString().ShouldBe("sent");
    }

    [Fact]
    public async Task It_is_acknowledged_asked_about_answered_sent_back_and_sent_again()
    {
        var (city, district, _) = await Levels(host);
        var deputy = await district.DistrictColleague(Roles.OversightOfficer);
        var sent = await Sent(district, deputy);
        await host.Carry();
        var arrival = $"/api/v1/oversight/reports/{(await Beside(city)).Single()}";

        (await Twice(city, $"{arrival}/receipt", Nothing)).ShouldBe(200);
        (await Twice(city, $"{arrival}/questions", new { text = "督查几次？" })).ShouldBe(200);
        await host.Carry();
        (await district.Get(sent)).Items("questions").Single().GetProperty("question").GetString().ShouldBe("督查几次？");
        (await Twice(district, $"{sent}/questions/1/answer", new { text = "两次" })).ShouldBe(200);
        await host.Carry();
        (await city.Get(arrival)).Items("questions").Single().GetProperty("answer").GetString().ShouldBe("两次");
        (await Twice(city, $"{arrival}/return", new { reason = "补充数据" })).ShouldBe(200);
        await host.Carry();
        (await district.Get(sent)).Text("returnedBecause").ShouldBe("补充数据");
        (await district.Post($"{sent}/edits", new { sentences = new object[] { new { text = "补充的数据。" } } })).ShouldBe(200);
        (await deputy.Post($"{sent}/sign-off", Nothing)).ShouldBe(200);
        (await district.Post($"{sent}/sending", Nothing)).ShouldBe(200);
        await host.Carry();

        var again = await city.Get(arrival);
        (again.Text("state"), Number(again, "round")).ShouldBe(("arrived", 2));
        (await Beside(city)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Either_side_may_be_down_and_a_call_and_its_report_still_arrive_exactly_once()
    {
        var (city, district, _) = await Levels(host);
        var deputy = await district.DistrictColleague(Roles.OversightOfficer);
        var registry = host.Get<TenantRegistry>();
        (await registry.Suspend(district.Tenant, "整改", "test", CancellationToken.None)).ShouldBeNull();
        await Called(city, []);
        await host.Carry();
        (await Copies(district.Tenant, "report.called")).ShouldBe(0);
        (await registry.Reinstate(district.Tenant, "完成", "test", CancellationToken.None)).ShouldBeNull();
        await host.Carry();
        await host.Carry();
        (await Copies(district.Tenant, "report.called")).ShouldBe(1);

        (await registry.Suspend(city.Tenant, "整改", "test", CancellationToken.None)).ShouldBeNull();
        var sent = await Sent(district, deputy);
        await host.Carry();
        (await district.Get(sent)).Json.GetProperty("delivery").GetProperty("deliveredAt").ValueKind.ShouldBe(JsonValueKind.Null);
        (await Copies(city.Tenant, "report.sent")).ShouldBe(0);
        (await registry.Reinstate(city.Tenant, "完成", "test", CancellationToken.None)).ShouldBeNull();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => host.Carry()));

        (await Copies(city.Tenant, "report.sent")).ShouldBe(1);
        (await Beside(city)).Count.ShouldBe(1);
        (await district.Get(sent)).Json.GetProperty("delivery").GetProperty("deliveredAt").ValueKind.ShouldBe(JsonValueKind.String);
    }

    [Fact]
    public async Task A_bureau_is_asked_in_the_same_way_and_what_does_not_come_is_missing()
    {
        var (_, district, bureau) = await Levels(host);
        await Called(district, [bureau.Office.Tenant], dueOn: "2026-05-20");
        await host.Carry();

        var desk = await district.Get("/api/v1/oversight/report-desk?year=2026");
        desk.Items("called").Single().GetProperty("missing").GetBoolean().ShouldBeTrue();
        var clerk = await bureau.Clerk();
        var asked = (await clerk.Get("/api/v1/report-calls")).Items().Single();
        asked.GetProperty("missing").GetBoolean().ShouldBeTrue();
        var drafted = await clerk.Post("/api/v1/reports", Draft(asked.GetProperty("id").GetGuid(), bureau.Units["branch-1"]));
        drafted.ShouldBe(201);
        (await (await bureau.Leader()).Post($"{drafted.Location}/sign-off", Nothing)).ShouldBe(200);
        (await clerk.Post($"{drafted.Location}/sending", Nothing)).ShouldBe(200);
        await host.Carry();

        desk = await district.Get("/api/v1/oversight/report-desk?year=2026");
        var line = desk.Items("called").Single();
        (line.GetProperty("missing").GetBoolean(), line.GetProperty("reportState").GetString()).ShouldBe((false, "arrived"));
    }

    [Fact]
    public async Task What_is_taken_back_is_asked_for_no_longer()
    {
        var (city, district, _) = await Levels(host);
        var call = await Called(city, []);
        await host.Carry();
        var asked = (await district.Get("/api/v1/report-calls")).Items().Single().GetProperty("id").GetGuid();

        (await Twice(city, $"/api/v1/oversight/report-calls/{call}/withdrawal", new { reason = "合并报送" })).ShouldBe(200);
        (await city.Post($"/api/v1/oversight/report-calls/{call}/withdrawal", new { reason = "别的" })).ShouldBeProblem(409, "report-call-is-withdrawn");
        await host.Carry();

        (await city.Get("/api/v1/oversight/report-desk?year=2026")).Items("called").ShouldBeEmpty();
        (await district.Get("/api/v1/report-calls")).Items().Single().GetProperty("withdrawnBecause").GetString().ShouldBe("合并报送");
        (await district.Post("/api/v1/reports", Draft(asked))).ShouldBeProblem(409, "report-call-is-withdrawn");
    }

    [Fact]
    public async Task What_does_not_fit_is_named()
    {
        var (city, district, bureau) = await Levels(host);
        var alone = await Office.FoundDistrict(host);

        (await city.Get("/api/v1/oversight/reporting-members")).Items().Select(each => (each.GetProperty("id").GetString(), each.GetProperty("kind").GetString())).ShouldBe([(district.Tenant, "oversight")]);
        (await district.Get("/api/v1/oversight/reporting-members")).Items().Single().GetProperty("kind").GetString().ShouldBe("bureau");
        var empty = await city.Post("/api/v1/oversight/report-calls", Nothing);
        empty.Pointers().ShouldBe(["/title", "/from", "/to", "/dueOn"], ignoreOrder: true);
        var foreign = await city.Post("/api/v1/oversight/report-calls", Call([bureau.Office.Tenant]));
        foreign.ShouldBeProblem(422, "report-party-is-unknown");
        foreign.Pointers().ShouldBe(["/memberIds/0"]);
        (await alone.Post("/api/v1/oversight/report-calls", Call([]))).ShouldBeProblem(422, "report-party-is-unknown");
        var past = await city.Post("/api/v1/oversight/report-calls", Call([], "2026-05-19"));
        past.ShouldBeProblem(422, "report-call-is-not-acceptable");
        past.Pointers().ShouldBe(["/dueOn"]);
        (await city.Post($"/api/v1/oversight/report-calls/{Guid.NewGuid()}/withdrawal", new { reason = "无" })).ShouldBeProblem(404, "not-found");
        (await bureau.Office.Post("/api/v1/oversight/report-calls", Call([]))).ShouldBeProblem(403, "permission-missing");

        var unknown = await district.Post("/api/v1/reports", Draft(Guid.NewGuid()));
        unknown.ShouldBeProblem(422, "report-party-is-unknown");
        unknown.Pointers().ShouldBe(["/callId"]);
        (await alone.Post("/api/v1/reports", Draft(null))).ShouldBeProblem(422, "correspondent-is-unknown");
        var withUnit = await district.Post("/api/v1/reports", Draft(null, bureau.Units["branch-1"]));
        withUnit.Pointers().ShouldBe(["/unitId"]);
        (await bureau.Office.Post("/api/v1/reports", Draft(null))).Pointers().ShouldBe(["/unitId"]);
        var elsewhere = await district.Post("/api/v1/reports", new { title = "情况", from = "2026-01-01", to = "2026-06-30", recipientName = "别处", callId = Guid.NewGuid() });
        elsewhere.Pointers().ShouldBe(["/unitId", "/callId"]);
    }

    [Fact]
    public async Task Whoever_is_no_officer_of_the_district_sees_none_of_it()
    {
        var (city, district, bureau) = await Levels(host);
        var deputy = await district.DistrictColleague(Roles.OversightOfficer);
        var sent = await Sent(district, deputy);
        await host.Carry();

        (await district.Get("/api/v1/reports")).Items().Count.ShouldBe(1);
        (await deputy.Get(sent)).ShouldBe(200);
        (await deputy.Get($"{sent}/likeness")).ShouldBe(200);
        foreach (var stranger in new[] { city, bureau.Office, await Office.FoundDistrict(host) })
        {
            (await stranger.Get(sent)).ShouldBeProblem(404, "not-found");
            (await stranger.Post($"{sent}/edits", new { sentences = new object[] { new { text = "改。" } } })).ShouldBeProblem(404, "not-found");
        }

        var auditor = await district.DistrictColleague(Roles.AuditAdministrator);
        (await auditor.Get(sent)).ShouldBeProblem(403, "permission-missing");
        var bytes = await deputy.Download($"{sent}/document");
        bytes.Length.ShouldBeGreaterThan(1000);
    }

    private async Task<long> Copies(string tenant, string kind) =>
        await host.Scalar<long>("select count(*) from platform.letter where tenant_id = @tenant and way = 'in' and kind = @kind", new { tenant, kind });

    private static async Task<string> Sent(Office district, Office deputy)
    {
        var drafted = await district.Post("/api/v1/reports", Draft(null));
        drafted.ShouldBe(201);
        (await deputy.Post($"{drafted.Location}/sign-off", Nothing)).ShouldBe(200);
        (await district.Post($"{drafted.Location}/sending", Nothing)).ShouldBe(200);
        return drafted.Location!;
    }

    private static async Task<IReadOnlyList<Guid>> Beside(Office who) =>
        [.. (await who.Get("/api/v1/oversight/report-desk?year=2026")).Items("beside").Select(each => each.GetProperty("id").GetGuid())];
}
