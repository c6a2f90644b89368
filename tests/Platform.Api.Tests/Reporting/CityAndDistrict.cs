using Platform.Api.Dispatch;
using Platform.Api.Tenancy;
using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;

namespace Platform.Api.Tests.Reporting;

/// <summary>A city, a district of it and a bureau of that, which has sent a report; and the calls that go down.</summary>
internal static class CityAndDistrict
{
    public static readonly object Nothing = new { };

    public static async Task<(Office City, Office District, Bureau Bureau)> Levels(PlatformHost host)
    {
        var (city, district, bureau) = (await Office.FoundDistrict(host, "测试市"), await Office.FoundDistrict(host), await Bureau.FoundWithYear(host));
        var registry = host.Get<TenantRegistry>();
        (await registry.Join(district.Tenant, city.Tenant, new(2026, 1, 1), "test", CancellationToken.None)).ShouldBeNull();
        (await registry.Join(bureau.Office.Tenant, district.Tenant, new(2026, 1, 1), "test", CancellationToken.None)).ShouldBeNull();
        var (clerk, leader) = (await bureau.Clerk(), await bureau.Leader());
        var drafted = await clerk.Post("/api/v1/reports", Draft(null, bureau.Units["branch-1"]));
        (await leader.Post($"{drafted.Location}/sign-off", Nothing)).ShouldBe(200);
        (await clerk.Post($"{drafted.Location}/sending", Nothing)).ShouldBe(200);
        await host.Carry();
        return (city, district, bureau);
    }

    public static Task<int> Carry(this PlatformHost host) => host.Get<LetterCarrier>().RunAsync(TestContext.Current.CancellationToken);

    public static async Task<Guid> Called(Office who, string[] memberIds, string dueOn = "2026-07-10")
    {
        var called = await who.Post("/api/v1/oversight/report-calls", Call(memberIds, dueOn));
        called.ShouldBe(201);
        return called.Json.GetProperty("id").GetGuid();
    }

    public static async Task<Reply> Twice(Office who, string path, object body)
    {
        (await who.Post(path, body)).ShouldBe(200);
        return await who.Post(path, body);
    }

    public static int Number(Reply reply, string name) => reply.Json.GetProperty(name).GetInt32();

    public static object Call(string[] memberIds, string dueOn = "2026-07-10") => new { title = "上半年情况", from = "2026-01-01", to = "2026-06-30", dueOn, memberIds };

    public static object Draft(Guid? callId, Guid? unitId = null) => new { unitId, title = "上半年情况", from = "2026-01-01", to = "2026-06-30", toOversight = true, callId };
}
