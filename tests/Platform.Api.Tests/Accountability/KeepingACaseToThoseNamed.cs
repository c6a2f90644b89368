using System.Reflection;
using System.Text.Json;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;
using Wolverine.Http;

namespace Platform.Api.Tests.Accountability;

/// <summary>Role × case: whoever is not named in a case finds nothing of it, whatever role they hold.</summary>
public sealed class KeepingACaseToThoseNamed(PlatformHost host)
{
    [Fact]
    public async Task Those_who_are_named_read_it_and_nobody_else_in_any_role()
    {
        var bureau = await CaseBureau.Found(host);
        var at = await bureau.ToReview();

        foreach (var named in new[] { bureau.Ida.Office, bureau.Don.Office, bureau.Rea.Office, bureau.Hal.Office })
        {
            (await named.Get(at)).ShouldBe(200);
            (await named.Get("/api/v1/cases")).Items().Count.ShouldBe(1);
        }

        foreach (var role in Roles.All.Where(role => role.HeldIn.HasFlag(TenantKinds.Bureau) && role.Code is not (Roles.PortalClient or Roles.PublicationReader)))
        {
            var outsider = await bureau.Office.Colleague(role.Code, role.Reach == RoleReach.Unit ? bureau.Unit : null, await bureau.Office.Enter(role.NameZh, $"O-{role.Code}"));
            (await outsider.Get(at)).Status.ShouldBe(role.Abilities.Contains(Ability.OrganisationRead) ? 404 : 403, role.Code);
            if (role.Abilities.Contains(Ability.OrganisationRead))
            {
                (await outsider.Get("/api/v1/cases")).Items().ShouldBeEmpty(role.Code);
                (await outsider.Get($"{at}/readings")).Status.ShouldBeOneOf(403, 404);
                (await outsider.Post($"{at}/statements", new { subject = bureau.Post, form = "written", words = "我说" })).ShouldBeProblem(404, "not-found");
            }
        }

        Commands().Count().ShouldBeGreaterThan(20);
        var supervisor = await bureau.Office.Colleague(Roles.DisciplineSupervisor, personId: await bureau.Office.Enter("外", "X-1"));
        var leader = await bureau.Office.Colleague(Roles.Leader, personId: await bureau.Office.Enter("领", "X-2"));
        foreach (var command in Commands())
        {
            (await (command == "decision" ? leader : supervisor).Post($"{at}/{command}", Anything(bureau))).Status.ShouldBe(404, command);
        }

        var stranger = await CaseBureau.Found(host);
        (await stranger.Ida.Office.Get(at)).ShouldBeProblem(404, "not-found");
        (await (await Office.FoundDistrict(host)).Get(at)).ShouldBeProblem(403, "permission-missing");
    }

    [Fact]
    public async Task A_subject_learns_of_it_by_the_notice_reads_the_file_once_it_is_opened_and_the_decision_once_it_is_served()
    {
        var bureau = await CaseBureau.Found(host);
        var (ida, hal) = (bureau.Ida.Office, bureau.Hal.Office);
        var at = await bureau.Open();
        await bureau.Verify(at);
        (await ida.Post($"{at}/skips", new { step = "attribution", ground = "情况单一" })).ShouldBe(200);
        (await hal.Get(at)).ShouldBeProblem(404, "not-found");

        (await ida.Post($"{at}/notices", new { subject = bureau.Post, statementDueOn = "2026-06-05" })).ShouldBe(200);
        var told = await hal.Get(at);
        (told.Json.GetProperty("facts").ValueKind, told.Json.GetProperty("verification").ValueKind).ShouldBe((JsonValueKind.Null, JsonValueKind.Null));
        (await ida.Post($"{at}/file-access", new { subject = bureau.Post })).ShouldBe(200);
        var opened = await hal.Get(at);
        opened.Text("facts").ShouldBe("未按要求组织");
        opened.Items("timeline").Where(fact => fact.GetProperty("type").GetString() == "case.step-reached.v1").Select(fact => fact.GetProperty("words").GetString())
            .ShouldBe(["verification", "attribution", "notice", "file-access", "statement"]);

        (await hal.Post($"{at}/statements", new { subject = bureau.Post, form = "written", words = "情况说明" })).ShouldBe(200);
        (await ida.Post($"{at}/measure-proposals", new { proposals = new[] { bureau.Decision("lighter", "criticism-education") } })).ShouldBe(200);
        (await bureau.Don.Office.Post($"{at}/decision", new { decisions = new[] { bureau.Decision("lighter", "criticism-education") } })).ShouldBe(200);
        var before = (await hal.Get(at)).Items("subjects").Single();
        (before.GetProperty("proposed").ValueKind, before.GetProperty("decision").ValueKind).ShouldBe((JsonValueKind.Null, JsonValueKind.Null));
        (await ida.Post($"{at}/decision-services", new { subject = bureau.Post, reviewUntil = "2026-06-20" })).ShouldBe(200);
        (await hal.Get(at)).Items("subjects").Single().GetProperty("decision").GetProperty("outcome").GetString().ShouldBe("measures");
    }

    [Fact]
    public async Task Every_reading_is_recorded_and_those_who_handle_the_case_see_it()
    {
        var bureau = await CaseBureau.Found(host);
        var at = await bureau.Open();

        (await bureau.Ida.Office.Get(at)).ShouldBe(200);
        (await bureau.Don.Office.Get(at)).ShouldBe(200);
        (await bureau.Hal.Office.Get(at)).ShouldBeProblem(404, "not-found");

        (await bureau.Ida.Office.Get($"{at}/readings")).Items().Select(each => (each.GetProperty("name").GetString(), each.GetProperty("capacity").GetString()))
            .ShouldBe([("董", "decider"), ("伊", "investigator")]);
        // The list of cases is no reading of a file.
        (await bureau.Ida.Office.Get("/api/v1/cases")).ShouldBe(200);
        (await bureau.Ida.Office.Get($"{at}/readings")).Items().Count.ShouldBe(2);
    }

    [Fact]
    public async Task Counts_are_seen_without_a_case_and_small_ones_are_not_broken_down()
    {
        var bureau = await CaseBureau.Found(host);
        for (var i = 0; i < 4; i++)
        {
            await bureau.Open();
        }

        var few = await bureau.Office.Get("/api/v1/case-counts");
        foreach (var figure in new[] { "total", "open", "ended", "overdue" })
        {
            Figure(few.Json, figure).ShouldBe((null, "fewer-than-five"));
        }

        few.Json.GetProperty("bySteps").ValueKind.ShouldBe(JsonValueKind.Null);
        var at = await bureau.Open();
        var five = await bureau.Office.Get("/api/v1/case-counts");
        (Figure(five.Json, "total"), Figure(five.Json, "open"), Figure(five.Json, "ended"), Figure(five.Json, "overdue")).ShouldBe(((5, null), (5, null), (0, null), (0, null)));
        var step = five.Items("bySteps").Single();
        (step.GetProperty("step").GetString(), step.GetProperty("count").GetInt32(), Figure(step, "overdue")).ShouldBe(("verification", 5, (0, null)));

        // One of five ends: four are running, and the one and the total would tell it.
        (await bureau.Ida.Office.Post($"{at}/withdrawal", new { reason = "重复立案" })).ShouldBe(200);
        var parted = await bureau.Office.Get("/api/v1/case-counts");
        (Figure(parted.Json, "total"), Figure(parted.Json, "open"), Figure(parted.Json, "ended"), Figure(parted.Json, "overdue"))
            .ShouldBe(((5, null), (null, "to-protect"), (null, "to-protect"), (null, "to-protect")));
        parted.Json.GetProperty("bySteps").ValueKind.ShouldBe(JsonValueKind.Null);
        (await bureau.Hal.Office.Get("/api/v1/case-counts")).ShouldBeProblem(403, "permission-missing");
    }

    private static (int? Value, string? Withheld) Figure(JsonElement of, string name)
    {
        var figure = of.GetProperty(name);
        return (figure.GetProperty("value").Deserialize<int?>(), figure.GetProperty("withheld").GetString());
    }

    // Every command on a case that there is, so that a new one is asked here too.
    private static IEnumerable<string> Commands()
    {
        const string Under = "/api/v1/cases/{caseId}/";
        return typeof(Program).Assembly.GetTypes().SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public))
            .SelectMany(method => method.GetCustomAttributes<WolverinePostAttribute>())
            .Select(route => route.Template).Where(template => template.StartsWith(Under, StringComparison.Ordinal)).Select(template => template[Under.Length..]).Order();
    }

    // Enough for each of them to be read.
    private static object Anything(CaseBureau bureau) => new
    {
        established = true,
        words = "x",
        thresholds = Array.Empty<object>(),
        facts = bureau.Facts(),
        responsibilities = Array.Empty<object>(),
        subject = bureau.Post,
        statementDueOn = "2026-06-30",
        form = "written",
        until = "2026-06-30",
        reason = "x",
        proposals = new[] { bureau.Decision("lighter", "criticism-education") },
        decisions = new[] { bureau.Decision("lighter", "criticism-education") },
        reviewUntil = "2026-06-30",
        grounds = "x",
        outcome = "upheld",
        reasons = "x",
        measure = "reminder",
        on = "2026-05-20",
        recipient = "unit:bureau",
        documentNumber = "1",
        receipt = "x",
        summary = "x",
        step = "statement",
        ground = "x",
        capacity = "decider",
        successorId = bureau.Rea.Id,
        intoCaseId = Guid.NewGuid(),
        subjects = new[] { bureau.Post },
        kind = "answer",
        title = "x",
        number = "1",
        paragraphs = new[] { "x" },
        meetingId = Guid.NewGuid(),
        item = 1,
    };
}
