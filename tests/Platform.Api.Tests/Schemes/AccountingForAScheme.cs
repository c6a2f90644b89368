using System.Text.Json;
using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Schemes;

public sealed class AccountingForAScheme(PlatformHost host)
{
    [Fact]
    public async Task Every_obligation_is_there_with_what_it_became_and_for_whom()
    {
        var bureau = await Bureau.FoundWithYear(host);

        var seen = await bureau.Office.Get($"/api/v1/schemes/{bureau.SchemeId}/accounting?year=2026");

        seen.ShouldBe(200);
        seen.Items().Count.ShouldBe(37);
        seen.Items().Sum(item => item.GetProperty("occurrences").GetInt32()).ShouldBe(Bureau.OccurrencesInYear);
        seen.Items("outcomes").Sum(each => each.GetProperty("count").GetInt32()).ShouldBe(37);
        seen.Items("outcomes").Select(each => each.GetProperty("outcome").GetString()).ShouldNotContain("unaccounted");

        // The bureau's test organisation has a group, a general branch and two branches: four, each half-year.
        var study = Item(seen, "FIN-O-013");
        study.GetProperty("outcome").GetString().ShouldBe("dated");
        study.GetProperty("occurrences").GetInt32().ShouldBe(8);
        Owners(study).ShouldBe(["unit:party-group 1 2", "unit:general-branch 1 2", "unit:branch 2 4"]);

        // There is no leading team, so its members owe nothing yet; that is the care of the group above it.
        var life = Item(seen, "FIN-O-030");
        life.GetProperty("outcome").GetString().ShouldBe("vacant");
        var owner = life.GetProperty("owners")[0];
        owner.GetProperty("careOf").GetProperty("reference").GetString().ShouldBe("unit:party-group");
        owner.GetProperty("careOf").GetProperty("nameZh").GetString().ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public async Task Without_a_year_it_is_that_of_today()
    {
        var bureau = await Bureau.Found(host);

        (await bureau.Office.Get($"/api/v1/schemes/{bureau.SchemeId}/accounting")).Json.GetProperty("year").GetInt32().ShouldBe(Bureau.Year);
    }

    [Theory]
    [InlineData("1999")]
    [InlineData("2101")]
    public async Task A_year_that_nobody_keeps_is_refused(string year)
    {
        var bureau = await Bureau.Found(host);

        var refused = await bureau.Office.Get($"/api/v1/schemes/{bureau.SchemeId}/accounting?year={year}");

        refused.ShouldBeProblem(400, "request-is-malformed");
        refused.Pointers().ShouldBe(["/year"]);
    }

    [Fact]
    public async Task Another_bureau_sees_nothing_of_it()
    {
        var bureau = await Bureau.Found(host);
        var other = await Office.Found(host);
        var path = $"/api/v1/schemes/{bureau.SchemeId}/accounting?year=2026";

        (await other.Get(path)).Status.ShouldBe(404);
        (await bureau.Office.Get(path)).ShouldBe(200);
    }

    [Fact]
    public async Task Whoever_may_not_read_the_rules_may_not_read_what_became_of_them()
    {
        var bureau = await Bureau.Found(host);
        var administrator = await bureau.Office.Colleague(Roles.SystemAdministrator);

        (await administrator.Get($"/api/v1/schemes/{bureau.SchemeId}/accounting?year=2026")).Status.ShouldBe(403);
    }

    private static JsonElement Item(Reply seen, string obligationId) =>
        seen.Items().Single(item => item.GetProperty("obligationId").GetString() == obligationId);

    private static IEnumerable<string> Owners(JsonElement item) => item.GetProperty("owners").EnumerateArray().Select(owner =>
        $"{owner.GetProperty("owner").GetProperty("reference").GetString()} {owner.GetProperty("holders")} {owner.GetProperty("occurrences")}");
}
