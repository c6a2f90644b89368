using Platform.Api.Commands;
using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;

namespace Platform.Api.Tests.Commands;

public sealed class SendingACommandTwice(PlatformHost host)
{
    [Fact]
    public async Task With_its_key_a_command_has_one_effect_and_the_same_answer()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var act = bureau.Act([await bureau.Study()], [await bureau.Evidence()]);

        var first = await bureau.Office.Post("/api/v1/acts", act, Key("act-1"));
        var second = await bureau.Office.Post("/api/v1/acts", act, Key("act-1"));

        first.ShouldBe(201);
        first.IsReplayed.ShouldBeFalse();
        second.IsReplayed.ShouldBeTrue();
        (second with { IsReplayed = false }).ShouldBe(first);
        (await bureau.Office.Get("/api/v1/acts")).Items().Count.ShouldBe(1);
        (await Bureau.See(bureau.Office, await bureau.Study())).Json.GetProperty("recordedCount").GetInt32().ShouldBe(1);

        (await bureau.Office.Post("/api/v1/acts", act, Key("act-2"))).Id.ShouldNotBe(first.Id);
    }

    [Fact]
    public async Task A_key_is_let_go_of_after_thirty_days_and_not_before()
    {
        var bureau = await Bureau.FoundWithYear(host);
        await bureau.Office.Post("/api/v1/acts", bureau.Act([await bureau.Study()], [await bureau.Evidence()]), Key("act-1"));
        Task<long> Kept() => host.Scalar<long>("select count(*) from platform.idempotency_key where tenant_id = @Tenant and key = 'act-1'", new { bureau.Office.Tenant });
        Task Age(int days) => host.Sql(
            "update platform.idempotency_key set created_at = created_at - make_interval(days => @days) where tenant_id = @Tenant", new { days, bureau.Office.Tenant });

        await Age(29);
        await host.Get<KeptAnswers>().Prune(TestContext.Current.CancellationToken);
        (await Kept()).ShouldBe(1);

        await Age(2);
        (await host.Get<KeptAnswers>().Prune(TestContext.Current.CancellationToken)).ShouldBeGreaterThan(0);
        (await Kept()).ShouldBe(0);
        (await host.Get<KeptAnswers>().Prune(TestContext.Current.CancellationToken)).ShouldBe(0);
    }

    [Fact]
    public async Task A_key_is_known_after_days_too()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var act = bureau.Act([await bureau.Study()], [await bureau.Evidence()]);
        var first = await bureau.Office.Post("/api/v1/acts", act, Key("act-1"));
        await host.Sql("update platform.idempotency_key set created_at = created_at - interval '29 days' where tenant_id = @Tenant", new { bureau.Office.Tenant });

        var second = await bureau.Office.Post("/api/v1/acts", act, Key("act-1"));

        (second.IsReplayed, second.Id).ShouldBe((true, first.Id));
        (await bureau.Office.Get("/api/v1/acts")).Items().Count.ShouldBe(1);
    }

    [Fact]
    public async Task Ten_at_once_with_one_key_have_one_effect()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var act = bureau.Act([await bureau.Study()], [await bureau.Evidence()]);

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => bureau.Office.Post("/api/v1/acts", act, Key("at-once"))));

        answers.ShouldAllBe(answer => answer.Status == 201);
        answers.Select(answer => answer.Id).Distinct().Count().ShouldBe(1);
        answers.Count(answer => !answer.IsReplayed).ShouldBe(1);
        (await bureau.Office.Get("/api/v1/acts")).Items().Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_key_used_for_another_request_is_refused()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var duty = await bureau.Study();
        var evidence = await bureau.Evidence();
        (await bureau.Office.Post("/api/v1/acts", bureau.Act([duty], [evidence]), Key("once"))).ShouldBe(201);

        (await bureau.Office.Post("/api/v1/acts", bureau.Act([duty], [evidence], submit: true), Key("once"))).ShouldBeProblem(422, "idempotency-key-reused");
        (await Bureau.Do(bureau.Office, duty, "submission", null, Key("once"))).ShouldBeProblem(422, "idempotency-key-reused");

        (await bureau.State(duty)).ShouldBe("open");
        (await Bureau.Do(bureau.Office, duty, "submission", null, Key("twice"))).ShouldBe(200);
    }

    [Fact]
    public async Task Another_tenant_and_another_account_may_use_the_same_key()
    {
        var (one, other) = (await Bureau.Found(host), await Bureau.Found(host));

        (await one.Office.Post("/api/v1/ledgers", new { year = 2026 }, Key("open"))).IsReplayed.ShouldBeFalse();
        (await other.Office.Post("/api/v1/ledgers", new { year = 2026 }, Key("open"))).IsReplayed.ShouldBeFalse();
        var colleague = await one.Office.Colleague(Domain.Access.Roles.BureauOffice);
        (await colleague.Post("/api/v1/ledgers", new { year = 2026 }, Key("open"))).IsReplayed.ShouldBeFalse();

        (await one.Office.Post("/api/v1/ledgers", new { year = 2026 }, Key("open"))).IsReplayed.ShouldBeTrue();
    }

    [Fact]
    public async Task A_refusal_is_not_kept_and_the_same_key_succeeds_when_the_reason_is_gone()
    {
        var office = await Office.Found(host);
        await office.OpenUnits();
        (await office.Post("/api/v1/ledgers", new { year = 2026 }, Key("early"))).ShouldBeProblem(409, "no-scheme-in-force");

        await new Bureau(host, office).PutInForce("finance");

        (await office.Post("/api/v1/ledgers", new { year = 2026 }, Key("early"))).ShouldBe(200);
    }

    [Fact]
    public async Task A_key_that_is_too_long_is_refused_and_the_longest_is_not()
    {
        var bureau = await Bureau.Found(host);

        (await bureau.Office.Post("/api/v1/ledgers", new { year = 2026 }, Key(new string('k', 201)))).ShouldBeProblem(400, "idempotency-key-is-malformed");
        (await bureau.Office.Post("/api/v1/ledgers", new { year = 2026 }, Key(new string('k', 200)))).ShouldBe(200);
    }

    [Fact]
    public async Task Two_writers_who_insist_on_no_version_both_succeed()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var duty = await bureau.Study();
        var evidence = await bureau.Evidence();

        var both = await Task.WhenAll(
            bureau.Office.Post("/api/v1/acts", bureau.Act([duty], [evidence])), bureau.Office.Post("/api/v1/acts", bureau.Act([duty], [evidence])));

        both.ShouldAllBe(answer => answer.Status == 201);
        var seen = await Bureau.See(bureau.Office, duty);
        seen.Json.GetProperty("recordedCount").GetInt32().ShouldBe(2);
        seen.Version.ShouldBe(3);
    }

    [Fact]
    public async Task Of_two_writers_who_insist_on_one_version_one_succeeds()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var duty = await bureau.Submitted();
        var leader = await bureau.Leader();
        var version = (await Bureau.See(leader, duty)).ETag!;

        var both = await Task.WhenAll(
            Bureau.Do(leader, duty, "confirmation", null, ("If-Match", version)), Bureau.Do(leader, duty, "return", new { reason = "补" }, ("If-Match", version)));

        both.Select(answer => answer.Status).ShouldBe([200, 412], ignoreOrder: true);
    }

    private static (string, string) Key(string key) => ("Idempotency-Key", key);
}
