using System.Text.Json;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Ledgers;

/// <summary>The main path of one duty: record, submit, return, correct, submit again, confirm.</summary>
public sealed class FulfillingADuty(PlatformHost host)
{
    [Fact]
    public async Task From_the_first_record_to_the_confirmation_every_step_stays_readable()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var person = await bureau.Office.Enter("李经办", "L-001");
        var clerk = await bureau.Office.Colleague(Roles.UnitClerk, bureau.Units["branch-1"], person);
        var leader = await bureau.Leader();
        var duty = await bureau.Study();

        var recorded = await bureau.Record(clerk, [duty], occurredOn: "2026-05-10");
        recorded.ShouldBe(201);
        recorded.Location.ShouldBe($"/api/v1/acts/{recorded.Id}");
        recorded.Items("occurrences").Single().GetRawText().ShouldBe($$"""{"id":"{{duty}}","version":2,"state":"open"}""");
        Next(await Bureau.See(clerk, duty)).ShouldBe(("submit", "owner"));

        (await Bureau.Do(clerk, duty, "submission", new { note = "请审核" })).ShouldBe(200);
        (await bureau.State(duty)).ShouldBe("submitted");
        (await Bureau.Do(leader, duty, "return", new { reason = "日期有误" })).ShouldBe(200);
        (await bureau.State(duty)).ShouldBe("returned");

        var corrected = await clerk.Post(
            $"/api/v1/acts/{recorded.Id}/corrections",
            new { kind = "meeting", title = "上半年学习会", occurredOn = "2026-05-12", reason = "日期写错", evidenceIds = new[] { await bureau.Evidence() } });
        corrected.ShouldBe(201);
        corrected.Id.ShouldNotBe(recorded.Id);
        (await Bureau.Do(clerk, duty, "submission")).ShouldBe(200);
        var confirmed = await Bureau.Do(leader, duty, "confirmation", new { note = "属实" });
        confirmed.ShouldBe(200);

        var seen = await Bureau.See(bureau.Office, duty);
        seen.Text("state").ShouldBe("fulfilled");
        seen.Text("completedOn").ShouldBe("2026-05-12");
        seen.Json.GetProperty("recordedLate").GetBoolean().ShouldBeFalse();
        seen.Version.ShouldBe(confirmed.Version);
        seen.ETag.ShouldBe($"\"{confirmed.Version}\"");
        Next(seen).ShouldBe(("none", "none"));

        var timeline = seen.Items("timeline");
        timeline.Select(entry => entry.GetProperty("type").GetString()).ShouldBe(
        [
            "year-plan.opened.v1", "occurrence.begun.v1", "occurrence.act-recorded.v1",
            "occurrence.submitted.v1", "occurrence.status-changed.v1", "occurrence.returned.v1", "occurrence.status-changed.v1",
            "occurrence.act-superseded.v1", "occurrence.submitted.v1", "occurrence.status-changed.v1",
            "occurrence.confirmed.v1", "occurrence.status-changed.v1",
        ]);
        timeline.Select(entry => entry.GetProperty("sequence").GetInt64()).ShouldBeInOrder(SortDirection.Ascending);
        timeline.ShouldAllBe(entry => entry.GetProperty("recordedAt").GetDateTimeOffset().Date == new DateTime(2026, 5, 20));
        Facts(timeline, "occurrence.act-recorded.v1", "occurredOn").ShouldBe(["2026-05-10"]);
        Facts(timeline, "occurrence.act-superseded.v1", "occurredOn").ShouldBe(["2026-05-12"]);
        Facts(timeline, "occurrence.act-superseded.v1", "reason").ShouldBe(["日期写错"]);
        Facts(timeline, "occurrence.returned.v1", "reason").ShouldBe(["日期有误"]);
        Facts(timeline, "occurrence.submitted.v1", "reason").ShouldBe(["请审核", null]);
        Facts(timeline, "occurrence.status-changed.v1", "statusTo").ShouldBe(["submitted", "returned", "submitted", "fulfilled"]);
        var performer = timeline.First(entry => entry.GetProperty("type").GetString() == "occurrence.act-recorded.v1").GetProperty("actor");
        performer.GetProperty("personId").GetGuid().ShouldBe(person);
        performer.GetProperty("name").GetString().ShouldBe("李经办");

        var wrong = await bureau.Office.Get($"/api/v1/acts/{recorded.Id}");
        wrong.Json.GetProperty("supersededBy").GetGuid().ShouldBe(corrected.Id);
        wrong.Text("reason").ShouldBe("日期写错");
        (await bureau.Office.Get($"/api/v1/acts/{corrected.Id}")).Json.GetProperty("supersedes").GetGuid().ShouldBe(recorded.Id);
        seen.Items("acts").Select(act => act.GetProperty("id").GetGuid()).ShouldBe([recorded.Id, corrected.Id]);
    }

    [Fact]
    public async Task Every_step_taken_again_changes_nothing()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var duty = await bureau.Confirmed();
        var version = (await Bureau.See(bureau.Office, duty)).Version;

        (await Bureau.Do(await bureau.Leader(), duty, "confirmation")).Version.ShouldBe(version);

        var second = await bureau.Submitted("branch-2");
        version = (await Bureau.See(bureau.Office, second)).Version;
        (await Bureau.Do(await bureau.Clerk(), second, "submission")).Version.ShouldBe(version);
        (await Bureau.Do(await bureau.Leader(), second, "return", new { reason = "补材料" })).Version.ShouldBe(version + 2);
        (await Bureau.Do(await bureau.Leader(), second, "return", new { reason = "补材料" })).Version.ShouldBe(version + 2);
    }

    [Fact]
    public async Task Whoever_recorded_or_submitted_does_not_confirm_and_somebody_else_does()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var duty = await bureau.Study();
        (await bureau.Record(bureau.Office, [duty], submit: true)).ShouldBe(201);

        (await Bureau.Do(bureau.Office, duty, "confirmation")).ShouldBeProblem(409, "performer-may-not-confirm");
        (await Bureau.Do(bureau.Office, duty, "return", new { reason = "不对" })).ShouldBeProblem(409, "performer-may-not-confirm");
        (await Bureau.Do(await bureau.Clerk(), duty, "confirmation")).ShouldBeProblem(403, "permission-missing");
        Can(await Bureau.See(bureau.Office, duty), "confirm").ShouldBeFalse();
        Can(await Bureau.See(await bureau.Leader(), duty), "confirm").ShouldBeTrue();

        (await Bureau.Do(await bureau.Leader(), duty, "confirmation")).ShouldBe(200);
        (await bureau.State(duty)).ShouldBe("fulfilled");
    }

    [Fact]
    public async Task A_stale_version_is_told_with_the_current_one()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var duty = await bureau.Submitted();
        var current = (await Bureau.See(bureau.Office, duty)).Version;

        var stale = await Bureau.Do(await bureau.Leader(), duty, "confirmation", null, ("If-Match", $"\"{current - 1}\""));

        stale.ShouldBeProblem(412, "version-is-stale");
        stale.Json.GetProperty("currentVersion").GetInt64().ShouldBe(current);
        (await bureau.State(duty)).ShouldBe("submitted");
        (await Bureau.Do(await bureau.Leader(), duty, "confirmation", null, ("If-Match", "\"x\""))).ShouldBeProblem(412, "version-is-stale");
        (await Bureau.Do(await bureau.Leader(), duty, "confirmation", null, ("If-Match", $"\"{current}\""))).ShouldBe(200);
    }

    [Fact]
    public async Task A_duty_that_nobody_has_touched_has_version_zero()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var duty = await bureau.Duty("general", "FIN-O-011", "2026");
        (await Bureau.See(bureau.Office, duty)).ETag.ShouldBe("\"0\"");

        (await Bureau.Do(await bureau.Leader(), duty, "waiver", new { reason = "不适用" }, ("If-Match", "\"1\""))).ShouldBeProblem(412, "version-is-stale");
        (await Bureau.Do(await bureau.Leader(), duty, "waiver", new { reason = "不适用" }, ("If-Match", "\"0\""))).ShouldBe(200);
    }

    [Fact]
    public async Task One_act_serves_several_duties_at_once()
    {
        var bureau = await Bureau.FoundWithYear(host);
        Guid[] duties = [await bureau.Study("branch-1"), await bureau.Study("branch-2"), await bureau.Study("general")];

        var recorded = await bureau.Record(await bureau.Clerk(), duties, submit: true);

        recorded.ShouldBe(201);
        recorded.Items("occurrences").Select(after => after.GetProperty("id").GetGuid()).ShouldBe(duties);
        recorded.Items("occurrences").ShouldAllBe(after => after.GetProperty("state").GetString() == "submitted");
        foreach (var duty in duties)
        {
            (await Bureau.See(bureau.Office, duty)).Items("acts").Single().GetProperty("id").GetGuid().ShouldBe(recorded.Id);
        }
    }

    [Fact]
    public async Task When_one_of_several_duties_refuses_nothing_of_the_act_is_stored()
    {
        var bureau = await Bureau.FoundWithYear(host);
        Guid[] duties = [await bureau.Study("branch-1"), await bureau.Study("branch-2", "2026-H2")];
        var act = bureau.Act(duties, [await bureau.Evidence()], submit: true);
        var before = await Count(bureau);

        var refused = await bureau.Office.Post("/api/v1/acts", act);

        refused.ShouldBeProblem(422, "act-precedes-the-window");
        refused.Pointers().ShouldBe(["/occurrenceIds/1"]);
        (await bureau.State(duties[0])).ShouldBe("open");
        (await Bureau.See(bureau.Office, duties[0])).Version.ShouldBe(0);
        (await bureau.Office.Get("/api/v1/acts?year=2026")).Items().ShouldBeEmpty();
        (await Count(bureau)).ShouldBe(before);
        (await bureau.Record(await bureau.Clerk(), [duties[0]], submit: true)).ShouldBe(201);
    }

    [Fact]
    public async Task A_duty_that_is_only_attested_takes_no_other_evidence()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var duty = await bureau.Duty("general", "FIN-O-011", "2026");

        var refused = await bureau.Record(await bureau.Clerk(), [duty], submit: true, unit: "general", kind: "minutes");
        refused.ShouldBeProblem(422, "evidence-kind-not-permitted");
        refused.Pointers().ShouldBe(["/occurrenceIds/0"]);

        (await bureau.Record(await bureau.Clerk(), [duty], submit: true, unit: "general", kind: "unit-attestation")).ShouldBe(201);
    }

    [Fact]
    public async Task What_happens_starts_a_duty_and_is_told_twice_without_starting_two()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var clerk = await bureau.Clerk();
        var path = $"/api/v1/ledgers/{bureau.Units["general"]}/2026/triggers";
        var trigger = new { obligationId = "FIN-O-014", occurredOn = "2026-05-18", description = "网站公告误发" };

        var started = await clerk.Post(path, trigger);

        started.ShouldBe(201);
        started.Location.ShouldBe($"/api/v1/occurrences/{started.Id}");
        (await clerk.Post(path, trigger)).Id.ShouldBe(started.Id);
        var seen = await clerk.Get(started.Location!);
        seen.Text("cadenceKind").ShouldBe("per-event");
        seen.Text("state").ShouldBe("no-verdict");
        seen.Items("timeline").Single().GetProperty("type").GetString().ShouldBe("year-plan.occurrence-added.v1");
        seen.Items("timeline").Single().GetProperty("occurredOn").GetString().ShouldBe("2026-05-18");
        (await bureau.Lines("general")).Count(line => line.GetProperty("obligationId").GetString() == "FIN-O-014").ShouldBe(1);

        (await bureau.Record(clerk, [started.Id], submit: true, unit: "general", occurredOn: "2026-05-19", kind: "report-document")).ShouldBe(201);
        (await Bureau.Do(await bureau.Leader(), started.Id, "confirmation")).ShouldBe(200);
        (await bureau.State(started.Id)).ShouldBe("no-verdict");
    }

    [Fact]
    public async Task That_nothing_happened_is_declared_where_the_rules_ask_for_no_number()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var clerk = await bureau.Clerk();
        var regular = await bureau.Duty("general", "FIN-O-011", "2026");

        (await Bureau.Do(clerk, regular, "no-event-declaration", new { })).ShouldBeProblem(400, "request-is-malformed");
        (await Bureau.Do(clerk, regular, "no-event-declaration", new { reason = "本期没有" })).ShouldBe(200);
        (await bureau.State(regular)).ShouldBe("declared-none");
        Facts((await Bureau.See(clerk, regular)).Items("timeline"), "occurrence.no-event-declared.v1", "reason").ShouldBe(["本期没有"]);

        (await Bureau.Do(clerk, await bureau.Study(), "no-event-declaration", new { reason = "没开会" })).ShouldBeProblem(409, "duty-must-be-performed");
    }

    [Fact]
    public async Task A_duty_is_waived_by_who_may_and_stays_waived()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var duty = await bureau.Study();

        (await Bureau.Do(await bureau.Clerk(), duty, "waiver", new { reason = "不适用" })).ShouldBeProblem(403, "permission-missing");
        (await Bureau.Do(await bureau.Leader(), duty, "waiver", new { reason = "机构新设" })).ShouldBe(200);

        (await bureau.State(duty)).ShouldBe("waived");
        (await bureau.Record(await bureau.Clerk(), [duty])).ShouldBeProblem(409, "duty-is-settled");
    }

    [Fact]
    public async Task A_clerk_works_in_their_own_units_only()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var clerk = await bureau.Office.Colleague(Roles.UnitClerk, bureau.Units["branch-1"]);
        var (own, foreign) = (await bureau.Study("branch-1"), await bureau.Study("branch-2"));

        (await bureau.Record(clerk, [foreign])).ShouldBeProblem(403, "outside-your-units");
        (await bureau.Record(clerk, [own], unit: "branch-2")).ShouldBeProblem(403, "outside-your-units");
        (await Bureau.Do(clerk, foreign, "submission")).ShouldBeProblem(403, "outside-your-units");
        (await clerk.Post($"/api/v1/ledgers/{bureau.Units["general"]}/2026/triggers", new { obligationId = "FIN-O-014", occurredOn = "2026-05-18", description = "误发" }))
            .ShouldBeProblem(403, "outside-your-units");
        (await Bureau.See(clerk, foreign)).ShouldBeProblem(404, "not-found");
        (await bureau.Record(clerk, [own], submit: true)).ShouldBe(201);
    }

    [Fact]
    public async Task An_unknown_duty_and_that_of_another_bureau_answer_alike()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var stranger = await Bureau.FoundWithYear(host);
        var (foreign, unknown) = (await stranger.Study(), Guid.NewGuid());
        var leader = await bureau.Leader();

        Same(await Bureau.See(leader, foreign), await Bureau.See(leader, unknown)).ShouldBeProblem(404, "not-found");
        foreach (var command in new[] { "confirmation", "return", "waiver" })
        {
            Same(await Bureau.Do(leader, foreign, command, new { reason = "看看" }), await Bureau.Do(leader, unknown, command, new { reason = "看看" }))
                .ShouldBeProblem(404, "not-found");
        }

        var refused = Same(await bureau.Record(bureau.Office, [foreign]), await bureau.Record(bureau.Office, [unknown]));
        refused.ShouldBeProblem(422, "duty-is-unknown");
        refused.Pointers().ShouldBe(["/occurrenceIds/0"]);
        (await Bureau.See(stranger.Office, foreign)).Version.ShouldBe(0);
        (await bureau.Record(bureau.Office, [await bureau.Study()])).ShouldBe(201);
    }

    private static Reply Same(Reply one, Reply other)
    {
        other.Status.ShouldBe(one.Status);
        WithoutTrace(other).ShouldBe(WithoutTrace(one));
        return one;
    }

    private static string WithoutTrace(Reply reply) =>
        string.Join('\n', reply.Json.EnumerateObject().Where(member => member.Name != "traceId").Select(member => $"{member.Name}={member.Value.GetRawText()}"));

    private static (string, string) Next(Reply reply) =>
        (reply.Json.GetProperty("next").GetProperty("code").GetString()!, reply.Json.GetProperty("next").GetProperty("by").GetString()!);

    private static bool Can(Reply reply, string ability) => reply.Json.GetProperty("can").GetProperty(ability).GetBoolean();

    private static IEnumerable<string?> Facts(IEnumerable<JsonElement> timeline, string type, string member) =>
        timeline.Where(entry => entry.GetProperty("type").GetString() == type).Select(entry => entry.GetProperty(member).GetString());

    private static Task<long> Count(Bureau bureau) =>
        bureau.Host.Scalar<long>("select count(*) from events.mt_events where tenant_id = @Tenant", new { bureau.Office.Tenant });
}
