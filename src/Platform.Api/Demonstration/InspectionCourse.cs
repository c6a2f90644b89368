using System.Text.Json;
using Platform.Api.Commands;
using Platform.Api.Dispatch;
using Platform.Api.Inspections;
using Platform.Api.Inspections.Across;
using Platform.Api.Schemes;
using Platform.Domain.Inspections;
using Platform.Domain.Meetings;
using Platform.Projections.Database;
using Platform.Projections.Inspections;

namespace Platform.Api.Demonstration;

/// <summary>
/// An inspection of a bureau's own that is over: what it found was put right and confirmed by another person, and one finding was opened
/// again and put right anew. And how the bureau answers what the district found there.
/// </summary>
internal sealed class InspectionCourse(
    BureauWork work, Agenda agenda, DateOnly today, TenantConnections connections, SchemeLibrary library, CancellationToken cancellation)
{
    private readonly Guid _top = work.UnitId(work.Plan.UnitRows.Single(unit => unit.Parent is null).Code);
    private readonly Guid _mine = work.UnitId(work.Plan.ClerkUnit);

    public void Begin() => agenda.Add(today.AddDays(-240), work.Plan.Slug, Inspect);

    private async Task Inspect()
    {
        var on = today.AddDays(-240);
        var id = (await work.Hands.Do(
            work.Office,
            new PlanInspectionRequest(
                "年度责任制专项督查", _top, on, on.AddDays(20), ["document-review"], [_mine], [new("own", Text: "责任清单完整"), new("own", Text: "学习记录齐全")]),
            (s, r) => PlanInspectionEndpoint.Post(r, Desk(s), library, cancellation), cancellation)).GetProperty("id").GetGuid();
        await work.Hands.Do(
            work.Office, new CheckUnitRequest(_mine, "document-review", on, [new(1, ItemOutcome.NotMet, "缺岗位责任"), new(2, ItemOutcome.NotMet, "一次学习没有签到表")]),
            (s, r) => CheckUnitEndpoint.Post(id, r, Desk(s), cancellation), cancellation);
        var list = await Find(id, "责任清单缺少岗位责任", Severity.Serious, 1);
        var study = await Find(id, "一次学习没有签到表", Severity.Ordinary, 2);
        PutRight(Finding.DutyOf(list, 1), 225);
        PutRight(Finding.DutyOf(study, 1), 224);
        agenda.Add(today.AddDays(-219), work.Plan.Slug, () => Conclude(id));
        agenda.Add(today.AddDays(-170), work.Plan.Slug, async () =>
        {
            await work.Hands.Do(
                work.Office, new ReopenFindingRequest("复查发现签到表仍不完整。", today.AddDays(-150)),
                (s, r) => ReopenFindingEndpoint.Post(study, r, Desk(s), library, cancellation), cancellation);
            PutRight(Finding.DutyOf(study, 2), 160);
        });
    }

    private async Task<Guid> Find(Guid inspection, string text, Severity severity, int item) => (await work.Hands.Do(
        work.Office, new RecordFindingRequest(_mine, text, severity, today.AddDays(-215), item),
        (s, r) => RecordFindingEndpoint.Post(inspection, r, Desk(s), library, cancellation), cancellation)).GetProperty("id").GetGuid();

    private async Task Conclude(Guid inspection)
    {
        await work.Hands.Do(
            work.Office, new ConcludeInspectionRequest(today.AddDays(-220), "责任制总体落实，两项问题已整改。"),
            (s, r) => ConcludeInspectionEndpoint.Post(inspection, r, Desk(s), cancellation), cancellation);
        await work.Hands.Do(
            work.Office, new CirculateInspectionRequest([_mine]), (s, r) => CirculateInspectionEndpoint.Post(inspection, r, Desk(s), cancellation), cancellation);
    }

    // Whoever puts it right does not confirm it.
    private void PutRight(Guid duty, int ago)
    {
        agenda.Add(today.AddDays(-ago), work.Lane(_mine), async () =>
        {
            var record = await work.Upload(_mine, "rectification-record", "整改台账", today.AddDays(-ago - 1));
            await work.Record(_mine, ActKind.Inspection, "问题整改", today.AddDays(-ago - 1), [record], [duty], submit: true);
        });
        agenda.Add(today.AddDays(-ago + 2), work.Lane(_mine), () => work.Confirm(duty));
    }

    /// <summary>Names who puts a finding of the district right, puts it right, and tells the district; its letter has arrived.</summary>
    /// <param name="ago">Days before today on which it is put right.</param>
    public async Task AnswerTheDistrict(int ago)
    {
        await using var tenant = await connections.Open(work.Plan.Slug, cancellation);
        var finding = (await tenant.OutsideFindings()).Single(row => row.State == "to-assign").Id;
        await work.Hands.Do(
            work.Office, new AssignFindingRequest(_mine),
            (s, r) => AssignFindingEndpoint.Post(finding, r, Desk(s), s.GetRequiredService<PostOffice>(), library, cancellation), cancellation);
        PutRight((await tenant.OutsideFindings(finding)).Single().OccurrenceId!.Value, ago);
        agenda.Add(today.AddDays(-ago + 3), work.Lane(_mine), () => Tell(finding));
    }

    private Task<JsonElement> Tell(Guid finding) => work.Hands.Do(
        work.Office, new ReportRectificationRequest("已补齐材料并完善制度，请予核验。"),
        (s, r) => ReportRectificationEndpoint.Post(finding, r, Desk(s), s.GetRequiredService<PostOffice>(), cancellation), cancellation);

    private static CommandDesk Desk(IServiceProvider services) => services.GetRequiredService<CommandDesk>();
}
