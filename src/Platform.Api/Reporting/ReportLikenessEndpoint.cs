using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Npgsql;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain.Access;
using Platform.Domain.Reporting;
using Platform.Projections;
using Platform.Projections.Reporting;
using Wolverine.Http;

namespace Platform.Api.Reporting;

/// <summary>What of a report stands like that in the unit's own earlier ones.</summary>
/// <param name="Compared">Sentences that somebody wrote or changed; what was assembled is alike by its making and is left out.</param>
/// <param name="Threshold">Two sentences that are alike from this share on are shown.</param>
/// <param name="Earlier">The latest first; those with nothing alike among them.</param>
public sealed record ReportLikenessView(Guid ReportId, int Compared, double Threshold, IReadOnlyList<LikeReport> Earlier);

public static class ReportLikenessEndpoint
{
    private const int Most = 5;

    /// <summary>Compares a report with what the same unit sent before. For its author, before it is sent: a hint and never a gate.</summary>
    [WolverineGet("/api/v1/reports/{reportId}/likeness"), Requires(Ability.DutyRecord, Ability.DutyReview, Ability.DutySubmit, Ability.ReportUpward)]
    [ProducesResponseType<ReportLikenessView>(200)]
    public static async Task<IResult> Get(Guid reportId, ReadDesk desk, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        if (await tenant.Reports(desk.Actor.ReportUnits(), reportId: reportId, limit: 1) is not [var report] || !await IsOfItsOwnUnit(desk.Actor, report.UnitId, tenant))
        {
            return Problem.Unknown();
        }

        var own = Sentences((await tenant.Report(reportId)).Sentences).Where(sentence => sentence.Generated != sentence.Text).Select(sentence => (sentence.Number, sentence.Text)).ToList();
        var earlier = (await tenant.EarlierReports(reportId, Most))
            .Select(each => new LikeReport(each.Id, each.Title, each.ToOn, own.Count, Likeness.Of(own, [.. Sentences(each.Sentences).Select(sentence => sentence.Text)]))).ToList();
        return Results.Json(new ReportLikenessView(reportId, own.Count, Likeness.Threshold, earlier), Json.Options);
    }

    // The recipient reads the report and not what the unit wrote in others.
    private static async Task<bool> IsOfItsOwnUnit(Actor actor, Guid unitId, NpgsqlConnection tenant)
    {
        foreach (var ability in new[] { Ability.DutyRecord, Ability.DutySubmit, Ability.DutyReview })
        {
            if (await actor.MayReport(ability, unitId, tenant))
            {
                return true;
            }
        }

        return false;
    }

    private static IReadOnlyList<ReportSentence> Sentences(string json) => JsonSerializer.Deserialize<IReadOnlyList<ReportSentence>>(json, Json.Options)!;
}

/// <summary>The oversight department on the platform to which a report can go; null where the bureau belongs to none.</summary>
public sealed record ReportRecipientsView(OversightDepartment? Oversight);

public sealed record OversightDepartment(string Id, string NameZh, string NameEn);

public static class ReportRecipientsEndpoint
{
    /// <summary>To whom a report can be delivered beside the units of the bureau.</summary>
    [WolverineGet("/api/v1/report-recipients"), Requires(Ability.DutyRecord, Ability.ReportUpward)]
    public static async Task<ReportRecipientsView> Get(ReadDesk desk, Dispatch.PostOffice post, CancellationToken cancellation) =>
        new(await post.OversightOf(desk.Actor.TenantId, desk.Today, cancellation) is { } above ? new(above.TenantId, above.NameZh, above.NameEn) : null);
}
