using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;
using Platform.Projections;
using Platform.Projections.Database;
using Platform.Projections.Operations;

namespace Platform.Api.Tests.Operations;

/// <summary>How far projections are, a projection that meets an event it cannot apply, and rows that are made anew.</summary>
[Collection(nameof(AloneOnTheHost))]
public sealed class KeepingProjections(PlatformHost host)
{
    private const string Path = "/api/v1/operations/projections";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task A_system_administrator_sees_how_far_they_are_and_nobody_else_does()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var administrator = await bureau.Office.Colleague(Roles.SystemAdministrator);

        await Eventually.Holds(
            async () =>
            {
                var seen = await administrator.Get(Path);
                seen.ShouldBe(200);
                seen.Items().Select(row => row.GetProperty("name").GetString()).ShouldBe(["Compliance", "DutyTruth"]);
                seen.Items().ShouldAllBe(row => row.GetProperty("state").GetString() == "running" && row.GetProperty("behind").GetInt64() == 0);
                seen.Items().ShouldAllBe(row => row.GetProperty("can").GetProperty("rebuild").GetBoolean() && !row.GetProperty("can").GetProperty("resume").GetBoolean());
            },
            Patience);
        (await bureau.Office.Get(Path)).ShouldBeProblem(403, "permission-missing");
        (await bureau.Office.Post($"{Path}/Compliance/rebuilds", new { })).ShouldBeProblem(403, "permission-missing");
        (await bureau.Office.Post($"{Path}/Compliance/resumption", new { })).ShouldBeProblem(403, "permission-missing");
    }

    [Fact]
    public async Task A_monitor_reads_the_same_as_text()
    {
        await Bureau.FoundWithYear(host);

        await Eventually.Holds(
            async () =>
            {
                var answer = await host.NewCaller().Get("/metrics");
                answer.ShouldBe(200);
                answer.MediaType.ShouldBe("text/plain");
                answer.Body.ShouldContain("# TYPE platform_projection_lag_seconds gauge\n");
                answer.Body.ShouldContain("platform_projection_behind_events{projection=\"Compliance\"} 0\n");
                answer.Body.ShouldContain("platform_projection_running{projection=\"DutyTruth\"} 1\n");
            },
            Patience);
    }

    [Fact]
    public async Task The_rows_of_one_s_own_tenant_are_made_anew_while_everything_goes_on()
    {
        var (bureau, other) = (await Bureau.FoundWithYear(host), await Bureau.FoundWithYear(host));
        var administrator = await bureau.Office.Colleague(Roles.SystemAdministrator);
        await Eventually.Holds(async () => (await Total(bureau)).ShouldBe(Bureau.OccurrencesInYear), Patience);
        await Eventually.Holds(async () => (await Total(other)).ShouldBe(Bureau.OccurrencesInYear), Patience);
        await host.Sql("update platform.unit_status set count = count + 7 where tenant_id = any(@tenants)", new { tenants = new[] { bureau.Office.Tenant, other.Office.Tenant } });
        (await Total(bureau)).ShouldBeGreaterThan(Bureau.OccurrencesInYear);

        (await administrator.Post($"{Path}/Compliance/rebuilds", new { })).ShouldBe(202);
        (await administrator.Post($"{Path}/Compliance/rebuilds", new { })).ShouldBe(202);

        await Eventually.Holds(async () => (await Total(bureau)).ShouldBe(Bureau.OccurrencesInYear), Patience);
        (await Total(other)).ShouldBeGreaterThan(Bureau.OccurrencesInYear);
        await Eventually.Holds(
            async () =>
            {
                var rebuild = (await administrator.Get(Path)).Items()[0].GetProperty("rebuild");
                rebuild.GetProperty("ofTenant").GetString().ShouldBe(bureau.Office.Tenant);
                rebuild.GetProperty("total").GetInt32().ShouldBe(1);
                rebuild.GetProperty("done").GetInt32().ShouldBe(1);
                rebuild.GetProperty("endedAt").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.String);
                rebuild.GetProperty("fault").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
            },
            Patience);
        // Others count the rows of all tenants.
        await host.Sql("update platform.unit_status set count = count - 7 where tenant_id = @tenant", new { tenant = other.Office.Tenant });
        var elsewhere = (await (await other.Office.Colleague(Roles.SystemAdministrator)).Get(Path)).Items()[0].GetProperty("rebuild");
        elsewhere.GetProperty("ofTenant").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        elsewhere.GetProperty("askedBy").GetString().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_projection_stops_before_an_event_that_it_cannot_apply_and_goes_on_when_it_is_tried_again()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var administrator = await bureau.Office.Colleague(Roles.SystemAdministrator);
        await Eventually.Holds(async () => (await Total(bureau)).ShouldBe(Bureau.OccurrencesInYear), Patience);
        var poisoned = await bureau.Study();
        // What the event opens is there already, so that the projection's row cannot be written.
        await host.Sql(
            """
            insert into platform.compliance_fact (
                tenant_id, occurrence_id, unit_id, year, scheme_id, obligation_id, article, category, window_from, window_to, status, recorded_from, recorded_to, opened_by_sequence)
            select tenant_id, occurrence_id, unit_id, year, scheme_id, obligation_id, article, category, window_from, window_to, status, recorded_from, recorded_from, n
            from platform.compliance_fact, generate_series((select last_value + 1 from events.mt_events_sequence), (select last_value + 400 from events.mt_events_sequence)) n
            where occurrence_id = @poisoned and tenant_id = @tenant and recorded_to = 'infinity'
            """,
            new { poisoned, tenant = bureau.Office.Tenant });

        (await Bureau.Do(bureau.Office, poisoned, "waiver", new { reason = "不适用" })).ShouldBe(200);

        await Eventually.Holds(
            async () =>
            {
                var row = (await administrator.Get(Path)).Items()[0];
                row.GetProperty("state").GetString().ShouldBe("stopped");
                row.GetProperty("behind").GetInt64().ShouldBeGreaterThan(0);
                row.GetProperty("fault").GetProperty("sequence").GetInt64().ShouldBeGreaterThan(0);
                row.GetProperty("can").GetProperty("resume").GetBoolean().ShouldBeTrue();
            },
            Patience);
        (await host.NewCaller().Get("/metrics")).Body.ShouldContain("platform_projection_running{projection=\"Compliance\"} 0\n");
        (await administrator.Post($"{Path}/DutyTruth/resumption", new { })).ShouldBeProblem(409, "projection-runs");
        (await administrator.Post($"{Path}/Nothing/resumption", new { })).ShouldBeProblem(404, "not-found");
        (await administrator.Post($"{Path}/Nothing/rebuilds", new { })).ShouldBeProblem(404, "not-found");

        await host.Sql("delete from platform.compliance_fact where occurrence_id = @poisoned and tenant_id = @tenant and recorded_to = recorded_from", new { poisoned, tenant = bureau.Office.Tenant });
        (await administrator.Post($"{Path}/Compliance/resumption", new { })).ShouldBe(202);

        await Eventually.Holds(
            async () =>
            {
                var row = (await administrator.Get(Path)).Items()[0];
                row.GetProperty("state").GetString().ShouldBe("running");
                row.GetProperty("behind").GetInt64().ShouldBe(0);
                (await host.Scalar<long>("select count(*) from platform.compliance_fact where occurrence_id = @poisoned and tenant_id = @tenant and status = 'waived'", new { poisoned, tenant = bureau.Office.Tenant }))
                    .ShouldBe(1);
            },
            Patience);
    }

    [Fact]
    public async Task Another_version_in_use_is_left_to_the_nodes_that_have_it()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var administrator = await bureau.Office.Colleague(Roles.SystemAdministrator);
        await Eventually.Holds(async () => (await Total(bureau)).ShouldBe(Bureau.OccurrencesInYear), Patience);
        await host.Sql("update platform.projection_version set version = version + 1 where projection = 'DutyTruth'");
        try
        {
            // Nobody has that version, so that what is recorded is not counted; requests are answered as before.
            await Eventually.Holds(
                async () => (await host.Scalar<bool>(
                    """
                    select not exists (
                        select from pg_locks where locktype = 'advisory' and (classid::bigint << 32) | objid::bigint = @key
                        and database = (select oid from pg_database where datname = current_database()))
                    """,
                    new { key = AdvisoryLocks.Projections })).ShouldBeTrue(),
                Patience);
            (await Bureau.Do(bureau.Office, await bureau.Study(), "waiver", new { reason = "不适用" })).ShouldBe(200);
            (await administrator.Get(Path)).Items().Single(row => row.GetProperty("name").GetString() == "DutyTruth").GetProperty("version").GetInt32().ShouldBe(2);
            (await Waived(bureau)).ShouldBe(0);
        }
        finally
        {
            await host.Sql("update platform.projection_version set version = version - 1 where projection = 'DutyTruth'");
        }

        await Eventually.Holds(async () => (await Waived(bureau)).ShouldBe(1), Patience);
    }

    [Fact]
    public async Task A_higher_version_is_taken_into_use_with_its_rows_and_a_lower_one_changes_nothing()
    {
        var bureau = await Bureau.FoundWithYear(host);
        await Eventually.Holds(async () => (await Total(bureau)).ShouldBe(Bureau.OccurrencesInYear), Patience);
        await host.Sql("update platform.unit_status set count = count + 7 where tenant_id = @tenant", new { tenant = bureau.Office.Tenant });
        await host.Sql("update platform.projection_version set version = 0 where projection = 'Compliance'");
        await using var connection = new Npgsql.NpgsqlConnection(host.Owner);
        await connection.OpenAsync(TestContext.Current.CancellationToken);

        (await connection.Introduce(PageProjections.All)).ShouldBe(["Compliance"]);
        (await connection.Introduce(PageProjections.All)).ShouldBeEmpty();

        await Eventually.Holds(async () => (await Total(bureau)).ShouldBe(Bureau.OccurrencesInYear), Patience);
        (await connection.OfAnotherVersion(PageProjections.All)).ShouldBeEmpty();
        (await host.Scalar<long>("select count(*) from platform.projection_rebuild where asked_by = 'version' and of_tenant is null")).ShouldBe(1);

        await host.Sql("update platform.projection_version set version = 9 where projection = 'Compliance'");
        (await connection.Introduce(PageProjections.All)).ShouldBeEmpty();
        (await connection.OfAnotherVersion(PageProjections.All)).ShouldBe(["Compliance"]);
        await connection.Adopt(PageProjections.Find("Compliance")!, "operator");
        (await connection.OfAnotherVersion(PageProjections.All)).ShouldBeEmpty();
        await Eventually.Holds(
            async () => (await host.Scalar<long>("select count(*) from platform.projection_rebuild where asked_by = 'operator' and ended_at is not null and fault is null")).ShouldBe(1),
            Patience);
    }

    private static async Task<long> Waived(Bureau bureau) =>
        (await bureau.Office.Get($"/api/v1/compliance/overview?year={Bureau.Year}")).Json.GetProperty("counts").TryGetProperty("waived", out var waived) ? waived.GetInt64() : 0;

    private static async Task<int> Total(Bureau bureau) =>
        Compliance.RollingUp.Total((await bureau.Office.Get($"/api/v1/compliance/overview?year={Bureau.Year}")).Json.GetProperty("counts"));
}
