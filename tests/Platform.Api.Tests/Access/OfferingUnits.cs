using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Access;

/// <summary>Where a role can be held: names of units for those who read nothing else of the organisation.</summary>
public sealed class OfferingUnits(PlatformHost host)
{
    private const string Path = "/api/v1/access/units";

    [Fact]
    public async Task Each_unit_stands_before_those_under_it_and_dissolved_ones_are_left_out()
    {
        var office = await Office.Found(host);
        var units = await office.OpenUnits();
        (await office.Post("/api/v1/organisation/units", new { units = new[] { Office.Unit("110", "100"), Office.Unit("300", "000") } })).ShouldBe(201);
        (await office.Post($"/api/v1/organisation/units/{units[2]}/dissolution", new { on = "2021-03-01", reason = "机构改革" })).ShouldBe(200);
        var administrator = await office.Colleague(Roles.SecurityAdministrator);

        var offered = await administrator.Get(Path);

        offered.Items().Select(unit => $"{unit.GetProperty("code").GetString()} {unit.GetProperty("depth").GetInt32()}").ShouldBe(["000 0", "100 1", "110 2", "300 1"]);
        offered.Items()[0].EnumerateObject().Select(member => member.Name).ShouldBe(["id", "code", "nameZh", "depth"]);
        (await (await office.Colleague(Roles.SystemAdministrator)).Get(Path)).Items().Count.ShouldBe(4);
    }

    [Fact]
    public async Task Only_those_who_make_accounts_or_give_roles_are_answered_and_each_of_their_own_bureau()
    {
        var (office, other) = (await Office.Found(host), await Office.Found(host));
        await office.OpenUnits();

        (await office.Get(Path)).ShouldBeProblem(403, "permission-missing");
        (await (await other.Colleague(Roles.SecurityAdministrator)).Get(Path)).Items().ShouldBeEmpty();
        (await (await office.Colleague(Roles.SecurityAdministrator)).Get(Path)).Items().Count.ShouldBe(3);
    }
}
