using System.Text.Json;
using System.Text.Json.Nodes;
using Platform.Api.Ledgers;
using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Api.Time;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Schemes;

/// <summary>
/// A new version of the finance rules in the middle of 2026: two studies each half-year instead of one, and the half-yearly
/// report is owed by the general branch and no longer by the branches. Today is 20 May.
/// </summary>
[Collection(nameof(AloneOnTheHost))]
public sealed class TakingOverRules(PlatformHost host) : IDisposable
{
    private const string Study = "FIN-O-013";
    private const string Report = "FIN-O-029";

    public void Dispose() => host.MoveClock(PlatformHost.Today);

    [Fact]
    public async Task The_effect_is_shown_before_anything_changes()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var next = await SignedOff(bureau);
        var old = await bureau.Study();

        var shown = await Preview(bureau, next, "2026-05-01", new { rule = "new-at-once" });

        shown.ShouldBe(200);
        shown.Json.GetProperty("formerSchemeId").GetGuid().ShouldBe(bureau.SchemeId);
        // Studies of four units in two halves are replaced; the reports of two branches in two halves are withdrawn.
        Counts(shown.Json).ShouldBe((13, 8, 4, 10));
        Counts(Of(shown, "obligations", "obligationId", Study)).ShouldBe((0, 8, 0, 8));
        Counts(Of(shown, "obligations", "obligationId", Report)).ShouldBe((0, 0, 4, 2));
        Counts(Of(shown, "units", "unitId", $"{bureau.Units["branch-1"]}")).ShouldBe((2, 2, 2, 2));
        var duties = shown.Items("duties");
        duties.Count.ShouldBe(35);
        var study = duties.First(duty => duty.GetProperty("occurrenceId").GetGuid() == old);
        (study.GetProperty("fate").GetString(), study.GetProperty("state").GetString(), study.GetProperty("requiredCount").GetInt32()).ShouldBe(("replaced", "open", 1));
        duties.ShouldContain(duty => duty.GetProperty("occurrenceId").GetGuid() == study.GetProperty("replacedById").GetGuid() && duty.GetProperty("fate").GetString() == "added");
        (await bureau.Lines("branch-1")).ShouldAllBe(line => line.GetProperty("schemeId").GetGuid() == bureau.SchemeId);
        (await bureau.Office.Get($"/api/v1/schemes/{next}/succession")).Text("state").ShouldBe("none");

        var one = await bureau.Office.Post($"/api/v1/schemes/{next}/succession-preview", new { effectiveFrom = "2026-05-01", transition = new { rule = "new-at-once" }, unitId = bureau.Units["branch-1"] });
        one.Items("duties").ShouldAllBe(duty => duty.GetProperty("unitId").GetGuid() == bureau.Units["branch-1"]);
        Counts(one.Json).ShouldBe((13, 8, 4, 10));
    }

    [Fact]
    public async Task What_was_shown_is_what_is_done_and_it_is_done_once()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var next = await SignedOff(bureau);
        var old = await bureau.Study();

        var issue = new { effectiveFrom = "2026-05-01", transition = new { rule = "new-at-once" }, expected = new { withdrawn = 12, added = 10 } };
        (await bureau.Office.Post($"/api/v1/schemes/{next}/issue", issue)).ShouldBe(200);
        (await bureau.Office.Post($"/api/v1/schemes/{next}/issue", issue)).ShouldBe(200);

        // The year is as the new version wants it: nothing that stayed is offered a second time.
        foreach (var unit in new[] { "branch-1", "general", "study" })
        {
            var revision = await bureau.Office.Get($"/api/v1/ledgers/{bureau.Units[unit]}/2026/revision");
            (revision.Items("added").Count, revision.Items("noLongerOwed").Count).ShouldBe((0, 0));
        }

        var lines = await bureau.Lines("branch-1");
        lines.Count(line => line.GetProperty("state").GetString() == "withdrawn").ShouldBe(4);
        lines.Count(line => line.GetProperty("schemeId").GetGuid() == next).ShouldBe(2);
        var seen = await Bureau.See(bureau.Office, old);
        seen.Text("state").ShouldBe("withdrawn");
        var instead = await Bureau.See(bureau.Office, seen.Json.GetProperty("replacedById").GetGuid());
        instead.Json.GetProperty("requiredCount").GetInt32().ShouldBe(2);
        instead.Items("timeline")[0].GetProperty("type").GetString().ShouldBe("year-plan.scheme-changed.v1");
        seen.Items("timeline").ShouldContain(entry => entry.GetProperty("type").GetString() == "occurrence.withdrawn.v1" && entry.GetProperty("reason").GetString()!.Contains("2026-05-01"));
        (await bureau.Lines("general")).Count(line => line.GetProperty("obligationId").GetString() == Report).ShouldBe(2);
        var progress = await bureau.Office.Get($"/api/v1/schemes/{next}/succession");
        (progress.Text("state"), progress.Json.GetProperty("done").GetInt32(), progress.Json.GetProperty("pending").GetInt32()).ShouldBe(("done", 8, 0));
        (await host.Get<Succession>().RunAsync(CancellationToken.None)).ShouldBe(0);
        (await Bureau.Do(bureau.Office, old, "submission")).ShouldBeProblem(409, "duty-is-already-decided");
        (await bureau.Record(bureau.Office, [old])).ShouldBeProblem(409, "duty-is-settled");
    }

    [Fact]
    public async Task A_window_that_has_begun_ends_under_the_old_rules_unless_somebody_chose_otherwise()
    {
        var bureau = await Bureau.FoundWithYear(host);

        var next = await bureau.PutInForce("finance", "2026-05-01", Changed);

        var studies = (await bureau.Lines("branch-1")).Where(line => line.GetProperty("obligationId").GetString() == Study)
            .Select(line => (line.GetProperty("windowKey").GetString(), line.GetProperty("state").GetString(), line.GetProperty("requiredCount").GetInt32()));
        studies.ShouldBe([("2026-H1", "open", 1), ("2026-H2", "withdrawn", 1), ("2026-H2", "not-due", 2)], ignoreOrder: true);
        (await bureau.Office.Get($"/api/v1/schemes/{next}")).Json.GetProperty("transition").GetProperty("rule").GetString().ShouldBe("begun-windows-keep-old");
    }

    [Fact]
    public async Task Rules_of_the_future_take_over_on_their_first_day()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var next = await bureau.PutInForce("finance", "2026-07-01", Changed);
        (await bureau.Lines("branch-1")).ShouldAllBe(line => line.GetProperty("state").GetString() != "withdrawn");
        (await bureau.Office.Get($"/api/v1/schemes/{next}/succession")).Text("state").ShouldBe("waiting");

        await SweepOn(new(2026, 6, 30));
        (await bureau.Lines("branch-1")).ShouldAllBe(line => line.GetProperty("state").GetString() != "withdrawn");
        await SweepOn(new(2026, 7, 1));

        (await bureau.Lines("branch-1")).Count(line => line.GetProperty("state").GetString() == "withdrawn").ShouldBe(2);
        (await bureau.Office.Get($"/api/v1/schemes/{next}/succession")).Text("state").ShouldBe("done");
    }

    [Fact]
    public async Task Nothing_past_changes_and_acts_count_for_the_duty_in_the_place_of_the_old_one()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var fulfilled = await bureau.Confirmed("branch-1");
        var begun = await bureau.Study("branch-2");
        var act = (await bureau.Record(bureau.Office, [begun], unit: "branch-2")).Id;
        var next = await SignedOff(bureau);

        (await Issue(bureau, next, new { effectiveFrom = "2026-05-01", transition = new { rule = "new-at-once" } })).ShouldBe(200);

        (await bureau.State(fulfilled)).ShouldBe("fulfilled");
        (await bureau.Lines("branch-1")).Count(line => line.GetProperty("obligationId").GetString() == Study && line.GetProperty("windowKey").GetString() == "2026-H1").ShouldBe(1);
        var old = await Bureau.See(bureau.Office, begun);
        old.Text("state").ShouldBe("withdrawn");
        old.Items("acts").Count.ShouldBe(1);
        var instead = await Bureau.See(bureau.Office, old.Json.GetProperty("replacedById").GetGuid());
        instead.Json.GetProperty("recordedCount").GetInt32().ShouldBe(1);
        instead.Items("acts").Single().GetProperty("id").GetGuid().ShouldBe(act);
        (await bureau.Record(bureau.Office, [instead.Id], submit: true, unit: "branch-2", occurredOn: "2026-05-12")).ShouldBe(201);
        (await bureau.State(instead.Id)).ShouldBe("submitted");
    }

    [Fact]
    public async Task A_year_opened_afterwards_owes_the_same_as_one_that_was_taken_over()
    {
        var open = await Bureau.FoundWithYear(host);
        var closed = await Bureau.Found(host);
        await open.PutInForce("finance", "2026-05-01", Changed);
        await closed.PutInForce("finance", "2026-05-01", Changed);

        (await closed.Office.Post("/api/v1/ledgers", new { year = 2026 })).ShouldBe(200);

        foreach (var unit in open.Units.Keys)
        {
            (await Owed(closed, unit)).ShouldBe(await Owed(open, unit), ignoreOrder: true, unit);
        }
    }

    [Fact]
    public async Task A_confirmation_of_another_effect_than_the_present_one_is_refused()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var next = await SignedOff(bureau);
        await bureau.Confirmed("branch-1");

        var refused = await Issue(bureau, next, new { effectiveFrom = "2026-05-01", transition = new { rule = "new-at-once" }, expected = new { withdrawn = 12, added = 10 } });

        refused.ShouldBeProblem(409, "effect-has-changed");
        (await bureau.Office.Get($"/api/v1/schemes/{next}")).Text("status").ShouldBe("signed-off");
        (await Issue(bureau, next, new { effectiveFrom = "2026-05-01", transition = new { rule = "new-at-once" }, expected = new { withdrawn = 11, added = 9 } })).ShouldBe(200);
    }

    [Theory]
    [InlineData("cut-at-date", null)]
    [InlineData("cut-at-date", "2026-04-30")]
    [InlineData("new-at-once", "2026-07-01")]
    public async Task A_transition_at_fault_is_refused_by_name(string rule, string? cutOn)
    {
        var bureau = await Bureau.FoundWithYear(host);
        var next = await SignedOff(bureau);
        var request = new { effectiveFrom = "2026-05-01", transition = new { rule, cutOn } };

        var refused = await Preview(bureau, next, "2026-05-01", request.transition);

        refused.ShouldBeProblem(422, "transition-is-faulty");
        refused.Pointers().ShouldBe(["/transition/cutOn"]);
        (await Issue(bureau, next, request)).ShouldBeProblem(422, "transition-is-faulty");
    }

    [Fact]
    public async Task The_effect_is_shown_to_whoever_may_issue_and_of_what_is_not_issued_yet()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var next = await SignedOff(bureau);
        var stranger = await Office.Found(host);
        var leader = await bureau.Leader();

        (await Preview(bureau, bureau.SchemeId, "2026-05-01", null)).ShouldBeProblem(409, "scheme-is-issued");
        var dateless = await bureau.Office.Post($"/api/v1/schemes/{next}/succession-preview", new { });
        dateless.ShouldBeProblem(422, "effective-date-is-missing");
        dateless.Pointers().ShouldBe(["/effectiveFrom"]);
        (await leader.Post($"/api/v1/schemes/{next}/succession-preview", new { effectiveFrom = "2026-05-01" })).ShouldBeProblem(403, "permission-missing");
        (await stranger.Post($"/api/v1/schemes/{next}/succession-preview", new { effectiveFrom = "2026-05-01" })).ShouldBeProblem(404, "not-found");
        (await stranger.Get($"/api/v1/schemes/{next}/succession")).ShouldBeProblem(404, "not-found");
        (await leader.Get($"/api/v1/schemes/{next}/succession")).ShouldBe(200);
    }

    [Fact]
    public async Task Rules_that_take_over_from_nobody_change_nothing()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var other = await bureau.Office.PostText("/api/v1/schemes", Bureau.Template("meteorology"));

        var shown = await Preview(bureau, other.Id, "2026-05-01", null);

        shown.ShouldBe(200);
        shown.Json.GetProperty("formerSchemeId").ValueKind.ShouldBe(JsonValueKind.Null);
        Counts(shown.Json).ShouldBe((0, 0, 0, 0));
    }

    [Fact]
    public async Task An_event_starts_a_duty_under_the_rules_of_its_day()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var next = await bureau.PutInForce("finance", "2026-05-10", Changed);
        async Task<Guid> SchemeOf(string day)
        {
            var trigger = await bureau.Office.Post($"/api/v1/ledgers/{bureau.Units["general"]}/2026/triggers", new { obligationId = "FIN-O-014", occurredOn = day, description = "网站公告误发" });
            trigger.ShouldBe(201);
            return (await Bureau.See(bureau.Office, trigger.Id)).Json.GetProperty("schemeId").GetGuid();
        }

        (await SchemeOf("2026-05-09")).ShouldBe(bureau.SchemeId);
        (await SchemeOf("2026-05-10")).ShouldBe(next);
    }

    internal static string Changed(string text)
    {
        var pack = JsonNode.Parse(text)!;
        JsonNode Obligation(string id) => pack["obligations"]!.AsArray().Single(node => node!["id"]!.GetValue<string>() == id)!;
        Obligation(Study)["cadence"]!["minCount"] = 2;
        Obligation(Report)["owedBy"] = new JsonArray("unit:general-branch");
        return pack.ToJsonString();
    }

    private async Task SweepOn(DateOnly day)
    {
        host.MoveClock(day);
        await host.Get<Sweep>().RunAsync(CancellationToken.None);
    }

    private static async Task<Guid> SignedOff(Bureau bureau)
    {
        var imported = await bureau.Office.PostText("/api/v1/schemes", Changed(Bureau.Template("finance")));
        imported.ShouldBe(201);
        (await bureau.Office.Post($"/api/v1/schemes/{imported.Id}/sign-off", new { })).ShouldBe(200);
        return imported.Id;
    }

    private static Task<Reply> Preview(Bureau bureau, Guid scheme, string effectiveFrom, object? transition) =>
        bureau.Office.Post($"/api/v1/schemes/{scheme}/succession-preview", new { effectiveFrom, transition });

    private static Task<Reply> Issue(Bureau bureau, Guid scheme, object request) => bureau.Office.Post($"/api/v1/schemes/{scheme}/issue", request);

    private static (int Stays, int Replaced, int Withdrawn, int Added) Counts(JsonElement of)
    {
        var counts = of.GetProperty("counts");
        int Of(string name) => counts.GetProperty(name).GetInt32();
        return (Of("stays"), Of("replaced"), Of("withdrawn"), Of("added"));
    }

    private static JsonElement Of(Reply shown, string list, string member, string value) =>
        shown.Items(list).Single(item => item.GetProperty(member).GetString() == value);

    private static async Task<IEnumerable<string>> Owed(Bureau bureau, string unit) =>
        (await bureau.Lines(unit)).Where(line => line.GetProperty("state").GetString() != "withdrawn").Select(line =>
            $"{line.GetProperty("obligationId")} {line.GetProperty("windowKey")} {line.GetProperty("requiredCount")} {line.GetProperty("state")}");
}
