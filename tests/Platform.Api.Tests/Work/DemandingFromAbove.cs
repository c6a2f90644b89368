using System.Text.Json;
using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Work;

/// <summary>What a superior asks of units: issued, acknowledged, answered, urged, handed in.</summary>
public sealed class DemandingFromAbove(PlatformHost host)
{
    [Fact]
    public async Task A_demand_stands_in_each_receivers_ledger_and_is_met_by_an_act()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var clerk = await bureau.Clerk();

        var issued = await Issue(bureau);

        issued.ShouldBe(201);
        issued.Location.ShouldBe($"/api/v1/demands/{issued.Id}");
        var seen = await bureau.Office.Get(issued.Location!);
        (seen.Text("sourceName"), seen.Text("title"), seen.Text("dueOn")).ShouldBe(("区委宣传部", "专项自查", "2026-06-10"));
        seen.Version.ShouldBe(1);
        seen.Items("receiving").Select(row => (row.GetProperty("unitNameZh").GetString(), row.GetProperty("state").GetString()))
            .ShouldBe([("branch-1", "due-soon"), ("branch-2", "due-soon")]);

        var duty = seen.Items("receiving")[0].GetProperty("occurrenceId").GetGuid();
        var line = (await bureau.Lines("branch-1")).Single(each => each.GetProperty("id").GetGuid() == duty);
        (line.GetProperty("titleZh").GetString(), line.GetProperty("obligationId").GetString(), line.GetProperty("demandId").GetGuid()).ShouldBe(("专项自查", "DEMAND", issued.Id));
        line.GetProperty("owedToZh").EnumerateArray().Select(each => each.GetString()).ShouldBe(["区委宣传部"]);
        (await clerk.Get("/api/v1/my/duties")).Items("due").ShouldContain(each => each.GetProperty("id").GetGuid() == duty);

        (await Post(clerk, issued, "acknowledgements", new { unitId = bureau.Units["branch-1"] })).ShouldBe(200);
        (await Post(clerk, issued, "answers", new { unitId = bureau.Units["branch-1"], text = "已布置自查" })).ShouldBe(200);
        (await bureau.Record(clerk, [duty], submit: true, occurredOn: "2026-05-20", kind: "report-document")).ShouldBe(201);
        (await Bureau.Do(await bureau.Leader(), duty, "confirmation")).ShouldBe(200);

        seen = await bureau.Office.Get(issued.Location!);
        var done = seen.Items("receiving")[0];
        (done.GetProperty("state").GetString(), done.GetProperty("answer").GetString()).ShouldBe(("fulfilled", "已布置自查"));
        done.GetProperty("acknowledgedAt").GetDateTimeOffset().Date.ShouldBe(new DateTime(2026, 5, 20));
        (seen.Json.GetProperty("acknowledged").GetInt32(), seen.Json.GetProperty("handedIn").GetInt32()).ShouldBe((1, 1));
        Types(seen).ShouldBe(["demand.issued.v1", "demand.acknowledged.v1", "demand.answered.v1"]);
    }

    [Fact]
    public async Task Receivers_that_owe_are_urged_with_the_reason_and_at_most_once_a_day()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var issued = await Issue(bureau);
        var leader = await bureau.Leader();
        var urge = new { unitIds = new[] { bureau.Units["branch-1"], bureau.Units["branch-2"] }, reason = "临近期限" };

        (await Post(leader, issued, "urges", urge)).ShouldBe(200);
        var again = await Post(leader, issued, "urges", urge);

        again.Version.ShouldBe(2);
        var seen = await bureau.Office.Get(issued.Location!);
        seen.Items("receiving").ShouldAllBe(row => row.GetProperty("urges").GetInt32() == 1 && row.GetProperty("urgedBecause").GetString() == "临近期限");
        var burden = await bureau.Office.Get("/api/v1/demand-burden?year=2026");
        burden.Items("sources").Single().GetRawText().ShouldBe("""{"sourceName":"区委宣传部","demands":1,"answers":2,"urges":2,"items":2,"repeated":0}""");
        burden.Items("receivers").Select(row => row.GetProperty("unitNameZh").GetString()).ShouldBe(["branch-1", "branch-2"]);
    }

    [Fact]
    public async Task A_clerk_sees_the_receivers_of_their_own_units_only()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var issued = await Issue(bureau);
        var clerk = await bureau.Office.Colleague(Roles.UnitClerk, bureau.Units["branch-1"]);
        var elsewhere = await bureau.Office.Colleague(Roles.UnitClerk, bureau.Units["section-1"]);

        (await Post(bureau.Office, issued, "acknowledgements", new { unitId = bureau.Units["branch-2"] })).ShouldBe(200);

        (await clerk.Get("/api/v1/demands")).Items().Single().GetProperty("receivers").GetInt32().ShouldBe(1);
        var seen = await clerk.Get(issued.Location!);
        seen.Items("receiving").Single().GetProperty("unitId").GetGuid().ShouldBe(bureau.Units["branch-1"]);
        Types(seen).ShouldBe(["demand.issued.v1"]);
        Can(seen).ShouldBe((true, false, false));
        (await elsewhere.Get("/api/v1/demands")).Items().ShouldBeEmpty();
        (await elsewhere.Get(issued.Location!)).ShouldBeProblem(404, "not-found");
        (await Post(clerk, issued, "acknowledgements", new { unitId = bureau.Units["branch-2"] })).ShouldBeProblem(403, "outside-your-units");
        (await Post(clerk, issued, "urges", new { unitIds = new[] { bureau.Units["branch-1"] }, reason = "催" })).ShouldBeProblem(403, "permission-missing");
        (await clerk.Post("/api/v1/demands", Body(bureau))).ShouldBeProblem(403, "permission-missing");
    }

    [Fact]
    public async Task Another_bureau_sees_and_moves_none_of_it()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var stranger = await Bureau.FoundWithYear(host);
        var issued = await Issue(bureau);

        (await stranger.Office.Get(issued.Location!)).ShouldBeProblem(404, "not-found");
        (await stranger.Office.Get("/api/v1/demands")).Items().ShouldBeEmpty();
        (await Post(stranger.Office, issued, "acknowledgements", new { unitId = bureau.Units["branch-1"] })).ShouldBeProblem(404, "not-found");
        (await Post(stranger.Office, issued, "urges", new { unitIds = new[] { bureau.Units["branch-1"] }, reason = "催" })).ShouldBeProblem(404, "not-found");
        (await bureau.Office.Get("/api/v1/demands")).Items().Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_leader_of_some_units_asks_nothing_of_others()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var leader = await bureau.Office.Colleague(Roles.Leader, bureau.Units["branch-1"]);

        (await leader.Post("/api/v1/demands", Body(bureau))).ShouldBeProblem(403, "outside-your-units");
        (await leader.Post("/api/v1/demands", Body(bureau, receivers: ["branch-1"]))).ShouldBe(201);
    }

    [Fact]
    public async Task Every_no_names_what_stands_in_the_way()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var issued = await Issue(bureau);
        var (first, section) = (bureau.Units["branch-1"], bureau.Units["section-1"]);

        var malformed = await bureau.Office.Post("/api/v1/demands", new { title = " ", text = "", dueOn = "2026-06-10", receiverUnitIds = Array.Empty<Guid>(), evidenceKinds = Unheard });
        malformed.ShouldBeProblem(400, "request-is-malformed");
        malformed.Pointers().ShouldBe(["/title", "/text", "/receiverUnitIds", "/evidenceKinds/0", "/superior"]);
        Refused(await bureau.Office.Post("/api/v1/demands", Body(bureau, dueOn: "2026-05-19")), 422, "demand-is-due-in-the-past", "/dueOn");
        Refused(await bureau.Office.Post("/api/v1/demands", Body(bureau, source: first)), 422, "unit-demands-of-itself", "/receiverUnitIds");
        Refused(await bureau.Office.Post("/api/v1/demands", Body(bureau, source: Guid.NewGuid())), 422, "receiver-is-unknown", "/sourceUnitId");
        Refused(await Post(bureau.Office, issued, "acknowledgements", new { unitId = section }), 422, "unit-is-no-receiver", "/unitId");
        (await Post(bureau.Office, issued, "answers", new { unitId = first, text = "已布置" })).ShouldBeProblem(409, "demand-is-not-acknowledged");
        (await Post(bureau.Office, issued, "answers", new { unitId = first })).Pointers().ShouldBe(["/text"]);
        (await Post(bureau.Office, issued, "urges", new { unitIds = Array.Empty<Guid>() })).Pointers().ShouldBe(["/unitIds", "/reason"]);

        var duty = (await bureau.Office.Get(issued.Location!)).Items("receiving")[0].GetProperty("occurrenceId").GetGuid();
        (await bureau.Record(await bureau.Clerk(), [duty], submit: true, occurredOn: "2026-05-20", kind: "report-document")).ShouldBe(201);
        Refused(await Post(bureau.Office, issued, "urges", new { unitIds = new[] { first }, reason = "催" }), 409, "receiver-has-handed-in", "/unitIds/0");

        var closed = await Bureau.Found(host);
        var refused = await closed.Office.Post("/api/v1/demands", Body(closed));
        refused.ShouldBeProblem(409, "ledger-is-not-open");
        refused.Pointers().ShouldBe(["/receiverUnitIds/0", "/receiverUnitIds/1"]);
        (await closed.Office.Get("/api/v1/demands")).Items().ShouldBeEmpty();
    }

    [Fact]
    public async Task Demands_that_wait_stand_on_the_workbench_until_they_are_acknowledged()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var clerk = await bureau.Clerk();
        var issued = await bureau.Office.Post("/api/v1/demands", new
        {
            superior = "区委办公室",
            title = "专项自查",
            text = "请自查。",
            dueOn = "2026-06-10",
            receiverUnitIds = new[] { bureau.Units["branch-1"] },
            evidenceKinds = Kinds,
        });
        issued.ShouldBe(201);

        var waiting = (await clerk.Get("/api/v1/my/duties")).Items("demands").Single();
        (waiting.GetProperty("title").GetString(), waiting.GetProperty("acknowledgedAt").ValueKind).ShouldBe(("专项自查", JsonValueKind.Null));
        (await clerk.Post($"/api/v1/demands/{issued.Id}/acknowledgements", new { unitId = bureau.Units["branch-1"] })).ShouldBe(200);
        (await clerk.Get("/api/v1/my/duties")).Items("demands").ShouldBeEmpty();
        (await bureau.Office.Post($"/api/v1/demands/{issued.Id}/urges", new { unitIds = new[] { bureau.Units["branch-1"] }, reason = "请抓紧" })).ShouldBe(200);
        (await clerk.Get("/api/v1/my/duties")).Items("demands").Single().GetProperty("urgedBecause").GetString().ShouldBe("请抓紧");
    }

    private static readonly string[] Kinds = ["report-document"];
    private static readonly string[] Unheard = ["rumour"];

    private static void Refused(Reply reply, int status, string code, string pointer)
    {
        reply.ShouldBeProblem(status, code);
        reply.Pointers().ShouldBe([pointer]);
    }

    private static Task<Reply> Issue(Bureau bureau) => bureau.Office.Post("/api/v1/demands", Body(bureau));

    private static object Body(Bureau bureau, string[]? receivers = null, string dueOn = "2026-06-10", Guid? source = null) => new
    {
        superior = source is null ? "区委宣传部" : null,
        sourceUnitId = source,
        documentNumber = "〔2026〕3号",
        title = "专项自查",
        text = "对照要点自查并报送报告。",
        dueOn,
        receiverUnitIds = (receivers ?? ["branch-1", "branch-2"]).Select(code => bureau.Units[code]),
        evidenceKinds = Kinds,
    };

    private static Task<Reply> Post(Office who, Reply issued, string command, object body) => who.Post($"/api/v1/demands/{issued.Id}/{command}", body);

    private static IEnumerable<string?> Types(Reply seen) => seen.Items("facts").Select(fact => fact.GetProperty("type").GetString());

    private static (bool, bool, bool) Can(Reply seen)
    {
        JsonElement can = seen.Items("receiving")[0].GetProperty("can");
        return (can.GetProperty("acknowledge").GetBoolean(), can.GetProperty("answer").GetBoolean(), can.GetProperty("urge").GetBoolean());
    }
}
