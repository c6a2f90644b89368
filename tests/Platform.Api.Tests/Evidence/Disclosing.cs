using System.Text.Json;
using Platform.Api.Tenancy;
using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Evidence;

/// <summary>A bureau lets the department above it read the content of some of its evidence, for a time, and sees each reading.</summary>
[Collection(nameof(AloneOnTheHost))]
public sealed class Disclosing(PlatformHost host)
{
    private const string Path = "/api/v1/disclosures";
    private const string Above = "/api/v1/oversight/disclosures";

    private static readonly string[] Leaders = [Roles.Leader];

    [Fact]
    public async Task What_is_disclosed_is_read_and_each_reading_is_known_on_both_sides()
    {
        var (bureau, district) = await UnderADistrict();
        var evidence = await bureau.Evidence();
        var granted = await Grant(bureau);
        var list = Listed(bureau, granted);

        (await district.Get(Above)).Items().ShouldHaveSingleItem().GetProperty("unitNameZh").GetString().ShouldBe("branch-1");
        (await district.Get(list)).Items().ShouldHaveSingleItem().GetProperty("id").GetGuid().ShouldBe(evidence);
        (await Details(bureau, granted)).GetProperty("readings").GetArrayLength().ShouldBe(0);
        (await district.Download($"{list}/{evidence}/content")).ShouldBe(await bureau.Office.Download($"/api/v1/evidence/{evidence}/content"));

        var details = await Details(bureau, granted);
        details.GetProperty("disclosure").GetProperty("readCount").GetInt32().ShouldBe(1);
        var reading = details.GetProperty("readings").EnumerateArray().ShouldHaveSingleItem();
        (reading.GetProperty("evidenceId").GetGuid(), reading.GetProperty("versionNumber").GetInt32()).ShouldBe((evidence, 1));
        var here = await (await bureau.Office.Colleague(Roles.AuditAdministrator)).Get("/api/v1/audit/events?kind=audit.disclosed-content-read.v1");
        here.Items().ShouldHaveSingleItem().GetProperty("details").GetProperty("byTenant").GetString().ShouldBe(district.Tenant);
        var there = await (await district.DistrictColleague(Roles.AuditAdministrator)).Get("/api/v1/audit/events?kind=audit.content-read.v1");
        there.Items().ShouldHaveSingleItem().GetProperty("details").GetProperty("subject").GetString().ShouldBe("disclosed-evidence");
    }

    [Fact]
    public async Task Nothing_is_read_beside_what_it_covers()
    {
        var (bureau, district) = await UnderADistrict();
        var (inside, beside) = (await bureau.Evidence(), await bureau.Evidence(unit: "branch-2"));
        var higher = await bureau.Evidence();
        (await bureau.Office.Post($"/api/v1/evidence/{higher}/level", new { level = "internal", reason = "含内部安排" })).ShouldBe(200);
        var withdrawn = await bureau.Evidence();
        (await bureau.Office.Post($"/api/v1/evidence/{withdrawn}/withdrawal", new { reason = "误传" })).ShouldBe(200);
        var list = Listed(bureau, await Grant(bureau));

        Ids(await district.Get(list)).ShouldBe([inside]);
        foreach (var hidden in new[] { beside, higher, withdrawn, Guid.NewGuid() })
        {
            (await district.Get($"{list}/{hidden}/content")).ShouldBeProblem(404, "not-found");
        }

        (await host.Scalar<long>("select count(*) from platform.disclosure_reading where tenant_id = @Tenant", new { bureau.Office.Tenant })).ShouldBe(0);
        var wide = Listed(bureau, await Grant(bureau, "general", includesBelow: true, upTo: "sensitive"));
        Ids(await district.Get(wide)).ShouldBe([inside, beside, higher], ignoreOrder: true);
        Ids(await district.Get(Listed(bureau, await Grant(bureau, "general", includesBelow: false)))).ShouldBeEmpty();
    }

    [Fact]
    public async Task Of_one_duty_only_what_was_offered_for_it_is_read()
    {
        var (bureau, district) = await UnderADistrict();
        await bureau.Evidence();
        var duty = await bureau.Study();
        var offered = await bureau.Evidence();
        (await bureau.Office.Post("/api/v1/acts", bureau.Act([duty], [offered]))).ShouldBe(201);
        var granted = await bureau.Office.Post(Path, new { occurrenceId = duty, upTo = "general", from = "2026-05-20", until = "2026-05-30", reason = "核查" });
        granted.ShouldBe(201);

        Ids(await district.Get(Listed(bureau, granted.Id))).ShouldBe([offered]);
    }

    [Fact]
    public async Task It_is_over_with_its_days_with_its_withdrawal_and_with_the_membership()
    {
        var (bureau, district) = await UnderADistrict();
        var evidence = await bureau.Evidence();
        var (granted, later) = (await Grant(bureau), await Grant(bureau, from: "2026-05-25", until: "2026-05-26"));
        (await district.Get(Listed(bureau, later))).ShouldBeProblem(404, "not-found");
        try
        {
            host.MoveClock(new(2026, 5, 26));
            Ids(await district.Get(Listed(bureau, later))).ShouldBe([evidence]);
            host.MoveClock(new(2026, 5, 27));
            (await district.Get($"{Listed(bureau, later)}/{evidence}/content")).ShouldBeProblem(404, "not-found");
            (await bureau.Office.Post($"{Path}/{later}/withdrawal", new { reason = "结束" })).ShouldBeProblem(409, "disclosure-has-ended");
        }
        finally
        {
            host.MoveClock(PlatformHost.Today);
        }

        (await district.Get($"{Listed(bureau, granted)}/{evidence}/content")).ShouldBe(200);
        (await bureau.Office.Post($"{Path}/{granted}/withdrawal", new { reason = "结束" }, ("If-Match", "\"7\""))).ShouldBeProblem(412, "version-is-stale");
        (await bureau.Office.Post($"{Path}/{granted}/withdrawal", new { reason = "结束" })).ShouldBe(200);
        (await bureau.Office.Post($"{Path}/{granted}/withdrawal", new { reason = "结束" })).ShouldBe(200);
        (await district.Get($"{Listed(bureau, granted)}/{evidence}/content")).ShouldBeProblem(404, "not-found");
        (await district.Get(Above)).Items().ShouldBeEmpty();
        (await Details(bureau, granted)).GetProperty("disclosure").GetProperty("withdrawnBecause").GetString().ShouldBe("结束");
    }

    [Fact]
    public async Task Another_department_and_another_bureau_find_nothing()
    {
        var (bureau, district) = await UnderADistrict();
        var (other, stranger) = await UnderADistrict();
        var evidence = await bureau.Evidence();
        var granted = await Grant(bureau);

        (await district.Get(Listed(bureau, granted))).ShouldBe(200);
        foreach (var path in new[] { Listed(bureau, granted), $"{Listed(bureau, granted)}/{evidence}/content", Listed(other, granted) })
        {
            (await stranger.Get(path)).ShouldBeProblem(404, "not-found");
        }

        (await stranger.Get(Above)).Items().ShouldBeEmpty();
        (await other.Office.Get($"{Path}/{granted}")).ShouldBeProblem(404, "not-found");
        (await other.Office.Post($"{Path}/{granted}/withdrawal", new { reason = "x" })).ShouldBeProblem(404, "not-found");
        (await other.Office.Get(Path)).Items().ShouldBeEmpty();
        (await bureau.Office.Get(Path)).Items().ShouldHaveSingleItem().GetProperty("can").GetProperty("withdraw").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task What_cannot_be_disclosed_is_refused_by_name()
    {
        var alone = await Bureau.FoundWithYear(host);
        (await alone.Office.Get(Path)).Json.GetProperty("receiver").ValueKind.ShouldBe(JsonValueKind.Null);
        (await alone.Office.Post(Path, Request(alone))).ShouldBeProblem(409, "nobody-to-disclose-to");
        var (bureau, district) = await UnderADistrict();
        (await bureau.Office.Get(Path)).Json.GetProperty("receiver").GetProperty("id").GetString().ShouldBe(district.Tenant);
        (await bureau.Office.Post(Path, new { })).ShouldBeProblem(400, "request-is-malformed", "/unitId", "/upTo", "/from", "/until", "/reason");
        (await bureau.Office.Post(Path, Request(bureau, from: "2026-05-19", until: "2026-05-18"))).ShouldBeProblem(422, "disclosure-is-not-acceptable", "/from", "/until");
        (await bureau.Office.Post(Path, Request(alone))).ShouldBeProblem(404, "not-found");
        (await (await bureau.Clerk()).Post(Path, Request(bureau))).ShouldBeProblem(403, "permission-missing");
        // Nobody opens to others what is closed to themselves.
        (await bureau.Office.Put("/api/v1/evidence-policy", new { readers = new[] { new { level = "sensitive", roles = Leaders } } })).ShouldBe(200);
        (await bureau.Office.Post(Path, Request(bureau, upTo: "sensitive"))).ShouldBeProblem(403, "outside-your-units");

        var once = await bureau.Office.Post(Path, Request(bureau), ("Idempotency-Key", "one"));
        var again = await bureau.Office.Post(Path, Request(bureau), ("Idempotency-Key", "one"));
        (again.IsReplayed, again.Id).ShouldBe((true, once.Id));
    }

    private static object Request(
        Bureau bureau, string unit = "branch-1", bool includesBelow = false, string upTo = "general", string from = "2026-05-20", string until = "2026-05-30") =>
        new { unitId = bureau.Units[unit], includesBelow, upTo, from, until, reason = "专项督查" };

    private static async Task<Guid> Grant(
        Bureau bureau, string unit = "branch-1", bool includesBelow = false, string upTo = "general", string from = "2026-05-20", string until = "2026-05-30")
    {
        var granted = await bureau.Office.Post(Path, Request(bureau, unit, includesBelow, upTo, from, until));
        granted.ShouldBe(201);
        return granted.Id;
    }

    private static string Listed(Bureau bureau, Guid disclosure) => $"/api/v1/oversight/bureaus/{bureau.Office.Tenant}/disclosures/{disclosure}/evidence";

    private static IEnumerable<Guid> Ids(Reply reply)
    {
        reply.ShouldBe(200);
        return reply.Items().Select(item => item.GetProperty("id").GetGuid());
    }

    private static async Task<JsonElement> Details(Bureau bureau, Guid disclosure)
    {
        var reply = await bureau.Office.Get($"{Path}/{disclosure}");
        reply.ShouldBe(200);
        return reply.Json;
    }

    private async Task<(Bureau Bureau, Office District)> UnderADistrict()
    {
        var (bureau, district) = (await Bureau.FoundWithYear(host), await Office.FoundDistrict(host));
        (await host.Get<TenantRegistry>().Join(bureau.Office.Tenant, district.Tenant, new(2026, 1, 1), "test", TestContext.Current.CancellationToken)).ShouldBeNull();
        return (bureau, district);
    }
}
