using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Compliance;

public sealed class ShowingOnAWall(PlatformHost host)
{
    [Fact]
    public async Task Its_address_opens_figures_without_signing_in_until_it_is_revoked()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var opened = await Open(bureau.Office);
        var figures = Figures(opened);

        var read = await host.NewCaller().Get(figures);
        read.ShouldBe(200);
        read.Text("title").ShouldBe("大厅");
        read.Body.ShouldNotContain("personId");
        read.Body.ShouldNotContain(bureau.UserName);

        (await bureau.Office.Post($"/api/v1/displays/{opened.Id}/revocation", new { })).ShouldBe(200);
        (await bureau.Office.Post($"/api/v1/displays/{opened.Id}/revocation", new { })).ShouldBe(200);
        (await host.NewCaller().Get(figures)).ShouldBeProblem(404, "not-found");
        (await bureau.Office.Get("/api/v1/displays")).Items().ShouldHaveSingleItem().GetProperty("inForce").GetBoolean().ShouldBeFalse();
        (await bureau.Office.Get("/api/v1/displays")).Body.ShouldNotContain(figures[^64..]);
    }

    [Fact]
    public async Task A_district_s_screen_shows_its_bureaus()
    {
        var district = await Office.FoundDistrict(host);
        var read = await host.NewCaller().Get(Figures(await Open(district)));
        read.ShouldBe(200);
        read.Json.GetProperty("members").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task A_secret_opens_nothing_of_another_tenant()
    {
        var (one, other) = (await Office.Found(host), await Office.Found(host));
        var figures = Figures(await Open(one));

        (await host.NewCaller().Get(figures)).ShouldBe(200);
        (await host.NewCaller().Get(figures.Replace(one.Tenant, other.Tenant, StringComparison.Ordinal))).ShouldBeProblem(404, "not-found");
        (await host.NewCaller().Get($"{figures[..^1]}x")).ShouldBeProblem(404, "not-found");
        (await other.Get("/api/v1/displays")).Items().ShouldBeEmpty();
    }

    [Fact]
    public async Task It_takes_a_name_and_no_day_that_is_over_and_somebody_who_may()
    {
        var office = await Office.Found(host);
        (await office.Post("/api/v1/displays", new { title = " " })).ShouldBeProblem(400, "request-is-malformed", "/title");
        (await office.Post("/api/v1/displays", new { title = "大厅", endsOn = "2020-01-01" })).ShouldBeProblem(422, "display-ends-in-the-past", "/endsOn");
        (await office.Post($"/api/v1/displays/{Guid.NewGuid()}/revocation", new { })).ShouldBe(404);
        var leader = await office.Colleague(Roles.Leader);
        (await leader.Post("/api/v1/displays", new { title = "大厅" })).ShouldBe(403);
        (await leader.Get("/api/v1/displays")).ShouldBe(403);
    }

    private static async Task<Reply> Open(Office office)
    {
        var opened = await office.Post("/api/v1/displays", new { title = "大厅" });
        opened.ShouldBe(201);
        return opened;
    }

    private static string Figures(Reply opened) => opened.Text("address").Replace("/display/", "/api/v1/display-figures/", StringComparison.Ordinal);
}
