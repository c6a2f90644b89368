using System.Text.Json;
using Dapper;
using Npgsql;
using Platform.Api.Access;
using Platform.Api.Tests.Access;
using Platform.Api.Tests.Exchange;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;
using static Platform.Api.Tests.Organisation.Office;

namespace Platform.Api.Tests.Organisation;

/// <summary>What is kept of a person is told to them, and erased when nobody needs it any more (drill 30).</summary>
public sealed class ErasingPersons(PlatformHost host)
{
    [Fact]
    public async Task What_was_kept_is_nowhere_any_more_and_the_record_verifies_as_before()
    {
        var office = await Found(host);
        var units = await office.OpenUnits();
        var (mark, number, phone) = ($"张{Guid.NewGuid():n}"[..20], $"W-{Guid.NewGuid():n}"[..20], $"010-{Random.Shared.Next(10_000_000, 99_999_999)}");
        var person = (await office.Post("/api/v1/persons", new { name = mark, workNumber = number, unitId = units[1], dutyPhone = phone })).Json.GetProperty("id").GetGuid();
        var userName = $"login-{Guid.NewGuid():n}";
        var account = await host.Get<AccountDirectory>().CreateAsync(userName, Password, office.Tenant, TenantKinds.Bureau, person, [Town.Whole(Roles.BureauOffice)], cancellation: TestContext.Current.CancellationToken);
        var post = await Establish(office, units[1]);
        (await office.Post($"/api/v1/posts/{post}/appointments", new { personId = person, from = "2021-01-01" })).ShouldBe(200);
        var erasure = $"/api/v1/persons/{person}/erasure";

        (await office.Post(erasure, new { })).ShouldBeProblem(400, "request-is-malformed");
        (await office.Post(erasure, new { reason = "离职" })).ShouldBeProblem(409, "person-holds-a-post");
        (await office.Post($"/api/v1/posts/{post}/tenure-ends", new { personId = person, on = "2022-01-01", reason = "调离" })).ShouldBe(200);
        (await office.Post(erasure, new { reason = "离职" })).ShouldBeProblem(409, "person-has-an-account");
        var system = await office.Colleague(Roles.SystemAdministrator);
        (await system.Post($"/api/v1/accounts/{account}/suspension", new { reason = "离职" })).ShouldBe(200);
        (await office.Post(erasure, new { reason = $"{mark}离职" })).ShouldBeProblem(422, "person-is-named");
        (await office.Post(erasure, new { reason = $"{number.ToLowerInvariant()} left" })).ShouldBeProblem(422, "person-is-named");
        (await office.Post(erasure, new { reason = "离职" }, ("If-Match", "\"7\""))).ShouldBeProblem(412, "version-is-stale");
        (await Places(mark, number, phone, userName)).ShouldNotBeEmpty();
        (await office.Post(erasure, new { reason = "离职" })).ShouldBe(200);
        (await office.Post(erasure, new { reason = "离职" })).ShouldBe(200);

        (await Places(mark, number, phone, userName)).ShouldBeEmpty();
        host.Log.ShouldAllBe(line => !line.Contains(mark, StringComparison.Ordinal) && !line.Contains(number, StringComparison.Ordinal));
        (await office.Get($"/api/v1/persons?search={Uri.EscapeDataString(mark)}")).Items().ShouldBeEmpty();
        var view = (await office.Get($"/api/v1/persons/{person}")).Json;
        (view.GetProperty("name").GetString(), view.GetProperty("can").GetProperty("erase").GetBoolean()).ShouldBe(("（已删除）", false));
        view.GetProperty("posts").GetArrayLength().ShouldBe(1);
        (await office.Put($"/api/v1/persons/{person}", new { name = mark, workNumber = number })).ShouldBeProblem(409, "person-is-erased");
        (await office.Post($"/api/v1/posts/{post}/appointments", new { personId = person, from = "2023-01-01" })).ShouldBeProblem(422, "appointed-person-is-unknown");
        (await (await office.Colleague(Roles.AuditAdministrator)).Post("/api/v1/audit/verifications", new { })).Json.GetProperty("sound").GetBoolean().ShouldBeTrue();
        (await host.NewCaller().SignIn(userName, Password)).ShouldBe(401);
        // Whoever comes back is entered anew, under the same number.
        (await office.Post("/api/v1/persons", new { name = mark, workNumber = number })).ShouldBe(201);
    }

    [Fact]
    public async Task A_workbook_that_waits_and_may_name_the_person_is_let_go_of_with_them()
    {
        var bureau = await Ledgers.Bureau.Found(host);
        var person = await bureau.Office.Enter("离去", "G-7");
        var waiting = await bureau.Office.HandIn("posts", ImportingPosts.Workbook([ImportingPosts.Person("G-7", "离去")], []));
        Kept().ShouldBe(1);

        (await bureau.Office.Post($"/api/v1/persons/{person}/erasure", new { reason = "离职" })).ShouldBe(200);

        Kept().ShouldBe(0);
        (await bureau.Office.Confirm(waiting.Id)).ShouldBeProblem(409, "workbook-is-let-go");

        int Kept() => Directory.GetFiles(Path.Combine(host.DataDirectory, "imports", bureau.Office.Tenant), "*", SearchOption.AllDirectories).Length;
    }

    [Fact]
    public async Task Others_are_left_as_they_were_and_another_bureau_erases_nobody()
    {
        var (office, other) = (await Found(host), await Found(host));
        var (gone, stays) = (await office.Enter("离去", "G-1"), await office.Enter("留下", "S-1"));

        (await other.Post($"/api/v1/persons/{gone}/erasure", new { reason = "无" })).ShouldBeProblem(404, "not-found");
        (await other.Get($"/api/v1/persons/{gone}/data")).ShouldBeProblem(404, "not-found");
        (await office.Post($"/api/v1/persons/{gone}/erasure", new { reason = "离职" })).ShouldBe(200);

        (await office.Get("/api/v1/persons")).Items().ShouldHaveSingleItem().GetProperty("id").GetGuid().ShouldBe(stays);
        (await office.Get($"/api/v1/persons/{stays}")).Json.GetProperty("name").GetString().ShouldBe("留下");
    }

    [Fact]
    public async Task A_person_is_told_all_that_is_kept_and_what_they_did_and_nothing_of_what_others_recorded()
    {
        var office = await Found(host);
        var units = await office.OpenUnits();
        var person = await office.Enter("本人", "B-1");
        var own = await office.Colleague(Roles.BureauOffice, personId: person);
        var colleague = await own.Enter("同事", "C-1");
        var post = await Establish(office, units[1]);
        (await own.Post($"/api/v1/posts/{post}/appointments", new { personId = colleague, from = "2022-01-01" })).ShouldBe(200);
        (await office.Post($"/api/v1/posts/{post}/tenure-ends", new { personId = colleague, on = "2023-01-01" })).ShouldBe(200);
        (await office.Post($"/api/v1/posts/{post}/appointments", new { personId = person, from = "2023-01-01" })).ShouldBe(200);

        var mine = (await own.Get("/api/v1/my/data")).Json;
        var offices = (await office.Get($"/api/v1/persons/{person}/data")).Json;

        mine.GetProperty("person").GetProperty("workNumber").GetString().ShouldBe("B-1");
        mine.GetProperty("posts").GetArrayLength().ShouldBe(1);
        mine.GetProperty("accounts")[0].GetProperty("userName").GetString().ShouldBe(own.UserName);
        Counts(mine)["post.holder-appointed.v1"].ShouldBe(1);
        Counts(mine).ShouldNotContainKey("post.tenure-ended.v1");
        offices.GetProperty("person").GetProperty("name").GetString().ShouldBe("本人");
        (await host.Scalar<long>(
            "select count(*) from events.mt_events where tenant_id = @Tenant and type = 'audit.person-data-given-out.v1' and data ->> 'personId' = @id", new { office.Tenant, id = person.ToString() })).ShouldBe(2);
        // An account that is no person's has an account and nothing more.
        var nobodys = (await office.Get("/api/v1/my/data")).Json;
        nobodys.GetProperty("person").ValueKind.ShouldBe(JsonValueKind.Null);
        nobodys.GetProperty("accounts").GetArrayLength().ShouldBe(1);
    }

    private static Dictionary<string, long> Counts(JsonElement data) =>
        data.GetProperty("recorded").EnumerateArray().ToDictionary(each => each.GetProperty("kind").GetString()!, each => each.GetProperty("count").GetInt64());

    private static async Task<Guid> Establish(Office office, Guid unit) =>
        (await office.Post("/api/v1/posts", new { unitId = unit, roleId = "chief", titleZh = "科长", establishedOn = "2020-01-01" })).Json.GetProperty("id").GetGuid();

    /// <summary>Every table of the database, as a dump has it, and every file, in which one of the texts stands.</summary>
    private async Task<IReadOnlyList<string>> Places(params string[] texts)
    {
        await using var owner = new NpgsqlConnection(host.Owner);
        var tables = await owner.QueryAsync<(string Schema, string Name)>("select schemaname, tablename from pg_tables where schemaname not in ('pg_catalog', 'information_schema')");
        var found = new List<string>();
        foreach (var (schema, name) in tables)
        {
            foreach (var text in texts)
            {
                if (await owner.ExecuteScalarAsync<bool>($"select exists (select from \"{schema}\".\"{name}\" t where strpos(lower(t::text), lower(@text)) > 0)", new { text }))
                {
                    found.Add($"{schema}.{name}");
                }
            }
        }

        foreach (var file in Directory.Exists(host.DataDirectory) ? Directory.GetFiles(host.DataDirectory, "*", SearchOption.AllDirectories) : [])
        {
            var content = await File.ReadAllTextAsync(file, System.Text.Encoding.Latin1, TestContext.Current.CancellationToken);
            found.AddRange(texts.Where(text => content.Contains(System.Text.Encoding.Latin1.GetString(System.Text.Encoding.UTF8.GetBytes(text)), StringComparison.Ordinal)).Select(_ => file));
        }

        return found;
    }
}
