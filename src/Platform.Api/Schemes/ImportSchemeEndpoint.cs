using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Web;
using Platform.Domain.Access;
using Platform.Domain.Schemes;
using Wolverine.Http;

namespace Platform.Api.Schemes;

public static class ImportSchemeEndpoint
{
    /// <summary>
    /// Takes in a pack, the JSON of the scheme pack schema, and makes a draft scheme of it. What the rules leave unsaid is
    /// given as query members, because the body is the pack and nothing else; what is not given has its default.
    /// </summary>
    [WolverinePost("/api/v1/schemes"), Requires(Ability.SchemeAuthor), TakesPack]
    [ProducesResponseType<Recorded>(201)]
    public static async Task<IResult> Post(
        HttpContext context,
        CommandDesk desk,
        CancellationToken cancellation,
        string? halfYearSecondStartsOn = null,
        bool? dueDayInclusive = null,
        int? closingGraceDays = null,
        int? promptlyHours = null,
        int? firstMomentHours = null,
        string? workingDayRule = null,
        int? retentionYears = null,
        int? minSpacingDays = null,
        bool? applyReferencedLists = null,
        string? evidenceRequirement = null)
    {
        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
        var text = await reader.ReadToEndAsync(cancellation);
        var reading = PackReader.Read(text);
        if (!reading.IsPack)
        {
            return new PackIsFaulty(reading.Errors.Count) { Errors = reading.Errors }.ToHttp();
        }

        var unsaid = new SchemeSettings();
        var settings = unsaid with
        {
            HalfYearSecondStartsOn = halfYearSecondStartsOn ?? unsaid.HalfYearSecondStartsOn,
            DueDayInclusive = dueDayInclusive ?? unsaid.DueDayInclusive,
            ClosingGraceDays = closingGraceDays ?? unsaid.ClosingGraceDays,
            PromptlyHours = promptlyHours,
            FirstMomentHours = firstMomentHours,
            WorkingDayRule = workingDayRule ?? unsaid.WorkingDayRule,
            RetentionYears = retentionYears,
            MinSpacingDays = minSpacingDays,
            ApplyReferencedLists = applyReferencedLists ?? unsaid.ApplyReferencedLists,
            EvidenceRequirement = evidenceRequirement ?? unsaid.EvidenceRequirement,
        };
        using var pack = JsonDocument.Parse(text);
        var id = Guid.CreateVersion7();
        return await desk.Begin<Scheme, SchemeEvent>(
            id,
            $"/api/v1/schemes/{id}",
            (scheme, by) => ImportSchemeDecider.Decide(new ImportScheme(id, pack.RootElement, settings), scheme, by),
            cancellation);
    }
}
