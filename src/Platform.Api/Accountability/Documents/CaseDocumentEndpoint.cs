using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Evidence;
using Platform.Api.Exchange.Documents;
using Platform.Domain.Access;
using Platform.Domain.Accountability;
using Platform.Domain.Accountability.Readings;
using Platform.Projections.Schemes;
using Wolverine.Http;

namespace Platform.Api.Accountability.Documents;

public static class CaseDocumentEndpoint
{
    /// <summary>The notice, the decision, the filing form, the case file or the circular of a case as Word or PDF, for whoever may read it; a reading of the file like any other.</summary>
    /// <param name="kind"><c>notice</c>, <c>decision</c>, <c>filing</c>, <c>file</c> for those who handle the case, or <c>circular</c> for a closed case, without anything by which anybody could be told.</param>
    /// <param name="format"><c>docx</c>, or <c>pdf</c> where it can be made here.</param>
    [WolverineGet("/api/v1/cases/{caseId}/documents/{kind}"), Requires(Ability.OrganisationRead)]
    [ProducesResponseType(200)]
    public static async Task<IResult> Get(Guid caseId, string kind, Guid? subject, string? format, CommandDesk desk, CaseViews views, OfficePreview previews, CancellationToken cancellation)
    {
        CaseView? view = null;
        var rules = string.Empty;
        var answer = await desk.Run(
            async work =>
            {
                var stream = await work.Open<AccountabilityCase>(caseId, cancellation);
                if (stream.State is not { } file || CaseSight.Capacities(file, work.By.PersonId) is not [var capacity, ..])
                {
                    return new Outcome.Unknown();
                }

                var readings = await work.Open<CaseReadings>(CaseReadings.IdFor(caseId), cancellation);
                readings.Append<CaseReadingEvent>([new CaseFileRead(caseId, work.By.PersonId!.Value, capacity)]);
                view = await views.Of(file, stream.Found, work, desk.Actor, cancellation);
                rules = await work.Connection.SchemeName(view.SchemeId);
                return new Outcome.Done(new Recorded(caseId, stream.Found));
            },
            cancellation);
        return view is null ? answer
            : view.Subjects.FirstOrDefault(each => subject is null || each.Key == subject) is { } of && CaseDocuments.Of(kind, view, of, rules) is { } paragraphs
                ? await OfficialFile.Of(paragraphs, $"{kind}-{caseId:n}", format, previews, cancellation)
                : Problem.Unknown();
    }
}
