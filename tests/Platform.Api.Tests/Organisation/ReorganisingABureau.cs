using System.Text.Json;
using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Organisation;

public sealed class ReorganisingABureau(PlatformHost host)
{
    private const string Path = "/api/v1/organisation/reorganisations";
    private const string On = "2026-05-20";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task A_merger_shows_its_effect_first_and_carries_open_duties_over()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var done = await bureau.Confirmed("branch-1");
        var body = Merger(bureau, "go-to-successor");

        var effect = await bureau.Office.Post($"{Path}/preview", body);
        effect.ShouldBe(200);
        effect.Items("units").Select(unit => (unit.GetProperty("nameZh").GetString(), unit.GetProperty("change").GetString(), unit.GetProperty("intoNameZh").GetString()))
            .ShouldBe([("branch-1", "dissolved", "branch-2")]);
        var transferred = Of(effect, "transferred");
        transferred.Count.ShouldBeGreaterThan(0);
        transferred.ShouldNotContain(done);
        (await bureau.Lines("branch-1")).Count.ShouldBe(6);

        var merged = await bureau.Office.Post(Path, body);

        merged.ShouldBe(201);
        (await bureau.Lines("branch-1")).Select(Id).ShouldNotContain(transferred[0]);
        (await bureau.Lines("branch-1")).Select(Id).ShouldContain(done);
        (await bureau.Lines("branch-2")).Select(Id).ShouldBe(transferred.Concat((await bureau.Lines("branch-2")).Select(Id).Except(transferred)), ignoreOrder: true);
        (await bureau.Lines("branch-2")).Count.ShouldBe(6 + transferred.Count);
        var seen = await Bureau.See(bureau.Office, transferred[0]);
        var moved = seen.Items("timeline").Single(entry => entry.GetProperty("type").GetString() == "occurrence.transferred.v1");
        (moved.GetProperty("occurredOn").GetString(), moved.GetProperty("reason").GetString()).ShouldBe((On, "支部合并"));

        var listed = (await bureau.Office.Get($"{Path}?unitId={bureau.Units["branch-2"]}")).Items().ShouldHaveSingleItem();
        (listed.GetProperty("kind").GetString(), listed.GetProperty("openDuties").GetString(), listed.GetProperty("on").GetString()).ShouldBe(("merge", "go-to-successor", On));
        listed.GetProperty("units")[0].GetProperty("nameZh").GetString().ShouldBe("branch-1");
        (await bureau.Office.Get($"{Path}?unitId={bureau.Units["section-1"]}")).Items().ShouldBeEmpty();
    }

    [Fact]
    public async Task What_the_successor_owes_itself_lapses_and_figures_follow_on_both_sides()
    {
        var bureau = await Bureau.FoundWithYear(host);
        await bureau.Confirmed("branch-1");

        var effect = await bureau.Office.Post($"{Path}/preview", Merger(bureau, "go-unless-owed"));
        Of(effect, "transferred").ShouldBeEmpty();
        var lapsed = Of(effect, "withdrawn");
        (await bureau.Office.Post(Path, Merger(bureau, "go-unless-owed"))).ShouldBe(201);

        (await bureau.State(lapsed[0])).ShouldBe("withdrawn");
        await Eventually.Holds(
            async () =>
            {
                var units = (await bureau.Office.Get("/api/v1/compliance/overview?year=2026")).Items("units").ToDictionary(unit => unit.GetProperty("unitId").GetGuid());
                var (old, next) = (units[bureau.Units["branch-1"]].GetProperty("own"), units[bureau.Units["branch-2"]].GetProperty("own"));
                (old.GetProperty("fulfilled").GetInt32(), old.GetProperty("withdrawn").GetInt32()).ShouldBe((1, lapsed.Count));
                (next.GetProperty("fulfilled").GetInt32(), next.GetProperty("total").GetInt32()).ShouldBe((0, 6));
            },
            Patience);
    }

    [Fact]
    public async Task Figures_of_a_moved_unit_belong_to_the_parent_of_the_day_on_which_each_duty_is_due()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var office = bureau.Office;
        (await office.Post("/api/v1/organisation/units", new { units = new[] { new { code = "general-2", nameZh = "general-2", unitType = "study-group", parentCode = "group", openedOn = "2020-01-01" } } })).ShouldBe(201);
        var next = (await office.Get("/api/v1/organisation")).Items("units").Single(unit => unit.GetProperty("code").GetString() == "general-2").GetProperty("id").GetGuid();
        host.MoveClock(new(2026, 8, 1));
        try
        {
            (await office.Post(Path, new { kind = "move", unitIds = new[] { bureau.Units["branch-1"] }, intoUnitId = next, on = "2026-07-15", reason = "隶属调整" })).ShouldBe(201);

            async Task<int> Below(Guid unit, int month) =>
                (await office.Get($"/api/v1/compliance/occurrences?year=2026&unitId={unit}&subtree=true&month={month}")).Items().Count(line => line.GetProperty("unitId").GetGuid() == bureau.Units["branch-1"]);
            var june = await Below(bureau.Units["general"], 6);
            june.ShouldBeGreaterThan(0);
            (await Below(next, 6)).ShouldBe(0);
            var december = await Below(next, 12);
            december.ShouldBeGreaterThan(0);
            (await Below(bureau.Units["general"], 12)).ShouldBe(0);
            (await Below(bureau.Units["group"], 6)).ShouldBe(june);
            (await Below(bureau.Units["group"], 12)).ShouldBe(december);

            await Eventually.Holds(
                async () =>
                {
                    var overview = await office.Get("/api/v1/compliance/overview?year=2026");
                    foreach (var unit in overview.Items("units"))
                    {
                        var id = unit.GetProperty("unitId").GetGuid();
                        unit.GetProperty("subtree").GetProperty("total").GetInt32()
                            .ShouldBe((await office.Get($"/api/v1/compliance/occurrences?year=2026&unitId={id}&subtree=true")).Json.GetProperty("count").GetInt32());
                    }

                    var months = overview.Items("months").ToDictionary(row => (row.GetProperty("unitId").GetGuid(), row.GetProperty("month").GetInt32()));
                    months[(next, 12)].GetProperty("subtree").GetProperty("total").GetInt32().ShouldBeGreaterThanOrEqualTo(december);
                    months.ContainsKey((next, 6)).ShouldBeFalse();
                },
                Patience);
        }
        finally
        {
            host.MoveClock(PlatformHost.Today);
        }
    }

    [Fact]
    public async Task A_split_opens_units_and_ends_posts_and_holders_with_the_one_that_was()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var office = bureau.Office;
        var post = (await office.Get($"/api/v1/posts?unitId={bureau.Units["general"]}")).Items()[0].GetProperty("id").GetGuid();
        (await office.Post($"/api/v1/posts/{post}/appointments", new { personId = await office.Enter("安娜", "A-1"), from = "2021-01-01", acting = false })).ShouldBe(200);
        var body = new
        {
            kind = "split",
            unitIds = new[] { bureau.Units["general"] },
            newUnits = new[] { New("g1", "第一总支"), New("g2", "第二总支") },
            on = On,
            reason = "分设",
            openDuties = "lapse",
        };

        var effect = await office.Post($"{Path}/preview", body);
        effect.Items("posts").Select(ended => ended.GetProperty("holderName").GetString()).ShouldContain("安娜");
        effect.Items("units").Count(unit => unit.GetProperty("change").GetString() == "opened").ShouldBe(2);
        (await office.Post(Path, body)).ShouldBe(201);

        (await office.Get($"/api/v1/posts?unitId={bureau.Units["general"]}")).Items().ShouldBeEmpty();
        var units = (await office.Get("/api/v1/organisation")).Items("units").ToDictionary(unit => unit.GetProperty("code").GetString()!);
        units["branch-1"].GetProperty("parentId").GetGuid().ShouldBe(units["g1"].GetProperty("id").GetGuid());
        units["general"].GetProperty("dissolvedOn").GetString().ShouldBe(On);
    }

    [Fact]
    public async Task What_a_reorganisation_refuses_is_refused_by_name()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var office = bureau.Office;
        var other = await Bureau.Found(host);
        Task<Reply> Send(object body) => office.Post(Path, body);

        (await Send(new { })).Pointers().ShouldBe(["/kind", "/unitIds", "/on", "/reason", "/openDuties"]);
        var refused = await Send(new { kind = "dissolve", unitIds = new[] { Guid.NewGuid() }, on = On, reason = "撤销", openDuties = "go-to-successor" });
        refused.ShouldBeProblem(422, "reorganisation-is-not-acceptable");
        refused.Pointers().ShouldBe(["/unitIds/0", "/openDuties"]);
        (await office.Post($"{Path}/preview", new { kind = "dissolve", unitIds = new[] { bureau.Units["bureau"] }, on = On, reason = "撤销", openDuties = "lapse" })).ShouldBeProblem(409, "root-stays");
        (await Send(new { kind = "dissolve", unitIds = new[] { bureau.Units["general"] }, on = On, reason = "撤销", openDuties = "lapse" })).ShouldBeProblem(409, "unit-has-units-below");
        (await Send(new { kind = "dissolve", unitIds = new[] { bureau.Units["branch-1"] }, on = "2999-01-01", reason = "撤销", openDuties = "lapse" })).ShouldBeProblem(422, "day-is-to-come");
        (await office.Post(Path, Merger(bureau, "lapse"), ("If-Match", "\"1\""))).ShouldBeProblem(412, "version-is-stale");
        (await (await bureau.Leader()).Post(Path, Merger(bureau, "lapse"))).ShouldBeProblem(403, "permission-missing");
        (await (await bureau.Leader()).Post($"{Path}/preview", Merger(bureau, "lapse"))).ShouldBeProblem(403, "permission-missing");
        // Another bureau's units are unknown here.
        (await other.Office.Post(Path, Merger(bureau, "lapse"))).Pointers().ShouldContain("/unitIds/0");
        (await office.Get(Path)).Items().ShouldBeEmpty();
    }

    [Fact]
    public async Task Sent_twice_with_one_key_it_happens_once()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var first = await bureau.Office.Post(Path, Merger(bureau, "go-to-successor"), ("Idempotency-Key", "merge-1"));

        (await bureau.Office.Post(Path, Merger(bureau, "go-to-successor"), ("Idempotency-Key", "merge-1"))).ShouldBe(first with { IsReplayed = true });
        (await bureau.Office.Get(Path)).Items().Count.ShouldBe(1);
        (await bureau.Office.Post(Path, Merger(bureau, "go-to-successor"))).ShouldBeProblem(409, "nothing-would-change");
    }

    [Fact]
    public async Task A_post_is_abolished_and_another_does_its_open_duties()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var office = bureau.Office;
        var posts = (await office.Get($"/api/v1/posts?unitId={bureau.Units["general"]}")).Items().Select(Id).ToList();
        var person = await office.Enter("安娜", "A-1");
        (await office.Post($"/api/v1/ledgers/{bureau.Units["general"]}/2026/triggers", new { obligationId = "FIN-O-002", occurredOn = "2026-05-10", description = "系统停机" })).ShouldBe(201);
        var duties = (await bureau.Lines("general")).Where(line => line.GetProperty("postId").ValueKind == JsonValueKind.String && line.GetProperty("postId").GetGuid() == posts[0]).ToList();
        duties.Count.ShouldBeGreaterThan(0);
        object body = new { on = On, reason = "撤岗", openDuties = "go-to-successor", successorPostId = posts[1] };
        Task<Reply> Abolish(object request, string what = "abolition") => office.Post($"/api/v1/posts/{posts[0]}/{what}", request);

        (await Abolish(new { })).Pointers().ShouldBe(["/on", "/reason", "/openDuties"]);
        (await Abolish(new { on = On, reason = "撤岗", openDuties = "go-to-successor" })).Pointers().ShouldBe(["/successorPostId"]);
        (await Abolish(new { on = On, reason = "撤岗", openDuties = "go-to-successor", successorPostId = Guid.NewGuid() })).ShouldBeProblem(422, "successor-post-is-unknown");
        (await office.Post($"/api/v1/posts/{posts[0]}/appointments", new { personId = person, from = "2021-01-01", acting = false })).ShouldBe(200);
        (await Abolish(body)).ShouldBeProblem(409, "post-is-still-held");
        (await office.Post($"/api/v1/posts/{posts[0]}/tenure-ends", new { personId = person, on = On })).ShouldBe(200);
        (await office.Post($"/api/v1/posts/{Guid.NewGuid()}/abolition", body)).ShouldBeProblem(404, "not-found");
        (await (await bureau.Leader()).Post($"/api/v1/posts/{posts[0]}/abolition", body)).ShouldBeProblem(403, "permission-missing");

        var effect = await Abolish(body, "abolition-preview");
        Of(effect, "transferred").Count.ShouldBe(duties.Count);
        (await Abolish(body)).ShouldBe(200);

        (await bureau.Lines("general")).Single(line => Id(line) == Of(effect, "transferred")[0]).GetProperty("postId").GetGuid().ShouldBe(posts[1]);
        (await office.Get($"/api/v1/posts?unitId={bureau.Units["general"]}")).Items().Select(Id).ShouldBe([posts[1]]);
    }

    private static object New(string code, string nameZh) => new { code, nameZh, unitType = "general-branch", parentCode = "group" };

    private static object Merger(Bureau bureau, string openDuties) => new
    {
        kind = "merge",
        unitIds = new[] { bureau.Units["branch-1"] },
        intoUnitId = bureau.Units["branch-2"],
        on = On,
        reason = "支部合并",
        openDuties,
    };

    private static Guid Id(JsonElement thing) => thing.GetProperty("id").GetGuid();

    private static IReadOnlyList<Guid> Of(Reply effect, string outcome) =>
        [.. effect.Items("duties").Where(duty => duty.GetProperty("outcome").GetString() == outcome).Select(duty => Id(duty.GetProperty("line")))];
}
