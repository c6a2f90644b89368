using Marten;
using Marten.Events;
using Npgsql;
using Platform.Api.Database;
using Platform.Api.Time;
using Platform.Benchmarks.Nodes;
using Platform.Domain.Access;
using Platform.Domain.Directory;
using Platform.Domain.Ledgers;
using Platform.Projections;
using Platform.Projections.Database;

namespace Platform.Benchmarks.Seeding;

/// <summary>
/// One bureau made by real commands and real appends: units, rules, an open year, and a history in which duties were handed
/// in and sent back. Every other bureau is a copy of its rows under another tenant.
/// </summary>
internal static class ModelBureau
{
    public const string Slug = "b00000";
    public const string District = "district";
    public const string Client = "model-office";

    /// <summary>A year that lies ahead, so that the sweep has nothing to do while something is measured.</summary>
    public static int Year { get; } = DateTime.UtcNow.Year + 1;

    public static async Task Build(string database, string data, BenchOptions options)
    {
        await StartupMigration.Run(DatabaseAccess.From(database), new PlatformClock(TimeProvider.System));
        await using (var services = Services.Over(database, data))
        {
            var from = new DateOnly(Year - 2, 1, 1);
            await services.Register(District, TenantKind.Oversight);
            await services.Register(Slug, TenantKind.Bureau, District, from);
            await services.AddClient(Client, Slug, Roles.BureauOffice);
        }

        await using var node = await Node.Platform(database, data, new Dictionary<string, string>(), "/health/live", null);
        await Found(node, options);
        await Live(database, options.Cycles);
        await Until(database);
    }

    private static async Task Found(Node node, BenchOptions options)
    {
        var token = await Tokens.Get(node, Client);
        using var reader = new StreamReader(typeof(Platform.Api.Database.Messaging).Assembly.GetManifestResourceStream("Platform.Api.SchemeTemplates.finance.json")!);
        var scheme = (await Tokens.Ask(node, HttpMethod.Post, "/api/v1/schemes", token, await reader.ReadToEndAsync())).GetProperty("id").GetGuid();
        await Tokens.Ask(node, HttpMethod.Post, $"/api/v1/schemes/{scheme}/sign-off", token, new { });
        await Tokens.Ask(node, HttpMethod.Post, $"/api/v1/schemes/{scheme}/issue", token, new { effectiveFrom = "2020-01-01" });
        (string Code, string Type, string? Parent)[] shape =
        [
            ("bureau", "bureau", null), ("group", "party-group", "bureau"), ("general", "general-branch", "group"),
            .. Enumerable.Range(1, options.Branches).Select(n => ($"branch-{n}", "branch", (string?)"general")),
            .. Enumerable.Range(1, options.Sections).Select(n => ($"section-{n}", "section", (string?)"bureau")),
        ];
        await Tokens.Ask(node, HttpMethod.Post, "/api/v1/organisation/units", token, new
        {
            units = shape.Select(unit => new { code = unit.Code, nameZh = unit.Code, unitType = unit.Type, parentCode = unit.Parent, openedOn = "2020-01-01" }),
        });
        await Tokens.Ask(node, HttpMethod.Post, "/api/v1/ledgers", token, new { year = Year });
    }

    // Two duties of three have been handed in and sent back; the third is untouched.
    private static async Task Live(string database, int cycles)
    {
        using var store = DocumentStore.For(options =>
        {
            options.Connection(DatabaseAccess.From(database).App);
            PlatformStore.Describe(options, TimeProvider.System);
            options.UseRowLevelSecurity(PlatformStore.TenantSetting);
        });
        await using var query = store.QuerySession(Slug);
        var plans = (await query.Events.QueryAllRawEvents().Where(e => e.EventTypesAre(typeof(YearOpened))).OrderBy(e => e.Sequence).ToListAsync())
            .Select(e => (YearOpened)e.Data).Where(plan => plan.Year == Year).ToList();
        if (plans.Sum(plan => plan.Occurrences.Count) == 0)
        {
            throw new InvalidOperationException("The model bureau owes nothing.");
        }

        foreach (var chunk in plans.SelectMany(plan => plan.Occurrences.Select(terms => (plan, terms))).Where((_, number) => number % 3 != 0).Chunk(40))
        {
            await using var session = store.LightweightSession(Slug);
            session.LastModifiedBy = "bench";
            session.CorrelationId = "bench";
            foreach (var (plan, terms) in chunk)
            {
                session.Events.StartStream<Occurrence>(terms.Id, [new OccurrenceBegun(terms.Id, plan.PlanId, plan.UnitId, plan.Year, plan.SchemeId, terms), .. History(terms, cycles)]);
            }

            await session.SaveChangesAsync();
        }
    }

    private static IEnumerable<object> History(PlannedOccurrence terms, int cycles)
    {
        var stands = terms.FirstStatus;
        for (var cycle = 0; cycle < cycles; cycle++)
        {
            yield return new OccurrenceSubmitted("somebody", null);
            yield return new StatusChanged(stands, OccurrenceStatus.Submitted);
            yield return new OccurrenceReturned("somebody-else", "请补充会议记录");
            yield return new StatusChanged(OccurrenceStatus.Submitted, OccurrenceStatus.Returned);
            stands = OccurrenceStatus.Returned;
        }
    }

    private static async Task Until(string database)
    {
        await using var source = NpgsqlDataSource.Create(database);
        await using var command = source.CreateCommand(
            """
            select (select min(last_seq_id) from events.mt_event_progression where name like '%:All') >= (select max(seq_id) from events.mt_events)
                and (select count(*) from events.mt_event_progression where name like '%:All') >= 2
            """);
        for (var tries = 0; await command.ExecuteScalarAsync() is not true; tries++)
        {
            if (tries > 600)
            {
                throw new InvalidOperationException("The projections did not come up to the last event of the model bureau.");
            }

            await Task.Delay(100);
        }

        // Known yesterday: a past day is asked about, and what was recorded just now was not known on it.
        await using var earlier = source.CreateCommand(
            """
            update events.mt_events set timestamp = timestamp - interval '60 days';
            update platform.compliance_fact set recorded_from = recorded_from - interval '60 days', recorded_to = recorded_to - interval '60 days';
            """);
        await earlier.ExecuteNonQueryAsync();
    }
}
