using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Inspections.Across;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Appraisals;
using Platform.Domain.Appraisals.Across;
using Platform.Projections.Database;
using Wolverine.Http;

namespace Platform.Api.Appraisals.Across;

/// <param name="TitleZh">The grade's name; grades stand best first.</param>
public sealed record BureauGradeRequest(string? TitleZh, decimal From, string? TitleEn = null);

/// <param name="Figure">A figure of the ledgers of the bureau, for a quantitative criterion.</param>
/// <param name="Maximum">The highest mark, for a qualitative criterion.</param>
public sealed record BureauCriterionRequest(CriterionKind? Kind, int Weight, string? Words, string? Figure = null, string? Category = null, int? Maximum = null);

/// <param name="FiguresOn">Figures are taken as they were known at the end of this day, in Asia/Shanghai.</param>
public sealed record OpenBureauRoundRequest(
    string? Title, int Year, DateOnly FiguresOn, NothingOwed? WhereNothingIsOwed, int ObjectionDays, IReadOnlyList<string>? BureauIds, IReadOnlyList<BureauCriterionRequest>? Criteria,
    IReadOnlyList<BureauGradeRequest>? Grades = null) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Text("/title", Title, 200),
        .. Year is < 2000 or > 2100 ? [new FieldError("/year", "out-of-range", "Give a year between 2000 and 2100.")] : Array.Empty<FieldError>(),
        .. Check.Given<DateOnly>("/figuresOn", FiguresOn),
        .. WhereNothingIsOwed is null ? [new FieldError("/whereNothingIsOwed", "required", "Say full-points or left-out.")] : Array.Empty<FieldError>(),
        .. Check.Count("/bureauIds", BureauIds, 1, 500),
        .. Check.Count("/criteria", Criteria, 1, 60),
        .. (Criteria ?? []).Index().SelectMany(each => new[]
        {
            each.Item.Kind is null ? [new FieldError($"/criteria/{each.Index}/kind", "required", "Say quantitative or qualitative.")] : Array.Empty<FieldError>(),
            Check.Text($"/criteria/{each.Index}/words", each.Item.Words, 300),
        }.SelectMany(errors => errors)),
        .. Check.Count("/grades", Grades, 0, 20),
        .. (Grades ?? []).Index().SelectMany(each => Check.Text($"/grades/{each.Index}/titleZh", each.Item.TitleZh, 40)),
    ];
}

public static class OpenBureauRoundEndpoint
{
    /// <summary>Opens the appraisal of a year of member bureaus, with everything by which it appraises.</summary>
    [WolverinePost("/api/v1/oversight/appraisal-rounds"), Requires(Ability.AppraisalOversee)]
    [ProducesResponseType<Recorded>(201)]
    public static Task<IResult> Post(OpenBureauRoundRequest request, CommandDesk desk, WorkerConnections workers, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                if (await DirectMembers.Unknown(workers, work.Tenant, request.BureauIds!, cancellation) is { } unknown)
                {
                    return unknown;
                }

                var grades = (request.Grades ?? []).Index().Select(each => new RoundGrade(
                    $"grade-{each.Index + 1}", each.Index + 1, each.Item.TitleZh!.Trim(), string.IsNullOrWhiteSpace(each.Item.TitleEn) ? each.Item.TitleZh.Trim() : each.Item.TitleEn.Trim())).ToList();
                var terms = new RoundTerms(
                    request.FiguresOn, request.FiguresOn, request.WhereNothingIsOwed!.Value, request.ObjectionDays,
                    [.. request.Criteria!.Index().Select(each => Criterion(each.Index + 1, each.Item))],
                    [.. grades.Zip(request.Grades ?? [], (grade, asked) => new GradeThreshold(grade.Code, asked.From))], []);
                var stream = work.New<BureauRound>(Guid.CreateVersion7());
                var command = new OpenBureauRound(stream.Id, request.Title!.Trim(), request.Year, terms, grades, request.BureauIds!);
                return desk.Conclude(stream, OpenBureauRoundDecider.Decide(command, stream.State, work.By), $"/api/v1/oversight/appraisal-rounds/{stream.Id}");
            },
            cancellation);

    private static Criterion Criterion(int number, BureauCriterionRequest asked)
    {
        var figures = asked.Kind == CriterionKind.Quantitative;
        return new(number, asked.Kind!.Value, figures ? asked.Figure : null, figures ? asked.Category : null, figures, null, asked.Words!.Trim(), asked.Weight, figures ? null : asked.Maximum);
    }
}
