using System.Buffers.Binary;
using Platform.Api.Verbs;

namespace Platform.Api.Tests.Demonstration;

public sealed partial class LoadingTheDemonstration(DemonstrationHost host) : IClassFixture<DemonstrationHost>
{
    [Fact]
    public void Every_way_in_which_a_duty_can_go_is_there()
    {
        var found = host.Query<string>("select distinct status from platform.ledger_line");

        found.ShouldBe(
            ["pending", "submitted", "returned", "overdue", "fulfilled", "late", "missed", "made-up", "waived", "declared-none", "no-verdict", "withdrawn"], ignoreOrder: true);
    }

    [Fact]
    public void Each_bureau_has_its_own_rules_and_misses_late_and_made_up_duties()
    {
        host.Query<string>("select distinct pack_id from platform.scheme_register where status = 'issued'").Count.ShouldBe(6);
        host.Query<string>("select tenant_id from platform.unit_node group by 1 having count(*) between 20 and 60").Count.ShouldBe(6);
        foreach (var status in new[] { "late", "missed", "made-up", "returned", "submitted", "fulfilled" })
        {
            host.Query<string>($"select distinct tenant_id from events.mt_events where type = 'occurrence.status-changed.v1' and data ->> 'to' = '{status}'")
                .Count.ShouldBe(6, status);
        }
    }

    [Fact]
    public void Corrected_acts_attested_duties_and_duties_that_an_event_started_are_there()
    {
        host.Query<Guid>("select act_id from platform.act_register where superseded_by is not null").ShouldNotBeEmpty();
        host.Query<Guid>("select occurrence_id from platform.ledger_line where attestation_only and status = 'fulfilled'").ShouldNotBeEmpty();
        host.Query<Guid>("select occurrence_id from platform.ledger_line where cadence_kind = 'per-event' and recorded_count > 0").ShouldNotBeEmpty();
    }

    [Fact]
    public void Every_bureau_dissolved_a_unit_whose_open_duties_went_to_its_successor()
    {
        host.Query<string>("select distinct tenant_id from platform.reorganisation where kind = 'dissolve'").Count.ShouldBe(6);
        host.Query<string>("select distinct tenant_id from events.mt_events where type = 'occurrence.transferred.v1'").ShouldNotBeEmpty();
    }

    [Fact]
    public void Each_bureau_has_demands_that_were_met_that_are_urged_and_that_just_came_in()
    {
        host.Query<string>("select tenant_id from platform.demand group by 1 having count(*) = 3").Count.ShouldBe(6);
        host.Query<string>("select distinct tenant_id from platform.demand_receiver where urges > 0 and answer is not null").Count.ShouldBe(6);
        host.Query<string>("select distinct tenant_id from platform.ledger_line where demand_id is not null and status = 'fulfilled'").Count.ShouldBe(6);
    }

    [Fact]
    public void Each_bureau_handed_one_post_over_and_another_waits_for_signatures()
    {
        host.Query<string>("select tenant_id from platform.handover_signature group by 1 having count(*) = 2").Count.ShouldBe(6);
        host.Query<string>("select tenant_id from platform.handover h where not exists (select from platform.handover_signature s where s.handover_id = h.handover_id)").Count.ShouldBe(6);
    }

    [Fact]
    public void Each_bureau_has_a_leading_group_with_its_office_bodies_outside_and_its_work_divided()
    {
        host.Query<string>("select distinct tenant_id from platform.leading_group_office").Count.ShouldBe(6);
        host.Query<string>("select tenant_id from platform.outside_body group by 1 having count(distinct body_id) >= 4").Count.ShouldBe(6);
        host.Query<string>("select distinct tenant_id from platform.topic_assignment join platform.working_pattern using (tenant_id) join platform.discipline_supervision using (tenant_id)")
            .Count.ShouldBe(6);
    }

    [Fact]
    public void Whoever_reviews_a_case_may_review()
    {
        host.Query<string>("select distinct tenant_id from events.mt_events where type = 'case.opened.v1'").Count.ShouldBe(6);
        host.Query<Guid>(
            """
            select e.stream_id from events.mt_events e
            where e.type = 'case.opened.v1' and not exists (
                select from platform.account_role r
                where r.tenant_id = e.tenant_id and r.person_id = (e.data -> 'handlers' ->> 'reviewerId')::uuid and r.role in ('leader', 'discipline-supervisor'))
            """).ShouldBeEmpty();
    }

    public static TheoryData<string, string> PartsOfAYear => new()
    {
        { "a meeting with an objection that was overruled", "select distinct tenant_id from platform.act_register where proceedings::text like '%\"overruled\": true%'" },
        { "accounts that were heard", "select distinct tenant_id from platform.act_register where proceedings ->> 'nature' = 'democratic-life'" },
        { "a resolution that was carried out", "select distinct tenant_id from platform.ledger_line where obligation_id = 'RESOLUTION' and status = 'fulfilled'" },
        { "a half-yearly report that was received", "select distinct tenant_id from platform.upward_report where recipient_tenant is null and state = 'received'" },
        { "a yearly report that the district received", "select distinct tenant_id from platform.upward_report where recipient_tenant = 'district' and state = 'received'" },
        { "a bulletin that a unit acknowledged", "select distinct tenant_id from platform.bulletin_addressee where acknowledged_on is not null and unit_id is not null" },
        { "a bulletin of the district that it acknowledged", "select distinct tenant_id from platform.received_bulletin where from_tenant = 'district' and acknowledged_on is not null" },
        { "a bulletin of the district that waits", "select distinct tenant_id from platform.received_bulletin where from_tenant = 'district' and acknowledged_on is null" },
        { "a finding that was put right again", "select distinct tenant_id from platform.ledger_line where obligation_id = 'RECTIFICATION' group by tenant_id, arises_from having count(*) > 1" },
        { "a round of appraisal under way", "select distinct tenant_id from platform.appraisal_round where closed_on is null and started_on is not null" },
        { "an incident that was closed with a lesson that is a duty", "select distinct tenant_id from platform.incident_change join platform.ledger_line using (tenant_id, occurrence_id)" },
        { "an incident that waits", "select distinct tenant_id from platform.incident where closed_at is null" },
        { "a channel in use", "select distinct tenant_id from platform.channel" },
        { "an activity that waits for its approval", "select distinct tenant_id from platform.activity where decided_on is null" },
        { "a procedure under way", "select distinct tenant_id from platform.procedure" },
        { "figures, channels and a bulletin that are public", "select tenant_id from platform.publication where tenant_id <> 'district' group by 1 having count(distinct kind) = 3" },
    };

    [Theory]
    [MemberData(nameof(PartsOfAYear))]
    public void Every_bureau_has_every_part_of_a_year(string part, string bureaus) => host.Query<string>(bureaus).Distinct().Count().ShouldBe(6, part);

    [Fact]
    public void The_last_years_appraisal_is_closed_with_figures_where_the_rules_ask_for_them()
    {
        host.Query<string>("select distinct tenant_id from platform.appraisal_round where closed_on is not null").Count.ShouldBe(6);
        host.Query<string>("select distinct tenant_id from events.mt_events where type = 'appraisal.figures-taken.v1'").ShouldBe(["natural-resources"]);
        host.Query<int>("select count(*)::int from platform.bureau_round join platform.appraised_bureau using (tenant_id, round_id) where closed_on is not null").ShouldBe([6]);
    }

    [Fact]
    public void The_city_asked_the_district_for_reports_of_which_one_came_one_is_missing_and_one_is_to_come()
    {
        host.Query<string>("select member || ' ' || coalesce(state, '-') from platform.report_call c join platform.called_member m using (tenant_id, call_id) left join platform.arrived_report a using (tenant_id, call_id) where c.tenant_id = 'city' order by c.due_on")
            .ShouldBe(["district acknowledged", "district -", "district -"]);
        host.Query<string>("select sentences::text from platform.arrived_report where tenant_id = 'city'").Single().ShouldContain("收到所属单位报告6份");
        host.Query<string>("select tenant_id from platform.received_call where tenant_id <> 'district' order by 1")
            .ShouldBe(["agriculture", "education", "education2", "finance", "meteorology", "natural-resources"]);
    }

    [Fact]
    public void The_district_inspected_twice_and_what_it_found_was_put_right_one_of_it_when_it_was_demanded_again()
    {
        host.Query<string>("select state || ' ' || round from platform.overseen_finding order by 1").ShouldBe(["sent 1", "verified 1", "verified 2"]);
        host.Query<string>("select kind from platform.publication where tenant_id = 'district'").ShouldBe(["bulletin"]);
    }

    [Fact]
    public void Every_bureau_has_posts_with_units_in_their_charge() =>
        host.Query<string>("select distinct tenant_id from platform.post_portfolio").Count.ShouldBe(6);

    [Fact]
    public void Nothing_was_recorded_in_the_future_and_the_activity_goes_back_a_year_and_a_half()
    {
        host.Query<bool>("select max(timestamp) <= clock_timestamp() from events.mt_events").Single().ShouldBeTrue();
        host.Query<bool>("select min(timestamp) < clock_timestamp() - interval '17 months' from events.mt_events").Single().ShouldBeTrue();
    }

    [Fact]
    public async Task Loading_again_changes_nothing()
    {
        var before = host.Query<long>("select max(seq_id) from events.mt_events").Single();

        (await host.Load()).ShouldBeFalse();

        host.Query<long>("select max(seq_id) from events.mt_events").Single().ShouldBe(before);
    }

    [Fact]
    public void What_a_load_that_was_cut_off_left_behind_is_gone() =>
        host.Query<string>("select user_name from auth.accounts").ShouldNotContain(DemonstrationHost.LeftBehind);

    [Fact]
    public void The_file_of_passwords_is_its_owners_alone()
    {
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(host.AccountsFile).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    [Fact]
    public async Task Every_account_signs_in_with_its_role()
    {
        foreach (var account in host.Given().Accounts)
        {
            var answer = await host.NewCaller().SignIn(account.UserName, account.Password);

            answer.ShouldBe(200);
            answer.Json.GetProperty("tenant").GetProperty("id").GetString().ShouldBe(account.Tenant);
            answer.Json.GetProperty("roles")[0].GetProperty("role").GetString().ShouldBe(account.Role);
        }
    }

    [Fact]
    public async Task A_bureaus_program_reads_and_writes_with_its_scopes()
    {
        var client = host.Given().Clients.Single(client => client.Tenant == "finance");
        var caller = host.NewCaller();
        var token = await caller.PostForm(
            "/connect/token", ("grant_type", "client_credentials"), ("client_id", client.Id), ("client_secret", client.Secret), ("scope", string.Join(' ', client.Scopes)));
        caller.Bearer = token.Text("access_token");

        (await caller.Get($"/api/v1/compliance/overview?year={DateTime.UtcNow.Year}")).ShouldBe(200);
        (await caller.Post("/api/v1/ledgers", new { year = DateTime.UtcNow.Year })).ShouldBe(200);
    }

    [Fact]
    public async Task The_clerk_finds_the_half_years_dedicated_study_still_to_be_done()
    {
        var clerk = await host.SignedIn("finance.clerk");

        var due = (await clerk.Get("/api/v1/my/duties")).Json.GetProperty("due").EnumerateArray();

        due.ShouldContain(line => line.GetProperty("obligationId").GetString() == "FIN-O-013" && line.GetProperty("recordedCount").GetInt32() == 0);
    }

    [Fact]
    public async Task A_machine_without_the_file_gives_every_account_a_new_password()
    {
        var former = host.PasswordOf("agriculture.office");
        File.Delete(host.AccountsFile);

        (await Verb.RunWith(host.Services, ["demo", "accounts"], TestContext.Current.CancellationToken)).ShouldBe(0);

        host.PasswordOf("agriculture.office").ShouldNotBe(former);
        await host.SignedIn("agriculture.office");
        (await host.NewCaller().SignIn("agriculture.office", former)).ShouldBe(401);
    }

    // Here, where the server has the product's own settings; those of the other tests take fewer rounds.
    [Fact]
    public void A_password_is_stored_as_a_slow_hash_and_never_as_it_is()
    {
        var hashes = host.Query<string>("select password_hash from auth.accounts where password_hash is not null");

        hashes.Count.ShouldBeGreaterThanOrEqualTo(host.Given().Accounts.Count);
        foreach (var hash in hashes)
        {
            host.Given().Accounts.ShouldAllBe(account => !hash.Contains(account.Password, StringComparison.Ordinal));
            // Identity's format: version 1, then function, rounds and salt length as four bytes each, in network order.
            BinaryPrimitives.ReadInt32BigEndian(Convert.FromBase64String(hash).AsSpan(5)).ShouldBeGreaterThanOrEqualTo(210_000);
        }
    }
}
