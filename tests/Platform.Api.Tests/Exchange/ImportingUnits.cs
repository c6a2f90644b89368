using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;
using static Platform.Api.Tests.Exchange.Sheets;

namespace Platform.Api.Tests.Exchange;

public sealed class ImportingUnits(PlatformHost host)
{
    [Fact]
    public async Task The_template_offers_the_unit_types_of_the_rules_in_force()
    {
        var bureau = await Bureau.Found(host);

        var template = await bureau.Office.Download("/api/v1/imports/templates/units");

        Faults(template).ShouldBeEmpty();
        Names(template).ShouldBe(["单位", "填写说明", "码表"]);
        Rows(template, "码表").Select(row => row["单位类型"]).ShouldContain("党支部");
        Rows(template, "填写说明", "A3").Count.ShouldBe(6);
        Rows(template, "单位").ShouldBeEmpty();
    }

    [Fact]
    public async Task Is_looked_at_without_writing_and_recorded_when_confirmed()
    {
        var office = await Office.Found(host);

        var handedIn = await office.HandIn("units", Foreign(("单位", [Unit("100", "000", "预算科"), Unit("000", null, "区财政局")])));

        handedIn.ShouldBe(201);
        (handedIn.Json.GetProperty("newRows").GetInt32(), handedIn.Json.GetProperty("faultyRows").GetInt32()).ShouldBe((2, 0));
        (await office.Get("/api/v1/organisation")).Items("units").ShouldBeEmpty();
        var seen = await office.See(handedIn.Id);
        seen.Json.GetProperty("can").GetProperty("confirm").GetBoolean().ShouldBeTrue();

        (await office.Confirm(handedIn.Id)).ShouldBe(200);

        await office.Ends(handedIn.Id, "applied");
        (await office.Get("/api/v1/organisation")).Items("units").Select(unit => unit.GetProperty("nameZh").GetString()).ShouldBe(["区财政局", "预算科"]);
        (await office.Get(Importing.Path)).Items().ShouldHaveSingleItem().GetProperty("status").GetString().ShouldBe("applied");
    }

    [Fact]
    public async Task Each_fault_is_named_by_row_and_column_all_at_once_and_marked_in_the_workbook()
    {
        var bureau = await Bureau.Found(host);
        var workbook = Foreign(("单位",
        [
            Unit("branch-9", "general", "第九支部", "党支部"),
            Unit("坏码", "nowhere", " ", "没有的类型"),
            Unit("branch-1", "general", "别的名字", "党支部"),
            Unit("branch-9", "general", "重复", "branch"),
            Unit("branch-8", "general", "第八支部", "branch", "去年"),
            Unit("branch-7", "general", "第七支部", "branch", "2020年3月1日"),
        ]));

        var handedIn = await bureau.Office.HandIn("units", workbook);

        handedIn.ShouldBe(201);
        handedIn.Json.GetProperty("faultyRows").GetInt32().ShouldBe(4);
        var seen = await bureau.Office.See(handedIn.Id);
        seen.Faults().ShouldBe([
            "3 code not-a-code", "3 nameZh not-a-name", "3 unitType unit-type-unknown", "3 parentCode parent-unknown", "4 code code-taken", "5 code code-repeated",
            "6 openedOn not-a-day",
        ]);
        seen.Items("faults")[5].GetProperty("detail").GetString()!.ShouldStartWith("Row 2 has the code");
        seen.Json.GetProperty("can").GetProperty("confirm").GetBoolean().ShouldBeFalse();
        (await bureau.Office.Confirm(handedIn.Id)).ShouldBeProblem(409, "import-has-faults");

        var marked = await bureau.Office.Download($"{Importing.Path}/{handedIn.Id}/workbook");
        Faults(marked).ShouldBeEmpty();
        Rows(marked, "单位").Select(row => row["校验结果"]).ShouldBe([
            "通过",
            "单位编码：应为1至32位字母、数字、点、横线或下划线，且以字母或数字开头；单位名称：名称为空、过长或含有换行；单位类型：现行制度中没有这个单位类型，请从下拉列表选择；上级单位编码：没有这个上级单位",
            "单位编码：编码已被使用，且内容与已有单位不一致",
            "单位编码：编码与本表其他行重复",
            "成立日期：不是日期，请按2026-03-01填写",
            "通过",
        ]);
    }

    [Fact]
    public async Task A_workbook_that_was_given_back_is_mended_and_handed_in_again()
    {
        var office = await Office.Found(host);
        var faulty = await office.HandIn("units", Foreign(("单位", [Unit("000", null, "局"), Unit("100", "nowhere")])));
        var marked = await office.Download($"{Importing.Path}/{faulty.Id}/workbook");
        (await office.HandIn("units", Foreign(("单位", [Unit("nowhere", null, "局")])))).ShouldBe(201);

        var again = await office.HandIn("units", marked);

        (await office.See(again.Id)).Faults().ShouldBe(["3 parentCode parent-unknown"]);
    }

    [Fact]
    public async Task The_same_rows_again_record_nothing_more()
    {
        var office = await Office.Found(host);
        var workbook = Foreign(("单位", [Unit("000", null, "局"), Unit("100", "000")]));
        await office.Import("units", workbook);

        var again = await office.Import("units", workbook);

        (again.Json.GetProperty("newRows").GetInt32(), again.Json.GetProperty("knownRows").GetInt32()).ShouldBe((0, 2));
        (await office.Get("/api/v1/organisation")).Version.ShouldBe(2);
    }

    [Fact]
    public async Task A_key_has_one_effect_for_the_same_workbook_and_is_refused_for_another()
    {
        var office = await Office.Found(host);
        var workbook = Foreign(("单位", [Unit("000", null, "局")]));

        var first = await office.HandIn("units", workbook, headers: ("Idempotency-Key", "one"));
        var second = await office.HandIn("units", workbook, headers: ("Idempotency-Key", "one"));

        second.Body.ShouldBe(first.Body);
        second.IsReplayed.ShouldBeTrue();
        (await office.HandIn("units", Foreign(("单位", [Unit("001", null, "局")])), headers: ("Idempotency-Key", "one"))).ShouldBeProblem(422, "idempotency-key-reused");
        (await office.Confirm(first.Id, ("Idempotency-Key", "two"))).ShouldBe(200);
        (await office.Confirm(first.Id, ("Idempotency-Key", "two"))).IsReplayed.ShouldBeTrue();
        await office.Ends(first.Id, "applied");
        (await office.Confirm(first.Id)).ShouldBe(200);
        (await office.Get("/api/v1/organisation")).Version.ShouldBe(1);
    }

    [Fact]
    public async Task What_no_longer_fits_when_it_is_confirmed_is_refused_and_can_be_confirmed_later()
    {
        var office = await Office.Found(host);
        await office.OpenUnits();
        var import = await office.HandIn("units", Foreign(("单位", [Unit("300", "100", "新科", "division")])));
        var other = await office.HandIn("units", Foreign(("单位", [Unit("300", "200", "他科", "division")])));
        (await office.Confirm(other.Id)).ShouldBe(200);
        await office.Ends(other.Id, "applied");

        (await office.Confirm(import.Id)).ShouldBeProblem(409, "import-has-faults");

        (await office.See(import.Id)).Faults().ShouldBe(["2 code code-taken"]);
        (await office.Undo(other.Id)).ShouldBe(200);
        (await office.Confirm(import.Id)).ShouldBe(200);
        await office.Ends(import.Id, "applied");
    }

    [Fact]
    public async Task Is_undone_as_one_act_and_can_be_handed_in_again()
    {
        var office = await Office.Found(host);
        var workbook = Foreign(("单位", [Unit("000", null, "局"), Unit("100", "000")]));
        var import = await office.Import("units", workbook);

        (await office.Undo(import.Id)).ShouldBe(200);

        var seen = await office.See(import.Id);
        (seen.Text("status"), seen.Text("undoneBecause")).ShouldBe(("undone", "交错了表"));
        (await office.Get("/api/v1/organisation")).Items("units").ShouldBeEmpty();
        (await office.Undo(import.Id)).ShouldBe(200);
        (await office.Confirm(import.Id)).ShouldBeProblem(409, "import-was-undone");
        await office.Import("units", workbook);
        (await office.Get("/api/v1/organisation")).Items("units").Count.ShouldBe(2);
    }

    [Fact]
    public async Task Is_not_undone_while_something_rests_on_it_and_each_thing_is_named()
    {
        var office = await Office.Found(host);
        var import = await office.Import("units", Foreign(("单位", [Unit("000", null, "局"), Unit("100", "000"), Unit("200", "000")])));
        var units = (await office.Get("/api/v1/organisation")).Items("units").ToDictionary(unit => unit.GetProperty("code").GetString()!, unit => unit.GetProperty("id").GetGuid());
        (await office.Post("/api/v1/organisation/units", new { units = new[] { Office.Unit("210", "200") } })).ShouldBe(201);
        (await office.Post("/api/v1/posts", new { unitId = units["100"], roleId = "head", titleZh = "科长", establishedOn = "2020-01-01" })).ShouldBe(201);
        await office.Colleague(Roles.UnitClerk, units["100"]);

        var refused = await office.Undo(import.Id);

        refused.ShouldBeProblem(409, "import-is-depended-on");
        refused.Items("errors").Select(error => $"{error.GetProperty("pointer").GetString()} {error.GetProperty("code").GetString()}")
            .ShouldBe(["/units/100 has-posts", "/units/100 has-roles", "/units/200 has-units-below"], ignoreOrder: true);
        (await office.Get("/api/v1/organisation")).Items("units").Count.ShouldBe(4);
    }

    [Fact]
    public async Task What_is_only_looked_at_cannot_be_undone()
    {
        var office = await Office.Found(host);
        var import = await office.HandIn("units", Foreign(("单位", [Unit("000", null, "局")])));

        (await office.Undo(import.Id)).ShouldBeProblem(409, "import-is-not-applied");
        (await office.Post($"{Importing.Path}/{import.Id}/undo", new { })).ShouldBeProblem(400, "request-is-malformed");
    }

    [Fact]
    public async Task A_confirmed_workbook_that_a_killed_node_left_is_recorded_by_the_next()
    {
        var office = await Office.Found(host);
        var import = await office.HandIn("units", Foreign(("单位", [Unit("000", null, "局")])));
        (await office.Confirm(import.Id)).ShouldBe(200);

        await host.Get<Platform.Api.Exchange.ImportRunner>().Resume(TestContext.Current.CancellationToken);
        await host.Get<Platform.Api.Exchange.ImportRunner>().Resume(TestContext.Current.CancellationToken);

        await office.Ends(import.Id, "applied");
        (await office.Get("/api/v1/organisation")).Version.ShouldBe(1);
    }

    [Fact]
    public async Task Another_bureau_sees_none_of_it()
    {
        var office = await Office.Found(host);
        var import = await office.HandIn("units", Foreign(("单位", [Unit("000", null, "局")])));
        var other = await Office.Found(host);

        (await other.Get(Importing.Path)).Items().ShouldBeEmpty();
        (await other.See(import.Id)).ShouldBeProblem(404, "not-found");
        (await other.Get($"{Importing.Path}/{import.Id}/workbook")).ShouldBeProblem(404, "not-found");
        (await other.Confirm(import.Id)).ShouldBeProblem(404, "not-found");
        (await other.Undo(import.Id)).ShouldBeProblem(404, "not-found");
        (await office.Get(Importing.Path)).Items().Count.ShouldBe(1);
    }

    [Fact]
    public async Task Needs_the_ability()
    {
        var office = await Office.Found(host);
        var leader = await office.Colleague(Roles.Leader);

        (await leader.HandIn("units", Foreign(("单位", [Unit("000", null, "局")])))).ShouldBeProblem(403, "permission-missing");
        (await leader.Get(Importing.Path)).ShouldBeProblem(403, "permission-missing");
        (await leader.Get($"{Importing.Path}/templates/units")).ShouldBeProblem(403, "permission-missing");
        (await leader.Confirm(Guid.NewGuid())).ShouldBeProblem(403, "permission-missing");
        (await leader.Undo(Guid.NewGuid())).ShouldBeProblem(403, "permission-missing");
        (await office.Get($"{Importing.Path}/templates/nothing")).ShouldBeProblem(404, "not-found");
    }
}
