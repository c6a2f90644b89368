using System.Text.Json;
using Platform.Api.Dispatch;
using Platform.Api.Tenancy;
using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;

namespace Platform.Api.Tests.Bulletins;

/// <summary>A city issues a bulletin to its districts and, where it chooses, to the bureaus below them; each acknowledges for itself.</summary>
[Collection(nameof(AloneOnTheHost))]
public sealed class IssuingFromTheCity(PlatformHost host)
{
    [Fact]
    public async Task It_reaches_the_districts_whose_officers_are_told_and_acknowledge_it()
    {
        var (city, district, bureau) = await Levels();
        var issued = await Issued(city, new { number = "市〔2026〕1号", acknowledgeBy = "2026-05-31" });
        await Carry();
        await Carry();

        (await bureau.Get("/api/v1/received-bulletins")).Items().ShouldBeEmpty();
        var received = (await district.Get("/api/v1/received-bulletins")).Items().ShouldHaveSingleItem();
        (received.GetProperty("fromNameZh").GetString(), received.GetProperty("state").GetString()).ShouldBe(("测试市", "waiting"));
        var notice = (await district.Get("/api/v1/my/notices")).Items().ShouldHaveSingleItem();
        var item = (await district.Get($"/api/v1/my/notices/{notice.GetProperty("id").GetString()}")).Items("items").ShouldHaveSingleItem();
        (item.GetProperty("kind").GetString(), item.GetProperty("matter").GetProperty("about").GetString()).ShouldBe(("received-bulletin", "市〔2026〕1号"));
        var path = $"/api/v1/received-bulletins/{received.GetProperty("id").GetString()}";
        (await district.Get(path)).Json.GetProperty("can").GetProperty("acknowledge").GetBoolean().ShouldBeTrue();
        (await city.Get(path)).ShouldBeProblem(404, "not-found");
        (await district.Post($"{path}/acknowledgement", new { })).ShouldBe(200);
        (await district.Post($"{path}/acknowledgement", new { })).ShouldBe(200);
        (await district.Get(path)).Text("acknowledgedByName").ShouldBe(district.UserName);
        await Carry();

        var seen = await city.Get(issued);
        (seen.Json.GetProperty("addressees").GetInt32(), seen.Json.GetProperty("acknowledged").GetInt32()).ShouldBe((1, 1));
    }

    [Fact]
    public async Task It_reaches_the_bureaus_below_as_well_where_the_city_says_so()
    {
        var (city, district, bureau) = await Levels();
        (await city.Get("/api/v1/bulletin-addressees")).Items().Select(each => (each.GetProperty("bureauId").GetString(), each.GetProperty("ofNameZh").GetString()))
            .ShouldBe([(district.Tenant, null), (bureau.Tenant, "测试区")]);
        var issued = await Issued(city, new { number = "市〔2026〕1号", below = true });
        await Carry();

        (await district.Get("/api/v1/received-bulletins")).Items().ShouldHaveSingleItem();
        // Without a day nothing waits, and nobody is told.
        (await district.Get("/api/v1/my/notices")).Items().ShouldBeEmpty();
        var received = (await bureau.Get("/api/v1/received-bulletins")).Items().ShouldHaveSingleItem();
        (await bureau.Post($"/api/v1/received-bulletins/{received.GetProperty("id").GetString()}/acknowledgement", new { })).ShouldBe(200);
        await Carry();

        var receipts = (await city.Get(issued)).Items("receipts");
        receipts.ShouldAllBe(each => each.GetProperty("deliveredAt").ValueKind == JsonValueKind.String);
        receipts.Select(each => (each.GetProperty("bureauId").GetString(), each.GetProperty("acknowledgedOn").GetString()))
            .ShouldBe([(district.Tenant, null), (bureau.Tenant, "2026-05-20")]);
    }

    [Fact]
    public async Task A_bureau_below_is_chosen_by_itself_and_hears_of_a_correction_and_a_withdrawal()
    {
        var (city, district, bureau) = await Levels();
        var former = await Issued(city, new { number = "市〔2026〕1号", bureauIds = new[] { bureau.Tenant } });
        var latter = await Issued(city, new { number = "市〔2026〕2号", bureauIds = new[] { bureau.Tenant } }, Guid.Parse(former.Split('/')[^1]));
        (await city.Post($"{latter}/withdrawal", new { reason = "数字有误" })).ShouldBe(200);
        await Carry();

        (await district.Get("/api/v1/received-bulletins")).Items().ShouldBeEmpty();
        (await bureau.Get("/api/v1/received-bulletins")).Items().Select(each => (each.GetProperty("number").GetString(), each.GetProperty("state").GetString()))
            .ShouldBe([("市〔2026〕1号", "superseded"), ("市〔2026〕2号", "withdrawn")], ignoreOrder: true);
    }

    [Fact]
    public async Task A_district_that_leaves_takes_its_bureaus_along_and_no_other_city_reaches_them()
    {
        var (city, district, bureau) = await Levels();
        var other = await Office.FoundDistrict(host, "别市");
        var drafted = await other.Post("/api/v1/bulletins", IssuingBulletins.Draft());
        (await other.Post($"{drafted.Location}/issue", new { number = "1号", bureauIds = new[] { bureau.Tenant } })).ShouldBeProblem(422, "bulletin-party-is-unknown", "/bureauIds/0");
        (await other.Post($"{drafted.Location}/issue", new { number = "1号", below = true })).ShouldBeProblem(422, "bulletin-party-is-unknown", "/unitIds");
        var issued = await Issued(city, new { number = "市〔2026〕1号", below = true });
        await Carry();
        (await host.Get<TenantRegistry>().Leave(district.Tenant, city.Tenant, new(2026, 5, 20), "test", CancellationToken.None)).ShouldBeNull();

        // Its receipt has nobody to go to; that it was read stands with the bureau.
        var received = (await bureau.Get("/api/v1/received-bulletins")).Items().ShouldHaveSingleItem();
        (await bureau.Post($"/api/v1/received-bulletins/{received.GetProperty("id").GetString()}/acknowledgement", new { })).ShouldBe(200);
        await Carry();
        (await city.Get(issued)).Json.GetProperty("acknowledged").GetInt32().ShouldBe(0);
        (await city.Get("/api/v1/bulletin-addressees")).Items().ShouldBeEmpty();
    }

    private async Task<(Office City, Office District, Office Bureau)> Levels()
    {
        var (city, district, bureau) = (await Office.FoundDistrict(host, "测试市"), await Office.FoundDistrict(host), await Bureau.FoundWithYear(host));
        var registry = host.Get<TenantRegistry>();
        (await registry.Join(district.Tenant, city.Tenant, new(2026, 1, 1), "test", CancellationToken.None)).ShouldBeNull();
        (await registry.Join(bureau.Office.Tenant, district.Tenant, new(2026, 1, 1), "test", CancellationToken.None)).ShouldBeNull();
        return (city, district, bureau.Office);
    }

    private static async Task<string> Issued(Office city, object how, Guid? supersedes = null)
    {
        var drafted = await city.Post("/api/v1/bulletins", IssuingBulletins.Draft(supersedes: supersedes));
        drafted.ShouldBe(201);
        (await city.Post($"{drafted.Location}/issue", how)).ShouldBe(200);
        return drafted.Location!;
    }

    private Task<int> Carry() => host.Get<LetterCarrier>().RunAsync(TestContext.Current.CancellationToken);
}
