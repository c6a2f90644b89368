using Platform.Api.Tests.Support;
using Platform.Domain.Access;
using static Platform.Api.Tests.Organisation.Office;

namespace Platform.Api.Tests.Organisation;

public sealed class KeepingPosts(PlatformHost host)
{
    [Fact]
    public async Task A_post_shows_who_holds_it_today_and_who_did()
    {
        var office = await Found(host);
        var units = await office.OpenUnits();
        var (ana, ben) = (await office.Enter("安娜", "A-1"), await office.Enter("本", "B-1"));
        var post = await Establish(office, units[1]);

        (await Appoint(office, post, ana, "2021-01-01")).ShouldBe(200);
        (await office.Post($"/api/v1/posts/{post}/tenure-ends", new { personId = ana, on = "2022-01-01", reason = "调离" })).ShouldBe(200);
        var appointed = await Appoint(office, post, ben, "2022-01-01");

        appointed.Version.ShouldBe(4);
        var view = (await office.Get($"/api/v1/posts?unitId={units[1]}")).Items().ShouldHaveSingleItem();
        view.GetProperty("version").GetInt64().ShouldBe(4);
        view.GetProperty("unitNameZh").GetString().ShouldBe("某科");
        view.GetProperty("holder").GetProperty("name").GetString().ShouldBe("本");
        view.GetProperty("holder").GetProperty("since").GetString().ShouldBe("2022-01-01");
        view.GetProperty("appointments").EnumerateArray().Select(a => (a.GetProperty("name").GetString(), a.GetProperty("to").GetString()))
            .ShouldBe([("安娜", "2022-01-01"), ("本", null)]);
        view.GetProperty("can").GetProperty("endTenure").GetBoolean().ShouldBeTrue();
        (await office.Get($"/api/v1/posts?unitId={units[2]}")).Items().ShouldBeEmpty();
    }

    [Fact]
    public async Task What_a_post_refuses_is_refused_by_name()
    {
        var office = await Found(host);
        var units = await office.OpenUnits();
        var (ana, ben) = (await office.Enter("安娜", "A-1"), await office.Enter("本", "B-1"));
        var post = await Establish(office, units[1]);
        (await Appoint(office, post, ana, "2021-01-01")).ShouldBe(200);

        (await office.Post("/api/v1/posts", new { })).Pointers().ShouldBe(["/unitId", "/roleId", "/establishedOn"]);
        (await office.Post("/api/v1/posts", new { unitId = Guid.NewGuid(), roleId = "chief", titleZh = "长", establishedOn = "2020-01-01" })).ShouldBeProblem(422, "post-is-not-acceptable");
        (await Appoint(office, post, ben, "2021-06-01")).ShouldBeProblem(409, "post-is-held");
        (await Appoint(office, post, ben, "2019-06-01")).ShouldBeProblem(422, "post-was-established-later");
        (await Appoint(office, post, Guid.NewGuid(), "2021-06-01")).ShouldBeProblem(422, "appointed-person-is-unknown");
        (await Appoint(office, Guid.NewGuid(), ben, "2021-06-01")).ShouldBeProblem(404, "not-found");
        (await office.Post($"/api/v1/posts/{post}/tenure-ends", new { personId = ben, on = "2022-01-01" })).ShouldBeProblem(409, "person-does-not-hold-the-post");
        (await office.Post($"/api/v1/posts/{post}/tenure-ends", new { personId = ana, on = "2020-06-01" })).ShouldBeProblem(422, "tenure-began-later");
        (await office.Post($"/api/v1/posts/{post}/tenure-ends", new { personId = ana, on = "2022-01-01" }, ("If-Match", "\"1\""))).ShouldBeProblem(412, "version-is-stale");
    }

    [Fact]
    public async Task An_earlier_holder_is_recorded_with_an_end()
    {
        var office = await Found(host);
        var units = await office.OpenUnits();
        var (ana, ben) = (await office.Enter("安娜", "A-1"), await office.Enter("本", "B-1"));
        var post = await Establish(office, units[1]);
        (await Appoint(office, post, ben, "2022-01-01")).ShouldBe(200);

        (await office.Post($"/api/v1/posts/{post}/appointments", new { personId = ana, from = "2021-01-01", to = "2022-01-01", acting = false })).ShouldBe(200);

        (await office.Get("/api/v1/posts")).Items().ShouldHaveSingleItem().GetProperty("holder").GetProperty("personId").GetGuid().ShouldBe(ben);
    }

    [Fact]
    public async Task Another_bureau_sees_and_fills_no_post_of_this_one()
    {
        var office = await Found(host);
        var post = await Establish(office, (await office.OpenUnits())[1]);
        var other = await Found(host);
        var (mine, theirs) = (await office.Enter("安娜", "A-1"), await other.Enter("本", "B-1"));

        (await Appoint(other, post, theirs, "2021-01-01")).ShouldBeProblem(404, "not-found");
        (await Appoint(office, post, theirs, "2021-01-01")).ShouldBeProblem(422, "appointed-person-is-unknown");
        (await Appoint(office, post, mine, "2021-01-01")).ShouldBe(200);
        (await other.Get("/api/v1/posts")).Items().ShouldBeEmpty();
        (await office.Get("/api/v1/posts")).Items().Count.ShouldBe(1);
    }

    [Fact]
    public async Task Establishing_with_one_key_twice_makes_one_post()
    {
        var office = await Found(host);
        var units = await office.OpenUnits();
        object body = new { unitId = units[1], roleId = "chief", titleZh = "科长", establishedOn = "2020-01-01" };

        var first = await office.Post("/api/v1/posts", body, ("Idempotency-Key", "post-1"));

        (await office.Post("/api/v1/posts", body, ("Idempotency-Key", "post-1"))).ShouldBe(first with { IsReplayed = true });
        (await office.Get("/api/v1/posts")).Items().Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_post_shows_the_units_in_its_charge_and_gives_them_back()
    {
        var office = await Found(host);
        var units = await office.OpenUnits();
        var post = await Establish(office, units[0]);

        var assigned = await office.Post($"/api/v1/posts/{post}/portfolio", new { unitIds = units[1..], from = "2021-01-01" });
        assigned.Version.ShouldBe(3);
        (await office.Post($"/api/v1/posts/{post}/portfolio", new { unitIds = units[1..], from = "2021-01-01" })).Version.ShouldBe(3);
        (await office.Post($"/api/v1/posts/{post}/portfolio-withdrawals", new { unitId = units[2], on = "2022-01-01", reason = "分工调整" })).Version.ShouldBe(4);

        var view = (await office.Get("/api/v1/posts")).Items().ShouldHaveSingleItem();
        view.GetProperty("portfolio").EnumerateArray().Select(c => (c.GetProperty("unitId").GetGuid(), c.GetProperty("unitNameZh").GetString(), c.GetProperty("until").GetString()))
            .ShouldBe([(units[1], "某科", null), (units[2], "某科", "2022-01-01")]);
        view.GetProperty("can").GetProperty("managePortfolio").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task What_a_portfolio_refuses_is_refused_by_name()
    {
        var office = await Found(host);
        var units = await office.OpenUnits();
        var post = await Establish(office, units[0]);
        var other = await Found(host);
        Task<Reply> Assign(Office who, object body) => who.Post($"/api/v1/posts/{post}/portfolio", body);
        Task<Reply> Withdraw(object body) => office.Post($"/api/v1/posts/{post}/portfolio-withdrawals", body);
        (await Assign(office, new { unitIds = new[] { units[1] }, from = "2021-01-01" })).ShouldBe(200);

        (await Assign(office, new { })).Pointers().ShouldBe(["/unitIds", "/from"]);
        var refused = await Assign(office, new { unitIds = new[] { units[1], Guid.NewGuid() }, from = "2021-02-01" });
        refused.ShouldBeProblem(422, "portfolio-is-not-acceptable");
        refused.Pointers().ShouldBe(["/unitIds/0", "/unitIds/1"]);
        (await Withdraw(new { })).Pointers().ShouldBe(["/unitId", "/on"]);
        (await Withdraw(new { unitId = units[2], on = "2021-02-01" })).ShouldBeProblem(409, "unit-is-not-in-its-charge");
        (await Withdraw(new { unitId = units[1], on = "2020-02-01" })).ShouldBeProblem(422, "charge-began-later");
        (await Withdraw(new { unitId = units[1], on = "2020-02-01", reason = new string('长', 501) })).ShouldBeProblem(400, "request-is-malformed");
        (await Assign(other, new { unitIds = new[] { units[1] }, from = "2021-01-01" })).ShouldBeProblem(404, "not-found");
        (await Assign(await office.Colleague(Roles.Leader), new { unitIds = new[] { units[2] }, from = "2021-01-01" })).ShouldBeProblem(403, "permission-missing");
        (await office.Post($"/api/v1/posts/{post}/portfolio-withdrawals", new { unitId = units[1], on = "2022-01-01" }, ("If-Match", "\"1\""))).ShouldBeProblem(412, "version-is-stale");
    }

    private static async Task<Guid> Establish(Office office, Guid unit)
    {
        var reply = await office.Post("/api/v1/posts", new { unitId = unit, roleId = "chief", titleZh = "科长", establishedOn = "2020-01-01" });
        reply.ShouldBe(201);
        return reply.Id;
    }

    private static Task<Reply> Appoint(Office office, Guid post, Guid person, string from) =>
        office.Post($"/api/v1/posts/{post}/appointments", new { personId = person, from, acting = false });
}

public sealed class KeepingPersons(PlatformHost host)
{
    private const string Path = "/api/v1/persons";

    [Fact]
    public async Task A_person_is_entered_found_and_corrected()
    {
        var office = await Found(host);
        var units = await office.OpenUnits();
        var person = (await office.Post(Path, new { name = "王明", workNumber = "CZ-0012", unitId = units[1], dutyPhone = "0518-8110 2030" })).Id;
        await office.Enter("李华", "CZ-0013");

        (await office.Get($"{Path}?search=王")).Items().ShouldHaveSingleItem().GetProperty("id").GetGuid().ShouldBe(person);
        (await office.Get($"{Path}?search=cz-0012")).Items().ShouldHaveSingleItem().GetProperty("dutyPhone").GetString().ShouldBe("051*-**** **30");
        (await office.Get($"{Path}/{person}")).Text("dutyPhone").ShouldBe("0518-8110 2030");
        (await office.Put($"{Path}/{person}", new { name = "王明", workNumber = "CZ-0099" }, ("If-Match", "\"1\""))).Version.ShouldBe(2);

        var corrected = (await office.Get($"{Path}?search=王")).Items().ShouldHaveSingleItem();
        corrected.GetProperty("workNumber").GetString().ShouldBe("CZ-0099");
        corrected.GetProperty("unitId").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        (await office.Get(Path)).Items().Select(p => p.GetProperty("name").GetString()).ShouldBe(["李华", "王明"]);
    }

    [Fact]
    public async Task Whoever_only_reads_the_organisation_reads_no_work_number_and_no_phone_of_another()
    {
        var office = await Found(host);
        var person = (await office.Post(Path, new { name = "王明", workNumber = "CZ-0012", dutyPhone = "0518-8110 2030" })).Id;
        var leader = await office.Colleague(Roles.Leader);
        var own = await office.Colleague(Roles.Leader, personId: person);

        var seen = (await leader.Get($"{Path}/{person}")).Json;
        (seen.GetProperty("workNumber").GetString(), seen.GetProperty("dutyPhone").ValueKind).ShouldBe(("*****12", System.Text.Json.JsonValueKind.Null));
        (await own.Get($"{Path}/{person}")).Text("workNumber").ShouldBe("CZ-0012");
        (await office.Get($"{Path}/{person}")).Text("workNumber").ShouldBe("CZ-0012");
        Exchange.Sheets.Rows(await office.Download("/api/v1/exports/persons"), "人员清单", "A3").ShouldHaveSingleItem()["值班电话"].ShouldBe("051*-**** **30");
    }

    [Fact]
    public async Task Nothing_else_than_the_four_is_kept() =>
        (await host.Scalar<string>("select string_agg(column_name, ' ' order by ordinal_position) from information_schema.columns where table_schema = 'platform' and table_name = 'person'"))
            .ShouldBe("tenant_id person_id name work_number unit_id duty_phone version erased_at");

    [Fact]
    public async Task What_cannot_be_kept_is_refused_by_name()
    {
        var office = await Found(host);
        var person = await office.Enter("王明", "CZ-0012");
        await office.Enter("李华", "CZ-0013");

        var malformed = await office.Post(Path, new { name = "", workNumber = "号", dutyPhone = "分机12" });
        malformed.ShouldBeProblem(400, "request-is-malformed");
        malformed.Pointers().ShouldBe(["/name", "/workNumber", "/dutyPhone"]);
        (await office.Post(Path, new { name = "赵", workNumber = "CZ-0012" })).ShouldBeProblem(409, "work-number-is-taken");
        (await office.Put($"{Path}/{person}", new { name = "王明", workNumber = "CZ-0013" })).ShouldBeProblem(409, "work-number-is-taken");
        (await office.Post(Path, new { name = "赵", workNumber = "CZ-0014", unitId = Guid.NewGuid() })).ShouldBeProblem(422, "person-unit-is-unknown");
        (await office.Put($"{Path}/{Guid.NewGuid()}", new { name = "赵", workNumber = "CZ-0014" })).ShouldBeProblem(404, "not-found");
        var stale = await office.Put($"{Path}/{person}", new { name = "王明", workNumber = "CZ-0012" }, ("If-Match", "\"7\""));
        stale.ShouldBeProblem(412, "version-is-stale");
        stale.Json.GetProperty("currentVersion").GetInt64().ShouldBe(1);
    }

    [Fact]
    public async Task Two_bureaus_share_neither_persons_nor_work_numbers()
    {
        var (office, other) = (await Found(host), await Found(host));
        var person = await office.Enter("王明", "CZ-0012");
        await other.Enter("李华", "CZ-0012");

        (await other.Put($"{Path}/{person}", new { name = "换名", workNumber = "CZ-1" })).ShouldBeProblem(404, "not-found");
        (await other.Get(Path)).Items().ShouldHaveSingleItem().GetProperty("name").GetString().ShouldBe("李华");
        (await office.Get(Path)).Items().ShouldHaveSingleItem().GetProperty("name").GetString().ShouldBe("王明");
    }

    [Fact]
    public async Task Of_two_corrections_at_once_none_is_lost_unseen()
    {
        var office = await Found(host);
        var person = await office.Enter("王明", "CZ-0012");

        var replies = await Task.WhenAll(Enumerable.Range(0, 4).Select(i =>
            office.Put($"{Path}/{person}", new { name = $"王明{i}", workNumber = "CZ-0012" }, ("If-Match", "\"1\""))));

        replies.Select(reply => reply.Status).Order().ShouldBe([200, 412, 412, 412]);
        (await office.Get(Path)).Items().ShouldHaveSingleItem().GetProperty("version").GetInt64().ShouldBe(2);
    }

    [Fact]
    public async Task The_register_of_persons_is_not_for_every_reader()
    {
        var office = await Found(host);
        await office.Enter("王明", "CZ-0012");

        (await office.Get(Path)).Items().Count.ShouldBe(1);
        (await (await office.Colleague(Roles.Leader)).Get(Path)).ShouldBeProblem(403, "permission-missing");
    }
}
