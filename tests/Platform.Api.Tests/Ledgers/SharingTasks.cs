using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Ledgers;

/// <summary>Meteorology: nine tasks, each with one lead and one or several responsible departments.</summary>
public sealed class SharingTasks(PlatformHost host)
{
    [Fact]
    public async Task Each_responsible_unit_records_its_part_and_the_table_adds_them_up()
    {
        var rules = await Found();
        var before = Task(await rules.Office.Get("/api/v1/tasks?year=2026"), "MET-T-06");
        before.GetProperty("lead").EnumerateArray().Single().GetProperty("postId").GetGuid().ShouldBe(rules.Posts["b"]);
        before.GetProperty("parts").EnumerateArray().Select(part => part.GetProperty("unitNameZh").GetString()).ShouldBe(["办公室", "人事处"], ignoreOrder: true);
        before.GetProperty("recorded").GetInt32().ShouldBe(0);

        var part = (await rules.Lines("办公室", "MET-T-06")).Single().GetProperty("id").GetGuid();
        (await rules.Record(await rules.Clerk(), "办公室", part, "plan-document", submit: true)).ShouldBe(201);

        var after = Task(await rules.Office.Get("/api/v1/tasks?year=2026"), "MET-T-06");
        after.GetProperty("recorded").GetInt32().ShouldBe(1);
        after.GetProperty("parts").EnumerateArray().Single(line => line.GetProperty("id").GetGuid() == part).GetProperty("state").GetString().ShouldBe("submitted");
    }

    [Fact]
    public async Task The_table_has_the_tasks_of_the_rules_in_their_order()
    {
        var rules = await Found();

        var tasks = await rules.Office.Get("/api/v1/tasks");

        tasks.ShouldBe(200);
        tasks.Items().Select(task => task.GetProperty("taskId").GetString()).ShouldBe(Enumerable.Range(1, 9).Select(i => $"MET-T-0{i}"));
        tasks.Items().ShouldAllBe(task => task.GetProperty("titleZh").GetString()!.Length > 0);
    }

    [Fact]
    public async Task A_clerk_sees_the_parts_of_the_own_units_and_another_bureau_sees_none()
    {
        var rules = await Found();
        var clerk = await rules.Office.Colleague(Roles.UnitClerk, rules.Units["办公室"]);

        (await clerk.Get("/api/v1/tasks?year=2026")).Items().SelectMany(task => task.GetProperty("parts").EnumerateArray())
            .Select(line => line.GetProperty("unitId").GetGuid()).Distinct().ShouldBe([rules.Units["办公室"]]);
        (await (await Office.Found(host)).Get("/api/v1/tasks?year=2026")).Items().ShouldBeEmpty();
    }

    [Fact]
    public async Task It_is_refused_without_the_right_and_for_a_year_that_nobody_keeps()
    {
        var rules = await Found();

        (await (await rules.Office.Colleague(Roles.SystemAdministrator)).Get("/api/v1/tasks?year=2026")).Status.ShouldBe(403);
        var refused = await rules.Office.Get("/api/v1/tasks?year=1999");
        refused.ShouldBeProblem(400, "request-is-malformed");
        refused.Pointers().ShouldBe(["/year"]);
    }

    private async Task<Rules> Found()
    {
        var rules = await Rules.Found(
            host, "meteorology", [("局", "bureau", null), ("党组", "party-group", "局"), ("办公室", "general-office", "局"), ("人事处", "personnel-division", "局")]);
        await rules.Post("a", "党组", "lead-a");
        await rules.Post("b", "党组", "lead-b");
        await rules.OpenYear();
        return rules;
    }

    private static System.Text.Json.JsonElement Task(Reply tasks, string id) => tasks.Items().Single(task => task.GetProperty("taskId").GetString() == id);
}
