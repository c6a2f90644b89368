using System.Text;
using System.Text.Json;
using Platform.Api.Audit;
using Platform.Api.Tests.Access;
using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;
using Platform.Projections.Audit;

namespace Platform.Api.Tests.Audit;

/// <summary>What the audit administrator of a bureau finds of what its people did, and how it is held to its chain.</summary>
public sealed class KeepingTheTrail(PlatformHost host)
{
    private const string Events = "/api/v1/audit/events";
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Signing_in_being_refused_and_signing_out_are_recorded()
    {
        var town = await Town.Found(host);
        var name = await town.Account(Town.Whole(Roles.DisciplineSupervisor));
        var caller = host.NewCaller();
        (await caller.SignIn(name, "not the password")).ShouldBeProblem(401, "sign-in-refused");
        (await caller.SignIn(name, Town.Password)).ShouldBe(200);
        (await caller.Delete("/api/v1/session")).ShouldBe(204);
        var auditor = await town.SignedIn(Town.Whole(Roles.AuditAdministrator));

        var entries = (await auditor.Get($"{Events}?kind=audit")).Json.GetProperty("items").EnumerateArray()
            .Where(entry => entry.GetProperty("actorName").GetString() == name).ToList();

        entries.Select(entry => entry.GetProperty("kind").GetString()).ShouldBe(["audit.signed-out.v1", "audit.signed-in.v1", "audit.sign-in-refused.v1"]);
        entries[2].GetProperty("details").GetProperty("because").GetString().ShouldBe("wrong-password");
        entries[1].GetProperty("personName").GetString().ShouldBe("测试员甲");
    }

    [Fact]
    public async Task A_name_that_is_nobodys_is_recorded_without_the_name()
    {
        var before = await Unknown();
        var name = $"nobody-{Guid.NewGuid():n}";

        (await host.NewCaller().SignIn(name, "whatever it is")).ShouldBeProblem(401, "sign-in-refused");

        (await Unknown()).ShouldBeGreaterThan(before);
        (await host.Scalar<long>("select count(*) from events.mt_events where data::text like @name", new { name = $"%{name}%" })).ShouldBe(0);

        Task<long> Unknown() => host.Scalar<long>("select count(*) from events.mt_events where tenant_id = 'platform' and type = 'audit.sign-in-refused.v1'");
    }

    [Fact]
    public async Task Being_locked_or_suspended_is_recorded_with_why()
    {
        var town = await Town.Found(host);
        var (locked, suspended) = (await town.Account(Town.Whole(Roles.BureauOffice)), $"user-{Guid.NewGuid():n}");
        var id = await town.AccountId(suspended, Town.Whole(Roles.BureauOffice));
        var manager = await town.SignedIn(Town.Whole(Roles.SystemAdministrator));
        (await manager.Post($"/api/v1/accounts/{id}/suspension", new { reason = "调离" })).ShouldBe(200);
        (await host.NewCaller().SignIn(suspended, Town.Password)).ShouldBeProblem(403, "account-is-suspended");
        for (var tries = 0; tries < 6; tries++)
        {
            await host.NewCaller().SignIn(locked, "not the password");
        }

        var auditor = await town.SignedIn(Town.Whole(Roles.AuditAdministrator));
        var refusals = (await auditor.Get($"{Events}?kind=audit.sign-in-refused.v1")).Json.GetProperty("items").EnumerateArray()
            .Select(entry => (entry.GetProperty("actorName").GetString(), entry.GetProperty("details").GetProperty("because").GetString())).ToList();

        refusals.Count(refusal => refusal == (locked, "wrong-password")).ShouldBe(5);
        refusals.Count(refusal => refusal == (locked, "locked")).ShouldBe(1);
        refusals.Count(refusal => refusal == (suspended, "suspended")).ShouldBe(1);
    }

    [Fact]
    public async Task A_program_that_gets_a_token_is_recorded()
    {
        var town = await Town.Found(host);
        var (id, secret) = await town.Client(["platform.read"], Town.Whole(Roles.PortalClient));
        var answer = await host.NewCaller().PostForm(
            "/connect/token", ("grant_type", "client_credentials"), ("client_id", id), ("client_secret", secret), ("scope", "platform.read"));
        answer.ShouldBe(200);
        var auditor = await town.SignedIn(Town.Whole(Roles.AuditAdministrator));

        var entry = (await auditor.Get($"{Events}?kind=audit.token-issued.v1")).Json.GetProperty("items").EnumerateArray().ShouldHaveSingleItem();

        entry.GetProperty("actor").GetString().ShouldBe(id);
        entry.GetRawText().ShouldNotContain(secret);
    }

    [Fact]
    public async Task Whoever_reads_content_is_found_and_whoever_is_refused_reads_nothing()
    {
        var bureau = await Bureau.Found(host);
        var (first, second) = (await bureau.Evidence(), await bureau.Evidence());
        (await bureau.Office.Get($"/api/v1/evidence/{first}/content")).ShouldBe(200);
        (await bureau.Office.Get($"/api/v1/evidence/{second}/preview")).ShouldBe(200);
        await bureau.Office.Download($"/api/v1/evidence-bundle?ids={first},{second}");
        var auditor = await bureau.Office.Colleague(Roles.AuditAdministrator);
        (await auditor.Get($"/api/v1/evidence/{first}/content")).ShouldBeProblem(403, "permission-missing");
        (await bureau.Office.Get($"/api/v1/evidence/{first}")).ShouldBe(200);

        var reads = (await auditor.Get($"{Events}?kind=audit.content-read.v1")).Items();

        reads.Select(entry => entry.GetProperty("details")).Select(read => (read.GetProperty("subject").GetString(), read.GetProperty("subjectId").GetGuid())).ShouldBe(
            [("evidence-bundle", second), ("evidence-bundle", first), ("evidence-preview", second), ("evidence", first)], ignoreOrder: true);
        reads.Select(entry => entry.GetProperty("actorName").GetString()).Distinct().ShouldBe([bureau.UserName]);
    }

    [Fact]
    public async Task Rights_are_shown_whole_and_business_without_its_words()
    {
        var bureau = await Bureau.Found(host);
        var auditor = await bureau.Office.Colleague(Roles.AuditAdministrator);

        var rights = (await auditor.Get($"{Events}?kind=access.role-granted.v1")).Items();
        var units = (await auditor.Get($"{Events}?kind=organisation")).Items();

        rights.Select(entry => entry.GetProperty("details").GetProperty("role").GetString()).ShouldContain(Roles.AuditAdministrator);
        units.ShouldNotBeEmpty();
        units.ShouldAllBe(entry => entry.GetProperty("details").ValueKind == JsonValueKind.Null);
        units.ShouldAllBe(entry => entry.GetProperty("actorName").GetString() == bureau.UserName);
    }

    [Fact]
    public async Task Ids_in_what_was_said_are_called_by_their_names_and_only_in_their_own_organization()
    {
        var (bureau, other) = (await Bureau.Found(host), await Bureau.Found(host));
        var person = await bureau.Office.Enter("佟", "T-1");
        var clerk = await bureau.Office.Colleague(Roles.UnitClerk, bureau.Units["branch-1"], person);
        var (auditor, foreign) = (await bureau.Office.Colleague(Roles.AuditAdministrator), await other.Office.Colleague(Roles.AuditAdministrator));

        var granted = (await auditor.Get($"{Events}?kind=access.role-granted.v1")).Items().Single(entry => entry.GetProperty("details").GetProperty("role").GetString() == Roles.UnitClerk);
        var registered = (await auditor.Get($"{Events}?kind=access.account-registered.v1")).Items()
            .Single(entry => entry.GetProperty("details").TryGetProperty("personId", out var id) && id.ValueKind == JsonValueKind.String && id.GetGuid() == person);

        Names(granted).ShouldBe([(bureau.Units["branch-1"].ToString(), "branch-1")]);
        Names(registered).ShouldBe([(registered.GetProperty("details").GetProperty("accountId").GetString()!, clerk.UserName), (person.ToString(), "佟")], ignoreOrder: true);
        var elsewhere = (await foreign.Get($"{Events}?kind=access")).Items();
        elsewhere.ShouldNotBeEmpty();
        elsewhere.SelectMany(Names).Select(named => named.Id).ShouldNotContain(person.ToString());

        static IReadOnlyList<(string Id, string Name)> Names(JsonElement entry) => [.. entry.GetProperty("names").EnumerateObject().Select(named => (named.Name, named.Value.GetString()!))];
    }

    [Fact]
    public async Task The_trail_is_looked_through_by_who_what_when_and_page_by_page()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var auditor = await bureau.Office.Colleague(Roles.AuditAdministrator);

        var pages = new List<long>();
        string? cursor = null;
        do
        {
            var page = await auditor.Get(cursor is null ? Events : $"{Events}?cursor={cursor}");
            page.ShouldBe(200);
            pages.AddRange(page.Items().Select(entry => entry.GetProperty("sequence").GetInt64()));
            cursor = page.Json.GetProperty("nextCursor").GetString();
        }
        while (cursor is not null);

        pages.ShouldBe(pages.Distinct().OrderDescending());
        pages.Count.ShouldBe((int)await host.Scalar<long>("select count(*) from events.mt_events where tenant_id = @Tenant", new { bureau.Office.Tenant }));
        var actor = (await auditor.Get($"{Events}?kind=organisation")).Items()[0].GetProperty("actor").GetString();
        (await auditor.Get($"{Events}?actor={actor}&kind=year-plan")).Items().ShouldNotBeEmpty();
        (await auditor.Get($"{Events}?actor=somebody-else")).Items().ShouldBeEmpty();
        (await auditor.Get($"{Events}?from=2026-05-20&to=2026-05-20&kind=year-plan")).Items().ShouldNotBeEmpty();
        (await auditor.Get($"{Events}?to=2026-05-19")).Items().ShouldBeEmpty();
        (await auditor.Get($"{Events}?kind=organis")).Items().ShouldBeEmpty();
        (await auditor.Get($"{Events}?cursor=x&kind={new string('k', 121)}")).ShouldBeProblem(400, "request-is-malformed", "/kind", "/cursor");
        (await auditor.Get($"{Events}?streamId=x")).ShouldBeProblem(400, "request-is-malformed", "/streamId");
    }

    [Fact]
    public async Task It_is_verified_exported_and_verified_again_without_the_platform()
    {
        var bureau = await Bureau.FoundWithYear(host);
        await bureau.Confirmed();
        var auditor = await bureau.Office.Colleague(Roles.AuditAdministrator);
        await Chained(auditor);

        var sound = await auditor.Post("/api/v1/audit/verifications", new { });
        sound.ShouldBe(200);
        sound.Json.GetProperty("sound").GetBoolean().ShouldBeTrue(sound.Body);
        sound.Json.GetProperty("figures").GetProperty("years").GetArrayLength().ShouldBe(1, sound.Body);
        sound.Json.GetProperty("checkpoints").GetInt32().ShouldBeGreaterThan(0);

        var file = await auditor.Download("/api/v1/audit/export");
        Encoding.UTF8.GetString(file).ShouldNotContain("上半年学习会");
        using var export = new MemoryStream(file);
        var offline = await TrailFile.Verify(export, host.Get<AuditKeys>().All(), [], TestContext.Current.CancellationToken);
        offline.Sound.ShouldBeTrue(string.Join('\n', offline.Faults.Select(fault => fault.Detail)));
        offline.Events.ShouldBeGreaterThan(20);

        var done = (await auditor.Get($"{Events}?kind=audit")).Items().Select(entry => entry.GetProperty("kind").GetString()).ToList();
        done.ShouldContain("audit.trail-verified.v1");
        done.ShouldContain("audit.trail-exported.v1");
    }

    [Fact]
    public async Task What_the_owner_of_the_database_altered_is_named()
    {
        var bureau = await Bureau.FoundWithYear(host);
        await bureau.Confirmed();
        var auditor = await bureau.Office.Colleague(Roles.AuditAdministrator);
        await Chained(auditor);
        var altered = await host.Scalar<long>(
            "update events.mt_events set data = jsonb_set(data, '{completedOn}', '\"2026-05-01\"') where tenant_id = @Tenant and type = 'occurrence.confirmed.v1' returning seq_id",
            new { bureau.Office.Tenant });

        var verified = await auditor.Post("/api/v1/audit/verifications", new { });

        verified.ShouldBe(200);
        (verified.Json.GetProperty("sound").GetBoolean(), verified.Json.GetProperty("firstFaultAt").GetInt64()).ShouldBe((false, altered));
        verified.Items("faults")[0].GetProperty("code").GetString().ShouldBe("event-altered");
        var recorded = (await auditor.Get($"{Events}?kind=audit.trail-verified.v1")).Items()[0].GetProperty("details");
        (recorded.GetProperty("sound").GetBoolean(), recorded.GetProperty("firstFaultAt").GetInt64()).ShouldBe((false, altered));
    }

    [Fact]
    public async Task Nobody_but_the_audit_administrator_reads_it()
    {
        var bureau = await Bureau.Found(host);
        foreach (var role in new[] { Roles.BureauOffice, Roles.Leader, Roles.SystemAdministrator, Roles.SecurityAdministrator, Roles.DisciplineSupervisor })
        {
            var other = await bureau.Office.Colleague(role);
            foreach (var path in new[] { Events, "/api/v1/audit/chain", "/api/v1/audit/export" })
            {
                (await other.Get(path)).ShouldBeProblem(403, "permission-missing");
            }

            (await other.Post("/api/v1/audit/verifications", new { })).ShouldBeProblem(403, "permission-missing");
        }
    }

    /// <summary>Waits until the worker has chained and signed what is recorded so far.</summary>
    private static Task<TimeSpan> Chained(Office auditor) => Eventually.Holds(
        async () =>
        {
            var chain = await auditor.Get("/api/v1/audit/chain");
            chain.ShouldBe(200);
            chain.Json.GetProperty("notChained").GetInt64().ShouldBe(0, chain.Body);
            chain.Items("checkpoints").ShouldNotBeEmpty();
            chain.Json.GetProperty("can").GetProperty("verify").GetBoolean().ShouldBeTrue();
        },
        Soon);
}
