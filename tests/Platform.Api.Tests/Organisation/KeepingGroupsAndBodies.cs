using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Organisation;

/// <summary>Leading groups, leading bodies, bodies outside, the division of work, and a person's posts.</summary>
public sealed class KeepingGroupsAndBodies(PlatformHost host)
{
    private static readonly string[] CopyTo = ["oversight", "copy-recipient"];
    private static readonly string[] Superior = ["superior"];
    private static readonly string[] Friend = ["friend"];

    [Fact]
    public async Task A_leading_group_follows_its_posts_and_its_days()
    {
        var (bureau, head, deputy) = await Posts();
        var office = bureau.Office;
        var established = await office.Post("/api/v1/leading-groups", Group(bureau, head, deputies: [deputy]));

        established.ShouldBe(201);
        var seen = await office.Get(established.Location!);
        (seen.Text("nameZh"), seen.Text("level"), seen.Text("article"), seen.Version).ShouldBe(("领导小组", "bureau", "7", 3));
        seen.Items("seats").Select(seat => (seat.GetProperty("part").GetString(), seat.GetProperty("holderName").GetString())).ShouldBe([("head", "安娜"), ("deputy-head", null)]);
        seen.Json.GetProperty("office").GetProperty("unitNameZh").GetString().ShouldBe("section-1");

        (await office.Post($"/api/v1/leading-groups/{established.Id}/composition", new { headPostId = deputy, memberPostIds = new[] { head }, on = "2026-03-01" })).ShouldBe(200);
        (await office.Get("/api/v1/leading-groups?day=2026-02-01")).Items().Single().GetProperty("seats")[0].GetProperty("postId").GetGuid().ShouldBe(head);
        (await office.Get("/api/v1/leading-groups")).Items().Single().GetProperty("seats")[0].GetProperty("postId").GetGuid().ShouldBe(deputy);
        (await office.Post($"/api/v1/leading-groups/{established.Id}/office", new { officeUnitId = bureau.Units["section-2"], on = "2026-03-01" })).ShouldBe(200);
        (await office.Post($"/api/v1/leading-groups/{established.Id}/end", new { on = "2026-05-01", reason = "机构改革" })).ShouldBe(200);
        (await office.Get("/api/v1/leading-groups")).Items().ShouldBeEmpty();
        (await office.Get("/api/v1/leading-groups?day=2026-04-30")).Items().Count.ShouldBe(1);
    }

    [Fact]
    public async Task Every_no_about_a_group_names_what_stands_in_the_way()
    {
        var (bureau, head, _) = await Posts();
        var office = bureau.Office;

        (await office.Post("/api/v1/leading-groups", new { nameZh = " ", officeHeadPostId = head }))
            .ShouldBeProblem(400, "request-is-malformed", "/unitId", "/level", "/nameZh", "/establishedOn", "/headPostId", "/officeUnitId");
        (await office.Post("/api/v1/leading-groups", Group(bureau, head, article: null))).ShouldBeProblem(422, "group-needs-a-basis", "/article");
        (await office.Post("/api/v1/leading-groups", Group(bureau, head, unit: Guid.NewGuid()))).ShouldBeProblem(422, "group-unit-is-unknown", "/unitId");
        (await office.Post("/api/v1/leading-groups", Group(bureau, head, deputies: [Guid.NewGuid(), head])))
            .ShouldBeProblem(422, "composition-is-not-acceptable", "/deputyPostIds/0", "/deputyPostIds/1");
        var group = await office.Post("/api/v1/leading-groups", Group(bureau, head));
        (await office.Post($"/api/v1/leading-groups/{group.Id}/composition", new { headPostId = head, on = "2019-01-01" })).ShouldBeProblem(409, "group-change-reaches-back", "/on");
        (await office.Post($"/api/v1/leading-groups/{group.Id}/office", new { officeUnitId = Guid.NewGuid(), on = "2026-03-01" })).ShouldBeProblem(422, "group-office-is-not-acceptable", "/officeUnitId");
        (await office.Post($"/api/v1/leading-groups/{Guid.NewGuid()}/office", new { officeUnitId = bureau.Units["group"], on = "2026-03-01" })).ShouldBeProblem(404, "not-found");
        (await office.Post($"/api/v1/leading-groups/{group.Id}/end", new { on = "2026-05-01", reason = "改革" })).ShouldBe(200);
        (await office.Post($"/api/v1/leading-groups/{group.Id}/composition", new { headPostId = head, on = "2026-06-01" })).ShouldBeProblem(409, "leading-group-is-ended");
        (await (await bureau.Clerk()).Post("/api/v1/leading-groups", Group(bureau, head))).ShouldBeProblem(403, "permission-missing");
        var stranger = await Office.Found(host);
        (await stranger.Get($"/api/v1/leading-groups/{group.Id}")).ShouldBeProblem(404, "not-found");
        (await (await bureau.Clerk()).Get($"/api/v1/leading-groups/{group.Id}")).ShouldBe(200);
    }

    [Fact]
    public async Task Two_first_responsible_posts_of_a_unit_are_co_responsible_heads_of_its_leading_body()
    {
        var (bureau, _, _) = await Posts();
        var office = bureau.Office;
        var path = $"/api/v1/organisation/units/{bureau.Units["general"]}/leading-body";
        (await office.Get(path)).Json.GetProperty("body").GetProperty("hasCoResponsibleHeads").GetBoolean().ShouldBeFalse();

        (await office.Post("/api/v1/posts", new { unitId = bureau.Units["general"], roleId = "first-responsible", titleZh = "主任", establishedOn = "2020-01-01" })).ShouldBe(201);

        var body = (await office.Get(path)).Json.GetProperty("body");
        body.GetProperty("hasCoResponsibleHeads").GetBoolean().ShouldBeTrue();
        body.GetProperty("seats").EnumerateArray().Count(seat => seat.GetProperty("coResponsible").GetBoolean()).ShouldBe(2);
        (await office.Get($"/api/v1/organisation/units/{bureau.Units["section-2"]}/leading-body")).Items("collectiveTypes").ShouldBeEmpty();
        (await office.Get($"/api/v1/organisation/units/{bureau.Units["section-2"]}/leading-body")).Json.GetProperty("body").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        (await office.Get($"/api/v1/organisation/units/{Guid.NewGuid()}/leading-body")).ShouldBeProblem(404, "not-found");
        (await (await Office.Found(host)).Get(path)).ShouldBeProblem(404, "not-found");
    }

    [Theory]
    [InlineData("finance", "bureau", "leading-team", "main-responsibility")]
    [InlineData("education-city", "commission", "party-organisation", "main-responsibility")]
    [InlineData("education-county", "bureau", "committee", "main-responsibility")]
    [InlineData("education-county", "bureau", "branch", "unit-direct-responsibility")]
    [InlineData("meteorology", "bureau", "party-group", "main-responsibility")]
    [InlineData("natural-resources", "bureau", "committee", "overall-leadership")]
    [InlineData("agriculture", "bureau", "party-group", "main-responsibility, overall-charge")]
    public async Task What_rules_lay_on_a_unit_as_a_whole_is_told_though_no_post_leads_there(string template, string root, string unitType, string types)
    {
        var rules = await Ledgers.Rules.Found(host, template, [("局", root, null), ("单位", unitType, "局")]);

        var seen = await rules.Office.Get($"/api/v1/organisation/units/{rules.Units["单位"]}/leading-body");

        seen.Json.GetProperty("body").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        string.Join(", ", seen.Items("collectiveTypes").Select(type => type.GetString())).ShouldBe(types);
    }

    [Fact]
    public async Task It_stands_in_the_list_of_responsibilities_beside_what_the_unit_owes()
    {
        var rules = await Ledgers.Rules.Found(host, "education-county", [("局", "bureau", null), ("支部", "branch", "局")]);
        await rules.OpenYear();

        var unit = (await rules.Office.Get($"/api/v1/ledgers/{rules.Units["支部"]}/2026/responsibilities")).Items("owners")[0];

        unit.GetProperty("responsibilityTypes").EnumerateArray().Select(type => type.GetString()).ShouldBe(["unit-direct-responsibility"]);
    }

    [Fact]
    public async Task Co_responsible_heads_owe_what_is_asked_of_the_head_each_for_itself()
    {
        var bureau = await Bureau.Found(host);
        await bureau.PutInForce("education-city");
        (await bureau.Office.Post("/api/v1/posts", new { unitId = bureau.Units["general"], roleId = "first-responsible", titleZh = "主任", establishedOn = "2020-01-01" })).ShouldBe(201);

        (await bureau.Office.Post("/api/v1/ledgers", new { year = 2026 })).ShouldBe(200);

        (await bureau.Lines("general")).Where(line => line.GetProperty("obligationId").GetString() == "EJA-O-004").Select(line => line.GetProperty("postId").GetGuid()).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public async Task A_body_outside_is_kept_with_its_names_and_receives_what_is_sent()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var office = bureau.Office;
        var entered = await office.Post("/api/v1/outside-bodies", new { nameZh = "区委宣传部", relations = CopyTo, from = "2020-01-01" });
        entered.ShouldBe(201);

        (await office.Post($"/api/v1/outside-bodies/{entered.Id}/revisions", new { nameZh = "区委宣传统战部", relations = CopyTo, from = "2026-04-01" })).ShouldBe(200);

        (await office.Get("/api/v1/outside-bodies?day=2026-03-31")).Items().Single().GetProperty("nameZh").GetString().ShouldBe("区委宣传部");
        (await office.Get("/api/v1/outside-bodies?relation=copy-recipient")).Items().Single().GetProperty("nameZh").GetString().ShouldBe("区委宣传统战部");
        (await office.Get("/api/v1/outside-bodies?relation=superior")).Items().ShouldBeEmpty();
        (await office.Get("/api/v1/outside-bodies?all=true")).Items().Count.ShouldBe(2);
        var duty = await bureau.Study();
        var evidence = await bureau.Evidence();
        object Act(string copiedTo) => new
        {
            kind = "report",
            title = "专题报告",
            occurredOn = "2026-05-10",
            unitId = bureau.Units["branch-1"],
            evidenceIds = new[] { evidence },
            occurrenceIds = new[] { duty },
            submit = false,
            copiedTo = new[] { copiedTo },
        };
        (await (await bureau.Clerk()).Post("/api/v1/acts", Act("区委宣传部"))).ShouldBeProblem(422, "recipient-is-unknown");
        (await (await bureau.Clerk()).Post("/api/v1/acts", Act("区委宣传统战部"))).ShouldBe(201);

        (await office.Post($"/api/v1/outside-bodies/{entered.Id}/end", new { on = "2026-05-15", reason = "机构改革" })).ShouldBe(200);
        (await office.Get("/api/v1/outside-bodies")).Items().ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_no_about_a_body_outside_names_what_stands_in_the_way()
    {
        var office = await Office.Found(host);
        var entered = await office.Post("/api/v1/outside-bodies", new { nameZh = "区委", relations = Superior, from = "2020-01-01" });

        (await office.Post("/api/v1/outside-bodies", new { nameZh = "" })).ShouldBeProblem(400, "request-is-malformed", "/nameZh", "/relations", "/from");
        (await office.Post("/api/v1/outside-bodies", new { nameZh = "区委", relations = Superior, from = "2026-01-01" })).ShouldBeProblem(409, "body-name-is-taken", "/nameZh");
        (await office.Post("/api/v1/outside-bodies", new { nameZh = "区府", relations = Friend, from = "2026-01-01" })).ShouldBeProblem(422, "body-relation-is-unknown", "/relations/0");
        (await office.Post($"/api/v1/outside-bodies/{entered.Id}/revisions", new { nameZh = "区委办", relations = Superior, from = "2019-01-01" })).ShouldBeProblem(409, "body-change-reaches-back", "/from");
        (await office.Post($"/api/v1/outside-bodies/{entered.Id}/end", new { on = "2026-01-01", reason = "撤销" })).ShouldBe(200);
        (await office.Post($"/api/v1/outside-bodies/{entered.Id}/revisions", new { nameZh = "区委办", relations = Superior, from = "2026-02-01" })).ShouldBeProblem(409, "outside-body-is-ended");
        (await (await office.Colleague(Roles.Leader)).Post("/api/v1/outside-bodies", new { nameZh = "甲", relations = Superior, from = "2026-01-01" })).ShouldBeProblem(403, "permission-missing");
        var stranger = await Office.Found(host);
        (await stranger.Post($"/api/v1/outside-bodies/{entered.Id}/end", new { on = "2026-05-01", reason = "撤销" })).ShouldBeProblem(404, "not-found");
        (await stranger.Get("/api/v1/outside-bodies?all=true")).Items().ShouldBeEmpty();
        (await office.Get("/api/v1/outside-bodies?all=true")).Items().Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_work_is_divided_by_topic_with_a_pattern_and_a_supervisor()
    {
        var (bureau, head, deputy) = await Posts();
        var office = bureau.Office;
        var (general, section) = (bureau.Units["general"], bureau.Units["section-1"]);

        (await Divide(office, "assignments", new { schemeId = bureau.SchemeId, obligationId = "FIN-O-008", unitId = section, postId = deputy, from = "2026-01-01" })).ShouldBe(200);
        (await Divide(office, "assignments", new { schemeId = bureau.SchemeId, article = "10", unitId = section, from = "2026-01-01" })).ShouldBe(200);
        (await Divide(office, "pattern", new { leadingUnitId = bureau.Units["group"], coordinatingUnitId = section, joiningUnitIds = new[] { general }, from = "2026-01-01", basis = "第10条" })).ShouldBe(200);
        (await Divide(office, "supervisors", new { unitId = section, supervisorUnitId = general, supervisorPostId = head, from = "2026-01-01" })).ShouldBe(200);

        var seen = await (await bureau.Clerk()).Get("/api/v1/work-division");
        seen.Items("assignments").Select(each => (each.GetProperty("article").GetString(), each.GetProperty("postId").ValueKind == System.Text.Json.JsonValueKind.Null)).ShouldBe([("7", false), ("10", true)]);
        seen.Json.GetProperty("pattern").GetProperty("basis").GetString().ShouldBe("第10条");
        seen.Items("supervisions").Single().GetProperty("holderName").GetString().ShouldBe("安娜");
        seen.Items("supervisorAbilities").Select(each => each.GetString()).ShouldBe(Roles.Find(Roles.DisciplineSupervisor)!.Abilities);
        seen.Json.GetProperty("can").GetProperty("manage").GetBoolean().ShouldBeFalse();

        (await Divide(office, "assignment-ends", new { schemeId = bureau.SchemeId, article = "10", on = "2026-04-01" })).ShouldBe(200);
        (await Divide(office, "supervisor-ends", new { unitId = section, on = "2026-04-01" })).ShouldBe(200);
        seen = await office.Get("/api/v1/work-division");
        (seen.Items("assignments").Count, seen.Items("supervisions").Count, seen.Version).ShouldBe((1, 0, 6));
        (await office.Get("/api/v1/work-division?day=2026-03-31")).Items("assignments").Count.ShouldBe(2);
        (await (await Office.Found(host)).Get("/api/v1/work-division")).Items("assignments").ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_no_about_the_division_names_what_stands_in_the_way()
    {
        var (bureau, head, _) = await Posts();
        var office = bureau.Office;
        var section = bureau.Units["section-1"];

        (await Divide(office, "assignments", new { })).ShouldBeProblem(400, "request-is-malformed", "/schemeId", "/unitId", "/from", "/article");
        (await Divide(office, "assignments", new { schemeId = bureau.SchemeId, article = "99", unitId = Guid.NewGuid(), postId = Guid.NewGuid(), from = "2026-01-01" }))
            .ShouldBeProblem(422, "division-is-not-acceptable", "/article", "/unitId", "/postId");
        (await Divide(office, "assignment-ends", new { schemeId = bureau.SchemeId, article = "10", on = "2026-01-01" })).ShouldBeProblem(409, "topic-is-not-assigned");
        (await Divide(office, "pattern", new { leadingUnitId = section })).ShouldBeProblem(400, "request-is-malformed", "/coordinatingUnitId", "/from");
        (await Divide(office, "pattern", new { leadingUnitId = section, coordinatingUnitId = Guid.NewGuid(), from = "2026-01-01" })).ShouldBeProblem(422, "division-is-not-acceptable", "/coordinatingUnitId");
        (await Divide(office, "supervisors", new { unitId = section, supervisorUnitId = section, from = "2026-01-01" })).ShouldBeProblem(422, "unit-supervises-itself", "/supervisorUnitId");
        (await Divide(office, "supervisors", new { unitId = section, supervisorUnitId = bureau.Units["group"], supervisorPostId = head, from = "2026-01-01" }))
            .ShouldBeProblem(422, "division-is-not-acceptable", "/supervisorPostId");
        (await Divide(office, "supervisor-ends", new { unitId = section, on = "2026-01-01" })).ShouldBeProblem(409, "unit-has-no-supervisor");
        (await Divide(office, "supervisors", new { unitId = section, supervisorUnitId = bureau.Units["group"], from = "2026-03-01" })).ShouldBe(200);
        (await Divide(office, "supervisors", new { unitId = section, supervisorUnitId = bureau.Units["general"], from = "2026-01-01" })).ShouldBeProblem(409, "division-reaches-back", "/from");
        (await Divide(await bureau.Clerk(), "pattern", new { leadingUnitId = section, coordinatingUnitId = section, from = "2026-01-01" })).ShouldBeProblem(403, "permission-missing");
    }

    [Fact]
    public async Task A_person_is_shown_with_all_posts_and_those_held_at_once()
    {
        var (bureau, head, deputy) = await Posts();
        var office = bureau.Office;
        var ana = (await office.Get("/api/v1/persons?search=A-1")).Items().Single().GetProperty("id").GetGuid();
        (await office.Get($"/api/v1/persons/{ana}")).Items("posts").Single().GetProperty("concurrent").GetBoolean().ShouldBeFalse();
        (await office.Post($"/api/v1/posts/{deputy}/appointments", new { personId = ana, from = "2026-01-01", acting = true })).ShouldBe(200);

        var seen = await (await bureau.Clerk()).Get($"/api/v1/persons/{ana}");

        seen.Items("posts").Select(post => (post.GetProperty("postId").GetGuid(), post.GetProperty("concurrent").GetBoolean())).ShouldBe([(deputy, true), (head, true)]);
        (await office.Get($"/api/v1/persons/{Guid.NewGuid()}")).ShouldBeProblem(404, "not-found");
        (await (await Office.Found(host)).Get($"/api/v1/persons/{ana}")).ShouldBeProblem(404, "not-found");
        (await (await office.Colleague(Roles.AuditAdministrator)).Get($"/api/v1/persons/{ana}")).ShouldBeProblem(403, "permission-missing");
    }

    // The general branch has a head, held by Ana, and a deputy that is vacant.
    private async Task<(Bureau Bureau, Guid Head, Guid Deputy)> Posts()
    {
        var bureau = await Bureau.Found(host);
        var posts = (await bureau.Office.Get($"/api/v1/posts?unitId={bureau.Units["general"]}")).Items();
        var head = posts.Single(post => post.GetProperty("roleId").GetString() == "first-responsible").GetProperty("id").GetGuid();
        var deputy = posts.Single(post => post.GetProperty("roleId").GetString() == "direct-responsible").GetProperty("id").GetGuid();
        var ana = await bureau.Office.Enter("安娜", "A-1");
        (await bureau.Office.Post($"/api/v1/posts/{head}/appointments", new { personId = ana, from = "2021-01-01" })).ShouldBe(200);
        return (bureau, head, deputy);
    }

    private static object Group(Bureau bureau, Guid head, Guid[]? deputies = null, string? article = "7", Guid? unit = null) => new
    {
        unitId = unit ?? bureau.Units["bureau"],
        level = "bureau",
        nameZh = "领导小组",
        article,
        establishedOn = "2020-06-01",
        headPostId = head,
        deputyPostIds = deputies ?? [],
        officeUnitId = bureau.Units["section-1"],
    };

    private static Task<Reply> Divide(Office who, string what, object body) => who.Post($"/api/v1/work-division/{what}", body);
}
