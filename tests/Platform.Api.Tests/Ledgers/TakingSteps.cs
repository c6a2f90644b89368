using System.Text.Json;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;

namespace Platform.Api.Tests.Ledgers;

/// <summary>Meteorology: four steps at first moment, each with the time of day at which the unit took it.</summary>
public sealed class TakingSteps(PlatformHost host)
{
    private static readonly string[] Four = ["discover", "assess", "report", "handle"];

    [Fact]
    public async Task A_trigger_starts_one_duty_whose_steps_are_clocks_by_the_hours_of_the_bureau()
    {
        var rules = await Found("?firstMomentHours=2");
        var duty = await Trigger(rules);

        var waiting = await rules.Office.Get($"/api/v1/occurrences/{duty}");

        waiting.ShouldBe(200);
        waiting.Json.GetProperty("next").GetProperty("code").GetString().ShouldBe("record-step");
        var steps = waiting.Json.GetProperty("steps");
        steps.GetProperty("triggeredAt").GetString().ShouldBe("09:00:00");
        steps.GetProperty("dueAt").GetString().ShouldBe("2026-05-10T11:00:00");
        Clocks(steps).ShouldBe(Four.Select(step => $"{step} overdue"));

        // In any order; shown in the order of the rules.
        (await Step(rules, duty, "handle", "10:00:00")).ShouldBe(200);
        (await Step(rules, duty, "discover", "11:01:00")).ShouldBe(200);
        (await Step(rules, duty, "discover", "11:01:00")).Version.ShouldBe((await rules.Office.Get($"/api/v1/occurrences/{duty}")).Version);

        var seen = await rules.Office.Get($"/api/v1/occurrences/{duty}");
        Clocks(seen.Json.GetProperty("steps")).ShouldBe(["discover late", "assess overdue", "report overdue", "handle in-time"]);
        seen.Json.GetProperty("steps").GetProperty("items")[0].GetProperty("actor").GetProperty("accountId").GetString().ShouldNotBeNullOrEmpty();
        (seen.Json.GetProperty("stepsRecorded").GetInt32(), seen.Json.GetProperty("stepCount").GetInt32()).ShouldBe((2, 4));
        seen.Items("timeline").Count(entry => entry.GetProperty("type").GetString() == "occurrence.step-recorded.v1").ShouldBe(2);
    }

    [Fact]
    public async Task Without_hours_the_times_are_kept_and_nothing_is_late()
    {
        var rules = await Found();
        var duty = await Trigger(rules);
        foreach (var step in Four)
        {
            (await Step(rules, duty, step, "23:00:00")).ShouldBe(200);
        }

        var seen = await rules.Office.Get($"/api/v1/occurrences/{duty}");
        seen.Json.GetProperty("steps").GetProperty("dueAt").ValueKind.ShouldBe(JsonValueKind.Null);
        Clocks(seen.Json.GetProperty("steps")).ShouldBe(Four.Select(step => $"{step} taken"));
        seen.Text("state").ShouldBe("no-verdict");
    }

    [Fact]
    public async Task It_is_handed_in_with_every_step_and_confirmed_by_somebody_else()
    {
        var rules = await Found("?firstMomentHours=2");
        var duty = await Trigger(rules);
        (await rules.Record(await rules.Clerk(), "办公室", duty, "timeline-log")).ShouldBe(201);
        (await (await rules.Clerk()).Post($"/api/v1/occurrences/{duty}/submission", new { })).ShouldBeProblem(409, "steps-are-missing");
        foreach (var step in Four)
        {
            (await Step(rules, duty, step, "10:00:00")).ShouldBe(200);
        }

        (await (await rules.Clerk()).Post($"/api/v1/occurrences/{duty}/submission", new { })).ShouldBe(200);
        (await (await rules.Leader()).Post($"/api/v1/occurrences/{duty}/confirmation", new { })).ShouldBe(200);

        (await rules.Office.Get($"/api/v1/occurrences/{duty}")).Text("state").ShouldBe("fulfilled");
        // The time of a step is put right with a reason, and then somebody looks at it again.
        (await Step(rules, duty, "report", "10:05:00")).ShouldBeProblem(409, "step-is-recorded");
        (await Step(rules, duty, "report", "10:05:00", "抄错时间")).ShouldBe(200);
        (await rules.Office.Get($"/api/v1/occurrences/{duty}")).Text("state").ShouldBe("submitted");
    }

    [Fact]
    public async Task A_step_is_refused_by_name()
    {
        var rules = await Found();
        var duty = await Trigger(rules);

        (await Step(rules, duty, "speak-out", "10:00:00")).ShouldBeProblem(422, "step-is-unknown");
        (await Step(rules, duty, "report", "08:59:00")).ShouldBeProblem(422, "step-precedes-the-trigger");
        (await Step(rules, duty, "report", "10:00:00", day: "2099-01-01")).ShouldBeProblem(422, "step-is-in-the-future");
        var malformed = await (await rules.Clerk()).Post($"/api/v1/occurrences/{duty}/steps", new { });
        malformed.ShouldBeProblem(400, "request-is-malformed");
        malformed.Pointers().ShouldBe(["/step", "/occurredOn", "/occurredAt"], ignoreOrder: true);
        (await (await rules.Leader()).Post($"/api/v1/occurrences/{duty}/steps", new { step = "report", occurredOn = "2026-05-10", occurredAt = "10:00:00" })).Status.ShouldBe(403);
        (await (await Office.Found(host)).Post($"/api/v1/occurrences/{duty}/steps", new { step = "report", occurredOn = "2026-05-10", occurredAt = "10:00:00" })).Status.ShouldBe(404);
    }

    /// <summary>Each member of the team writes it into the democratic-life meeting: one event, a duty for each post.</summary>
    [Fact]
    public async Task An_event_starts_the_duty_of_every_post_that_owes_it_or_of_those_named()
    {
        var rules = await Rules.Found(host, "meteorology", [("局", "bureau", null), ("党组", "party-group", "局"), ("班子", "leading-team", "党组")]);
        foreach (var name in new[] { "甲", "乙", "丙" })
        {
            await rules.Post(name, "班子", "team-member");
        }

        await rules.OpenYear();
        var offered = (await rules.Ledger("班子")).Items("eventDuties").Single(duty => duty.GetProperty("obligationId").GetString() == "MET-O-028");
        offered.GetProperty("postIds").GetArrayLength().ShouldBe(3);
        var path = $"/api/v1/ledgers/{rules.Units["班子"]}/2026/triggers";

        var started = await rules.Office.Post(path, new { obligationId = "MET-O-028", occurredOn = "2026-01-20", description = "年度民主生活会" });

        started.ShouldBe(201);
        started.Items("occurrenceIds").Count.ShouldBe(3);
        (await rules.Lines("班子", "MET-O-028")).Select(line => line.GetProperty("postId").GetGuid()).ShouldBe(rules.Posts.Values, ignoreOrder: true);

        var one = await rules.Office.Post(path, new { obligationId = "MET-O-028", occurredOn = "2026-02-20", description = "补开", postIds = new[] { rules.Posts["乙"] } });
        one.ShouldBe(201);
        one.Items("occurrenceIds").ShouldHaveSingleItem();
        var stranger = await rules.Office.Post(path, new { obligationId = "MET-O-028", occurredOn = "2026-02-21", description = "补开", postIds = new[] { Guid.NewGuid() } });
        stranger.ShouldBeProblem(422, "duty-is-not-triggered-by-events");
        stranger.Pointers().ShouldBe(["/postIds/0"]);
    }

    private async Task<Rules> Found(string query = "")
    {
        var rules = await Rules.Found(host, "meteorology", [("局", "bureau", null), ("办公室", "general-office", "局")], query: query);
        await rules.OpenYear();
        return rules;
    }

    private static async Task<Guid> Trigger(Rules rules)
    {
        var started = await (await rules.Clerk()).Post(
            $"/api/v1/ledgers/{rules.Units["办公室"]}/2026/triggers",
            new { obligationId = "MET-O-009", occurredOn = "2026-05-10", occurredAt = "09:00:00", description = "一起服务情况" });
        started.ShouldBe(201);
        return started.Id;
    }

    private static async Task<Reply> Step(Rules rules, Guid duty, string step, string at, string? reason = null, string day = "2026-05-10") =>
        await (await rules.Clerk()).Post($"/api/v1/occurrences/{duty}/steps", new { step, occurredOn = day, occurredAt = at, reason });

    private static IEnumerable<string> Clocks(JsonElement steps) =>
        steps.GetProperty("items").EnumerateArray().Select(item => $"{item.GetProperty("step").GetString()} {item.GetProperty("clock").GetString()}");
}
