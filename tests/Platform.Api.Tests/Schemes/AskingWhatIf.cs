using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;

namespace Platform.Api.Tests.Schemes;

public sealed class AskingWhatIf(PlatformHost host)
{
    [Fact]
    public async Task A_draft_with_the_same_rules_changes_nothing()
    {
        var bureau = await Bureau.FoundWithYear(host);
        await bureau.Confirmed();

        var whatIf = await Ask(bureau, await Revision(bureau));

        whatIf.Json.GetProperty("count").GetInt32().ShouldBe(0);
        whatIf.Json.GetProperty("formerId").GetGuid().ShouldBe(bureau.SchemeId);
        whatIf.Json.GetProperty("former").GetProperty("fulfilled").GetInt32().ShouldBe(1);
        whatIf.Json.GetProperty("latter").GetProperty("fulfilled").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task Another_cadence_is_laid_over_the_same_facts_and_nothing_is_written()
    {
        var bureau = await Bureau.FoundWithYear(host);
        await bureau.Confirmed();
        var events = await Events(bureau);
        var twice = await bureau.Office.PostText("/api/v1/schemes", Twice(Bureau.Template("finance")));
        twice.ShouldBe(201);
        events += 1;

        var whatIf = await Ask(bureau, twice.Id);

        whatIf.Json.GetProperty("former").GetProperty("fulfilled").GetInt32().ShouldBe(1);
        whatIf.Json.GetProperty("latter").GetProperty("fulfilled").GetInt32().ShouldBe(0);
        whatIf.Items("obligations").Select(each => each.GetProperty("obligationId").GetString()).ShouldBe(["FIN-O-013"]);
        whatIf.Items("duties").ShouldContain(duty =>
            duty.GetProperty("formerState").GetString() == "fulfilled" && duty.GetProperty("latterState").GetString() != "fulfilled");
        (await Events(bureau)).ShouldBe(events);
        (await bureau.State(await bureau.Study())).ShouldBe("fulfilled");
    }

    [Fact]
    public async Task Without_rules_in_force_there_is_nothing_to_lay_it_beside()
    {
        var office = await Office.Found(host);
        var draft = await office.PostText("/api/v1/schemes", Bureau.Template("finance"));
        (await office.Get($"/api/v1/schemes/{draft.Id}/what-if?year=2026")).ShouldBeProblem(409, "no-scheme-in-force");
        (await (await Office.Found(host)).Get($"/api/v1/schemes/{draft.Id}/what-if?year=2026")).ShouldBe(404);
        (await (await office.Colleague(Domain.Access.Roles.DisciplineSupervisor)).Get($"/api/v1/schemes/{draft.Id}/what-if")).ShouldBe(403);
    }

    private static async Task<Reply> Ask(Bureau bureau, Guid draft)
    {
        var whatIf = await bureau.Office.Get($"/api/v1/schemes/{draft}/what-if?year=2026");
        whatIf.ShouldBe(200);
        return whatIf;
    }

    private static async Task<Guid> Revision(Bureau bureau)
    {
        var revision = await bureau.Office.Post($"/api/v1/schemes/{bureau.SchemeId}/revision", new { });
        revision.ShouldBe(201);
        return revision.Id;
    }

    // The study of each half-year, twice instead of once.
    private static string Twice(string pack)
    {
        var node = System.Text.Json.Nodes.JsonNode.Parse(pack)!;
        var study = node["obligations"]!.AsArray().Single(each => each!["id"]!.GetValue<string>() == "FIN-O-013")!;
        study["cadence"]!["minCount"] = 2;
        return node.ToJsonString();
    }

    private async Task<long> Events(Bureau bureau) =>
        await host.Scalar<long>("select count(*) from events.mt_events where tenant_id = @Tenant", new { bureau.Office.Tenant });
}
