using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Accountability.Documents;
using Platform.Api.Commands;
using Platform.Api.Evidence;
using Platform.Api.Exchange.Documents;
using Platform.Api.Schemes;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Accountability;
using Platform.Domain.Accountability.Readings;
using Platform.Projections.Accountability;
using Platform.Projections.Database;
using Platform.Projections.Schemes;
using Wolverine.Http;

namespace Platform.Api.Accountability;

public sealed record FilingView : FilingRow
{
    public FilingView(FilingRow row)
        : base(row)
    {
    }

    /// <summary>The receiving body by the words of the rules; null while nothing came.</summary>
    public required string? RecipientZh { get; init; }

    public required string? RecipientEn { get; init; }

    public required bool CanReceive { get; init; }
}

/// <param name="Pdf">Whether a form can be had as PDF here.</param>
public sealed record FilingList(IReadOnlyList<FilingView> Items, bool Pdf);

public static class ListFilingsEndpoint
{
    /// <summary>What bodies of the bureau receive by way of filing (备案): what came, what has its receipt, what is expected and what is missing.</summary>
    [WolverineGet("/api/v1/filings"), Requires(Ability.FilingReceive)]
    public static async Task<FilingList> Get(ReadDesk desk, SchemeLibrary library, OfficePreview previews, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        var rows = await tenant.Filings(desk.Today);
        var names = new Dictionary<Guid, IReadOnlyDictionary<string, (string Zh, string En)>>();
        foreach (var scheme in rows.Select(row => row.SchemeId).Distinct())
        {
            names[scheme] = CaseRules.Of((await library.Find(tenant, scheme))!.Pack)!.Names;
        }

        return new(
            [
                .. rows.Select(row => new FilingView(row)
                {
                    RecipientZh = Named(names[row.SchemeId], row.Recipient)?.Zh,
                    RecipientEn = Named(names[row.SchemeId], row.Recipient)?.En,
                    CanReceive = row.State == "came" && desk.Actor.PersonId is not null,
                }),
            ],
            previews.IsSetUp);
    }

    private static (string Zh, string En)? Named(IReadOnlyDictionary<string, (string Zh, string En)> names, string? recipient) =>
        recipient is null ? null : names.TryGetValue(recipient, out var name) ? name : (recipient, recipient);
}

public static class GetFilingFormEndpoint
{
    /// <summary>The form that was filed, as Word or, where it can be made here, as PDF. A reading of the case like any other.</summary>
    /// <param name="format"><c>docx</c> or <c>pdf</c>.</param>
    [WolverineGet("/api/v1/filings/{caseId}/form"), Requires(Ability.FilingReceive)]
    [ProducesResponseType(200)]
    public static async Task<IResult> Get(
        Guid caseId, string? format, CommandDesk desk, CaseViews views, OfficePreview previews, CancellationToken cancellation)
    {
        CaseView? view = null;
        var rules = string.Empty;
        var answer = await desk.Run(
            async work =>
            {
                if (work.By.PersonId is not { } person || await work.Connection.Filings(work.By.Today, caseId) is not [{ FiledOn: not null }])
                {
                    return new Outcome.Unknown();
                }

                var stream = await work.Open<AccountabilityCase>(caseId, cancellation);
                var readings = await work.Open<CaseReadings>(CaseReadings.IdFor(caseId), cancellation);
                readings.Append<CaseReadingEvent>([new CaseFileRead(caseId, person, "recipient")]);
                view = await views.Of(stream.State!, stream.Found, work, desk.Actor, cancellation, whole: true);
                rules = await work.Connection.SchemeName(view.SchemeId);
                return new Outcome.Done(new Recorded(caseId, stream.Found));
            },
            cancellation);
        return view is null ? answer
            : await OfficialFile.Of(CaseDocuments.Of("filing", view, view.Subjects[0], rules)!, $"filing-{caseId:n}", format, previews, cancellation);
    }
}

public static class AcknowledgeFilingEndpoint
{
    /// <summary>The receiving body gives its receipt, by somebody who neither investigated nor answers in the case.</summary>
    [WolverinePost("/api/v1/filings/{caseId}/receipt"), Requires(Ability.FilingReceive)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid caseId, ReceiveFilingRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                if (await work.Connection.Filings(work.By.Today, caseId) is not [{ FiledOn: not null }])
                {
                    return new Outcome.Unknown();
                }

                var stream = await work.Open<AccountabilityCase>(caseId, cancellation);
                return desk.Conclude(stream, AcknowledgeFilingDecider.Decide(new(request.Receipt!), stream.State!, work.By));
            },
            cancellation);
}
