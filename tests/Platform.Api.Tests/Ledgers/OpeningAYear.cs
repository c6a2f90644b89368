using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Ledgers;

public sealed class OpeningAYear(PlatformHost host)
{
    private static readonly string[] Everybody = ["bureau", "group", "general", "branch-1", "branch-2", "study", "section-1", "section-2"];

    /// <summary>The numbers are those reasoned from the provisions in the domain's test of the finance rules.</summary>
    [Fact]
    public async Task A_small_organization_owes_what_the_finance_rules_ask_of_it()
    {
        var bureau = await Bureau.Found(host);

        var opened = await bureau.Office.Post("/api/v1/ledgers", new { year = 2026 });

        opened.ShouldBe(200);
        Opening(opened).ShouldBe((8, 0, 25));
        var lines = new List<System.Text.Json.JsonElement>();
        foreach (var unit in Everybody)
        {
            lines.AddRange(await bureau.Lines(unit));
        }

        lines.CountBy(line => line.GetProperty("cadenceKind").GetString()!).ToDictionary(StringComparer.Ordinal).ShouldBe(
            new Dictionary<string, int> { ["periodic"] = 15, ["standing"] = 7, ["regular-unspecified"] = 2, ["unstated"] = 1 }, ignoreOrder: true);
        lines.CountBy(line => line.GetProperty("obligationId").GetString()!).ToDictionary(StringComparer.Ordinal)["FIN-O-013"].ShouldBe(8);

        var general = await bureau.Office.Get($"/api/v1/ledgers/{bureau.Units["general"]}/2026");
        general.Json.GetProperty("opened").GetBoolean().ShouldBeTrue();
        // Three of the branch itself and one of its first responsible person; nine of conduct and two of its posts.
        general.Items("eventDuties").Count.ShouldBe(4);
        general.Items("conductDuties").Count.ShouldBe(11);
        general.Json.GetProperty("counts").GetProperty("total").GetInt32().ShouldBe(general.Items("lines").Count);
    }

    [Fact]
    public async Task Opening_twice_opens_nothing_new()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var before = await bureau.Lines("branch-1");

        var again = await bureau.Office.Post("/api/v1/ledgers", new { year = 2026 });

        again.ShouldBe(200);
        Opening(again).ShouldBe((0, 8, 0));
        (await bureau.Lines("branch-1")).Select(line => line.GetRawText()).ShouldBe(before.Select(line => line.GetRawText()));
    }

    [Fact]
    public async Task Two_openings_at_once_open_each_unit_once()
    {
        var bureau = await Bureau.Found(host);

        var both = await Task.WhenAll(
            bureau.Office.Post("/api/v1/ledgers", new { year = 2026 }), bureau.Office.Post("/api/v1/ledgers", new { year = 2026 }));

        both.ShouldAllBe(answer => answer.Status == 200);
        both.Select(Opening).ShouldBe([(8, 0, 25), (0, 8, 0)], ignoreOrder: true);
    }

    [Fact]
    public async Task Without_rules_in_force_no_year_is_opened()
    {
        var office = await Office.Found(host);
        await office.OpenUnits();

        (await office.Post("/api/v1/ledgers", new { year = 2026 })).ShouldBeProblem(409, "no-scheme-in-force");

        var bureau = await Bureau.Found(host);
        (await bureau.Office.Post("/api/v1/ledgers", new { year = 2019 })).ShouldBeProblem(409, "no-scheme-in-force");
        (await bureau.Office.Post("/api/v1/ledgers", new { year = 2020 })).ShouldBe(200);
    }

    [Fact]
    public async Task A_unit_that_is_opened_later_gets_an_opening_of_its_own()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var branch = await bureau.Office.Post("/api/v1/organisation/units", new
        {
            units = new[] { new { code = "branch-3", nameZh = "第三支部", unitType = "branch", parentCode = "general", openedOn = "2026-01-01" } },
        });
        branch.ShouldBe(201);
        var id = branch.Items("ids").Single().GetGuid();
        bureau.Units["branch-3"] = id;
        (await bureau.Office.Get($"/api/v1/ledgers/{id}/2026")).Json.GetProperty("opened").GetBoolean().ShouldBeFalse();

        var opened = await bureau.Office.Post("/api/v1/ledgers", new { year = 2026, unitIds = new[] { id } });

        Opening(opened).ShouldBe((1, 0, 6));
        (await bureau.Lines("branch-3")).Count.ShouldBe(6);
        Opening(await bureau.Office.Post("/api/v1/ledgers", new { year = 2026 })).ShouldBe((0, 9, 0));
    }

    [Fact]
    public async Task A_unit_that_owes_nothing_dated_is_open_all_the_same()
    {
        var bureau = await Bureau.Found(host);
        var section = $"/api/v1/ledgers/{bureau.Units["section-1"]}/2026";
        (await bureau.Office.Get(section)).Json.GetProperty("opened").GetBoolean().ShouldBeFalse();

        (await bureau.Office.Post("/api/v1/ledgers", new { year = 2026 })).ShouldBe(200);

        var ledger = await bureau.Office.Get(section);
        ledger.Items("lines").ShouldBeEmpty();
        ledger.Json.GetProperty("opened").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task A_bureau_under_two_rule_sets_owes_what_both_ask()
    {
        var bureau = await Bureau.Found(host);
        var second = await bureau.PutInForce("finance", change: pack => pack.Replace("\"packId\": \"finance\"", "\"packId\": \"finance-two\"").Replace("FIN-", "FIB-").Replace("\"prefix\": \"FIN\"", "\"prefix\": \"FIB\""));

        Opening(await bureau.Office.Post("/api/v1/ledgers", new { year = 2026 })).ShouldBe((8, 0, 50));

        var lines = await bureau.Lines("branch-1");
        lines.Count.ShouldBe(12);
        lines.ShouldAllBe(line => line.GetProperty("schemeId").GetGuid() == (line.GetProperty("obligationId").GetString()!.StartsWith("FIB") ? second : bureau.SchemeId));
        var duty = await bureau.Duty("branch-1", "FIB-O-013");
        (await Bureau.See(bureau.Office, duty)).ShouldBe(200);
        (await bureau.Record(bureau.Office, [duty], submit: true)).ShouldBe(201);
    }

    [Theory]
    [InlineData(1999)]
    [InlineData(2101)]
    public async Task A_year_beyond_reason_is_refused(int year)
    {
        var bureau = await Bureau.Found(host);

        var refused = await bureau.Office.Post("/api/v1/ledgers", new { year });

        refused.ShouldBeProblem(400, "request-is-malformed");
        refused.Pointers().ShouldBe(["/year"]);
        (await bureau.Office.Get($"/api/v1/ledgers/{bureau.Units["bureau"]}/{year}")).ShouldBe(200);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("10000")]
    [InlineData("last")]
    public async Task A_ledger_of_no_year_is_not_there(string year)
    {
        var bureau = await Bureau.Found(host);

        (await bureau.Office.Get($"/api/v1/ledgers/{bureau.Units["bureau"]}/{year}")).ShouldBeProblem(404, "not-found");
        (await bureau.Office.Get($"/api/v1/ledgers/{bureau.Units["bureau"]}/2026")).ShouldBe(200);
    }

    [Fact]
    public async Task Only_the_office_opens_a_year()
    {
        var bureau = await Bureau.Found(host);

        (await (await bureau.Leader()).Post("/api/v1/ledgers", new { year = 2026 })).ShouldBeProblem(403, "permission-missing");
        (await (await bureau.Clerk()).Post("/api/v1/ledgers", new { year = 2026 })).ShouldBeProblem(403, "permission-missing");
        (await bureau.Lines("branch-1")).ShouldBeEmpty();
        (await bureau.Office.Post("/api/v1/ledgers", new { year = 2026 })).ShouldBe(200);
    }

    [Fact]
    public async Task A_clerk_and_another_bureau_see_no_ledger_that_is_not_theirs()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var clerk = await bureau.Clerk();
        var stranger = await Office.Found(host);

        (await clerk.Get($"/api/v1/ledgers/{bureau.Units["branch-1"]}/2026")).ShouldBe(200);
        (await clerk.Get($"/api/v1/ledgers/{bureau.Units["bureau"]}/2026")).ShouldBeProblem(404, "not-found");
        (await stranger.Get($"/api/v1/ledgers/{bureau.Units["branch-1"]}/2026")).ShouldBeProblem(404, "not-found");
    }

    [Fact]
    public async Task What_a_person_owes_by_their_posts_and_units_is_their_own_list()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var person = await bureau.Office.Enter("王测试", "W-001");
        var clerk = await bureau.Office.Colleague(Roles.UnitClerk, bureau.Units["branch-1"], person);

        var mine = await clerk.Get("/api/v1/my/duties");

        mine.ShouldBe(200);
        mine.Items("due").ShouldNotBeEmpty();
        mine.Items("due").ShouldAllBe(line => line.GetProperty("unitId").GetGuid() == bureau.Units["branch-1"]);
        mine.Items("waitingForMe").ShouldBeEmpty();
        (await bureau.Record(clerk, [await bureau.Study()], submit: true)).ShouldBe(201);
        (await (await bureau.Leader()).Get("/api/v1/my/duties")).Items("waitingForMe").Single().GetProperty("id").GetGuid().ShouldBe(await bureau.Study());
        (await clerk.Get("/api/v1/my/duties")).Items("waitingForMe").ShouldBeEmpty();
    }

    private static (int Opened, int Already, int Derived) Opening(Reply reply) => (
        reply.Json.GetProperty("unitsOpened").GetInt32(),
        reply.Json.GetProperty("unitsAlreadyOpen").GetInt32(),
        reply.Json.GetProperty("occurrencesDerived").GetInt32());
}
