using Platform.Api.Tenancy;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;
using static Platform.Api.Tests.Reporting.CityAndDistrict;

namespace Platform.Api.Tests.Reporting;

/// <summary>Who is told of a call for a report at once, and that it is once.</summary>
[Collection(nameof(AloneOnTheHost))]
public sealed class TellingOfACall(PlatformHost host)
{
    [Fact]
    public async Task Each_officer_of_the_district_is_told_of_a_call_once_whenever_it_arrives()
    {
        var (city, district, _) = await Levels(host);
        var deputy = await district.DistrictColleague(Roles.OversightOfficer);
        var auditor = await district.DistrictColleague(Roles.AuditAdministrator);
        var registry = host.Get<TenantRegistry>();
        (await registry.Suspend(district.Tenant, "整改", "test", CancellationToken.None)).ShouldBeNull();
        var key = ("Idempotency-Key", Guid.NewGuid().ToString());
        (await city.Post("/api/v1/oversight/report-calls", Call([district.Tenant]), key)).ShouldBe(201);
        (await city.Post("/api/v1/oversight/report-calls", Call([district.Tenant]), key)).IsReplayed.ShouldBeTrue();
        await host.Carry();
        (await Told(district.Tenant)).ShouldBe(0);
        (await registry.Reinstate(district.Tenant, "完成", "test", CancellationToken.None)).ShouldBeNull();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => host.Carry()));

        (await Told(district.Tenant)).ShouldBe(2);
        var inbox = await deputy.Get("/api/v1/my/notices?unread=true");
        var notice = inbox.Items().ShouldHaveSingleItem();
        (notice.GetProperty("matters").GetInt32(), Number(inbox, "unread")).ShouldBe((1, 1));
        var path = $"/api/v1/my/notices/{notice.GetProperty("id").GetString()}";
        var item = (await deputy.Get(path)).Items("items").ShouldHaveSingleItem();
        (item.GetProperty("kind").GetString(), item.GetProperty("dueOn").GetString(), item.GetProperty("step").GetInt32()).ShouldBe(("report-call", "2026-07-10", 51));
        (item.GetProperty("matter").GetProperty("titleZh").GetString(), item.GetProperty("matter").GetProperty("about").GetString()).ShouldBe(("上半年情况", "测试市"));
        item.GetProperty("occurrenceId").GetGuid().ShouldBe((await district.Get("/api/v1/report-calls")).Items().Single().GetProperty("id").GetGuid());
        (await district.Get(path)).ShouldBeProblem(404, "not-found");
        (await city.Get(path)).ShouldBeProblem(404, "not-found");
        (await auditor.Get("/api/v1/my/notices")).ShouldBeProblem(403, "permission-missing");

        var id = notice.GetProperty("id").GetGuid();
        (await district.Post("/api/v1/my/notice-readings", new { noticeIds = new[] { id } })).ShouldBeProblem(422, "notice-is-unknown");
        Number(await Twice(deputy, "/api/v1/my/notice-readings", new { noticeIds = new[] { id } }), "unread").ShouldBe(0);
        Number(await district.Get("/api/v1/my/unread-notices"), "unread").ShouldBe(1);
        Number(await city.Get("/api/v1/my/unread-notices"), "unread").ShouldBe(0);
    }

    [Fact]
    public async Task The_office_of_a_bureau_is_told_and_its_clerks_are_not()
    {
        var (_, district, bureau) = await Levels(host);
        await Called(district, [bureau.Office.Tenant]);
        await host.Carry();
        await host.Carry();

        (await bureau.Office.Get("/api/v1/my/notices")).Items().Sum(notice => notice.GetProperty("matters").GetInt32()).ShouldBe(1);
        (await (await bureau.Clerk()).Get("/api/v1/my/notices")).Items().Sum(notice => notice.GetProperty("matters").GetInt32()).ShouldBe(0);
    }

    private async Task<long> Told(string tenant) =>
        await host.Scalar<long>("select count(*) from platform.notice where tenant_id = @tenant and kind = 'matter'", new { tenant });
}
