using System.Text.Json;
using Platform.Api.Dispatch;
using Platform.Api.Tenancy;
using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;

namespace Platform.Api.Tests.Reporting;

/// <summary>A bureau reports to the oversight department that it belongs to, which is another tenant.</summary>
[Collection(nameof(AloneOnTheHost))]
public sealed class ReportingToTheDepartment(PlatformHost host)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task A_report_arrives_as_it_was_sent_by_itself()
    {
        var (district, bureau) = await Together();
        var sent = await Sent(bureau);

        await Eventually.Holds(async () => (await district.Get("/api/v1/oversight/report-desk?year=2026")).Items("beside").Count.ShouldBe(1), Patience);

        var id = (await Arrived(district)).Single();
        var seen = await district.Get($"/api/v1/oversight/reports/{id}");
        seen.ShouldBe(200);
        (seen.Text("bureauId"), seen.Text("title"), seen.Text("state"), seen.Text("recipientName")).ShouldBe((bureau.Office.Tenant, "上半年工作汇报", "arrived", "上级党委（区委）"));
        seen.Items("sentences").Select(each => each.GetProperty("origin").GetString()).Distinct().ShouldBe(["assembled", "written"]);
        seen.Items("sentences").Select(each => each.GetProperty("text").GetString()).ShouldContain("下一步抓好整改。");
        seen.Plain.ShouldNotContain("sources");
        await Eventually.Holds(async () => (await bureau.Office.Get(sent)).Json.GetProperty("delivery").GetProperty("deliveredAt").ValueKind.ShouldBe(JsonValueKind.String), Patience);
    }

    [Fact]
    public async Task It_is_acknowledged_asked_about_answered_sent_back_and_sent_again()
    {
        var (district, bureau) = await Together();
        var (clerk, leader) = (await bureau.Clerk(), await bureau.Leader());
        var sent = await Sent(bureau);
        await Carry();
        var arrival = $"/api/v1/oversight/reports/{(await Arrived(district)).Single()}";

        (await Twice(district, $"{arrival}/receipt", new { })).ShouldBe(200);
        (await Twice(district, $"{arrival}/questions", new { text = "整改何时完成？" })).ShouldBe(200);
        await Carry();
        var asked = await clerk.Get(sent);
        (asked.Text("state"), asked.Items("questions").Single().GetProperty("question").GetString()).ShouldBe(("received", "整改何时完成？"));
        (await Twice(clerk, $"{sent}/questions/1/answer", new { text = "六月底前" })).ShouldBe(200);
        await Carry();
        (await district.Get(arrival)).Items("questions").Single().GetProperty("answer").GetString().ShouldBe("六月底前");
        (await Twice(district, $"{arrival}/return", new { reason = "补充数据" })).ShouldBe(200);
        (await district.Post($"{arrival}/questions", new { text = "还有吗？" })).ShouldBeProblem(409, "report-is-not-sent");
        await Carry();
        (await clerk.Get(sent)).Text("returnedBecause").ShouldBe("补充数据");
        (await clerk.Post($"{sent}/edits", new { sentences = new object[] { new { text = "补充的数据。" } } })).ShouldBe(200);
        (await leader.Post($"{sent}/sign-off", new { })).ShouldBe(200);
        (await clerk.Post($"{sent}/sending", new { })).ShouldBe(200);
        await Carry();

        var again = await district.Get(arrival);
        (again.Text("state"), again.Json.GetProperty("round").GetInt32()).ShouldBe(("arrived", 2));
        again.Items("sentences").Single().GetProperty("text").GetString().ShouldBe("补充的数据。");
        (await Arrived(district)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_suspended_department_gets_it_once_it_is_back_exactly_once()
    {
        var (district, bureau) = await Together();
        var registry = host.Get<TenantRegistry>();
        (await registry.Suspend(district.Tenant, "整改", "test", CancellationToken.None)).ShouldBeNull();
        var sent = await Sent(bureau);

        await Carry();
        await Carry();
        (await bureau.Office.Get(sent)).Json.GetProperty("delivery").GetProperty("deliveredAt").ValueKind.ShouldBe(JsonValueKind.Null);
        (await Copies(district.Tenant)).ShouldBe(0);

        (await registry.Reinstate(district.Tenant, "完成", "test", CancellationToken.None)).ShouldBeNull();
        await Carry();
        await Carry();
        (await Copies(district.Tenant)).ShouldBe(1);
        (await Arrived(district)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task What_was_taken_in_and_not_told_is_told_and_not_taken_in_again()
    {
        var (district, bureau) = await Together();
        var sent = await Sent(bureau);
        await Carry();
        // As if the process had ended between the receiver's transaction and the sender's.
        await host.Sql("update platform.letter set delivered_at = null where tenant_id = @Tenant", new { bureau.Office.Tenant });

        await Carry();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Carry()));

        (await Arrived(district)).Count.ShouldBe(1);
        (await host.Scalar<long>("select count(*) from events.mt_events where tenant_id = @Tenant and type = 'arrived-report.arrived.v1'", new { district.Tenant })).ShouldBe(1);
        (await host.Scalar<long>("select count(*) from events.mt_events where tenant_id = @Tenant and type = 'letter.delivered.v1'", new { bureau.Office.Tenant })).ShouldBe(1);
        (await bureau.Office.Get(sent)).Text("state").ShouldBe("sent");
    }

    [Fact]
    public async Task Only_the_department_that_the_bureau_belongs_to_receives_and_strangers_see_nothing()
    {
        var (district, bureau) = await Together();
        var (elsewhere, outsider) = (await Office.FoundDistrict(host), await Bureau.FoundWithYear(host));
        await Sent(bureau);
        await Carry();
        var arrival = $"/api/v1/oversight/reports/{(await Arrived(district)).Single()}";

        (await elsewhere.Get(arrival)).ShouldBeProblem(404, "not-found");
        (await elsewhere.Post($"{arrival}/receipt", new { })).ShouldBeProblem(404, "not-found");
        (await Arrived(elsewhere)).ShouldBeEmpty();
        (await outsider.Office.Get("/api/v1/report-recipients")).Json.GetProperty("oversight").ValueKind.ShouldBe(JsonValueKind.Null);
        (await bureau.Office.Get("/api/v1/report-recipients")).Json.GetProperty("oversight").GetProperty("id").GetString().ShouldBe(district.Tenant);
        var refused = await outsider.Office.Post("/api/v1/reports", Draft(outsider));
        refused.ShouldBeProblem(422, "correspondent-is-unknown");
        refused.Pointers().ShouldBe(["/toOversight"]);
        (await bureau.Office.Get(arrival)).ShouldBeProblem(403, "permission-missing");
    }

    [Fact]
    public async Task Whoever_left_the_department_sends_it_nothing_and_what_was_posted_before_still_arrives()
    {
        var (district, bureau) = await Together();
        var (clerk, leader) = (await bureau.Clerk(), await bureau.Leader());
        var drafted = await clerk.Post("/api/v1/reports", Draft(bureau));
        (await leader.Post($"{drafted.Location}/sign-off", new { })).ShouldBe(200);
        var registry = host.Get<TenantRegistry>();
        (await registry.Suspend(district.Tenant, "整改", "test", CancellationToken.None)).ShouldBeNull();
        var before = await Sent(bureau);
        (await registry.Reinstate(district.Tenant, "完成", "test", CancellationToken.None)).ShouldBeNull();
        (await registry.Leave(bureau.Office.Tenant, district.Tenant, PlatformHost.Today, "test", CancellationToken.None)).ShouldBeNull();

        (await clerk.Post($"{drafted.Location}/sending", new { })).ShouldBeProblem(422, "correspondent-is-unknown");
        (await clerk.Get(drafted.Location!)).Text("state").ShouldBe("signed-off");
        await Carry();
        (await Arrived(district)).Count.ShouldBe(1);
        (await clerk.Get(before)).Json.GetProperty("delivery").GetProperty("deliveredAt").ValueKind.ShouldBe(JsonValueKind.String);
        (await district.Post($"/api/v1/oversight/reports/{(await Arrived(district)).Single()}/receipt", new { })).ShouldBeProblem(422, "correspondent-is-unknown");
    }

    [Fact]
    public async Task The_desk_tells_what_the_rules_of_the_bureaus_ask_to_be_reported_outside_and_what_is_missing()
    {
        var district = await Office.FoundDistrict(host);
        var bureau = await Bureau.Found(host);
        await Join(bureau.Office.Tenant, district.Tenant);
        await bureau.PutInForce("natural-resources");
        (await bureau.Office.Post("/api/v1/organisation/units", new { units = new[] { new { code = "committee", nameZh = "局党委", unitType = "committee", parentCode = "bureau", openedOn = "2020-01-01" } } }))
            .ShouldBe(201);
        (await bureau.Office.Post("/api/v1/ledgers", new { year = 2026 })).ShouldBe(200);

        var desk = await district.Get("/api/v1/oversight/report-desk?year=2026");

        desk.ShouldBe(200);
        var owed = desk.Items("reports").Where(each => each.GetProperty("article").GetString() is not null).ToList();
        owed.ShouldContain(each => each.GetProperty("dueOn").GetString() == "2026-12-09" || each.GetProperty("dueOn").GetString() == "2026-12-10");
        owed.ShouldAllBe(each => each.GetProperty("recipientsZh").GetString()!.Contains("区委", StringComparison.Ordinal) && each.GetProperty("bureauId").GetString() == bureau.Office.Tenant);
        desk.Json.GetProperty("expected").GetInt32().ShouldBe(owed.Count);
        desk.Json.GetProperty("received").GetInt32().ShouldBe(0);
        (await bureau.Office.Get("/api/v1/oversight/report-desk?year=2026")).ShouldBeProblem(403, "permission-missing");
    }

    [Fact]
    public async Task It_is_handed_out_as_an_official_document_on_both_sides()
    {
        var (district, bureau) = await Together();
        var sent = await Sent(bureau);
        await Carry();
        var arrival = $"/api/v1/oversight/reports/{(await Arrived(district)).Single()}";

        foreach (var bytes in new[] { await bureau.Office.Download($"{sent}/document"), await district.Download($"{arrival}/document") })
        {
            using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(bytes));
            using var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
            var text = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
            text.ShouldContain("上半年工作汇报");
            text.ShouldContain("下一步抓好整改。");
            text.ShouldContain("2026年5月20日");
            text.ShouldContain("方正小标宋简体");
        }

        (await bureau.Office.Get($"{sent}/document?format=odt")).ShouldBeProblem(400, "request-is-malformed");
        (await district.Get($"{arrival}/document?format=odt")).ShouldBeProblem(400, "request-is-malformed");
        (await district.Get($"/api/v1/oversight/reports/{Guid.NewGuid()}/document")).ShouldBeProblem(404, "not-found");
    }

    [Fact]
    public async Task Its_author_sees_what_stands_alike_in_an_earlier_one()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var clerk = await bureau.Clerk();
        var first = await Sent(bureau, toOversight: false);
        var second = await clerk.Post("/api/v1/reports", Draft(bureau, toOversight: false));
        (await clerk.Post($"{second.Location}/edits", new { sentences = new object[] { new { text = "下一步，抓好整改" }, new { text = "新设两处活动场所，均已登记。" } } })).ShouldBe(200);

        var seen = await clerk.Get($"{second.Location}/likeness");

        seen.ShouldBe(200);
        seen.Json.GetProperty("compared").GetInt32().ShouldBe(2);
        var earlier = seen.Items("earlier").Single();
        first.ShouldEndWith(earlier.GetProperty("earlierId").GetString()!);
        earlier.GetProperty("alike").EnumerateArray().Single().GetProperty("earlierText").GetString().ShouldBe("下一步抓好整改。");
        (await clerk.Get($"{first}/likeness")).Items("earlier").ShouldBeEmpty();
        (await bureau.Office.Get($"/api/v1/reports/{Guid.NewGuid()}/likeness")).ShouldBeProblem(404, "not-found");
    }

    private async Task<(Office District, Bureau Bureau)> Together()
    {
        var district = await Office.FoundDistrict(host);
        var bureau = await Bureau.FoundWithYear(host);
        await Join(bureau.Office.Tenant, district.Tenant);
        return (district, bureau);
    }

    private async Task Join(string bureau, string district) =>
        (await host.Get<TenantRegistry>().Join(bureau, district, new(2026, 1, 1), "test", CancellationToken.None)).ShouldBeNull();

    private Task<int> Carry() => host.Get<LetterCarrier>().RunAsync(TestContext.Current.CancellationToken);

    private async Task<long> Copies(string tenant) =>
        await host.Scalar<long>("select count(*) from platform.letter where tenant_id = @tenant and way = 'in'", new { tenant });

    private static async Task<IReadOnlyList<Guid>> Arrived(Office district) =>
        [.. (await district.Get("/api/v1/oversight/report-desk?year=2026")).Items("beside").Select(each => each.GetProperty("id").GetGuid())];

    private static async Task<Reply> Twice(Office who, string path, object body)
    {
        (await who.Post(path, body)).ShouldBe(200);
        return await who.Post(path, body);
    }

    private static async Task<string> Sent(Bureau bureau, bool toOversight = true)
    {
        var (clerk, leader) = (await bureau.Clerk(), await bureau.Leader());
        var drafted = await clerk.Post("/api/v1/reports", Draft(bureau, toOversight));
        drafted.ShouldBe(201);
        var first = (await clerk.Get(drafted.Location!)).Items("sentences")[0].GetProperty("text").GetString();
        (await clerk.Post($"{drafted.Location}/edits", new { sentences = new object[] { new { number = 1, text = first, section = "meetings" }, new { text = "下一步抓好整改。" } } })).ShouldBe(200);
        (await leader.Post($"{drafted.Location}/sign-off", new { })).ShouldBe(200);
        (await clerk.Post($"{drafted.Location}/sending", new { })).ShouldBe(200);
        return drafted.Location!;
    }

    private static object Draft(Bureau bureau, bool toOversight = true) => new
    {
        unitId = bureau.Units["branch-1"],
        title = "上半年工作汇报",
        from = "2026-01-01",
        to = "2026-06-30",
        recipientName = "上级党委（区委）",
        toOversight,
    };
}
