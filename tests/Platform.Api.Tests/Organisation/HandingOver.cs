using Platform.Api.Tests.Exchange;
using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Organisation;

/// <summary>The general branch's secretary left on 15 May; a successor took over. Both have accounts.</summary>
public sealed class HandingOver(PlatformHost host)
{
    [Fact]
    public async Task What_is_open_goes_along_and_both_sign_it()
    {
        var change = await Change();
        var office = change.Bureau.Office;

        var opened = await Open(office, change.Post);

        opened.ShouldBe(201);
        opened.Location.ShouldBe($"/api/v1/handovers/{opened.Id}");
        var seen = await office.Get(opened.Location!);
        (seen.Text("outgoingName"), seen.Text("incomingName"), seen.Text("onDay"), seen.Text("state")).ShouldBe(("安娜", "本", "2026-05-15", "waiting"));
        var package = seen.Json.GetProperty("package");
        // The head of a unit hands over what the unit owes as a whole.
        var duties = package.GetProperty("duties").EnumerateArray().ToList();
        duties.Select(duty => duty.GetProperty("owedBy").GetString()).Distinct().ShouldBe(["unit"]);
        duties.ShouldAllBe(duty => duty.GetProperty("state").GetString() == "open" || duty.GetProperty("state").GetString() == "not-due" || duty.GetProperty("state").GetString() == "due-soon");
        package.GetProperty("portfolio").EnumerateArray().Single().GetProperty("nameZh").GetString().ShouldBe("section-1");
        package.GetProperty("evidence").EnumerateArray().Single().GetProperty("title").GetString().ShouldBe("会议纪要");
        package.GetProperty("promises").EnumerateArray().Select(promise => promise.GetProperty("kind").GetString()).ShouldBe(["demand-answered"]);
        (await change.Ana.Get("/api/v1/my/handovers")).Items().Single().GetProperty("id").GetGuid().ShouldBe(opened.Id);

        (await Sign(change.Ana, seen, remark: "公章已移交")).ShouldBe(200);
        (await Sign(change.Ben, seen)).ShouldBe(200);

        seen = await office.Get(opened.Location!);
        (seen.Text("state"), seen.Json.GetProperty("intact").GetBoolean(), seen.Version).ShouldBe(("signed", true, 3));
        seen.Items("signatures").Select(each => (each.GetProperty("side").GetString(), each.GetProperty("name").GetString(), each.GetProperty("remark").GetString()))
            .ShouldBe([("outgoing", "安娜", "公章已移交"), ("incoming", "本", null)]);
        (await change.Ana.Get("/api/v1/my/handovers")).Items().ShouldBeEmpty();
    }

    [Fact]
    public async Task What_a_meeting_gave_the_post_to_do_goes_along_as_a_promise()
    {
        var change = await Change();
        var (bureau, office) = (change.Bureau, change.Bureau.Office);
        (await office.Post("/api/v1/acts", new
        {
            kind = "meeting",
            title = "总支委员会",
            occurredOn = "2026-05-18",
            unitId = bureau.Units["general"],
            resolutions = new[] { new { text = "修订工作方案", dueOn = "2026-06-10", ownerPostId = change.Post } },
        })).ShouldBe(201);

        var package = (await office.Get((await Open(office, change.Post)).Location!)).Json.GetProperty("package");

        var promise = package.GetProperty("promises").EnumerateArray().Single(each => each.GetProperty("kind").GetString() == "resolution");
        (promise.GetProperty("titleZh").GetString(), promise.GetProperty("by").GetString()).ShouldBe(("修订工作方案", "2026-06-10"));
        package.GetProperty("duties").EnumerateArray().ShouldContain(duty => duty.GetProperty("titleZh").GetString() == "修订工作方案" && duty.GetProperty("owedBy").GetString() == "post");
    }

    [Fact]
    public async Task After_the_first_signature_it_is_frozen_and_a_new_one_takes_its_place_with_a_reason()
    {
        var change = await Change();
        var office = change.Bureau.Office;
        var opened = await Open(office, change.Post);
        var seen = await office.Get(opened.Location!);

        (await office.Post($"/api/v1/handovers/{opened.Id}/assembly", new { })).Version.ShouldBe(2);
        (await Sign(change.Ana, seen)).ShouldBeProblem(409, "handover-reads-otherwise");
        seen = await office.Get(opened.Location!);
        (await Sign(change.Ana, seen)).ShouldBe(200);
        (await office.Post($"/api/v1/handovers/{opened.Id}/assembly", new { })).ShouldBeProblem(409, "handover-is-frozen");
        (await Open(office, change.Post)).ShouldBeProblem(409, "handover-is-open");
        (await office.Post($"/api/v1/posts/{change.Post}/handovers", new { supersedesId = opened.Id })).ShouldBeProblem(400, "request-is-malformed", "/reason");
        (await office.Post($"/api/v1/posts/{change.Post}/handovers", new { supersedesId = Guid.NewGuid(), reason = "漏项" })).ShouldBeProblem(422, "superseded-handover-is-unknown", "/supersedesId");

        var second = await office.Post($"/api/v1/posts/{change.Post}/handovers", new { supersedesId = opened.Id, reason = "漏项" });

        second.ShouldBe(201);
        (await office.Get(opened.Location!)).Text("state").ShouldBe("superseded");
        (await office.Get($"/api/v1/handovers?postId={change.Post}")).Items().Select(row => row.GetProperty("state").GetString()).ShouldBe(["waiting", "superseded"]);
        (await Sign(change.Ben, seen)).ShouldBeProblem(409, "handover-is-superseded");
    }

    [Fact]
    public async Task A_superior_signs_in_the_place_of_the_outgoing_holder()
    {
        var change = await Change();
        var office = change.Bureau.Office;
        var head = await change.Head();
        var seen = await office.Get((await Open(office, change.Post)).Location!);

        (await Sign(await office.Colleague(Roles.BureauOffice, personId: await office.Enter("丁", "D-1")), seen, because: "已调离")).ShouldBeProblem(403, "signer-is-no-superior");
        (await Sign(change.Ben, seen, because: "已调离")).ShouldBeProblem(422, "party-signs-for-itself", "/inPlaceBecause");
        (await head.Get($"/api/v1/handovers/{seen.Id}")).Json.GetProperty("can").GetProperty("signInPlace").GetBoolean().ShouldBeTrue();
        (await Sign(head, seen, because: "已调离本市")).ShouldBe(200);
        (await Sign(change.Ana, seen)).ShouldBeProblem(409, "side-has-signed");

        var signed = (await office.Get($"/api/v1/handovers/{seen.Id}")).Items("signatures").Single();
        (signed.GetProperty("side").GetString(), signed.GetProperty("name").GetString(), signed.GetProperty("inPlaceBecause").GetString()).ShouldBe(("outgoing", "蔡", "已调离本市"));
    }

    [Fact]
    public async Task A_vacant_post_is_taken_over_by_whoever_looks_after_it()
    {
        var change = await Change(successor: false);
        var office = change.Bureau.Office;
        (await Open(office, change.Post)).ShouldBeProblem(409, "nobody-takes-over");
        var head = await change.Head();

        var seen = await office.Get((await Open(office, change.Post)).Location!);

        (seen.Text("incomingName"), seen.Text("caretakerTitleZh").Length > 0).ShouldBe(("蔡", true));
        (await Sign(head, seen)).ShouldBe(200);
    }

    [Fact]
    public async Task Only_its_parties_those_who_keep_posts_and_superiors_see_it()
    {
        var change = await Change();
        var office = change.Bureau.Office;
        var opened = await Open(office, change.Post);
        var other = await office.Colleague(Roles.Leader, personId: await office.Enter("丁", "D-1"));

        (await change.Ben.Get(opened.Location!)).ShouldBe(200);
        (await other.Get(opened.Location!)).ShouldBeProblem(404, "not-found");
        (await other.Get("/api/v1/handovers")).Items().ShouldBeEmpty();
        (await other.Get($"/api/v1/exports/handover?id={opened.Id}")).ShouldBeProblem(404, "not-found");
        (await Sign(other, await office.Get(opened.Location!))).ShouldBeProblem(404, "not-found");
        (await Open(other, change.Post)).ShouldBeProblem(403, "permission-missing");
        (await (await office.Colleague(Roles.AuditAdministrator)).Get(opened.Location!)).ShouldBeProblem(403, "permission-missing");
        var stranger = await Office.Found(host);
        (await stranger.Get(opened.Location!)).ShouldBeProblem(404, "not-found");
        (await Open(stranger, change.Post)).ShouldBeProblem(404, "not-found");
        (await stranger.Post($"/api/v1/handovers/{opened.Id}/assembly", new { })).ShouldBeProblem(404, "not-found");
    }

    [Fact]
    public async Task It_is_exported_as_it_was_signed()
    {
        var change = await Change();
        var opened = await Open(change.Bureau.Office, change.Post);

        var workbook = await change.Ben.Download($"/api/v1/exports/handover?id={opened.Id}");

        Sheets.Faults(workbook).ShouldBeEmpty();
        Sheets.Names(workbook).ShouldBe(["交接说明", "未办结事项", "承诺与请示", "退回事项", "待决事项", "常设制度", "分管单位", "保管材料"]);
        Sheets.Rows(workbook, "交接说明", "A3").Select(row => (row["项目"], row["内容"])).ShouldContain(("移交人", "安娜"));
        Sheets.Rows(workbook, "分管单位", "A3").Single()["单位"].ShouldBe("section-1");
    }

    [Fact]
    public async Task Every_no_names_what_stands_in_the_way()
    {
        var change = await Change();
        var office = change.Bureau.Office;
        var opened = await Open(office, change.Post);

        (await office.Post($"/api/v1/posts/{change.Post}/handovers", new { on = "2026-05-01" })).ShouldBeProblem(409, "post-had-no-change", "/on");
        (await Open(office, Guid.NewGuid())).ShouldBeProblem(404, "not-found");
        (await office.Post($"/api/v1/handovers/{opened.Id}/signatures", new { remark = new string('长', 1001), inPlaceBecause = " " }))
            .ShouldBeProblem(400, "request-is-malformed", "/sha256", "/remark", "/inPlaceBecause");
        (await Sign(office, await office.Get(opened.Location!))).ShouldBeProblem(403, "signer-is-no-party");
        (await office.Get($"/api/v1/handovers?postId=x")).ShouldBeProblem(400, "request-is-malformed", "/postId");
    }

    private static readonly string[] Reports = ["report-document"];

    private sealed record Changed(Bureau Bureau, Guid Post, Office Ana, Office Ben)
    {
        /// <summary>The leader of the party group, which lies over the general branch.</summary>
        public async Task<Office> Head()
        {
            var office = Bureau.Office;
            var post = (await office.Post("/api/v1/posts", new { unitId = Bureau.Units["group"], roleId = "first-responsible", establishedOn = "2020-01-01" })).Id;
            var person = await office.Enter("蔡", "C-1");
            (await office.Post($"/api/v1/posts/{post}/appointments", new { personId = person, from = "2021-01-01" })).ShouldBe(200);
            return await office.Colleague(Roles.Leader, personId: person);
        }
    }

    private async Task<Changed> Change(bool successor = true)
    {
        var bureau = await Bureau.FoundWithYear(host);
        var office = bureau.Office;
        var post = (await office.Get($"/api/v1/posts?unitId={bureau.Units["general"]}")).Items()
            .Single(each => each.GetProperty("roleId").GetString() == "first-responsible").GetProperty("id").GetGuid();
        var (ana, ben) = (await office.Enter("安娜", "A-1"), await office.Enter("本", "B-1"));
        (await office.Post($"/api/v1/posts/{post}/appointments", new { personId = ana, from = "2021-01-01" })).ShouldBe(200);
        (await office.Post($"/api/v1/posts/{post}/tenure-ends", new { personId = ana, on = "2026-05-15", reason = "调离" })).ShouldBe(200);
        if (successor)
        {
            (await office.Post($"/api/v1/posts/{post}/appointments", new { personId = ben, from = "2026-05-15" })).ShouldBe(200);
        }

        (await office.Post($"/api/v1/posts/{post}/portfolio", new { unitIds = new[] { bureau.Units["section-1"] }, from = "2022-01-01" })).ShouldBe(200);
        var evidence = await bureau.Evidence(unit: "general");
        (await office.Post($"/api/v1/evidence/{evidence}/care", new { ownerPostId = post, renewalNoticeDays = 30 })).ShouldBe(200);
        var demand = await office.Post("/api/v1/demands", new
        {
            superior = "区委办公室",
            title = "专项自查",
            text = "对照自查。",
            dueOn = "2026-06-10",
            receiverUnitIds = new[] { bureau.Units["general"] },
            evidenceKinds = Reports,
        });
        demand.ShouldBe(201);
        (await office.Post($"/api/v1/demands/{demand.Id}/acknowledgements", new { unitId = bureau.Units["general"] })).ShouldBe(200);
        (await office.Post($"/api/v1/demands/{demand.Id}/answers", new { unitId = bureau.Units["general"], text = "六月五日前报送" })).ShouldBe(200);
        return new(bureau, post, await office.Colleague(Roles.Leader, personId: ana), await office.Colleague(Roles.Leader, personId: ben));
    }

    private static Task<Reply> Open(Office who, Guid post) => who.Post($"/api/v1/posts/{post}/handovers", new { });

    private static Task<Reply> Sign(Office who, Reply seen, string? remark = null, string? because = null) =>
        who.Post($"/api/v1/handovers/{seen.Id}/signatures", new { sha256 = seen.Text("sha256"), remark, inPlaceBecause = because });
}
