using System.Text.Json;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;

namespace Platform.Api.Tests.Accountability;

/// <summary>The facts of an attribution come from minutes and post registers: read by the investigator, and named by the registers.</summary>
public sealed class TakingFactsFromMinutes(PlatformHost host)
{
    [Fact]
    public async Task Who_took_part_how_each_stood_and_who_was_head_are_taken_from_the_minutes_and_the_registers()
    {
        var (bureau, at, member) = await Verified();
        var meeting = await Meet(bureau, member, Decided(bureau.Post, member));

        var taken = await bureau.Ida.Office.Post($"{at}/minuted-facts", new { meetingId = meeting, item = 1 });

        taken.ShouldBe(200);
        (taken.Text("mode"), taken.Text("source")).ShouldBe(("collective", "会议记录：专题研究（2026-04-01），议题1“年度要点”"));
        var facts = taken.Items("participants").ToDictionary(each => each.GetProperty("key").GetGuid());
        Words(facts[bureau.Post], "isHead", "inCharge", "tookPart", "objection", "overruled", "decidedAlone").ShouldBe("yes,unknown,yes,none,no,no");
        Words(facts[member], "isHead", "inCharge", "tookPart", "objection", "overruled", "decidedAlone").ShouldBe("unknown,unknown,yes,clear,yes,no");
        facts[bureau.Post].GetProperty("personId").GetGuid().ShouldBe(bureau.Hal.Id);
        // Nothing is recorded by looking.
        (await bureau.Ida.Office.Get(at)).Text("step").ShouldBe("attribution");
    }

    [Fact]
    public async Task What_is_asked_for_in_vain_is_named()
    {
        var (bureau, at, member) = await Verified();
        var dealtWith = await Meet(bureau, member, null);

        (await bureau.Ida.Office.Post($"{at}/minuted-facts", new { })).ShouldBeProblem(400, "request-is-malformed", "/meetingId", "/item");
        (await bureau.Ida.Office.Post($"{at}/minuted-facts", new { meetingId = Guid.NewGuid(), item = 1 })).ShouldBeProblem(422, "case-entry-is-faulty", "/meetingId");
        (await bureau.Ida.Office.Post($"{at}/minuted-facts", new { meetingId = dealtWith, item = 1 })).ShouldBeProblem(422, "case-entry-is-faulty", "/item");
        (await bureau.Ida.Office.Post($"{at}/minuted-facts", new { meetingId = dealtWith, item = 2 })).ShouldBeProblem(422, "case-entry-is-faulty", "/item");
        (await bureau.Hal.Office.Post($"{at}/minuted-facts", new { meetingId = dealtWith, item = 1 })).ShouldBeProblem(403, "permission-missing");
        var another = await CaseBureau.Found(host);
        (await another.Ida.Office.Post($"{at}/minuted-facts", new { meetingId = dealtWith, item = 1 })).ShouldBeProblem(404, "not-found");
        var foreign = await another.Open();
        (await another.Ida.Office.Post($"{foreign}/minuted-facts", new { meetingId = dealtWith, item = 1 })).ShouldBeProblem(422, "case-entry-is-faulty", "/meetingId");
    }

    [Fact]
    public async Task Whoever_else_took_part_is_recorded_by_the_name_and_holder_of_the_registers()
    {
        var (bureau, at, member) = await Verified();
        object Attribution(Guid other) => new
        {
            facts = new
            {
                mode = "collective",
                notRectified = false,
                participants = new[] { Party(bureau.Post, "yes"), Party(other, "no") },
            },
            responsibilities = new[] { new { participant = bureau.Post, kind = "principal-leadership" }, new { participant = other, kind = "important-leadership" } },
        };

        (await bureau.Ida.Office.Post($"{at}/attribution", Attribution(Guid.NewGuid()))).ShouldBeProblem(422, "case-entry-is-faulty", "/facts/participants/1/key");
        (await bureau.Ida.Office.Post($"{at}/attribution", Attribution(member))).ShouldBe(200);

        var found = (await bureau.Ida.Office.Get(at)).Json.GetProperty("attribution").GetProperty("facts").GetProperty("participants").EnumerateArray().Single(each => each.GetProperty("key").GetGuid() == member);
        found.GetProperty("titleZh").GetString()!.ShouldStartWith("单位0");
        found.GetProperty("personId").GetGuid().ShouldBe(bureau.Don.Id);

        static object Party(Guid key, string isHead) => new
        {
            key,
            titleZh = "随意填写",
            isHead,
            inCharge = "no",
            tookPart = "yes",
            objection = "none",
            overruled = "no",
            decidedAlone = "no",
            part = "none",
        };
    }

    // Don has a seat in the body above.
    private async Task<(CaseBureau Bureau, string At, Guid Member)> Verified()
    {
        var bureau = await CaseBureau.Found(host);
        var at = await bureau.Open();
        await bureau.Verify(at);
        return (bureau, at, await bureau.Seat(bureau.Don.Id));
    }

    private static async Task<Guid> Meet(CaseBureau bureau, Guid member, object? decision)
    {
        var held = await bureau.Office.Post("/api/v1/acts", new
        {
            kind = "meeting",
            title = "专题研究",
            occurredOn = "2026-04-01",
            unitId = bureau.Unit,
            presentPostIds = new[] { bureau.Post, member },
            proceedings = new { nature = "decision", chairPostId = bureau.Post, agenda = new object[] { new { title = "年度要点", decision } } },
        });
        held.ShouldBe(201);
        return held.Id;
    }

    private static object Decided(Guid head, Guid member) => new
    {
        text = "原则通过",
        stances = new object[] { new { postId = head, kind = "for" }, new { postId = member, kind = "against", clearObjection = true, overruled = true } },
    };

    private static string Words(JsonElement facts, params string[] names) => string.Join(',', names.Select(name => facts.GetProperty(name).GetString()));
}
