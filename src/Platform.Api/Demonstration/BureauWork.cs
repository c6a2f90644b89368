using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Platform.Api.Commands;
using Platform.Api.Demonstration.Districts;
using Platform.Api.Evidence;
using Platform.Api.Ledgers;
using Platform.Api.Meetings;
using Platform.Api.Schemes;
using Platform.Domain.Meetings;
using Platform.Domain.Organisation;
using Platform.Projections.Database;
using Platform.Projections.Ledgers;

namespace Platform.Api.Demonstration;

/// <summary>The daily commands of one bureau: who sends what for which unit.</summary>
internal sealed class BureauWork(BureauPlan plan, Hands hands, CancellationToken cancellation)
{
    public BureauPlan Plan => plan;

    public Hands Hands => hands;

    public Performer Program { get; } = Performer.Client(plan.Slug, $"{plan.Slug}-api");

    public required Performer Office { get; init; }

    public required Performer Clerk { get; init; }

    public required Performer Leader { get; init; }

    /// <summary>Who acts for the leader while the leader is away.</summary>
    public required Performer Deputy { get; init; }

    public Guid UnitId(string code) => Unit.IdFor(plan.Slug, code);

    public string Lane(Guid unitId) => $"{plan.Slug}/{unitId:n}";

    public async Task<Guid> Upload(Guid unitId, string kind, string title, DateOnly formedOn)
    {
        using var form = new MultipartFormDataContent();
        using var file = new ByteArrayContent(SamplePdf.Of($"{plan.NameEn}: {kind} of {formedOn:yyyy-MM-dd}, unit {unitId:n}"));
        file.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
        using var kindField = new StringContent(kind);
        using var titleField = new StringContent(title);
        using var unitField = new StringContent(unitId.ToString());
        using var dayField = new StringContent($"{formedOn:yyyy-MM-dd}");
        form.Add(kindField, "kind");
        form.Add(titleField, "title");
        form.Add(unitField, "unitId");
        form.Add(dayField, "formedOn");
        form.Add(file, "file", $"{title}.pdf");
        var bytes = await form.ReadAsByteArrayAsync(cancellation);
        var answer = await hands.Send(
            OwnerOf(unitId),
            "Upload",
            request =>
            {
                request.ContentType = form.Headers.ContentType!.ToString();
                request.ContentLength = bytes.Length;
                request.Body = new MemoryStream(bytes);
            },
            (services, context) => RegisterEvidenceEndpoint.Post(
                context, Desk(services), services.GetRequiredService<EvidenceDesk>(), services.GetRequiredService<FileStore>(), cancellation),
            cancellation);
        return answer.GetProperty("id").GetGuid();
    }

    public async Task<Guid> Record(
        Guid unitId, ActKind kind, string title, DateOnly occurredOn, IReadOnlyList<Guid> evidence, IReadOnlyList<Guid> occurrences, bool submit)
    {
        var request = new RecordActRequest(kind, title, occurredOn, unitId, [title], [], evidence, occurrences, submit);
        var answer = await hands.Do(
            OwnerOf(unitId), request, (s, r) => RecordActEndpoint.Post(r, Desk(s), Library(s), cancellation), cancellation);
        return answer.GetProperty("id").GetGuid();
    }

    /// <summary>Files something that was done under duties of ongoing conduct.</summary>
    public Task File(Guid unitId, string title, DateOnly occurredOn, IReadOnlyList<Guid> evidence, IReadOnlyList<string> conduct)
    {
        var request = new RecordActRequest(ActKind.Document, title, occurredOn, unitId, EvidenceIds: evidence, ConductObligationIds: conduct);
        return hands.Do(OwnerOf(unitId), request, (s, r) => RecordActEndpoint.Post(r, Desk(s), Library(s), cancellation), cancellation);
    }

    public async Task<Guid> Correct(Guid unitId, Guid actId, ActKind kind, string title, DateOnly occurredOn, IReadOnlyList<Guid> evidence, string reason)
    {
        var request = new CorrectActRequest(kind, title, occurredOn, reason, [title], [], evidence);
        var answer = await hands.Do(
            OwnerOf(unitId), request, (s, r) => CorrectActEndpoint.Post(actId, r, Desk(s), Library(s), cancellation), cancellation);
        return answer.GetProperty("id").GetGuid();
    }

    public Task Submit(Guid unitId, Guid occurrenceId) => hands.Do(
        OwnerOf(unitId), new NoteRequest(), (s, r) => SubmitOccurrenceEndpoint.Post(occurrenceId, r, Occurrences(s), cancellation), cancellation);

    public Task Confirm(Guid occurrenceId) => hands.Do(
        Leader, new NoteRequest(), (s, r) => ConfirmOccurrenceEndpoint.Post(occurrenceId, r, Occurrences(s), cancellation), cancellation);

    public Task Return(Guid occurrenceId, string reason) => hands.Do(
        Leader, new ReasonRequest(reason), (s, r) => ReturnOccurrenceEndpoint.Post(occurrenceId, r, Occurrences(s), cancellation), cancellation);

    public Task Waive(Guid occurrenceId, string reason) => hands.Do(
        Leader, new ReasonRequest(reason), (s, r) => WaiveOccurrenceEndpoint.Post(occurrenceId, r, Occurrences(s), cancellation), cancellation);

    public Task DeclareNone(Guid unitId, Guid occurrenceId, string reason) => hands.Do(
        OwnerOf(unitId), new ReasonRequest(reason), (s, r) => DeclareNoEventEndpoint.Post(occurrenceId, r, Occurrences(s), cancellation), cancellation);

    public Task OpenYear(int year) => hands.Do(
        Office, new OpenYearRequest(year), (s, r) => OpenYearEndpoint.Post(r, Desk(s), Library(s), cancellation), cancellation);

    public async Task<IReadOnlyList<Guid>> Trigger(Guid unitId, string obligationId, DateOnly occurredOn, string description)
    {
        var request = new RecordTriggerRequest(obligationId, occurredOn, description);
        var answer = await hands.Do(
            OwnerOf(unitId),
            request,
            (s, r) => RecordTriggerEndpoint.Post(unitId, occurredOn.Year, r, Desk(s), Library(s), cancellation),
            cancellation);
        return [.. answer.GetProperty("occurrenceIds").EnumerateArray().Select(id => id.GetGuid())];
    }

    public Task TakeStep(Guid unitId, Guid occurrenceId, string step, DateOnly on, TimeOnly at) => hands.Do(
        OwnerOf(unitId), new RecordStepRequest(step, on, at), (s, r) => RecordStepEndpoint.Post(occurrenceId, r, Occurrences(s), cancellation), cancellation);

    // A clerk acts in the unit that the account is for, and the office in all others.
    private Performer OwnerOf(Guid unitId) => unitId == UnitId(plan.ClerkUnit) ? Clerk : Office;

    private static CommandDesk Desk(IServiceProvider services) => services.GetRequiredService<CommandDesk>();

    private static OccurrenceDesk Occurrences(IServiceProvider services) => services.GetRequiredService<OccurrenceDesk>();

    private static SchemeLibrary Library(IServiceProvider services) => services.GetRequiredService<SchemeLibrary>();
}
