using System.Globalization;
using Platform.Api.Accountability;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Api.Time;
using Platform.Projections.Database;

namespace Platform.Api.Tests.Accountability;

/// <summary>The effect of a measure ends on its day: recorded once, told to the subject, seen in the file and in an evaluation.</summary>
[Collection(nameof(AloneOnTheHost))]
public sealed class EndingAnEffect(PlatformHost host) : IDisposable
{
    public void Dispose() => host.MoveClock(PlatformHost.Today);

    [Fact]
    public async Task It_is_recorded_on_the_day_after_in_the_time_zone_of_the_tenant_and_only_once()
    {
        var (bureau, at) = await Decided();

        // 23:59:59 of the last day in Shanghai, and midnight.
        await Sweep("2026-11-20T15:59:59Z");
        Subject(await bureau.Ida.Office.Get(at)).ShouldBe(("running", null));
        await Sweep("2026-11-20T16:00:00Z");
        await Sweep("2026-11-20T16:10:00Z");
        await Sweep("2026-11-25T04:00:00Z");

        var file = await bureau.Ida.Office.Get(at);
        Subject(file).ShouldBe(("expired", "2026-11-21"));
        var noted = file.Items("timeline").Where(fact => fact.GetProperty("type").GetString() == "case.effect-expired.v1").ShouldHaveSingleItem();
        noted.GetProperty("byName").GetString().ShouldBeNull();
        // By the first of the runs; the clock goes on.
        (noted.GetProperty("recordedAt").GetDateTimeOffset() - DateTimeOffset.Parse("2026-11-20T16:00:00Z", CultureInfo.InvariantCulture)).TotalMinutes.ShouldBeInRange(0, 9);
        // After the decision, so that the hash that it froze stands.
        file.Json.GetProperty("intact").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task One_that_was_decided_before_there_was_a_sweep_is_found_once_the_database_has_been_migrated()
    {
        var (bureau, at) = await Decided();
        // As a release before the table left it: the decision is in the events alone.
        await host.Sql("delete from platform.case_effect where tenant_id = @tenant", new { tenant = bureau.Ida.Office.Tenant });
        await Sweep("2026-11-21T04:00:00Z");
        Subject(await bureau.Ida.Office.Get(at)).ShouldBe(("expired", null));

        await host.Sql(SchemaScript.In(typeof(SchemaMigrator).Assembly).Single(each => each.Name.EndsWith("effects-decided-before.sql", StringComparison.Ordinal)).Sql);
        await Sweep("2026-11-22T04:00:00Z");
        await Sweep("2026-11-23T04:00:00Z");

        var file = await bureau.Ida.Office.Get(at);
        Subject(file).ShouldBe(("expired", "2026-11-22"));
        file.Items("timeline").Count(fact => fact.GetProperty("type").GetString() == "case.effect-expired.v1").ShouldBe(1);
        (await bureau.Hal.Office.Get("/api/v1/my/notices")).Items().Sum(notice => notice.GetProperty("papers").GetInt32()).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task The_subject_is_told_that_a_paper_waits_and_finds_it_in_its_own_timeline()
    {
        var (bureau, at) = await Decided();
        var hal = bureau.Hal.Office;
        var before = (await hal.Get("/api/v1/my/notices")).Items().Sum(notice => notice.GetProperty("papers").GetInt32());

        await Sweep("2026-11-21T04:00:00Z");
        await Sweep("2026-11-21T04:10:00Z");

        (await hal.Get("/api/v1/my/notices")).Items().Sum(notice => notice.GetProperty("papers").GetInt32()).ShouldBe(before + 1);
        (await bureau.Ida.Office.Get("/api/v1/my/notices")).Items().Sum(notice => notice.GetProperty("papers").GetInt32()).ShouldBe(0);
        var own = await hal.Get(at);
        Subject(own).ShouldBe(("expired", "2026-11-21"));
        own.Items("timeline").Select(fact => fact.GetProperty("type").GetString()).ShouldContain("case.effect-expired.v1");
    }

    [Fact]
    public async Task An_evaluation_says_from_that_day_on_that_it_has_ended()
    {
        var (bureau, _) = await Decided();
        await Sweep("2026-11-21T04:00:00Z");

        var asked = await bureau.Don.Office.Post("/api/v1/evaluations", new { candidateId = bureau.Hal.Id, unitId = bureau.Top, position = "副局长", since = "2023-06-01" });
        asked.ShouldBe(201);
        var decision = (await bureau.Ida.Office.Get($"/api/v1/evaluations/{asked.Id}")).Json.GetProperty("record").GetProperty("decisions").EnumerateArray().Single();

        (decision.GetProperty("effectUntil").GetString(), decision.GetProperty("effectExpiredOn").GetString()).ShouldBe(("2026-11-20", "2026-11-21"));
    }

    private async Task<(CaseBureau Bureau, string At)> Decided()
    {
        var bureau = await CaseBureau.Found(host, "education-city");
        var ida = bureau.Ida.Office;
        var at = await bureau.ToStatement("EJA-TR-01");
        var decisions = new[] { new { subject = bureau.Post, outcome = "measures", reasons = "情节较轻", measures = new[] { "reminder" }, effectUntil = "2026-11-20" } };
        (await bureau.Hal.Office.Post($"{at}/statements", new { subject = bureau.Post, form = "written", words = "情况说明" })).ShouldBe(200);
        (await ida.Post($"{at}/measure-proposals", new { proposals = decisions })).ShouldBe(200);
        (await bureau.Don.Office.Post($"{at}/decision", new { decisions })).ShouldBe(200);
        (await ida.Post($"{at}/decision-services", new { subject = bureau.Post, reviewUntil = "2026-06-20" })).ShouldBe(200);
        return (bureau, at);
    }

    private async Task Sweep(string instant)
    {
        host.Get<PlatformClock>().MoveTo(DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture));
        await host.Get<EffectSweep>().RunAsync(TestContext.Current.CancellationToken);
    }

    private static (string? Effect, string? ExpiredOn) Subject(Reply file)
    {
        var subject = file.Items("subjects").Single();
        return (subject.GetProperty("effect").GetString(), subject.GetProperty("effectExpiredOn").GetString());
    }
}
