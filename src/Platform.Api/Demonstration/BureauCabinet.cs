using System.Net.Http.Headers;
using System.Text.Json;
using Platform.Api.Calendar;
using Platform.Api.Commands;
using Platform.Api.Evidence;
using Platform.Api.Ledgers;
using Platform.Domain.Evidence;
using Platform.Projections.Database;

namespace Platform.Api.Demonstration;

/// <summary>
/// What a bureau's office keeps beside the duties: the holidays of each year, the rules for evidence, and one document with
/// two versions whose expiry is near and on which a hold stands.
/// </summary>
internal sealed class BureauCabinet(BureauWork work, Guid keeperPost, Agenda agenda, DateOnly today, CancellationToken cancellation)
{
    private const int YearsOfRetention = 10;

    public void Begin()
    {
        var start = DemonstrationDays.Start(today);
        foreach (var notice in Notices.All)
        {
            // A bureau takes a notice in when it comes out, or when it begins to keep its ledger.
            var day = notice.PublishedOn is { } published && published > start ? published.AddDays(1) : start;
            agenda.Add(day, Lane, () => TakeIn(notice.Year, new(notice.NoticeNumber, notice.NoticeTitle, notice.Holidays, notice.WorkingRestDays, notice.PublishedOn)));
        }

        agenda.Add(start.AddDays(3), Lane, () => Do(
            new SetEvidencePolicyRequest(YearsOfRetention, [new("minutes", 30)], []), (s, r) => SetEvidencePolicyEndpoint.Put(r, Desk(s), cancellation)));
        agenda.Add(start.AddDays(20), Lane, () => KeepDocument(start));
    }

    private string Lane => $"{work.Plan.Slug}/cabinet";

    private Guid Unit => work.UnitId(work.Plan.OfficeUnit);

    private Task<JsonElement> TakeIn(int year, SetCalendarYearRequest request) =>
        Do(request, (s, r) => SetCalendarYearEndpoint.Put(year, r, Desk(s), cancellation));

    private async Task KeepDocument(DateOnly start)
    {
        var id = await work.Upload(Unit, "work-points", "责任制年度工作要点（印发件）", start.AddDays(18));
        await Do(
            new SetEvidenceCareRequest(keeperPost, today.AddDays(20)), (s, r) => SetEvidenceCareEndpoint.Post(id, r, Desk(s), cancellation));
        await Do(
            new SetEvidenceLevelRequest(EvidenceLevel.Internal, "印发范围为局机关"),
            (s, r) => SetEvidenceLevelEndpoint.Post(id, r, Desk(s), cancellation));
        agenda.Add(start.AddDays(120), Lane, () => AddVersion(id, start.AddDays(118)));
        agenda.Add(today.AddDays(-30), Lane, () => Do(
            new ReasonRequest("专项检查调阅，检查结束前保持原样"), (s, r) => PlaceHoldEndpoint.Post(id, r, Desk(s), cancellation)));
    }

    private async Task AddVersion(Guid id, DateOnly formedOn)
    {
        using var form = new MultipartFormDataContent();
        using var file = new ByteArrayContent(SamplePdf.Of($"{work.Plan.NameEn}: work plan, revised"));
        file.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
        using var day = new StringContent($"{formedOn:yyyy-MM-dd}");
        using var note = new StringContent("按年中会议意见修订第三部分");
        form.Add(day, "formedOn");
        form.Add(note, "note");
        form.Add(file, "file", "年度工作计划（修订）.pdf");
        var bytes = await form.ReadAsByteArrayAsync(cancellation);
        await work.Hands.Send(
            work.Office,
            "AddVersion",
            request =>
            {
                request.ContentType = form.Headers.ContentType!.ToString();
                request.ContentLength = bytes.Length;
                request.Body = new MemoryStream(bytes);
            },
            (s, context) => AddVersionEndpoint.Post(
                id, context, Desk(s), s.GetRequiredService<EvidenceDesk>(), s.GetRequiredService<FileStore>(), cancellation),
            cancellation);
    }

    private Task<JsonElement> Do<TRequest>(TRequest request, Func<IServiceProvider, TRequest, Task<IResult>> endpoint) =>
        work.Hands.Do(work.Office, request, endpoint, cancellation);

    private static CommandDesk Desk(IServiceProvider services) => services.GetRequiredService<CommandDesk>();
}
