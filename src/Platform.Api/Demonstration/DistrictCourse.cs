using Platform.Api.Commands;
using Platform.Api.Demonstration.Districts;
using Platform.Api.Dispatch;
using Platform.Api.Inspections;
using Platform.Api.Inspections.Across;
using Platform.Api.Schemes;
using Platform.Domain.Inspections;
using Platform.Projections.Database;

namespace Platform.Api.Demonstration;

/// <summary>What the district does by itself: an inspection of three bureaus that found something in one of them. The letters are carried at the end.</summary>
internal sealed class DistrictCourse(
    Performer officer, Hands hands, Agenda agenda, DateOnly today, WorkerConnections workers, SchemeLibrary library, CancellationToken cancellation)
{
    public void Begin() => agenda.Add(today.AddDays(-12), DistrictPlan.Slug, Inspect);

    private async Task Inspect()
    {
        var on = today.AddDays(-12);
        var bureaus = DistrictPlan.Bureaus.Take(3).Select(bureau => bureau.Slug).ToList();
        var planned = await hands.Do(
            officer,
            new PlanOverseenInspectionRequest(
                "年度专题督查", on, today.AddDays(20), ["document-review"], bureaus, [new("own", Text: "会议记录齐全"), new("own", Text: "责任分工明确")], Seed: "第1号"),
            (s, r) => PlanOverseenInspectionEndpoint.Post(r, Desk(s), s.GetRequiredService<PostOffice>(), workers, library, cancellation),
            cancellation);
        var id = planned.GetProperty("id").GetGuid();
        foreach (var bureau in bureaus)
        {
            await hands.Do(
                officer, new CheckBureauRequest(bureau, "document-review", on, [new(1, ItemOutcome.NotMet, "缺一次会议记录"), new(2, ItemOutcome.Met)]),
                (s, r) => CheckBureauEndpoint.Post(id, r, Desk(s), cancellation), cancellation);
        }

        await hands.Do(
            officer, new PutFindingRequest(bureaus[1], "一次专题会议没有形成记录", Severity.Ordinary, today.AddDays(18), 1),
            (s, r) => PutFindingEndpoint.Post(id, r, Desk(s), s.GetRequiredService<PostOffice>(), cancellation), cancellation);
    }

    private static CommandDesk Desk(IServiceProvider services) => services.GetRequiredService<CommandDesk>();
}
