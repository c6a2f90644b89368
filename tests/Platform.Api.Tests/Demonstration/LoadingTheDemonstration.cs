using Platform.Api.Verbs;

namespace Platform.Api.Tests.Demonstration;

public sealed class LoadingTheDemonstration(DemonstrationHost host) : IClassFixture<DemonstrationHost>
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
}
