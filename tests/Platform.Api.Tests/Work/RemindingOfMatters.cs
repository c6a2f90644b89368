using Platform.Api.Dispatch;
using Platform.Api.Tenancy;
using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;
using static Platform.Api.Tests.Work.Inbox;

namespace Platform.Api.Tests.Work;

/// <summary>Who is told of bulletins that wait, of incidents and of reports that are asked for, and what of it goes up.</summary>
[Collection(nameof(AloneOnTheHost))]
public sealed class RemindingOfMatters(PlatformHost host) : IDisposable
{
    public void Dispose() => host.MoveClock(PlatformHost.Today);

    [Fact]
    public async Task A_bulletin_that_waits_is_told_of_until_it_is_acknowledged_and_goes_up_when_it_is_overdue()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var (clerk, head) = (await Clerk(bureau), await Head(bureau, "general"));
        var drafted = await bureau.Office.Post("/api/v1/bulletins", Bulletins.IssuingBulletins.Draft());
        (await bureau.Office.Post($"{drafted.Location}/issue", new { number = "〔2026〕1号", unitIds = new[] { bureau.Units["branch-1"] }, acknowledgeBy = "2026-05-26" })).ShouldBe(200);

        await host.RunOn(bureau, "2026-05-22");
        await host.RunOn(bureau, "2026-05-22");
        var told = await Newest(clerk);
        Steps(told, drafted.Id).ShouldBe([("bulletin", 3)]);
        told.Items().Single(each => each.GetProperty("occurrenceId").GetGuid() == drafted.Id).GetProperty("matter").GetProperty("about").GetString().ShouldBe("〔2026〕1号");
        told.Json.GetProperty("matters").GetInt32().ShouldBe(1);
        await host.RunOn(bureau, "2026-05-27");
        Steps(await Newest(head), drafted.Id).ShouldBe([("bulletin", -1)]);

        (await clerk.Post($"{drafted.Location}/acknowledgements", new { unitId = bureau.Units["branch-1"] })).ShouldBe(200);
        await host.RunOn(bureau, "2026-06-02");
        (await clerk.Get("/api/v1/my/notices")).Items().Count(each => each.GetProperty("matters").GetInt32() > 0).ShouldBe(1);
    }

    [Fact]
    public async Task An_incident_is_told_of_to_whoever_reports_it_and_then_to_those_who_may_close_it()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var (clerk, head) = (await Clerk(bureau), await Head(bureau, "general"));
        var post = (await bureau.Office.Get($"/api/v1/posts?unitId={bureau.Units["general"]}")).Items()
            .Single(each => each.GetProperty("roleId").GetString() == "first-responsible").GetProperty("id").GetGuid();
        (await bureau.Office.Put("/api/v1/incident-policy", new { categories = new[] { new { name = "服务中断", clocks = new[] { new { level = "ordinary", firstReportHours = 48 } } } } })).ShouldBe(200);
        var recorded = await clerk.Post("/api/v1/incidents", new
        {
            unitId = bureau.Units["branch-1"],
            responsiblePostId = post,
            category = "服务中断",
            matter = "门户网站无法访问",
            happenedAt = "2026-05-20T08:00:00+08:00",
            knownAt = "2026-05-20T09:00:00+08:00",
        });
        recorded.ShouldBe(201);

        await host.RunOn(bureau, "2026-05-21");
        Steps(await Newest(head), recorded.Id).ShouldBe([("incident-report", 1)]);
        (await clerk.Post($"{recorded.Location}/reports", new { stage = "first", sentAt = "2026-05-21T10:00:00+08:00", text = "检修", unitId = bureau.Units["bureau"] })).ShouldBe(200);
        (await clerk.Post($"{recorded.Location}/reports", new { stage = "final", sentAt = "2026-05-21T11:00:00+08:00", text = "恢复", unitId = bureau.Units["bureau"] })).ShouldBe(200);
        await host.RunOn(bureau, "2026-05-22");

        Steps(await Newest(head), recorded.Id).ShouldBe([("incident-closing", -1)]);
        (await clerk.Get("/api/v1/my/notices")).Items().ShouldAllBe(each => each.GetProperty("matters").GetInt32() == 0);
    }

    [Fact]
    public async Task A_report_that_is_asked_for_is_told_of_when_it_comes_and_by_the_steps_until_it_is_withdrawn()
    {
        var (bureau, district) = (await Bureau.FoundWithYear(host), await Office.FoundDistrict(host));
        var office = await bureau.Office.Colleague(Roles.BureauOffice, personId: await Person(bureau.Office, "办公室"));
        (await host.Get<TenantRegistry>().Join(bureau.Office.Tenant, district.Tenant, new(2026, 1, 1), "test", CancellationToken.None)).ShouldBeNull();
        var call = await district.Post("/api/v1/oversight/report-calls", new { title = "上半年情况", from = "2026-01-01", to = "2026-05-01", dueOn = "2026-05-27" });
        call.ShouldBe(201);
        await Carry();
        var received = (await office.Get("/api/v1/report-calls")).Items().Single().GetProperty("id").GetGuid();

        // Told of on the day of its coming, which is that of a reminder too.
        await host.RunOn(bureau, "2026-05-20");
        (await StepsTold(office, received)).ShouldBe([7]);
        await host.RunOn(bureau, "2026-05-22");
        await host.RunOn(bureau, "2026-05-22");
        (await StepsTold(office, received)).ShouldBe([3, 7]);

        (await district.Post($"/api/v1/oversight/report-calls/{call.Id}/withdrawal", new { reason = "合并报送" })).ShouldBe(200);
        await Carry();
        await host.RunOn(bureau, "2026-05-26");
        await host.RunOn(bureau, "2026-05-28");
        (await StepsTold(office, received)).ShouldBe([3, 7]);
    }

    private Task<int> Carry() => host.Get<LetterCarrier>().RunAsync(TestContext.Current.CancellationToken);
}
