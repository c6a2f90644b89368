using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Schemes;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Appraisals;
using Platform.Domain.Schemes;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Appraisals;

/// <summary>A cycle of the rules in force for which the bureau can hold a round.</summary>
/// <param name="Periods"><c>year</c>, <c>half-year</c> or both.</param>
/// <param name="Kinds">Whom the rules want appraised: <c>body</c>, <c>post</c> or both.</param>
public sealed record CycleOption(
    Guid SchemeId, string SchemeTitleZh, string Id, string Article, string NameZh, string NameEn, IReadOnlyList<string> Periods, IReadOnlyList<string> Kinds,
    IReadOnlyList<RoundGrade> Grades);

public static class ListAppraisalCyclesEndpoint
{
    /// <summary>The cycles that the rules in force ask of the bureau (row H3 of the matrix).</summary>
    [WolverineGet("/api/v1/appraisal-cycles"), Requires(Ability.AppraisalManage)]
    public static async Task<Items<CycleOption>> Get(ReadDesk desk, SchemeLibrary library, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        return new([
            .. from scheme in await library.InForceOn(tenant, desk.Today)
               from cycle in RoundCycles.Of(scheme.Pack)
               select new CycleOption(
                   scheme.Id, scheme.Pack.Metadata.TitleZh, cycle.Id, cycle.Article, cycle.NameZh, cycle.NameEn, RoundCycles.PeriodsOf(cycle),
                   [.. Enum.GetValues<AppraisedKind>().Where(kind => RoundCycles.Asks(cycle.Subjects, kind)).Select(Projections.Codes.Of)],
                   [.. scheme.Pack.Appraisal!.Grades.OrderBy(grade => grade.Rank).Select(grade => new RoundGrade(grade.Code, grade.Rank, grade.TitleZh, grade.TitleEn))]),
        ]);
    }
}

/// <param name="OrganiserUnitId">The unit that holds the round.</param>
/// <param name="Year">The calendar year.</param>
/// <param name="Half">1 or 2 for a half-year; left out for the year.</param>
public sealed record OpenRoundRequest(string? Title, Guid SchemeId, string? CycleId, Guid OrganiserUnitId, int Year, int? Half = null) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Text("/title", Title, 200), .. Check.Given<Guid>("/schemeId", SchemeId), .. Check.Text("/cycleId", CycleId, 60), .. Check.Given<Guid>("/organiserUnitId", OrganiserUnitId),
        .. Year is < 2000 or > 2100 ? [new FieldError("/year", "out-of-range", "Give a year between 2000 and 2100.")] : Array.Empty<FieldError>(),
        .. Half is not (null or 1 or 2) ? [new FieldError("/half", "out-of-range", "Give 1 or 2, or leave it out for the year.")] : Array.Empty<FieldError>(),
    ];
}

public sealed record RoundPartIsUnknown()
    : Refusal("appraisal-round-part-is-unknown", "Some of the rules, units or bodies named are not in this organisation. Choose those that exist.");

public static class OpenRoundEndpoint
{
    /// <summary>Opens a round for a cycle of the rules.</summary>
    [WolverinePost("/api/v1/appraisal-rounds"), Requires(Ability.AppraisalManage)]
    [ProducesResponseType<Recorded>(201)]
    public static Task<IResult> Post(
        OpenRoundRequest request, CommandDesk desk, SchemeLibrary library, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                var scheme = (await library.InForceOn(tenant, work.By.Today)).FirstOrDefault(each => each.Id == request.SchemeId);
                FieldError[] unknown =
                [
                    .. scheme is null ? [new FieldError("/schemeId", "unknown", "Choose rules that are in force.")] : Array.Empty<FieldError>(),
                    .. await tenant.Unit(request.OrganiserUnitId) is null ? [new FieldError("/organiserUnitId", "unknown", "Choose a unit that exists.")] : Array.Empty<FieldError>(),
                ];
                if (unknown.Length > 0)
                {
                    return new RoundPartIsUnknown { Errors = unknown };
                }

                var code = request.Half is null ? Periods.Year : Periods.HalfYear;
                var window = Domain.Ledgers.Derivation.Windows.Of(code, scheme!.Settings, request.Year)[(request.Half ?? 1) - 1];
                var stream = work.New<AppraisalRound>(Guid.CreateVersion7());
                var command = new OpenRound(
                    stream.Id, request.Title!.Trim(), request.OrganiserUnitId, scheme.Id, scheme.Pack, request.CycleId!, code, new(window.Key, window.From, window.To));
                return desk.Conclude(stream, OpenRoundDecider.Decide(command, stream.State, work.By), $"/api/v1/appraisal-rounds/{stream.Id}");
            },
            cancellation);
}
