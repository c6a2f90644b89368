using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Schemes;

public sealed class SendingRules(PlatformHost host)
{
    [Fact]
    public async Task Rules_are_sent_to_every_unit_and_each_acknowledges_for_itself()
    {
        var bureau = await Bureau.Found(host);
        var clerk = await bureau.Clerk();
        (await Seen(bureau.Office, bureau)).ShouldBe((0, 0));

        (await bureau.Office.Post($"/api/v1/schemes/{bureau.SchemeId}/distribution", new { })).Version.ShouldBe(1);
        (await bureau.Office.Post($"/api/v1/schemes/{bureau.SchemeId}/distribution", new { })).Version.ShouldBe(1);
        (await Receive(clerk, bureau, "branch-1")).ShouldBe(200);
        (await Receive(clerk, bureau, "branch-1")).ShouldBe(200);
        (await Receive(clerk, bureau, "study")).ShouldBe(200);
        (await Receive(bureau.Office, bureau, "section-1")).ShouldBeProblem(403, "outside-your-units");
        (await Receive(await bureau.Leader(), bureau, "section-1")).ShouldBeProblem(403, "outside-your-units");
        (await bureau.Office.Get($"/api/v1/schemes/{bureau.SchemeId}/distribution")).Items().ShouldAllBe(item => !item.GetProperty("canAcknowledge").GetBoolean());

        (await Seen(bureau.Office, bureau)).ShouldBe((8, 2));
        // The clerk keeps the general branch with its two branches and the study group.
        (await Seen(clerk, bureau)).ShouldBe((4, 2));
        var items = (await clerk.Get($"/api/v1/schemes/{bureau.SchemeId}/distribution")).Items();
        items.Count(item => item.GetProperty("canAcknowledge").GetBoolean()).ShouldBe(2);
    }

    [Fact]
    public async Task Whoever_may_act_in_the_whole_bureau_acknowledges_for_the_unit_to_which_they_belong_alone()
    {
        var bureau = await Bureau.Found(host);
        var person = await bureau.Office.Post("/api/v1/persons", new { name = "科员丁", workNumber = "W-101", unitId = bureau.Units["section-1"] });
        person.ShouldBe(201);
        var colleague = await bureau.Office.Colleague(Roles.BureauOffice, personId: person.Id);
        var head = await bureau.Office.Enter("书记戊", "W-102");
        var post = (await bureau.Office.Get($"/api/v1/posts?unitId={bureau.Units["general"]}")).Items()[0].GetProperty("id").GetGuid();
        (await bureau.Office.Post($"/api/v1/posts/{post}/appointments", new { personId = head, from = "2026-01-01", acting = false })).ShouldBe(200);
        var leader = await bureau.Office.Colleague(Roles.Leader, personId: head);
        (await bureau.Office.Post($"/api/v1/schemes/{bureau.SchemeId}/distribution", new { })).ShouldBe(200);

        (await Receive(colleague, bureau, "section-2")).ShouldBeProblem(403, "outside-your-units");
        (await Receive(colleague, bureau, "section-1")).ShouldBe(200);
        (await Receive(leader, bureau, "section-2")).ShouldBeProblem(403, "outside-your-units");
        (await Receive(leader, bureau, "general")).ShouldBe(200);

        (await Seen(bureau.Office, bureau)).ShouldBe((8, 2));
        (await leader.Get($"/api/v1/schemes/{bureau.SchemeId}/distribution")).Items().ShouldAllBe(item => !item.GetProperty("canAcknowledge").GetBoolean());
    }

    [Fact]
    public async Task Whoever_sent_it_does_not_acknowledge_it_with_another_account_either()
    {
        var bureau = await Bureau.Found(host);
        var person = await bureau.Office.Post("/api/v1/persons", new { name = "科员己", workNumber = "W-103", unitId = bureau.Units["section-1"] });
        var (sender, again) = (await bureau.Office.Colleague(Roles.BureauOffice, personId: person.Id), await bureau.Office.Colleague(Roles.Leader, personId: person.Id));
        (await sender.Post($"/api/v1/schemes/{bureau.SchemeId}/distribution", new { })).ShouldBe(200);

        (await Receive(sender, bureau, "section-1")).ShouldBeProblem(409, "sender-may-not-acknowledge");
        (await Receive(again, bureau, "section-1")).ShouldBeProblem(409, "sender-may-not-acknowledge");
    }

    [Fact]
    public async Task It_is_refused_outside_ones_units_and_where_nothing_was_sent()
    {
        var bureau = await Bureau.Found(host);
        var clerk = await bureau.Clerk();

        (await Receive(clerk, bureau, "branch-1")).ShouldBeProblem(409, "unit-is-no-addressee");
        (await bureau.Office.Post($"/api/v1/schemes/{bureau.SchemeId}/distribution", new { unitIds = new[] { bureau.Units["branch-1"] } })).ShouldBe(200);
        (await Receive(clerk, bureau, "section-1")).ShouldBeProblem(403, "outside-your-units");
        (await Receive(clerk, bureau, "branch-2")).ShouldBeProblem(409, "unit-is-no-addressee");
        (await clerk.Post($"/api/v1/schemes/{bureau.SchemeId}/acknowledgements", new { })).ShouldBeProblem(400, "request-is-malformed");
        (await Receive(clerk, bureau, "branch-1")).ShouldBe(200);
    }

    [Fact]
    public async Task Only_issued_rules_are_sent_by_whoever_may_issue_and_to_units_that_there_are()
    {
        var bureau = await Bureau.Found(host);
        var stranger = await Office.Found(host);
        var draft = (await bureau.Office.PostText("/api/v1/schemes", Bureau.Template("meteorology"))).Id;

        (await bureau.Office.Post($"/api/v1/schemes/{draft}/distribution", new { })).ShouldBeProblem(409, "scheme-is-not-in-force");
        var refused = await bureau.Office.Post($"/api/v1/schemes/{bureau.SchemeId}/distribution", new { unitIds = new[] { bureau.Units["bureau"], Guid.NewGuid() } });
        refused.ShouldBeProblem(422, "addressee-is-unknown");
        refused.Pointers().ShouldBe(["/unitIds/1"]);
        (await (await bureau.Leader()).Post($"/api/v1/schemes/{bureau.SchemeId}/distribution", new { })).ShouldBeProblem(403, "permission-missing");
        (await (await bureau.Office.Colleague(Roles.DisciplineSupervisor)).Post($"/api/v1/schemes/{bureau.SchemeId}/acknowledgements", new { unitId = bureau.Units["bureau"] }))
            .ShouldBeProblem(403, "permission-missing");
        (await stranger.Post($"/api/v1/schemes/{bureau.SchemeId}/distribution", new { })).ShouldBeProblem(404, "not-found");
        (await stranger.Post($"/api/v1/schemes/{bureau.SchemeId}/acknowledgements", new { unitId = bureau.Units["bureau"] })).ShouldBeProblem(404, "not-found");
        (await stranger.Get($"/api/v1/schemes/{bureau.SchemeId}/distribution")).ShouldBeProblem(404, "not-found");
        (await Seen(bureau.Office, bureau)).ShouldBe((0, 0));
    }

    private static Task<Reply> Receive(Office who, Bureau bureau, string unit) =>
        who.Post($"/api/v1/schemes/{bureau.SchemeId}/acknowledgements", new { unitId = bureau.Units[unit] });

    private static async Task<(int Sent, int Acknowledged)> Seen(Office who, Bureau bureau)
    {
        var seen = await who.Get($"/api/v1/schemes/{bureau.SchemeId}/distribution");
        seen.ShouldBe(200);
        return (seen.Json.GetProperty("sent").GetInt32(), seen.Json.GetProperty("acknowledged").GetInt32());
    }
}
