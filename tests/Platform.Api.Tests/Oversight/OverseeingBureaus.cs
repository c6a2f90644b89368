using System.Text.Json;
using Platform.Api.Tenancy;
using Platform.Api.Tests.Compliance;
using Platform.Api.Tests.Exchange;
using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;

namespace Platform.Api.Tests.Oversight;

[Collection(nameof(AloneOnTheHost))]
public sealed class OverseeingBureaus(PlatformHost host)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task The_district_adds_up_its_own_bureaus_and_no_other()
    {
        var district = await Office.FoundDistrict(host);
        var (one, two, outsider) = (await RollingUp.Varied(host), await Bureau.FoundWithYear(host), await Bureau.FoundWithYear(host));
        await Join(one, district);
        await Join(two, district);

        await Eventually.Holds(
            async () =>
            {
                var overview = await district.Get("/api/v1/oversight/overview?year=2026");
                overview.ShouldBe(200);
                overview.Items("bureaus").Select(bureau => bureau.GetProperty("tenantId").GetString())
                    .ShouldBe([one.Office.Tenant, two.Office.Tenant], ignoreOrder: true);
                RollingUp.Total(overview.Json.GetProperty("counts")).ShouldBe(2 * Bureau.OccurrencesInYear);
                foreach (var bureau in overview.Items("bureaus"))
                {
                    var tenant = bureau.GetProperty("tenantId").GetString();
                    await RollingUp.CountsShouldBe(bureau.GetProperty("counts"), district, $"/api/v1/oversight/bureaus/{tenant}/occurrences?year=2026");
                    var own = await district.Get($"/api/v1/oversight/bureaus/{tenant}/overview?year=2026");
                    JsonElement.DeepEquals(own.Json.GetProperty("counts"), bureau.GetProperty("counts")).ShouldBeTrue();
                }

                overview.Items("months").Sum(month => RollingUp.Total(month.GetProperty("counts"))).ShouldBe(2 * Bureau.OccurrencesInYear);
                overview.Json.GetProperty("freshness").GetProperty("behindBy").GetInt64().ShouldBeGreaterThanOrEqualTo(0);
            },
            Patience);
        await NothingThere(district, outsider);
    }

    [Fact]
    public async Task A_confirmation_reaches_the_district()
    {
        var (district, bureau, duty) = await SubmittedUnderADistrict();
        (await district.Get(Overview(bureau))).ShouldBe(200);

        (await Bureau.Do(await bureau.Leader(), duty, "confirmation")).ShouldBe(200);

        await Eventually.Holds(async () => Fulfilled(await district.Get("/api/v1/oversight/overview?year=2026")).ShouldBe(1), Patience);
        Fulfilled(await district.Get(Overview(bureau))).ShouldBe(1);
    }

    [Fact]
    public async Task A_command_that_came_to_nothing_does_not_hold_the_figures_back()
    {
        var (district, bureau, duty) = await SubmittedUnderADistrict();

        // What a command leaves that took its place in the sequence and was then rolled back.
        await host.Sql("select nextval('events.mt_events_sequence') from generate_series(1, 3)");
        (await Bureau.Do(await bureau.Leader(), duty, "confirmation")).ShouldBe(200);

        await Eventually.Holds(async () => Fulfilled(await district.Get("/api/v1/oversight/overview?year=2026")).ShouldBe(1), Patience);
    }

    [Fact]
    public async Task What_a_meeting_resolved_or_an_inspection_found_is_seen_as_a_duty_without_its_words()
    {
        var district = await Office.FoundDistrict(host);
        var bureau = await Bureau.FoundWithYear(host);
        await Join(bureau, district);
        (await bureau.Office.Post("/api/v1/acts", new
        {
            kind = "meeting",
            title = "党组会",
            occurredOn = "2026-05-12",
            unitId = bureau.Units["general"],
            resolutions = new[] { new { text = "修订某项方案", dueOn = "2026-06-10", ownerUnitId = bureau.Units["branch-1"] } },
        })).ShouldBe(201);

        var lines = await district.Get($"/api/v1/oversight/bureaus/{bureau.Office.Tenant}/occurrences?year=2026&category=direction");

        lines.Items().Single(line => line.GetProperty("obligationId").GetString() == "RESOLUTION").GetProperty("titleZh").GetString().ShouldBe("会议议定事项");
        lines.Plain.ShouldNotContain("修订某项方案");
        (await bureau.Office.Get($"/api/v1/ledgers/{bureau.Units["branch-1"]}/2026")).Plain.ShouldContain("修订某项方案");
    }

    [Fact]
    public async Task The_district_sees_what_was_established_and_nothing_of_what_was_written()
    {
        var district = await Office.FoundDistrict(host);
        var bureau = await Bureau.FoundWithYear(host);
        await Join(bureau, district);
        var duty = await bureau.Submitted();
        (await Bureau.Do(await bureau.Leader(), duty, "return", new { reason = "秘密的理由" })).ShouldBe(200);

        var seen = await district.Get($"/api/v1/oversight/bureaus/{bureau.Office.Tenant}/occurrences/{duty}");

        seen.ShouldBe(200);
        seen.Text("state").ShouldBe("returned");
        seen.Text("articleSummaryZh").ShouldNotBeEmpty();
        seen.Items("timeline").Select(entry => entry.GetProperty("type").GetString()).ShouldContain("occurrence.returned.v1");
        foreach (var entry in seen.Items("timeline"))
        {
            entry.GetProperty("reason").ValueKind.ShouldBe(JsonValueKind.Null);
            entry.GetProperty("actId").ValueKind.ShouldBe(JsonValueKind.Null);
            entry.GetProperty("actor").GetRawText().ShouldBe("""{"accountId":"","personId":null,"name":null,"onBehalfOfId":null,"onBehalfOf":null}""");
            entry.GetProperty("recordedAt").ValueKind.ShouldBe(JsonValueKind.String);
        }

        seen.Json.TryGetProperty("acts", out _).ShouldBeFalse();
        seen.Plain.ShouldNotContain("秘密的理由");
        seen.Plain.ShouldNotContain("上半年学习会");
        var own = await Bureau.See(bureau.Office, duty);
        own.Plain.ShouldContain("秘密的理由");
        own.Plain.ShouldContain("上半年学习会");
    }

    [Fact]
    public async Task Who_holds_a_post_is_not_told_to_the_district()
    {
        var district = await Office.FoundDistrict(host);
        var bureau = await Bureau.FoundWithYear(host);
        await Join(bureau, district);
        var person = await bureau.Office.Enter("张某人", "Z-001");
        foreach (var post in (await bureau.Office.Get("/api/v1/posts")).Items())
        {
            (await bureau.Office.Post($"/api/v1/posts/{post.GetProperty("id").GetGuid()}/appointments", new { personId = person, from = "2026-01-01", acting = false })).ShouldBe(200);
        }

        var list = await district.Get($"/api/v1/oversight/bureaus/{bureau.Office.Tenant}/occurrences?year=2026");

        list.Items().Count.ShouldBe(Bureau.OccurrencesInYear);
        list.Plain.ShouldNotContain("张某人");
        (await bureau.Office.Get("/api/v1/posts")).Plain.ShouldContain("张某人");
        list.Items().ShouldAllBe(line => line.GetProperty("holderName").ValueKind == JsonValueKind.Null);
    }

    [Fact]
    public async Task Its_lists_are_workbooks_too_without_a_name_and_of_its_own_bureaus_alone()
    {
        var (district, bureau, duty) = await SubmittedUnderADistrict();
        var path = $"/api/v1/exports/bureaus/{bureau.Office.Tenant}";
        await Eventually.Holds(
            async () => Sheets.Words(await district.Download("/api/v1/exports/bureaus?year=2026")).ShouldContain("测试局"), Patience);
        var duties = Sheets.Words(await district.Download($"{path}/occurrences?year=2026"));
        duties.ShouldContain((await Bureau.See(bureau.Office, duty)).Text("titleZh"));
        await Eventually.Holds(
            async () => Sheets.Words(await district.Download($"{path}/provenance?year=2026&state=submitted")).ShouldContain("occurrence.submitted.v1"), Patience);
        Sheets.Words(await district.Download($"{path}/provenance?year=2026&state=submitted")).ShouldNotContain("登记人");
        Sheets.Words(await bureau.Office.Download("/api/v1/exports/provenance?year=2026&state=submitted")).ShouldContain("登记人");

        var stranger = await Office.FoundDistrict(host);
        (await stranger.Get($"{path}/occurrences?year=2026")).ShouldBeProblem(404, "not-found");
        (await stranger.Get($"{path}/provenance?year=2026")).ShouldBeProblem(404, "not-found");
        Sheets.Words(await stranger.Download("/api/v1/exports/bureaus?year=2026")).ShouldNotContain("测试局");
        (await bureau.Office.Get("/api/v1/exports/bureaus?year=2026")).ShouldBeProblem(403, "permission-missing");
    }

    [Fact]
    public async Task A_bureau_that_does_not_belong_or_no_longer_belongs_is_not_there()
    {
        var district = await Office.FoundDistrict(host);
        var bureau = await Bureau.FoundWithYear(host);
        await NothingThere(district, bureau);

        await Join(bureau, district);
        (await district.Get($"/api/v1/oversight/bureaus/{bureau.Office.Tenant}/overview")).ShouldBe(200);
        (await district.Get($"/api/v1/oversight/bureaus/{bureau.Office.Tenant}/occurrences/{Guid.NewGuid()}")).ShouldBeProblem(404, "not-found");

        (await host.Get<TenantRegistry>().Leave(bureau.Office.Tenant, district.Tenant, new(2026, 5, 1), "test", TestContext.Current.CancellationToken)).ShouldBeNull();
        await NothingThere(district, bureau);
    }

    [Fact]
    public async Task A_duty_of_one_bureau_is_not_there_under_the_name_of_another()
    {
        var district = await Office.FoundDistrict(host);
        var (one, two) = (await Bureau.FoundWithYear(host), await Bureau.FoundWithYear(host));
        await Join(one, district);
        await Join(two, district);
        var duty = await one.Study();

        (await district.Get($"/api/v1/oversight/bureaus/{two.Office.Tenant}/occurrences/{duty}")).ShouldBeProblem(404, "not-found");
        (await district.Get($"/api/v1/oversight/bureaus/{one.Office.Tenant}/occurrences/{duty}")).ShouldBe(200);
    }

    [Theory]
    [InlineData("/api/v1/acts")]
    [InlineData("/api/v1/schemes")]
    [InlineData("/api/v1/organisation")]
    [InlineData("/api/v1/my/duties")]
    [InlineData("/api/v1/compliance/overview")]
    [InlineData("/api/v1/acts/018f0000-0000-7000-8000-000000000001")]
    [InlineData("/api/v1/occurrences/018f0000-0000-7000-8000-000000000001")]
    [InlineData("/api/v1/evidence/018f0000-0000-7000-8000-000000000001/content")]
    public async Task Content_is_closed_to_the_oversight_officer(string path)
    {
        var district = await Office.FoundDistrict(host);

        (await district.Get(path)).ShouldBeProblem(403, "permission-missing");
        (await district.Get("/api/v1/oversight/overview")).ShouldBe(200);
    }

    [Fact]
    public async Task Nobody_of_a_bureau_looks_from_above()
    {
        var bureau = await Bureau.FoundWithYear(host);

        (await bureau.Office.Get("/api/v1/oversight/overview")).ShouldBeProblem(403, "permission-missing");
        (await (await bureau.Leader()).Get($"/api/v1/oversight/bureaus/{bureau.Office.Tenant}/overview")).ShouldBeProblem(403, "permission-missing");
    }

    private static int Fulfilled(Reply overview, string member = "fulfilled")
    {
        overview.ShouldBe(200);
        return overview.Json.GetProperty("counts").GetProperty(member).GetInt32();
    }

    private async Task Join(Bureau bureau, Office district) => (await host.Get<TenantRegistry>()
        .Join(bureau.Office.Tenant, district.Tenant, new(2026, 1, 1), "test", TestContext.Current.CancellationToken)).ShouldBeNull();

    private static async Task NothingThere(Office district, Bureau bureau)
    {
        var duty = await bureau.Study();
        var at = $"/api/v1/oversight/bureaus/{bureau.Office.Tenant}";
        (await district.Get($"{at}/overview")).ShouldBeProblem(404, "not-found");
        (await district.Get($"{at}/occurrences")).ShouldBeProblem(404, "not-found");
        (await district.Get($"{at}/occurrences/{duty}")).ShouldBeProblem(404, "not-found");
        (await district.Get("/api/v1/oversight/bureaus/nobody/overview")).ShouldBeProblem(404, "not-found");
    }

    private static string Overview(Bureau bureau) => $"/api/v1/oversight/bureaus/{bureau.Office.Tenant}/overview?year=2026";

    /// <summary>A duty that waits for confirmation, and a district that has seen so.</summary>
    private async Task<(Office District, Bureau Bureau, Guid Duty)> SubmittedUnderADistrict()
    {
        var district = await Office.FoundDistrict(host);
        var bureau = await Bureau.FoundWithYear(host);
        await Join(bureau, district);
        var duty = await bureau.Submitted();
        await Eventually.Holds(async () => Fulfilled(await district.Get("/api/v1/oversight/overview?year=2026"), "submitted").ShouldBe(1), Patience);
        return (district, bureau, duty);
    }
}
