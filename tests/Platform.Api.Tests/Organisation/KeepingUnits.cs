using Platform.Api.Tests.Support;
using Platform.Domain.Access;
using static Platform.Api.Tests.Organisation.Office;

namespace Platform.Api.Tests.Organisation;

public sealed class KeepingUnits(PlatformHost host)
{
    private const string Path = "/api/v1/organisation";

    [Fact]
    public async Task Opened_units_are_the_organization_in_their_order()
    {
        var office = await Found(host);
        (await office.Get(Path)).Version.ShouldBe(0);

        var opened = await office.Post($"{Path}/units", new { units = new[] { Unit("200", "000"), Unit("000", null, "某局") } });

        opened.ShouldBe(201);
        opened.Version.ShouldBe(2);
        var organisation = await office.Get(Path);
        organisation.ETag.ShouldBe("\"2\"");
        organisation.Items("units").Select(unit => unit.GetProperty("code").GetString()).ShouldBe(["000", "200"]);
        organisation.Items("units")[1].GetProperty("id").GetGuid().ShouldBe(opened.Items("ids")[0].GetGuid());
        organisation.Items("units")[1].GetProperty("parentId").GetGuid().ShouldBe(opened.Items("ids")[1].GetGuid());
        organisation.Json.GetProperty("can").GetProperty("manage").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task Five_thousand_units_are_one_batch_and_a_change_among_them_one_fact()
    {
        var office = await Found(host);
        object[] units = [Unit("R", null), .. Enumerable.Range(1, 4_999).Select(i => Unit($"U{i}", i < 50 ? "R" : $"U{i / 50}"))];

        var watch = System.Diagnostics.Stopwatch.StartNew();
        var opened = await office.Post($"{Path}/units", new { units });
        TestContext.Current.TestOutputHelper!.WriteLine($"opened in {watch.ElapsedMilliseconds} ms");
        opened.Version.ShouldBe(5_000);
        watch.Restart();
        (await office.Post($"{Path}/units/{opened.Items("ids")[4_999].GetGuid()}/rename", new { nameZh = "末科", on = "2021-03-01" })).Version.ShouldBe(5_001);
        TestContext.Current.TestOutputHelper!.WriteLine($"renamed in {watch.ElapsedMilliseconds} ms");
        watch.Restart();
        (await office.Get(Path)).Items("units").Count.ShouldBe(5_000);
        TestContext.Current.TestOutputHelper!.WriteLine($"read in {watch.ElapsedMilliseconds} ms");
    }

    [Fact]
    public async Task A_faulty_batch_opens_nothing_and_says_everything()
    {
        var office = await Found(host);
        await office.OpenUnits();

        var refused = await office.Post($"{Path}/units", new { units = new object[] { Unit("300", "000"), Unit("100", "000", "别的科"), new { code = "!" } } });

        refused.ShouldBeProblem(422, "units-are-not-acceptable");
        refused.Pointers().ShouldBe(["/units/1/code", "/units/2/code", "/units/2/nameZh", "/units/2/unitType", "/units/2/parentCode", "/units/2/openedOn"]);
        (await office.Get(Path)).Items("units").Count.ShouldBe(3);
        (await office.Post($"{Path}/units", new { units = Array.Empty<object>() })).ShouldBeProblem(400, "request-is-malformed");
        (await office.Post($"{Path}/units", new { units = new object?[] { null } })).ShouldBeProblem(400, "request-is-malformed");
    }

    [Fact]
    public async Task The_same_key_twice_has_one_effect_and_one_answer()
    {
        var office = await Found(host);
        var units = await office.OpenUnits();
        object body = new { nameZh = "预算处", on = "2021-03-01" };

        var first = await office.Post($"{Path}/units/{units[1]}/rename", body, ("Idempotency-Key", "rename-1"));
        var second = await office.Post($"{Path}/units/{units[1]}/rename", body, ("Idempotency-Key", "rename-1"));

        first.ShouldBe(200);
        second.ShouldBe(first with { IsReplayed = true });
        first.Version.ShouldBe(4);
        (await office.Get(Path)).Version.ShouldBe(4);
        (await office.Post($"{Path}/units/{units[2]}/rename", body, ("Idempotency-Key", "rename-1"))).ShouldBeProblem(422, "idempotency-key-reused");
    }

    [Fact]
    public async Task A_stale_version_is_told_the_current_one()
    {
        var office = await Found(host);
        var units = await office.OpenUnits();

        var stale = await office.Post($"{Path}/units/{units[2]}/move", new { parentId = units[1], on = "2021-03-01" }, ("If-Match", "\"2\""));

        stale.ShouldBeProblem(412, "version-is-stale");
        stale.Json.GetProperty("currentVersion").GetInt64().ShouldBe(3);
        (await office.Post($"{Path}/units/{units[2]}/move", new { parentId = units[1], on = "2021-03-01" }, ("If-Match", "\"3\""))).Version.ShouldBe(4);
    }

    [Fact]
    public async Task A_moved_subtree_takes_its_paths_along()
    {
        var office = await Found(host);
        var units = await office.OpenUnits();
        (await office.Post($"{Path}/units", new { units = new[] { Unit("110", "100"), Unit("111", "110") } })).ShouldBe(201);

        (await office.Post($"{Path}/units/{units[1]}/move", new { parentId = units[2], on = "2021-03-01" })).ShouldBe(200);

        var codes = await host.Scalar<string>(
            """
            select string_agg(n.code || '<' || (select string_agg(a.code, '/' order by nlevel(a.path)) from platform.unit_node a where a.tenant_id = n.tenant_id and n.path <@ a.path), ' ' order by n.code)
            from platform.unit_node n where n.tenant_id = @Tenant
            """,
            new { office.Tenant });
        codes.ShouldBe("000<000 100<000/200/100 110<000/200/100/110 111<000/200/100/110/111 200<000/200");
    }

    [Fact]
    public async Task A_dissolved_unit_hands_what_is_below_to_its_successor()
    {
        var office = await Found(host);
        var units = await office.OpenUnits();
        (await office.Post($"{Path}/units", new { units = new[] { Unit("110", "100") } })).ShouldBe(201);

        (await office.Post($"{Path}/units/{units[1]}/dissolution", new { on = "2021-03-01", reason = "机构改革" })).ShouldBeProblem(409, "unit-has-units-below");
        (await office.Post($"{Path}/units/{units[1]}/dissolution", new { successorId = units[2], on = "2021-03-01", reason = "机构改革" })).ShouldBe(200);

        var byCode = (await office.Get(Path)).Items("units").ToDictionary(unit => unit.GetProperty("code").GetString()!);
        byCode["100"].GetProperty("dissolvedOn").GetString().ShouldBe("2021-03-01");
        byCode["100"].GetProperty("successorId").GetGuid().ShouldBe(units[2]);
        byCode["110"].GetProperty("parentId").GetGuid().ShouldBe(units[2]);
    }

    [Fact]
    public async Task What_the_tree_refuses_is_refused_by_name()
    {
        var office = await Found(host);
        var units = await office.OpenUnits();
        Task<Reply> Change(Guid unit, string what, object body) => office.Post($"{Path}/units/{unit}/{what}", body);

        (await Change(Guid.NewGuid(), "rename", new { nameZh = "甲", on = "2021-03-01" })).ShouldBeProblem(404, "not-found");
        (await Change(units[1], "rename", new { nameZh = "", on = "2021-03-01" })).ShouldBeProblem(422, "unit-names-are-not-acceptable");
        (await Change(units[1], "rename", new { nameZh = "甲", on = "2019-12-31" })).ShouldBeProblem(422, "unit-opens-later");
        (await Change(units[1], "rename", new { nameZh = "甲", on = "2999-01-01" })).ShouldBeProblem(422, "day-is-to-come");
        (await Change(units[1], "rename", new { nameZh = "某科", on = "2021-03-01" })).ShouldBeProblem(409, "unit-has-that-name");
        (await Change(units[1], "move", new { on = "2021-03-01" })).ShouldBeProblem(400, "request-is-malformed");
        (await Change(units[1], "move", new { parentId = units[1], on = "2021-03-01" })).ShouldBeProblem(409, "unit-would-lie-under-itself");
        (await Change(units[1], "move", new { parentId = Guid.NewGuid(), on = "2021-03-01" })).ShouldBeProblem(404, "organisation-has-no-such-unit");
        (await Change(units[1], "move", new { parentId = units[0], on = "2021-03-01" })).ShouldBeProblem(409, "unit-lies-there-already");
        (await Change(units[0], "move", new { parentId = units[1], on = "2021-03-01" })).ShouldBeProblem(409, "root-stays");
        (await Change(units[0], "dissolution", new { on = "2021-03-01", reason = "改革" })).ShouldBeProblem(409, "root-stays");
        (await Change(units[1], "dissolution", new { on = "2021-03-01" })).ShouldBeProblem(400, "request-is-malformed");
        (await Change(units[1], "dissolution", new { successorId = units[1], on = "2021-03-01", reason = "改革" })).ShouldBeProblem(409, "successor-lies-below");
    }

    [Fact]
    public async Task Another_bureau_sees_and_changes_none_of_it()
    {
        var office = await Found(host);
        var units = await office.OpenUnits();
        var other = await Found(host);
        await other.OpenUnits();

        (await office.Post($"{Path}/units/{units[1]}/rename", new { nameZh = "预算处", on = "2021-03-01" })).ShouldBe(200);
        (await other.Post($"{Path}/units/{units[1]}/rename", new { nameZh = "夺名处", on = "2021-04-01" })).ShouldBeProblem(404, "not-found");

        (await office.Get(Path)).Items("units").Select(unit => unit.GetProperty("nameZh").GetString()).ShouldBe(["某科", "预算处", "某科"]);
        (await other.Get(Path)).Items("units").Select(unit => unit.GetProperty("nameZh").GetString()).ShouldBe(["某科", "某科", "某科"]);
        (await other.Get(Path)).Items("units").Select(unit => unit.GetProperty("id").GetGuid()).ShouldNotContain(units[1]);
    }

    [Fact]
    public async Task Who_may_only_read_changes_nothing()
    {
        var office = await Found(host);
        await office.OpenUnits();
        var leader = await office.Colleague(Roles.Leader);

        (await leader.Get(Path)).Json.GetProperty("can").GetProperty("manage").GetBoolean().ShouldBeFalse();
        (await leader.Post($"{Path}/units", new { units = new[] { Unit("300", "000") } })).ShouldBeProblem(403, "permission-missing");
        (await (await office.Colleague(Roles.AuditAdministrator)).Get(Path)).ShouldBeProblem(403, "permission-missing");
    }
}
