using Platform.Api.Tests.Support;

namespace Platform.Api.Tests.Accountability;

/// <summary>What a case may be opened on, by which rules and with which clocks.</summary>
public sealed class OpeningACase(PlatformHost host)
{
    [Fact]
    public async Task What_stands_against_opening_is_named()
    {
        var bureau = await CaseBureau.Found(host);
        var ida = bureau.Ida.Office;

        (await ida.Post("/api/v1/cases", new { })).ShouldBeProblem(
            400, "request-is-malformed", "/occurredOn", "/triggerId", "/subjects", "/investigatorId", "/deciderId", "/reviewerId", "/decidingUnitId", "/reviewUnitId");
        (await ida.Post("/api/v1/cases", bureau.Request("FIN-TR-01", occurredOn: "2019-04-01"))).ShouldBeProblem(422, "rules-hold-nobody-to-account", "/occurredOn");
        (await ida.Post("/api/v1/cases", bureau.Request("FIN-TR-99"))).ShouldBeProblem(422, "trigger-is-unknown", "/triggerId");
        (await ida.Post("/api/v1/cases", bureau.Request("FIN-TR-01", occurredOn: "2020-06-01"))).ShouldBeProblem(422, "case-is-not-acceptable", "/subjects/0/postId");
        (await ida.Post("/api/v1/cases", bureau.Request("FIN-TR-04"))).ShouldBeProblem(422, "case-is-not-acceptable", "/failedObligationId", "/facts");
        (await ida.Post("/api/v1/cases", bureau.Request("FIN-TR-01", reviewer: bureau.Don.Id))).ShouldBeProblem(422, "handlers-must-differ");
        (await ida.Post("/api/v1/cases", bureau.Request("FIN-TR-01", reviewer: Guid.NewGuid()))).ShouldBeProblem(422, "case-is-not-acceptable", "/reviewerId");
        foreach (var kind in new[] { "missed-duty", "finding", "incident", "proposal", "instruction", "case", "falsification" })
        {
            (await ida.Post("/api/v1/cases", bureau.Request("FIN-TR-01", source: new { kind, id = Guid.NewGuid(), words = "来源" }))).ShouldBeProblem(422, "case-is-not-acceptable", "/sources/0/id");
        }

        var weather = await CaseBureau.Found(host, "meteorology");
        (await weather.Ida.Office.Post("/api/v1/cases", weather.Request("MET-TR-09", "party-cadre"))).ShouldBeProblem(422, "trigger-is-excluded-for-persons");
    }

    [Fact]
    public async Task A_case_comes_from_an_incident_that_was_recorded_here_and_from_no_other()
    {
        var (bureau, other) = (await CaseBureau.Found(host), await CaseBureau.Found(host));
        var own = await Incident(bureau);
        var foreign = await Incident(other);

        var opened = await bureau.Ida.Office.Post("/api/v1/cases", bureau.Request("FIN-TR-01", source: new { kind = "incident", id = own, words = "门户网站打不开" }));

        opened.ShouldBe(201);
        (await bureau.Ida.Office.Get(opened.Location!)).Items("sources").Single().GetProperty("id").GetGuid().ShouldBe(own);
        (await bureau.Ida.Office.Post("/api/v1/cases", bureau.Request("FIN-TR-01", source: new { kind = "incident", id = foreign, words = "来源" })))
            .ShouldBeProblem(422, "case-is-not-acceptable", "/sources/0/id");
    }

    [Fact]
    public async Task The_rules_of_the_day_say_what_can_be_chosen()
    {
        var bureau = await CaseBureau.Found(host);

        var options = (await bureau.Ida.Office.Get("/api/v1/case-options?day=2026-04-01")).Items().Single();

        options.GetProperty("triggers").GetArrayLength().ShouldBe(7);
        options.GetProperty("subjects").EnumerateArray().Select(each => each.GetProperty("id").GetString()).ShouldBe(["team", "cadre"]);
        (await bureau.Ida.Office.Get("/api/v1/case-options?day=2019-01-01")).Items().ShouldBeEmpty();
        (await bureau.Hal.Office.Get("/api/v1/case-options")).ShouldBeProblem(403, "permission-missing");
    }

    [Fact]
    public async Task A_bureau_sets_the_clocks_and_a_case_keeps_those_it_was_opened_with()
    {
        var bureau = await CaseBureau.Found(host);
        (await bureau.Office.Put("/api/v1/case-limits", new { limits = new[] { new { step = "verification", days = 30 } }, basis = "局务会决定" })).ShouldBe(201);

        var file = await bureau.Ida.Office.Get(await bureau.Open());

        (file.Text("step"), file.Text("dueOn")).ShouldBe(("verification", "2026-06-19"));
        (await bureau.Office.Put("/api/v1/case-limits", new { limits = new[] { new { step = "verification", days = 0 } }, basis = "" }))
            .ShouldBeProblem(422, "case-limits-are-not-acceptable", "/limits/0/days", "/basis");
        (await bureau.Ida.Office.Get("/api/v1/case-limits")).Items("limits").Single().GetProperty("days").GetInt32().ShouldBe(30);
        (await bureau.Ida.Office.Put("/api/v1/case-limits", new { limits = Array.Empty<object>(), basis = "x" })).ShouldBeProblem(403, "permission-missing");
    }

    private static async Task<Guid> Incident(CaseBureau bureau)
    {
        var recorded = await bureau.Office.Post("/api/v1/incidents", new
        {
            unitId = bureau.Unit,
            responsiblePostId = bureau.Post,
            category = "未分类",
            matter = "门户网站打不开",
            happenedAt = "2026-05-20T08:00:00+08:00",
            knownAt = "2026-05-20T08:30:00+08:00",
        });
        recorded.ShouldBe(201);
        return recorded.Id;
    }
}
