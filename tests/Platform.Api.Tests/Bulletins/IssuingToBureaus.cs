using System.Text.Json;
using Platform.Api.Dispatch;
using Platform.Api.Tenancy;
using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Portal;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Bulletins;

/// <summary>The district issues a bulletin to its bureaus: letters carry it there, and the receipts back.</summary>
[Collection(nameof(AloneOnTheHost))]
public sealed class IssuingToBureaus(PlatformHost host)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task A_bulletin_reaches_each_bureau_and_the_district_sees_who_has_read_it()
    {
        var (district, one, two) = await District();
        var outsider = await Bureau.FoundWithYear(host);
        var drafted = await district.Post("/api/v1/bulletins", IssuingBulletins.Draft("全区上半年通报"));
        drafted.ShouldBe(201);
        (await district.Get("/api/v1/bulletin-addressees")).Items().Select(each => each.GetProperty("bureauId").GetString())
            .ShouldBe([one.Office.Tenant, two.Office.Tenant], ignoreOrder: true);
        (await district.Post($"{drafted.Location}/issue", new { number = "区〔2026〕1号", bureauIds = new[] { outsider.Office.Tenant } }))
            .ShouldBeProblem(422, "bulletin-party-is-unknown", "/bureauIds/0");

        (await district.Post($"{drafted.Location}/issue", new { number = "区〔2026〕1号", acknowledgeBy = "2026-05-31" })).ShouldBe(200);
        await Eventually.Holds(async () => (await Arrived(one)).Concat(await Arrived(two)).Count().ShouldBe(2), Patience);

        (await outsider.Office.Get("/api/v1/received-bulletins")).Items().ShouldBeEmpty();
        var received = (await one.Office.Get("/api/v1/received-bulletins")).Items().ShouldHaveSingleItem();
        (received.GetProperty("number").GetString(), received.GetProperty("fromNameZh").GetString(), received.GetProperty("state").GetString()).ShouldBe(("区〔2026〕1号", "测试区", "waiting"));
        var path = $"/api/v1/received-bulletins/{received.GetProperty("id").GetString()}";
        (await one.Office.Get(path)).Items("body").Count.ShouldBe(2);
        (await (await one.Clerk()).Get(path)).Json.GetProperty("can").GetProperty("acknowledge").GetBoolean().ShouldBeFalse();
        (await (await one.Clerk()).Post($"{path}/acknowledgement", new { })).ShouldBeProblem(403, "outside-your-units");
        (await outsider.Office.Get(path)).ShouldBeProblem(404, "not-found");
        (await outsider.Office.Post($"{path}/acknowledgement", new { })).ShouldBeProblem(404, "not-found");

        (await one.Office.Post($"{path}/acknowledgement", new { })).ShouldBe(200);
        (await one.Office.Post($"{path}/acknowledgement", new { })).ShouldBe(200);
        await Eventually.Holds(
            async () =>
            {
                await Carry();
                (await district.Get(drafted.Location!)).Json.GetProperty("acknowledged").GetInt32().ShouldBe(1);
                (await district.Get(drafted.Location!)).Items("receipts").ShouldAllBe(each => each.GetProperty("deliveredAt").ValueKind == JsonValueKind.String);
            },
            Patience);

        var seen = await district.Get(drafted.Location!);
        seen.Json.GetProperty("addressees").GetInt32().ShouldBe(2);
        seen.Items("receipts").Single(each => each.GetProperty("bureauId").GetString() == one.Office.Tenant).GetProperty("acknowledgedOn").GetString().ShouldBe("2026-05-20");
    }

    [Fact]
    public async Task The_department_makes_one_public_and_its_portal_reads_that_and_nothing_else()
    {
        var (district, _, _) = await District();
        var drafted = await district.Post("/api/v1/bulletins", IssuingBulletins.Draft("全区上半年通报"));
        (await district.Post($"{drafted.Location}/issue", new { number = "区〔2026〕1号" })).ShouldBe(200);
        (await district.Get("/api/v1/publications")).Items("kinds").Select(kind => kind.GetProperty("code").GetString()).ShouldBe(["bulletin"]);

        var published = await district.Post("/api/v1/publications", new { kind = "bulletin", subjectId = drafted.Id, form = "frozen" });
        published.ShouldBe(201);

        var page = await host.NewCaller().Get($"/api/public/v1/{district.Tenant}");
        page.Json.GetProperty("items").EnumerateArray().ShouldHaveSingleItem().GetProperty("titleZh").GetString().ShouldBe("全区上半年通报");
        var portal = await PortalProgram.For(host, district.Tenant, Roles.PublicationReader, TenantKinds.Oversight);
        (await portal.Get($"/publications/{published.Id}")).Json.GetProperty("contents").GetProperty("bulletin").GetProperty("number").GetString().ShouldBe("区〔2026〕1号");
        (await portal.Changes()).Select(change => change.Change).ShouldBe(["published"]);
        foreach (var closed in new[] { "/api/v1/bulletins", "/api/v1/organisation", "/api/v1/publications" })
        {
            (await portal.Ask(closed)).Status.ShouldBe(403, closed);
        }
    }

    [Fact]
    public async Task What_is_issued_while_a_bureau_is_suspended_waits_for_it()
    {
        var (district, one, two) = await District();
        (await host.Get<TenantRegistry>().Suspend(one.Office.Tenant, "停用", "test", CancellationToken.None)).ShouldBeNull();
        var drafted = await district.Post("/api/v1/bulletins", IssuingBulletins.Draft());

        (await district.Post($"{drafted.Location}/issue", new { number = "区〔2026〕1号" })).ShouldBe(200);
        await Eventually.Holds(async () => (await Arrived(two)).ShouldHaveSingleItem(), Patience);

        Delivered(await district.Get(drafted.Location!), one).ShouldBe(JsonValueKind.Null);
        (await host.Get<TenantRegistry>().Reinstate(one.Office.Tenant, "恢复", "test", CancellationToken.None)).ShouldBeNull();
        await Eventually.Holds(async () => (await Arrived(one)).ShouldHaveSingleItem(), Patience);
        await Eventually.Holds(async () => Delivered(await district.Get(drafted.Location!), one).ShouldBe(JsonValueKind.String), Patience);
    }

    [Fact]
    public async Task A_correction_and_a_withdrawal_reach_the_bureau_as_well()
    {
        var (district, one, _) = await District();
        var former = await district.Post("/api/v1/bulletins", IssuingBulletins.Draft());
        (await district.Post($"{former.Location}/issue", new { number = "区〔2026〕1号" })).ShouldBe(200);
        var latter = await district.Post("/api/v1/bulletins", IssuingBulletins.Draft("更正通报", supersedes: former.Id));
        (await district.Post($"{latter.Location}/issue", new { number = "区〔2026〕2号" })).ShouldBe(200);
        (await district.Post($"{latter.Location}/withdrawal", new { reason = "数字有误" })).ShouldBe(200);
        await Eventually.Holds(async () => (await Arrived(one)).Count(each => each.GetProperty("state").GetString() is "superseded" or "withdrawn").ShouldBe(2), Patience);

        var states = (await one.Office.Get("/api/v1/received-bulletins")).Items().ToDictionary(each => each.GetProperty("number").GetString()!);
        (states["区〔2026〕1号"].GetProperty("state").GetString(), states["区〔2026〕1号"].GetProperty("supersededByNumber").GetString()).ShouldBe(("superseded", "区〔2026〕2号"));
        (states["区〔2026〕2号"].GetProperty("state").GetString(), states["区〔2026〕2号"].GetProperty("withdrawnBecause").GetString()).ShouldBe(("withdrawn", "数字有误"));
        (await one.Office.Post($"/api/v1/received-bulletins/{states["区〔2026〕2号"].GetProperty("id").GetString()}/acknowledgement", new { })).ShouldBeProblem(409, "bulletin-is-withdrawn");
    }

    private async Task<IReadOnlyList<JsonElement>> Arrived(Bureau bureau)
    {
        await Carry();
        return (await bureau.Office.Get("/api/v1/received-bulletins")).Items();
    }

    private async Task Carry() => await host.Get<LetterCarrier>().RunAsync(CancellationToken.None);

    private static JsonValueKind Delivered(Reply seen, Bureau bureau) =>
        seen.Items("receipts").Single(each => each.GetProperty("bureauId").GetString() == bureau.Office.Tenant).GetProperty("deliveredAt").ValueKind;

    private async Task<(Office District, Bureau One, Bureau Two)> District()
    {
        var district = await Office.FoundDistrict(host);
        var (one, two) = (await Bureau.FoundWithYear(host), await Bureau.FoundWithYear(host));
        foreach (var bureau in new[] { one, two })
        {
            (await host.Get<TenantRegistry>().Join(bureau.Office.Tenant, district.Tenant, new(2026, 1, 1), "test", CancellationToken.None)).ShouldBeNull();
        }

        return (district, one, two);
    }
}
