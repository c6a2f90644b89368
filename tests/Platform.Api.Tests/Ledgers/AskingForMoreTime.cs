using System.Text.Json;
using Platform.Api.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Ledgers;

/// <summary>Extensions and waivers that an owner asks for and somebody else decides; confirmations by several.</summary>
public sealed class AskingForMoreTime(PlatformHost host)
{
    private static readonly string[] BothRoles = ["first-responsible", "direct-responsible"];

    [Fact]
    public async Task A_granted_extension_moves_the_due_day_in_the_ledger_and_in_the_figures()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var (clerk, leader, duty) = (await bureau.Clerk(), await bureau.Leader(), await bureau.Study());
        (await Bureau.Do(clerk, duty, "extension-request", new { dueOn = "2026-08-31", reason = "会议改期" })).ShouldBe(200);
        var asked = await Bureau.See(leader, duty);
        (asked.Text("asked"), asked.Text("askedDueOn"), asked.Text("dueOn")).ShouldBe(("extension", "2026-08-31", "2026-06-30"));
        (Can(asked, "decideExtension"), Can(await Bureau.See(clerk, duty), "decideExtension")).ShouldBe((true, false));
        (await leader.Get("/api/v1/my/duties")).Items("requests").Single().GetProperty("id").GetGuid().ShouldBe(duty);

        (await Bureau.Do(leader, duty, "extension-decision", new { granted = true })).ShouldBe(200);

        var seen = await Bureau.See(bureau.Office, duty);
        (seen.Text("dueOn"), seen.Text("closesOn"), seen.Text("originalDueOn"), seen.Text("state")).ShouldBe(("2026-08-31", "2026-09-15", "2026-06-30", "open"));
        seen.Json.GetProperty("asked").ValueKind.ShouldBe(JsonValueKind.Null);
        Types(seen).ShouldBe(["occurrence.begun.v1", "occurrence.extension-requested.v1", "occurrence.extension-decided.v1"]);
        await Eventually.Holds(
            async () =>
            {
                var months = (await bureau.Office.Get("/api/v1/compliance/overview?year=2026")).Items("months")
                    .Where(month => month.GetProperty("unitId").GetGuid() == bureau.Units["branch-1"]).ToDictionary(month => month.GetProperty("month").GetInt32());
                months.ShouldContainKey(8);
                months[8].GetProperty("counts").GetProperty("total").GetInt32().ShouldBe(1);
            },
            TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task A_declined_extension_moves_nothing_and_says_why()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var duty = await bureau.Study();
        (await Bureau.Do(await bureau.Clerk(), duty, "extension-request", new { dueOn = "2026-08-31", reason = "会议改期" })).ShouldBe(200);

        (await Bureau.Do(await bureau.Leader(), duty, "extension-decision", new { granted = false })).ShouldBeProblem(422, "decline-needs-reason");
        (await Bureau.Do(await bureau.Leader(), duty, "extension-decision", new { granted = false, reason = "理由不充分" })).ShouldBe(200);

        var seen = await Bureau.See(bureau.Office, duty);
        seen.Text("dueOn").ShouldBe("2026-06-30");
        seen.Items("timeline")[^1].GetProperty("reason").GetString().ShouldBe("理由不充分");
    }

    [Fact]
    public async Task A_waiver_that_was_asked_for_is_granted_by_waiving_or_declined()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var (first, second) = (await bureau.Study("branch-1"), await bureau.Study("branch-2"));
        foreach (var duty in new[] { first, second })
        {
            (await Bureau.Do(await bureau.Clerk(), duty, "waiver-request", new { reason = "机构新设" })).ShouldBe(200);
        }

        (await Bureau.Do(await bureau.Leader(), first, "waiver", new { reason = "同意" })).ShouldBe(200);
        (await Bureau.Do(await bureau.Leader(), second, "waiver-declination", new { reason = "仍应办理" })).ShouldBe(200);

        (await bureau.State(first)).ShouldBe("waived");
        (await bureau.State(second)).ShouldBe("open");
    }

    [Fact]
    public async Task Every_no_about_requests_names_what_stands_in_the_way()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var (office, leader, duty) = (bureau.Office, await bureau.Leader(), await bureau.Study());
        var other = await bureau.Study("branch-2");

        (await Bureau.Do(office, duty, "extension-request", new { })).Pointers().ShouldBe(["/dueOn", "/reason"]);
        (await Bureau.Do(leader, duty, "extension-decision", new { })).Pointers().ShouldBe(["/granted"]);
        (await Bureau.Do(office, duty, "extension-request", new { dueOn = "2026-06-30", reason = "改期" })).ShouldBeProblem(422, "extension-is-not-later");
        (await Bureau.Do(leader, duty, "extension-decision", new { granted = true })).ShouldBeProblem(409, "nothing-is-requested");
        (await Bureau.Do(leader, duty, "waiver-declination", new { reason = "不同意" })).ShouldBeProblem(409, "nothing-is-requested");
        (await Bureau.Do(leader, duty, "extension-request", new { dueOn = "2026-08-31", reason = "改期" })).ShouldBeProblem(403, "permission-missing");
        (await Bureau.Do(office, duty, "extension-request", new { dueOn = "2026-08-31", reason = "改期" })).ShouldBe(200);
        (await Bureau.Do(office, duty, "waiver-request", new { reason = "不适用" })).ShouldBeProblem(409, "request-is-pending");
        (await Bureau.Do(office, duty, "extension-decision", new { granted = true })).ShouldBeProblem(409, "requester-may-not-decide");
        (await Bureau.Do(await bureau.Clerk(), duty, "extension-decision", new { granted = true })).ShouldBeProblem(403, "permission-missing");
        (await Bureau.Do(office, other, "waiver-request", new { reason = "不适用" })).ShouldBe(200);
        (await Bureau.Do(office, other, "waiver", new { reason = "不适用" })).ShouldBeProblem(409, "requester-may-not-decide");
        (await Bureau.Do(office, await bureau.Duty("general", "FIN-O-011", "2026"), "extension-request", new { dueOn = "2026-08-31", reason = "改期" }))
            .ShouldBeProblem(409, "duty-can-no-longer-be-extended");

        var stranger = await Bureau.FoundWithYear(host);
        (await Bureau.Do(await stranger.Leader(), duty, "extension-decision", new { granted = true })).ShouldBeProblem(404, "not-found");
        (await Bureau.Do(leader, duty, "extension-decision", new { granted = true })).ShouldBe(200);
    }

    [Fact]
    public async Task When_the_rule_asks_for_all_the_last_approval_confirms()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var (first, second) = (await Approver(bureau, "first-responsible", "A-1"), await Approver(bureau, "direct-responsible", "A-2"));
        (await bureau.Office.Post("/api/v1/approval-rules", new { mode = "all", roleIds = BothRoles })).ShouldBe(201);
        var duty = await bureau.Submitted();

        (await Bureau.Do(await bureau.Leader(), duty, "confirmation")).ShouldBeProblem(409, "not-among-the-approvers");
        (await (await bureau.Leader()).Get("/api/v1/my/duties")).Items("waitingForMe").ShouldBeEmpty();
        (await first.Get("/api/v1/my/duties")).Items("waitingForMe").Count.ShouldBe(1);
        (await Bureau.Do(first, duty, "confirmation", new { note = "同意" })).ShouldBe(200);

        var half = await Bureau.See(first, duty);
        (half.Text("state"), Can(half, "confirm"), Can(await Bureau.See(second, duty), "confirm")).ShouldBe(("submitted", false, true));
        half.Json.GetProperty("approval").GetProperty("mode").GetString().ShouldBe("all");
        half.Json.GetProperty("approval").GetProperty("seats").EnumerateArray().Count(seat => seat.GetProperty("approved").GetBoolean()).ShouldBe(1);
        (await first.Get("/api/v1/my/duties")).Items("waitingForMe").ShouldBeEmpty();

        (await Bureau.Do(second, duty, "confirmation")).ShouldBe(200);
        (await bureau.State(duty)).ShouldBe("fulfilled");
    }

    [Fact]
    public async Task Rules_about_approval_are_read_by_all_and_set_by_the_office()
    {
        var bureau = await Bureau.FoundWithYear(host);
        (await bureau.Office.Post("/api/v1/approval-rules", new { mode = "quorum", quorum = 2, category = "direction", roleIds = BothRoles })).ShouldBe(201);

        var seen = await bureau.Office.Get("/api/v1/approval-rules");
        seen.Items("rules").Single().GetProperty("category").GetString().ShouldBe("direction");
        seen.Items("roles").ShouldNotBeEmpty();
        (await (await bureau.Leader()).Get("/api/v1/approval-rules")).Json.GetProperty("can").GetProperty("manage").GetBoolean().ShouldBeFalse();
        (await (await bureau.Leader()).Post("/api/v1/approval-rules", new { mode = "any", roleIds = BothRoles })).ShouldBeProblem(403, "permission-missing");
        (await bureau.Office.Post("/api/v1/approval-rules", new { })).Pointers().ShouldBe(["/mode"]);
        (await bureau.Office.Post("/api/v1/approval-rules", new { mode = "any" })).ShouldBeProblem(422, "approvers-are-missing");
        (await bureau.Office.Post("/api/v1/approval-rules", new { mode = "quorum", quorum = 3, roleIds = BothRoles })).ShouldBeProblem(422, "quorum-is-out-of-range");
        (await bureau.Office.Post("/api/v1/approval-rules", new { mode = "any", category = "gossip", roleIds = BothRoles })).ShouldBeProblem(422, "category-is-unknown");
        (await bureau.Office.Post("/api/v1/approval-rules/removal", new { category = "direction" })).ShouldBe(200);
        (await bureau.Office.Get("/api/v1/approval-rules")).Items("rules").ShouldBeEmpty();
        (await (await Office.Found(host)).Get("/api/v1/approval-rules")).Items("rules").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_rule_that_names_no_post_of_the_unit_stops_everybody()
    {
        var bureau = await Bureau.FoundWithYear(host);
        (await bureau.Office.Post("/api/v1/approval-rules", new { mode = "any", postIds = new[] { Guid.NewGuid() } })).ShouldBe(201);

        (await Bureau.Do(await bureau.Leader(), await bureau.Submitted(), "confirmation")).ShouldBeProblem(409, "nobody-is-named-to-approve");
    }

    // Somebody who holds the general branch's post of that role and may review.
    private static async Task<Office> Approver(Bureau bureau, string roleId, string workNumber)
    {
        var person = await bureau.Office.Enter($"审批{workNumber}", workNumber);
        var post = (await bureau.Office.Get($"/api/v1/posts?unitId={bureau.Units["general"]}")).Items().Single(each => each.GetProperty("roleId").GetString() == roleId);
        (await bureau.Office.Post($"/api/v1/posts/{post.GetProperty("id").GetGuid()}/appointments", new { personId = person, from = "2026-01-01", acting = false })).ShouldBe(200);
        return await bureau.Office.Colleague(Roles.Leader, personId: person);
    }

    private static bool Can(Reply reply, string ability) => reply.Json.GetProperty("can").GetProperty(ability).GetBoolean();

    private static IEnumerable<string?> Types(Reply seen) => seen.Items("timeline").Select(entry => entry.GetProperty("type").GetString()).Where(type => type != "year-plan.opened.v1");
}
