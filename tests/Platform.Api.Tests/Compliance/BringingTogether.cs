using System.Text.Json;
using Platform.Api.Tenancy;
using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;

namespace Platform.Api.Tests.Compliance;

[Collection(nameof(AloneOnTheHost))]
public sealed class BringingTogether(PlatformHost host)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Each way, and the member of the list's filter that holds a group's key.</summary>
    public static TheoryData<string, string> Ways => new()
    {
        { "unit", "unitId" }, { "unit-type", "unitType" }, { "category", "category" }, { "article", "article" }, { "responsibility-type", "responsibilityType" },
        { "portfolio", "portfolio" }, { "month", "period" }, { "quarter", "period" }, { "half-year", "period" }, { "scheme", "schemeId" },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Each_group_counts_the_duties_of_the_list_that_it_leads_to(string by, string filter)
    {
        var bureau = await RollingUp.Varied(host);
        await Charged(bureau);
        await Eventually.Holds(
            async () =>
            {
                var rollup = await bureau.Office.Get($"/api/v1/compliance/rollup?year=2026&by={by}");
                rollup.ShouldBe(200);
                RollingUp.Total(rollup.Json.GetProperty("counts")).ShouldBe(Bureau.OccurrencesInYear);
                rollup.Items("groups").ShouldNotBeEmpty();
                foreach (var group in rollup.Items("groups"))
                {
                    var list = $"/api/v1/compliance/occurrences?year=2026&{filter}={Uri.EscapeDataString(group.GetProperty("key").GetString()!)}";
                    (await RollingUp.Count(bureau.Office, list)).ShouldBe(RollingUp.Total(group.GetProperty("counts")), $"{by} {group.GetProperty("key")}");
                }
            },
            Patience);
    }

    [Fact]
    public async Task What_is_not_assessed_what_has_no_record_and_what_was_declared_are_told_apart()
    {
        var bureau = await RollingUp.Varied(host);
        await Eventually.Holds(
            async () =>
            {
                var units = (await bureau.Office.Get("/api/v1/compliance/rollup?year=2026&by=unit")).Items("groups")
                    .ToDictionary(unit => Guid.Parse(unit.GetProperty("key").GetString()!), unit => unit.GetProperty("assessment").GetString());
                units[bureau.Units["branch-1"]].ShouldBe("assessed");
                units[bureau.Units["branch-2"]].ShouldBe("not-assessed");
                (await bureau.Office.Get("/api/v1/compliance/rollup?year=2026&by=unit")).Json.GetProperty("noRecord").GetInt32().ShouldBeGreaterThan(0);
                (await bureau.Office.Get("/api/v1/compliance/rollup?year=2019&by=unit")).Items("groups")
                    .ShouldAllBe(unit => unit.GetProperty("assessment").GetString() == "no-record");
            },
            Patience);
    }

    [Fact]
    public async Task A_city_sees_its_districts_and_a_district_its_bureaus()
    {
        var (city, district, bureau) = (await Office.FoundDistrict(host), await Office.FoundDistrict(host), await Bureau.FoundWithYear(host));
        var registry = host.Get<TenantRegistry>();
        (await registry.Join(bureau.Office.Tenant, district.Tenant, new(2026, 1, 1), "test", TestContext.Current.CancellationToken)).ShouldBeNull();
        (await registry.Join(district.Tenant, city.Tenant, new(2026, 1, 1), "test", TestContext.Current.CancellationToken)).ShouldBeNull();
        await Eventually.Holds(
            async () =>
            {
                foreach (var (who, by, key) in new[] { (city, "member", district.Tenant), (city, "bureau", bureau.Office.Tenant), (district, "member", bureau.Office.Tenant), (district, "bureau-kind", "finance") })
                {
                    var group = (await who.Get($"/api/v1/oversight/rollup?year=2026&by={by}")).Items("groups").ShouldHaveSingleItem();
                    group.GetProperty("key").GetString().ShouldBe(key);
                    RollingUp.Total(group.GetProperty("counts")).ShouldBe(Bureau.OccurrencesInYear);
                }
            },
            Patience);
        (await (await Office.FoundDistrict(host)).Get("/api/v1/oversight/rollup?year=2026")).Items("groups").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_way_that_is_unknown_is_refused_by_name()
    {
        var office = await Office.Found(host);
        (await office.Get("/api/v1/compliance/rollup?by=person")).ShouldBeProblem(400, "request-is-malformed", "/by");
        (await (await Office.FoundDistrict(host)).Get("/api/v1/oversight/rollup?by=unit")).ShouldBeProblem(400, "request-is-malformed", "/by");
        (await office.Get("/api/v1/oversight/rollup")).ShouldBe(403);
        (await (await Office.FoundDistrict(host)).Get("/api/v1/compliance/rollup")).ShouldBe(403);
    }

    [Fact]
    public async Task Patterns_show_how_soon_units_record_and_no_person()
    {
        var bureau = await RollingUp.Varied(host);
        var patterns = await bureau.Office.Get("/api/v1/compliance/patterns?year=2026");
        patterns.ShouldBe(200);
        var unit = patterns.Items("units").Single(each => each.GetProperty("unitId").GetGuid() == bureau.Units["branch-1"]);
        unit.GetProperty("lag").GetProperty("acts").GetInt32().ShouldBe(1);
        unit.GetProperty("lag").GetProperty("medianDays").GetInt32().ShouldBe(10);
        unit.GetProperty("lag").GetProperty("sameMonth").GetInt32().ShouldBe(1);
        patterns.Items("units").Select(each => each.GetProperty("unitId").GetGuid())
            .ShouldBe((await bureau.Office.Get("/api/v1/compliance/overview?year=2026")).Items("units").Select(each => each.GetProperty("unitId").GetGuid()));
        patterns.Json.GetProperty("lastYear").GetProperty("day").GetString().ShouldBe("2025-05-20");
        patterns.Body.ShouldNotContain("person");
        patterns.Body.ShouldNotContain(bureau.UserName);
        (await (await Office.Found(host)).Get("/api/v1/compliance/patterns?year=2026")).Items("units").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_figure_leads_to_its_events_with_rule_and_article_and_a_link_that_stays()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var duty = await bureau.Confirmed();
        await Eventually.Holds(
            async () =>
            {
                var provenance = await bureau.Office.Get("/api/v1/compliance/provenance?year=2026&state=fulfilled");
                provenance.ShouldBe(200);
                var proven = provenance.Items().ShouldHaveSingleItem();
                proven.GetProperty("line").GetProperty("id").GetGuid().ShouldBe(duty);
                proven.GetProperty("line").GetProperty("article").GetString().ShouldNotBeEmpty();
                proven.GetProperty("schemeTitleZh").GetString().ShouldNotBeEmpty();
                proven.GetProperty("schemeEffectiveFrom").GetString().ShouldBe("2020-01-01");
                var facts = proven.GetProperty("facts").EnumerateArray().ToList();
                facts.Select(fact => fact.GetProperty("entry").GetProperty("sequence").GetInt64()).ShouldBeInOrder();
                facts.Single(fact => fact.GetProperty("decisive").GetBoolean()).GetProperty("entry").GetProperty("statusTo").GetString().ShouldBe("fulfilled");
                var timeline = (await Bureau.See(bureau.Office, duty)).Items("timeline");
                facts.Select(fact => fact.GetProperty("entry").ToString()).ShouldBe(timeline.Select(entry => entry.ToString()));
            },
            Patience);
        (await (await Office.Found(host)).Get("/api/v1/compliance/provenance?year=2026")).Items().ShouldBeEmpty();
        var workbook = await bureau.Office.Download("/api/v1/exports/provenance?year=2026&state=fulfilled");
        workbook.Take(2).ShouldBe("PK"u8.ToArray());
    }

    [Fact]
    public async Task A_district_is_led_to_events_without_names_and_without_what_was_written()
    {
        var (district, bureau) = (await Office.FoundDistrict(host), await RollingUp.Varied(host));
        (await host.Get<TenantRegistry>().Join(bureau.Office.Tenant, district.Tenant, new(2026, 1, 1), "test", TestContext.Current.CancellationToken)).ShouldBeNull();
        var path = $"/api/v1/oversight/bureaus/{bureau.Office.Tenant}/provenance?year=2026";
        await Eventually.Holds(async () => (await district.Get(path)).Json.GetProperty("count").GetInt32().ShouldBe(Bureau.OccurrencesInYear), Patience);
        var told = $"{path}&state=returned,waived,submitted,fulfilled";
        await Eventually.Holds(async () => (await district.Get(told)).Items().Count.ShouldBe(4), Patience);
        var seen = await district.Get(told);
        seen.Plain.ShouldNotContain("秘密的理由");
        foreach (var fact in seen.Items().SelectMany(duty => duty.GetProperty("facts").EnumerateArray()))
        {
            var entry = fact.GetProperty("entry");
            entry.GetProperty("reason").ValueKind.ShouldBe(JsonValueKind.Null);
            entry.GetProperty("actor").GetProperty("accountId").GetString().ShouldBeEmpty();
        }
    }

    // A post of the general branch has branch-1 in its charge.
    private static async Task Charged(Bureau bureau)
    {
        var post = (await bureau.Office.Get($"/api/v1/posts?unitId={bureau.Units["general"]}")).Items()[0].GetProperty("id").GetGuid();
        (await bureau.Office.Post($"/api/v1/posts/{post}/portfolio", new { unitIds = new[] { bureau.Units["branch-1"] }, from = "2026-01-01" })).ShouldBe(200);
    }
}
