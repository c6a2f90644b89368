using Platform.Domain;
using Platform.Domain.Work.Notices;
using Platform.Projections.Database;
using Platform.Projections.Tests.Database;
using Platform.Projections.Work;

namespace Platform.Projections.Tests.Rows;

/// <summary>A database of the release before, which had a table for notices of papers and one for those of matters.</summary>
public sealed class MovingNotices(HistoryOfNotices history) : IClassFixture<HistoryOfNotices>, IAsyncLifetime
{
    private static readonly Guid Waiting = Notice.PaperIdFor(HistoryOfNotices.Bureau, HistoryOfNotices.Duty, HistoryOfNotices.Post, "decision");

    private readonly PlatformDatabase database = history.Database;

    /// <summary>The tables as that release had them, with the rows that it would have written.</summary>
    public async ValueTask InitializeAsync()
    {
        // What another of these tests wrote beside the events goes.
        await database.Rebuild("NoticeRegister");
        await database.Owner(
            """
            drop trigger if exists enter_notice on platform.paper_notice;
            drop trigger if exists enter_notice on platform.matter_notice;
            with others as (delete from platform.notice where kind = 'paper' returning *)
            insert into platform.paper_notice select tenant_id, notice_id, person_id, day, sent_at, read_at, version from others;
            with others as (delete from platform.notice where kind = 'matter' returning *)
            insert into platform.matter_notice select tenant_id, notice_id, person_id, day, sent_at, read_at, version from others;
            alter table platform.notice drop column kind;
            create unique index notice_day on platform.notice (tenant_id, person_id, day);
            """);
    }

    public ValueTask DisposeAsync() => new(Migrate());

    [Theory]
    [InlineData(HistoryOfNotices.Bureau, 4)]
    [InlineData(HistoryOfNotices.District, 2)]
    public async Task The_migration_gives_the_rows_of_a_rebuild(string tenant, int notices)
    {
        await Migrate();
        await Migrate();

        var moved = await database.Dump(tenant, "platform.notice");
        moved.Split('\n').Length.ShouldBe(notices);
        await database.Rebuild("NoticeRegister");
        (await database.Dump(tenant, "platform.notice")).ShouldBe(moved);
        (await database.Dump(HistoryOfNotices.Other, "platform.notice")).ShouldBeEmpty();
        (await LeftBehind(tenant)).ShouldBe(["0"]);
    }

    [Theory]
    [InlineData("paper_notice", 1, 0)]
    [InlineData("matter_notice", 0, 1)]
    public async Task What_a_node_of_the_release_before_writes_is_in_the_inbox_of_its_person_and_of_nobody_else(string table, int papers, int matters)
    {
        await Migrate();
        var (id, person) = (DeterministicId.From("older node", table), DeterministicId.From("told by an older node", table));
        await using var tenant = await database.Tenants.Open(HistoryOfNotices.Bureau, TestContext.Current.CancellationToken);
        await using var other = await database.Tenants.Open(HistoryOfNotices.Other, TestContext.Current.CancellationToken);

        await PlatformDatabase.Scalar(
            tenant,
            $"insert into platform.{table} (tenant_id, notice_id, person_id, day, sent_at, version) values ('{HistoryOfNotices.Bureau}', '{id}', '{person}', '2026-06-03', now(), 1)");

        var told = (await tenant.Notices(person, true, null, 9)).ShouldHaveSingleItem();
        (told.Id, told.Papers, told.Matters, told.Version).ShouldBe((id, papers, matters, 1));
        (await other.NoticeOf(person, id)).ShouldBeNull();
        (await LeftBehind(HistoryOfNotices.Bureau)).ShouldBe(["0"]);
    }

    [Fact]
    public async Task A_second_notice_of_a_day_is_refused_and_a_second_paper_is_not()
    {
        await Migrate();

        (await Should.ThrowAsync<Npgsql.PostgresException>(() => Again("day"))).ConstraintName.ShouldBe("notice_day");
        await Again("paper");
    }

    [Fact]
    public async Task A_build_of_the_release_before_migrates_again_and_changes_nothing()
    {
        await Migrate();
        var before = await database.Dump(HistoryOfNotices.Bureau, "platform.notice");

        foreach (var script in Scripts.Where(each => IsOfNotices(each) && each != Latest))
        {
            await database.Owner(script.Sql);
        }

        (await database.Dump(HistoryOfNotices.Bureau, "platform.notice")).ShouldBe(before);
        await using var tenant = await database.Tenants.Open(HistoryOfNotices.Bureau, TestContext.Current.CancellationToken);
        (await tenant.NoticeOf(HistoryOfNotices.Person, Waiting)).ShouldNotBeNull().Papers.ShouldBe(1);
    }

    private static IReadOnlyList<SchemaScript> Scripts => [.. SchemaScript.In(typeof(SchemaMigrator).Assembly)];

    private static SchemaScript Latest => Scripts.Single(each => each.Name.EndsWith("one-table-of-notices.sql", StringComparison.Ordinal));

    private static bool IsOfNotices(SchemaScript script) => script.Sql.Contains("notice (", StringComparison.Ordinal);

    private Task Migrate() => database.Owner(Latest.Sql);

    private Task Again(string kind) => database.Owner(
        $"""
        insert into platform.notice (tenant_id, notice_id, kind, person_id, day, reminders, escalations, matters, sent_at, version)
        select tenant_id, gen_random_uuid(), kind, person_id, day, 0, 0, 0, sent_at, 1 from platform.notice
        where tenant_id = '{HistoryOfNotices.Bureau}' and kind = '{kind}' limit 1
        """);

    private Task<IReadOnlyList<string>> LeftBehind(string tenant) => database.Rows(
        tenant, "select (select count(*) from platform.paper_notice) + (select count(*) from platform.matter_notice) as rows");
}
