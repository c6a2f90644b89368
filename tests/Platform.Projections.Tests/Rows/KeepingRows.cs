using Platform.Projections.Tests.Database;

namespace Platform.Projections.Tests.Rows;

/// <summary>The history of one bureau beside one that has none.</summary>
public sealed class HistoryOfABureau(Cluster cluster) : IAsyncLifetime
{
    public PlatformDatabase Database { get; } = new(cluster);

    public async ValueTask InitializeAsync()
    {
        await Database.InitializeAsync();
        await History.Of(Database, History.Bureau);
        await Database.Project();
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}

public sealed class KeepingRows(HistoryOfABureau history) : IClassFixture<HistoryOfABureau>
{
    private readonly PlatformDatabase database = history.Database;

    public static TheoryData<string> Tables =>
    [
        "ledger_line", "compliance_fact", "duty_truth", "unit_status", "bureau_rollup", "act_register", "scheme_register", "scheme_obligation",
        "plan_register", "scheme_setting", "scheme_text", "scheme_citation", "scheme_interpretation", "scheme_receipt",
        "evidence_register", "evidence_version", "evidence_use", "evidence_hold", "evidence_policy",
        "calendar_year", "calendar_feed",
    ];

    [Fact]
    public async Task The_ledger_shows_where_each_duty_stands() =>
        (await database.Rows(
            History.Bureau,
            "select window_key, status, recorded_count, completed_on, recorded_late, due_reached, closed, array_to_string(performers, '+') as performers, version from platform.ledger_line order by window_key"))
            .ShouldBe(
            [
                "for-unit pending 0 - false false false  0",
                "instead pending 0 - false false false  0",
                "late late 1 2026-07-02 false true false ana+ben 8",
                "missed missed 0 - false true true  6",
                "recorded-late pending 1 - true false false ana+ben 3",
                "regular no-verdict 1 - false false false ana 2",
                "steps no-verdict 0 - false false false ana+ben 3",
                "triggered pending 0 - false false false  0",
                "untouched pending 0 - false false false  0",
                "withdrawn withdrawn 0 - false false false  3",
            ]);

    [Fact]
    public async Task A_duty_names_the_unit_it_is_owed_for_and_counts_its_steps() =>
        (await database.Rows(
            History.Bureau,
            "select window_key, target_unit_id is not null as for_a_unit, steps_recorded, step_count from platform.ledger_line where target_unit_id is not null or step_count > 0 order by window_key"))
            .ShouldBe(["for-unit true 0 0", "steps false 1 2"]);

    [Fact]
    public async Task A_withdrawn_duty_names_the_one_that_is_owed_in_its_place() =>
        (await database.Rows(
            History.Bureau, "select l.window_key, r.window_key as instead from platform.ledger_line l join platform.ledger_line r on r.tenant_id = l.tenant_id and r.occurrence_id = l.replaced_by"))
            .ShouldBe(["withdrawn instead"]);

    [Fact]
    public async Task What_stands_beside_the_rules_is_kept_with_who_decided_it()
    {
        (await database.Rows(History.Bureau, "select setting, value, former, set_by, version from platform.scheme_setting")).ShouldBe(["closingGraceDays 30 15 ana 1"]);
        (await database.Rows(History.Bureau, "select settings ->> 'closingGraceDays' as days from platform.scheme_register")).ShouldBe(["30"]);
        (await database.Rows(History.Bureau, "select words, start, length from platform.scheme_text join platform.scheme_citation using (tenant_id, scheme_id)")).ShouldBe(["第一条 依据。 0 3"]);
        (await database.Rows(History.Bureau, "select coalesce(ambiguity_id, '-') as point, status from platform.scheme_interpretation order by 1")).ShouldBe(["- withdrawn", "FIN-A-01 approved"]);
        (await database.Rows(History.Bureau, "select acknowledged_at is not null as received from platform.scheme_receipt order by 1")).ShouldBe(["false", "true"]);
    }

    [Fact]
    public async Task An_open_year_knows_the_versions_that_it_came_to() =>
        (await database.Rows(History.Bureau, "select year, cardinality(scheme_ids) as versions from platform.plan_register")).ShouldBe(["2026 2"]);

    [Fact]
    public async Task A_line_has_the_version_of_its_stream() =>
        (await database.Rows(
            History.Bureau, "select l.window_key from platform.ledger_line l left join events.mt_streams s on s.id = l.occurrence_id where l.version <> coalesce(s.version, 0)"))
            .ShouldBeEmpty();

    [Fact]
    public async Task Spans_of_a_status_follow_one_another_without_a_gap()
    {
        (await database.Rows(
            History.Bureau,
            "select l.window_key, string_agg(f.status, '>' order by f.opened_by_sequence) as spans from platform.compliance_fact f join platform.ledger_line l using (tenant_id, occurrence_id) group by 1 order by 1"))
            .ShouldBe(["for-unit pending", "instead pending", "late pending>overdue>submitted>late", "missed pending>overdue>missed", "recorded-late pending", "regular no-verdict", "steps no-verdict", "triggered pending", "untouched pending", "withdrawn pending>withdrawn"]);
        (await database.Rows(
            History.Bureau,
            """
            select occurrence_id from (
                select *, lead(recorded_from) over w as next_from, lead(opened_by_sequence) over w as next_sequence
                from platform.compliance_fact window w as (partition by occurrence_id order by opened_by_sequence)) f
            where recorded_to <> coalesce(next_from, 'infinity') or closed_by_sequence is distinct from next_sequence
            """)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("unit_status")]
    [InlineData("bureau_rollup")]
    public async Task Counts_by_increments_equal_a_recount(string table)
    {
        var counted = await database.Rows(History.Bureau, $"select status, sum(count) as n from platform.{table} group by status having sum(count) <> 0 order by status");

        counted.ShouldBe(["late 1", "missed 1", "no-verdict 2", "pending 5", "withdrawn 1"]);
        counted.ShouldBe(await database.Rows(History.Bureau, "select status, count(*) as n from platform.compliance_fact where recorded_to = 'infinity' group by status order by status"));
        counted.ShouldBe(await database.Rows(History.Bureau, "select status, count(*) as n from platform.ledger_line group by status order by status"));
    }

    [Fact]
    public async Task A_corrected_act_stays_readable_and_names_the_one_in_its_place() =>
        (await database.Rows(
            History.Bureau,
            "select occurred_on, kind, recorded_by, supersedes is not null as stands_for_another, superseded_by is not null as replaced, reason, cardinality(occurrence_ids) as duties, version from platform.act_register order by occurred_on"))
            .ShouldBe(["2026-06-01 meeting ana false true 日期有误 2 2", "2026-06-02 meeting ana true false - 3 2"]);

    [Fact]
    public async Task An_issued_rule_set_is_in_force_with_its_obligations()
    {
        (await database.Rows(History.Bureau, "select status, effective_from, version, signed_off_at < issued_at as in_order from platform.scheme_register")).ShouldBe(["issued 2026-01-01 10 true"]);
        (await database.Rows(
            History.Bureau,
            "select r.obligation_count = count(*) and count(*) > 20 as complete from platform.scheme_obligation o join platform.scheme_register r using (tenant_id, scheme_id) group by r.obligation_count"))
            .ShouldBe(["true"]);
    }

    [Fact]
    public async Task A_year_is_known_as_it_was_taken_in_last_and_an_address_by_its_latest_hash()
    {
        (await database.Rows(History.Bureau, "select year, arrangement ->> 'noticeNumber', arrangement -> 'workingRestDays', version from platform.calendar_year"))
            .ShouldBe(["2026 1号 [\"2026-01-04\"] 2"]);
        (await database.Rows(History.Bureau, "select secret_hash, revoked_at > opened_at as revoked, version from platform.calendar_feed order by secret_hash"))
            .ShouldBe(["hash-2 - 2", "- true 2"]);
    }

    [Fact]
    public async Task A_document_is_shown_as_its_latest_version_with_all_of_them_beside_it()
    {
        (await database.Rows(
            History.Bureau,
            "select file_name, version_number, formed_on, scanned_by, finding, level, expires_on, renewal_due_on, holds, disposed_because, version from platform.evidence_register order by formed_on"))
            .ShouldBe(["纪要.pdf 1 2010-06-01 - - general - - 0 期满 2", "定稿.docx 3 2026-06-03 ClamAV 2 Eicar sensitive 2026-07-20 2026-06-20 1 - 12"]);
        (await database.Rows(
            History.Bureau, "select number, file_name, size, note, scanned_by, finding, disposed from platform.evidence_version order by formed_on, number"))
            .ShouldBe(["1 纪要.pdf 10 - - - true", "1 纪要.pdf 10 - ClamAV 1 - false", "2 定稿.pdf 20 补充议题 - - false", "3 定稿.docx 30 - ClamAV 2 Eicar false"]);
        (await database.Rows(History.Bureau, "select reason, lifted_because, lifted_at > placed_at as later from platform.evidence_hold order by reason desc"))
            .ShouldBe(["检查 检查结束 true", "案件 - -"]);
        (await database.Rows(History.Bureau, "select number from platform.evidence_use")).ShouldBe(["1"]);
        (await database.Rows(History.Bureau, "select retention_years, kinds, version from platform.evidence_policy")).ShouldBe(["15 [] 2"]);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task Another_bureau_sees_none_of_it(string table)
    {
        (await database.Dump(History.Bureau, $"platform.{table}")).ShouldNotBeEmpty();
        (await database.Dump(History.Other, $"platform.{table}")).ShouldBeEmpty();
    }
}

public sealed class RebuildingRows(HistoryOfABureau history) : IClassFixture<HistoryOfABureau>
{
    [Theory]
    [InlineData("LedgerLines", "ledger_line")]
    [InlineData("Compliance", "compliance_fact", "unit_status", "bureau_rollup")]
    [InlineData("DutyTruth", "duty_truth")]
    [InlineData("PlanRegister", "plan_register")]
    [InlineData("SchemeMargins", "scheme_setting", "scheme_text", "scheme_citation", "scheme_interpretation")]
    [InlineData("SchemeReceipts", "scheme_receipt")]
    [InlineData("ActRegister", "act_register")]
    [InlineData("EvidenceRegister", "evidence_register", "evidence_version", "evidence_use", "evidence_hold")]
    [InlineData("EvidencePolicies", "evidence_policy")]
    [InlineData("CalendarYears", "calendar_year")]
    [InlineData("CalendarFeeds", "calendar_feed")]
    [InlineData("SchemeRegister", "scheme_register", "scheme_obligation")]
    public async Task A_rebuild_gives_the_same_rows_to_the_microsecond(string projection, params string[] tables)
    {
        var before = await Dump(tables);

        await history.Database.Rebuild(projection);

        before.ShouldAllBe(table => table.Length > 0);
        (await Dump(tables)).ShouldBe(before);
    }

    private async Task<IReadOnlyList<string>> Dump(string[] tables)
    {
        var dumps = new List<string>();
        foreach (var table in tables)
        {
            dumps.Add(await history.Database.Dump(History.Bureau, $"platform.{table}"));
        }

        return dumps;
    }
}
