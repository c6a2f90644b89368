using Platform.Api.Exchange;
using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;
using static Platform.Api.Tests.Exchange.Sheets;

namespace Platform.Api.Tests.Exchange;

public sealed class ImportingPosts(PlatformHost host)
{
    [Fact]
    public async Task The_template_has_two_sheets_and_the_roles_of_the_rules_in_force()
    {
        var bureau = await Bureau.Found(host);

        var template = await bureau.Office.Download("/api/v1/imports/templates/posts");

        Faults(template).ShouldBeEmpty();
        Names(template).ShouldBe(["人员", "岗位", "填写说明", "码表"]);
        Rows(template, "码表").Select(row => row["岗位"]).Count().ShouldBeGreaterThan(3);
    }

    [Fact]
    public async Task Persons_and_posts_come_with_their_holders()
    {
        var bureau = await Bureau.Found(host);

        var import = await bureau.Office.Import("posts", Workbook(
            [Person("F001", "钱一", "branch-1"), Person("F002", "赵二")],
            [Post("branch-1", holder: "F001"), Post("branch-2", holder: "F002", acting: "是"), Post("branch-2", ordinal: 2)]));

        import.Json.GetProperty("newRows").GetInt32().ShouldBe(5);
        (await bureau.Office.Get("/api/v1/persons?search=F00")).Items().Select(person => person.GetProperty("name").GetString()).ShouldBe(["钱一", "赵二"]);
        var posts = (await bureau.Office.Get($"/api/v1/posts?unitId={bureau.Units["branch-2"]}")).Items();
        posts.Count.ShouldBe(2);
        posts.Select(post => post.GetProperty("holder")).Count(holder => holder.ValueKind == System.Text.Json.JsonValueKind.Object && holder.GetProperty("acting").GetBoolean()).ShouldBe(1);
    }

    [Fact]
    public async Task Once_its_rows_are_recorded_the_workbook_is_let_go_of_and_what_waits_is_kept_for_a_month()
    {
        var bureau = await Bureau.Found(host);
        var applied = await bureau.Office.Import("posts", Workbook([Person("F001", "钱一")], []));
        var waiting = await bureau.Office.HandIn("posts", Workbook([Person("F002", "赵二")], []));

        await host.Get<WorkbookKeeper>().LetGo(TestContext.Current.CancellationToken);

        (await bureau.Office.See(applied.Id)).Json.GetProperty("workbookKept").GetBoolean().ShouldBeFalse();
        (await bureau.Office.Get($"{Importing.Path}/{applied.Id}/workbook")).ShouldBeProblem(409, "workbook-is-let-go");
        (await bureau.Office.Undo(applied.Id)).ShouldBe(200);
        var seen = await bureau.Office.See(waiting.Id);
        (seen.Json.GetProperty("workbookKept").GetBoolean(), seen.Json.GetProperty("can").GetProperty("confirm").GetBoolean()).ShouldBe((true, true));

        await host.Sql("update platform.import_register set checked_at = checked_at - interval '31 days' where import_id = @Id", new { waiting.Id });
        await host.Get<WorkbookKeeper>().LetGo(TestContext.Current.CancellationToken);

        seen = await bureau.Office.See(waiting.Id);
        (seen.Json.GetProperty("workbookKept").GetBoolean(), seen.Json.GetProperty("can").GetProperty("confirm").GetBoolean()).ShouldBe((false, false));
        (await bureau.Office.Confirm(waiting.Id)).ShouldBeProblem(409, "workbook-is-let-go");
        // The same workbook handed in again is another import, with its bytes.
        var again = await bureau.Office.Import("posts", Workbook([Person("F002", "赵二")], []));
        again.Json.GetProperty("newRows").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task The_same_rows_again_record_nothing_more_and_other_particulars_are_faults()
    {
        var bureau = await Bureau.Found(host);
        var workbook = Workbook([Person("F001", "钱一")], [Post("branch-1", holder: "F001")]);
        await bureau.Office.Import("posts", workbook);

        var again = await bureau.Office.Import("posts", workbook);
        var other = await bureau.Office.HandIn("posts", Workbook([Person("F001", "钱三")], [Post("branch-1", title: "别的职务")]));

        (again.Json.GetProperty("newRows").GetInt32(), again.Json.GetProperty("knownRows").GetInt32()).ShouldBe((0, 2));
        (await bureau.Office.See(other.Id)).Faults().ShouldBe(["2 workNumber work-number-known", "2 role post-known"]);
        (await bureau.Office.Get($"/api/v1/posts?unitId={bureau.Units["branch-1"]}")).Items().Count.ShouldBe(1);
    }

    [Fact]
    public async Task Posts_that_were_established_one_by_one_are_known_by_their_order()
    {
        var bureau = await Bureau.Found(host);

        var import = await bureau.Office.HandIn("posts", Workbook([], [Post("general", establishedOn: new DateTime(2020, 1, 1)), Post("general", ordinal: 2)]));

        (import.Json.GetProperty("knownRows").GetInt32(), import.Json.GetProperty("newRows").GetInt32()).ShouldBe((1, 1));
    }

    [Fact]
    public async Task Every_fault_is_named_on_its_sheet()
    {
        var bureau = await Bureau.Found(host);

        var import = await bureau.Office.HandIn("posts", Workbook(
            [Person("坏 号", " "), Person("F001", "钱一", "nowhere"), Person("F002", "赵二"), Person("F002", "赵二")],
            [
                Post("nowhere"), Post("branch-1", role: "没有的岗位"), Post("branch-1", ordinal: 0), Post("branch-1", holder: "F999"), Post("branch-2"), Post("branch-2"),
                Post("branch-1", ordinal: 2, establishedOn: "去年"), Post("branch-1", ordinal: 3, establishedOn: new DateTime(2019, 1, 1)), Post("branch-1", ordinal: 4, acting: "也许"),
            ]));

        var seen = await bureau.Office.See(import.Id);
        seen.Items("faults").Select(fault => $"{fault.GetProperty("sheet").GetString()} {fault.GetProperty("row").GetInt32()} {fault.GetProperty("column").GetString()} {fault.GetProperty("code").GetString()}").ShouldBe([
            "persons 2 name not-a-name", "persons 2 workNumber not-a-work-number", "persons 3 unitCode unit-unknown", "persons 5 workNumber work-number-repeated",
            "posts 2 unitCode unit-unknown", "posts 3 role role-unknown", "posts 4 ordinal not-an-ordinal", "posts 5 holder holder-unknown", "posts 7 ordinal post-repeated",
            "posts 8 establishedOn not-a-day", "posts 9 establishedOn unit-not-there", "posts 10 acting not-yes-or-no",
        ]);
        Rows(await bureau.Office.Download($"{Importing.Path}/{import.Id}/workbook"), "岗位").Select(row => row["校验结果"]).First().ShouldBe("单位编码：没有这个单位编码");
    }

    [Fact]
    public async Task Is_undone_as_one_act_and_can_be_handed_in_again()
    {
        var bureau = await Bureau.Found(host);
        var workbook = Workbook([Person("F001", "钱一")], [Post("branch-1", holder: "F001")]);
        var import = await bureau.Office.Import("posts", workbook);

        (await bureau.Office.Undo(import.Id)).ShouldBe(200);

        (await bureau.Office.Get("/api/v1/persons?search=F001")).Items().ShouldBeEmpty();
        (await bureau.Office.Get($"/api/v1/posts?unitId={bureau.Units["branch-1"]}")).Items().ShouldBeEmpty();
        await bureau.Office.Import("posts", workbook);
        (await bureau.Office.Get($"/api/v1/posts?unitId={bureau.Units["branch-1"]}")).Items().ShouldHaveSingleItem().GetProperty("holder").GetProperty("name").GetString().ShouldBe("钱一");
    }

    [Fact]
    public async Task Is_not_undone_while_something_rests_on_it_and_each_thing_is_named()
    {
        var bureau = await Bureau.Found(host);
        var import = await bureau.Office.Import("posts", Workbook([Person("F001", "钱一"), Person("F002", "赵二")], [Post("branch-1", holder: "F001", title: "支部书记")]));
        var persons = (await bureau.Office.Get("/api/v1/persons?search=F00")).Items().ToDictionary(person => person.GetProperty("workNumber").GetString()!, person => person.GetProperty("id").GetGuid());
        var post = (await bureau.Office.Get($"/api/v1/posts?unitId={bureau.Units["branch-1"]}")).Items()[0].GetProperty("id").GetGuid();
        (await bureau.Office.Post($"/api/v1/posts/{post}/tenure-ends", new { personId = persons["F001"], on = "2026-02-01" })).ShouldBe(200);
        await bureau.Office.Colleague(Roles.Leader, personId: persons["F002"]);

        var refused = await bureau.Office.Undo(import.Id);

        refused.ShouldBeProblem(409, "import-is-depended-on");
        refused.Items("errors").Select(error => $"{error.GetProperty("pointer").GetString()} {error.GetProperty("code").GetString()}")
            .ShouldBe(["/persons/F002 has-account", "/posts/支部书记 was-changed-since"], ignoreOrder: true);
    }

    [Fact]
    public async Task Another_bureau_and_nobody_without_the_ability_imports_them()
    {
        var bureau = await Bureau.Found(host);
        var workbook = Workbook([Person("F001", "钱一")], []);
        var import = await bureau.Office.HandIn("posts", workbook);

        import.ShouldBe(201);
        (await (await Office.Found(host)).See(import.Id)).ShouldBeProblem(404, "not-found");
        (await (await bureau.Leader()).HandIn("posts", workbook)).ShouldBeProblem(403, "permission-missing");
    }

    internal static byte[] Workbook(Dictionary<string, object?>[] persons, Dictionary<string, object?>[] posts) => Foreign(
        ("人员", persons.Length > 0 ? persons : [Person(null, null)]), ("岗位", posts.Length > 0 ? posts : [Post(null, null, null, establishedOn: string.Empty)]));

    internal static Dictionary<string, object?> Person(string? number, string? name, string? unit = null) => new()
    {
        ["工号*"] = number,
        ["姓名*"] = name,
        ["单位编码"] = unit,
        ["值班电话"] = null,
    };

    private static Dictionary<string, object?> Post(
        string? unit, string? role = "first-responsible", int? ordinal = 1, string? title = null, object? establishedOn = null, string? holder = null, string? acting = null) => new()
        {
            ["单位编码*"] = unit,
            ["岗位*"] = role,
            ["序号*"] = ordinal,
            ["职务名称"] = title,
            ["设立日期*"] = establishedOn ?? new DateTime(2026, 1, 1),
            ["任职人工号"] = holder,
            ["任职起始日期"] = null,
            ["代理"] = acting,
        };
}
