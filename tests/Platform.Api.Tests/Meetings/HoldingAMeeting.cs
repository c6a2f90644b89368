using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Meetings;

/// <summary>A meeting with its agenda, who was there, how each stood to what was decided, and what was given to whom to do.</summary>
public sealed class HoldingAMeeting(PlatformHost host)
{
    [Fact]
    public async Task It_is_recorded_at_once_with_what_went_on_and_its_resolutions_become_duties()
    {
        var (bureau, head, member) = await Start();

        var recorded = await bureau.Office.Post("/api/v1/acts", await Act(bureau, head, member, Proceedings(head, member), [Resolution(bureau, "修订工作方案"), ForPost(member, "组织一次学习")]));

        recorded.ShouldBe(201);
        recorded.Version.ShouldBe(4);
        var seen = await bureau.Office.Get($"/api/v1/meetings/{recorded.Id}");
        seen.ShouldBe(200);
        (seen.Text("nature"), seen.Json.GetProperty("present").GetInt32(), seen.Json.GetProperty("can").GetProperty("record").GetBoolean()).ShouldBe(("decision", 2, true));
        var decision = seen.Json.GetProperty("proceedings").GetProperty("agenda")[0].GetProperty("decision");
        decision.GetProperty("stances")[1].GetRawText().ShouldBe($$"""{"postId":"{{member}}","kind":"against","clearObjection":true,"overruled":true}""");
        seen.Json.GetProperty("act").GetProperty("topics")[0].GetString().ShouldBe("研究年度要点");
        seen.Items("seats").Select(seat => seat.GetProperty("postId").GetGuid()).ShouldBe([head, member], ignoreOrder: true);
        seen.Items("adopted").Select(each => (each.GetProperty("number").GetInt32(), each.GetProperty("state").GetString())).ShouldBe([(1, "due-soon"), (2, "due-soon")]);

        var line = (await bureau.Lines("branch-1")).Single(each => each.GetProperty("obligationId").GetString() == "RESOLUTION");
        (line.GetProperty("titleZh").GetString(), line.GetProperty("article").GetString(), line.GetProperty("arisesFrom").GetGuid()).ShouldBe(("修订工作方案", "resolution", recorded.Id));
    }

    [Fact]
    public async Task A_meeting_that_no_duty_asks_for_is_recorded_too()
    {
        var (bureau, head, member) = await Start();
        object Bare(object? proceedings) => new { kind = "meeting", title = "工作例会", occurredOn = "2026-05-12", unitId = bureau.Units["general"], presentPostIds = new[] { head, member }, proceedings };

        (await bureau.Office.Post("/api/v1/acts", Bare(null))).Pointers().ShouldBe(["/occurrenceIds"]);
        var recorded = await bureau.Office.Post("/api/v1/acts", Bare(Proceedings(head, member)));

        recorded.ShouldBe(201);
        (await bureau.Office.Get($"/api/v1/meetings/{recorded.Id}")).Text("title").ShouldBe("工作例会");
    }

    [Fact]
    public async Task A_resolution_is_reported_done_with_evidence_and_confirmed_by_somebody_else()
    {
        var (bureau, head, member) = await Start();
        var recorded = await bureau.Office.Post("/api/v1/acts", await Act(bureau, head, member, null, [Resolution(bureau, "修订工作方案")]));
        var duty = (await bureau.Office.Get($"/api/v1/meetings/{recorded.Id}")).Items("adopted")[0].GetProperty("occurrenceId").GetGuid();
        var clerk = await bureau.Clerk();

        (await clerk.Get("/api/v1/my/duties")).Items("due").ShouldContain(each => each.GetProperty("id").GetGuid() == duty);
        (await clerk.Get("/api/v1/resolutions?open=true")).Items().Single().GetProperty("text").GetString().ShouldBe("修订工作方案");
        (await bureau.Record(clerk, [duty], submit: true, occurredOn: "2026-05-20", kind: "report-document")).ShouldBe(201);
        (await Bureau.Do(clerk, duty, "confirmation")).ShouldBeProblem(403, "permission-missing");
        (await Bureau.Do(await bureau.Leader(), duty, "confirmation")).ShouldBe(200);

        (await clerk.Get("/api/v1/resolutions?open=true")).Items().ShouldBeEmpty();
        (await bureau.Office.Get($"/api/v1/resolutions?unitId={bureau.Units["branch-1"]}")).Items().Single().GetProperty("state").GetString().ShouldBe("fulfilled");
        (await bureau.Office.Get("/api/v1/resolutions?mine=true")).Items().ShouldBeEmpty();
    }

    [Fact]
    public async Task What_went_on_is_added_later_and_recorded_anew_only_with_a_reason()
    {
        var (bureau, head, member) = await Start();
        var recorded = await bureau.Office.Post("/api/v1/acts", await Act(bureau, head, member));
        var at = $"/api/v1/meetings/{recorded.Id}/proceedings";

        (await bureau.Office.Get($"/api/v1/meetings/{recorded.Id}")).Json.GetProperty("proceedings").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        (await bureau.Office.Post(at, new { proceedings = Proceedings(head, member) })).Version.ShouldBe(2);
        (await bureau.Office.Post(at, new { proceedings = Proceedings(head, member) })).Version.ShouldBe(2);
        (await bureau.Office.Post(at, new { proceedings = Proceedings(head, member, "不予通过") })).ShouldBeProblem(422, "proceedings-need-a-reason");
        (await bureau.Office.Post(at, new { proceedings = Proceedings(head, member, "不予通过"), reason = "誊录有误" }, ("If-Match", "\"1\""))).ShouldBeProblem(412, "version-is-stale");
        (await bureau.Office.Post(at, new { proceedings = Proceedings(head, member, "不予通过"), reason = "誊录有误" }, ("If-Match", "\"2\""))).Version.ShouldBe(3);
        (await bureau.Office.Post($"/api/v1/meetings/{recorded.Id}/resolutions", new { resolutions = new[] { Resolution(bureau, "修订工作方案") } })).Version.ShouldBe(4);
        (await bureau.Office.Get($"/api/v1/meetings?nature=decision&year=2026")).Items().Single().GetProperty("openResolutions").GetInt32().ShouldBe(1);
        (await bureau.Office.Get($"/api/v1/meetings?nature=learning")).Items().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_correction_takes_what_went_on_and_what_was_resolved_along()
    {
        var (bureau, head, member) = await Start();
        var recorded = await bureau.Office.Post("/api/v1/acts", await Act(bureau, head, member, Proceedings(head, member), [Resolution(bureau, "修订工作方案")]));

        var corrected = await bureau.Office.Post($"/api/v1/acts/{recorded.Id}/corrections", new
        {
            kind = "meeting",
            title = "党组扩大会",
            occurredOn = "2026-05-12",
            reason = "题目有误",
            presentPostIds = new[] { head, member },
        });

        corrected.ShouldBe(201);
        var seen = await bureau.Office.Get($"/api/v1/meetings/{corrected.Id}");
        (seen.Text("title"), seen.Text("nature")).ShouldBe(("党组扩大会", "decision"));
        seen.Items("adopted").Single().GetProperty("text").GetString().ShouldBe("修订工作方案");
        (await bureau.Office.Get("/api/v1/meetings")).Items().Select(each => each.GetProperty("id").GetGuid()).ShouldBe([corrected.Id]);
        (await bureau.Office.Get($"/api/v1/meetings/{recorded.Id}")).Json.GetProperty("can").GetProperty("record").GetBoolean().ShouldBeFalse();
        (await bureau.Office.Post($"/api/v1/meetings/{recorded.Id}/resolutions", new { resolutions = new[] { Resolution(bureau, "另一项") } })).ShouldBeProblem(409, "act-is-already-replaced");
    }

    [Fact]
    public async Task Every_no_names_what_stands_in_the_way_and_nothing_is_half_recorded()
    {
        var (bureau, head, member) = await Start();
        var nobody = Guid.NewGuid();

        var malformed = await bureau.Office.Post("/api/v1/acts", await Act(bureau, head, member, new { agenda = new[] { new { title = " " } }, absent = new[] { new { postId = nobody } } }, [new { text = "" }]));
        malformed.ShouldBeProblem(400, "request-is-malformed");
        malformed.Pointers().ShouldBe(
            ["/proceedings/nature", "/proceedings/absent/0/reason", "/proceedings/agenda/0/title", "/resolutions/0/text", "/resolutions/0/dueOn", "/resolutions/0/ownerUnitId"]);
        Refused(await Post(bureau, head, member, new { nature = "decision", chairPostId = nobody }, []), 422, "meeting-post-is-unknown", "/proceedings/chairPostId");
        Refused(
            await Post(bureau, head, member, new { nature = "decision", absent = new[] { new { postId = head, reason = "on-leave" } } }, []),
            422, "proceedings-are-not-acceptable", "/proceedings/absent/0");
        Refused(await Post(bureau, head, member, null, [ForPost(nobody, "一项")]), 422, "resolution-owner-is-unknown", "/resolutions/0/ownerPostId");
        Refused(await Post(bureau, head, member, null, [Resolution(bureau, "一项", "2026-05-19")]), 422, "resolution-is-due-in-the-past", "/resolutions/0/dueOn");
        (await bureau.Office.Post("/api/v1/acts", await Act(bureau, head, member, new { nature = "decision" }, [], kind: "document"))).ShouldBeProblem(422, "act-is-no-meeting");
        (await bureau.Office.Get("/api/v1/meetings")).Items().ShouldBeEmpty();
        (await bureau.Lines("branch-1")).ShouldNotContain(line => line.GetProperty("obligationId").GetString() == "RESOLUTION");
    }

    [Fact]
    public async Task A_clerk_gives_nothing_to_units_beside_their_own_and_another_bureau_sees_none_of_it()
    {
        var (bureau, head, member) = await Start();
        var (stranger, _, _) = await Start();
        var recorded = await bureau.Office.Post("/api/v1/acts", await Act(bureau, head, member, Proceedings(head, member)));
        var clerk = await bureau.Office.Colleague(Roles.UnitClerk, bureau.Units["branch-2"]);

        (await clerk.Get($"/api/v1/meetings/{recorded.Id}")).ShouldBeProblem(404, "not-found");
        (await clerk.Post($"/api/v1/meetings/{recorded.Id}/resolutions", new { resolutions = new[] { Resolution(bureau, "一项") } })).ShouldBeProblem(403, "outside-your-units");
        (await (await bureau.Leader()).Post($"/api/v1/meetings/{recorded.Id}/proceedings", new { proceedings = Proceedings(head, member) })).ShouldBeProblem(403, "permission-missing");
        (await stranger.Office.Get($"/api/v1/meetings/{recorded.Id}")).ShouldBeProblem(404, "not-found");
        (await stranger.Office.Post($"/api/v1/meetings/{recorded.Id}/proceedings", new { proceedings = Proceedings(head, member) })).ShouldBeProblem(404, "not-found");
        (await bureau.Office.Get($"/api/v1/meetings/{recorded.Id}")).ShouldBe(200);
    }

    private async Task<(Bureau Bureau, Guid Head, Guid Member)> Start()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var posts = (await bureau.Office.Get($"/api/v1/posts?unitId={bureau.Units["general"]}")).Items();
        return (bureau, posts[0].GetProperty("id").GetGuid(), posts[1].GetProperty("id").GetGuid());
    }

    private static async Task<Reply> Post(Bureau bureau, Guid head, Guid member, object? proceedings, object[] resolutions) =>
        await bureau.Office.Post("/api/v1/acts", await Act(bureau, head, member, proceedings, resolutions));

    private static async Task<object> Act(Bureau bureau, Guid head, Guid member, object? proceedings = null, object[]? resolutions = null, string kind = "meeting") => new
    {
        kind,
        title = "党组会",
        occurredOn = "2026-05-12",
        unitId = bureau.Units["general"],
        presentPostIds = new[] { head, member },
        evidenceIds = new[] { await bureau.Evidence("minutes", "general") },
        occurrenceIds = new[] { await bureau.Study("branch-1") },
        proceedings,
        resolutions = resolutions ?? [],
    };

    private static object Proceedings(Guid head, Guid member, string text = "原则通过") => new
    {
        nature = "decision",
        chairPostId = head,
        agenda = new object[]
        {
            new
            {
                title = "研究年度要点",
                decision = new
                {
                    text,
                    stances = new object[] { new { postId = head, kind = "for" }, new { postId = member, kind = "against", clearObjection = true, overruled = true } },
                },
            },
        },
    };

    private static object Resolution(Bureau bureau, string text, string dueOn = "2026-06-10") => new { text, dueOn, ownerUnitId = bureau.Units["branch-1"] };

    private static object ForPost(Guid post, string text) => new { text, dueOn = "2026-06-10", ownerPostId = post };

    private static void Refused(Reply reply, int status, string code, string pointer)
    {
        reply.ShouldBeProblem(status, code);
        reply.Pointers().ShouldBe([pointer]);
    }
}
