using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Schemes;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Appraisals;
using Platform.Domain.Schemes;
using Wolverine.Http;

namespace Platform.Api.Appraisals;

/// <param name="Figure">A figure of the ledger, for a quantitative criterion.</param>
/// <param name="FocusPoint">The number of a focus point of the rules, whose words it takes.</param>
/// <param name="Words">Its words; may be left out where a focus point has them.</param>
/// <param name="Maximum">The highest mark, for a qualitative criterion.</param>
public sealed record CriterionRequest(
    CriterionKind? Kind, int Weight, string? Words = null, string? Figure = null, string? Category = null, bool WithUnitsBelow = false, int? FocusPoint = null, int? Maximum = null);

/// <param name="HighestGrade">The best grade that can still be given; or</param>
/// <param name="HighestPoints">the most points.</param>
public sealed record CapRuleRequest(string? Code, CapKind? Kind, string? Words, string? HighestGrade = null, decimal? HighestPoints = null);

public sealed record RoundTermsRequest(
    DateOnly FiguresOn, DateOnly SelfAssessmentBy, NothingOwed? WhereNothingIsOwed, int ObjectionDays, IReadOnlyList<CriterionRequest>? Criteria,
    IReadOnlyList<GradeThreshold>? Thresholds = null, IReadOnlyList<CapRuleRequest>? Caps = null) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Given<DateOnly>("/figuresOn", FiguresOn),
        .. Check.Given<DateOnly>("/selfAssessmentBy", SelfAssessmentBy),
        .. WhereNothingIsOwed is null ? [new FieldError("/whereNothingIsOwed", "required", "Say full-points or left-out.")] : Array.Empty<FieldError>(),
        .. Check.Count("/criteria", Criteria, 1, 60),
        .. (Criteria ?? []).Index().SelectMany(each => OfCriterion(each.Item, $"/criteria/{each.Index}")),
        .. Check.Count("/thresholds", Thresholds, 0, 20),
        .. Check.Count("/caps", Caps, 0, 30),
        .. (Caps ?? []).Index().SelectMany(each => OfCap(each.Item, $"/caps/{each.Index}")),
    ];

    private static IEnumerable<FieldError> OfCriterion(CriterionRequest criterion, string pointer) =>
    [
        .. criterion.Kind is null ? [new FieldError($"{pointer}/kind", "required", "Say quantitative or qualitative.")] : Array.Empty<FieldError>(),
        .. Check.Text($"{pointer}/words", criterion.Words, 300, required: criterion.FocusPoint is null),
    ];

    private static IEnumerable<FieldError> OfCap(CapRuleRequest cap, string pointer) =>
    [
        .. Check.Text($"{pointer}/code", cap.Code, 40),
        .. cap.Kind is null ? [new FieldError($"{pointer}/kind", "required", "Say falsification, accountability or veto.")] : Array.Empty<FieldError>(),
        .. Check.Text($"{pointer}/words", cap.Words, 300),
    ];
}

public static class SetRoundTermsEndpoint
{
    /// <summary>Sets criteria, weights, thresholds and caps, until the round starts (rows H8 and H9 of the matrix).</summary>
    [WolverinePut("/api/v1/appraisal-rounds/{roundId}/terms"), Requires(Ability.AppraisalManage)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Put(
        Guid roundId, RoundTermsRequest request, CommandDesk desk, SchemeLibrary library, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                var stream = await work.Open<AppraisalRound>(roundId, cancellation);
                if (stream.State is not { } round)
                {
                    return new Outcome.Unknown();
                }

                var points = (await library.Find(tenant, round.Opened.SchemeId))!.Pack.Appraisal!.FocusItems;
                FieldError[] unknown =
                [
                    .. request.Criteria!.Index().Where(each => each.Item.FocusPoint is { } number && points.All(point => point.No != number))
                        .Select(each => new FieldError($"/criteria/{each.Index}/focusPoint", "unknown", "Choose a focus point of the rules.")),
                ];
                return unknown.Length > 0
                    ? new TermsAreNotAcceptable { Errors = unknown }
                    : desk.Conclude(stream, SetRoundTermsDecider.Decide(new(Terms(request, points)), round, work.By));
            },
            cancellation);

    private static RoundTerms Terms(RoundTermsRequest request, IReadOnlyList<FocusItem> points) => new(
        request.FiguresOn, request.SelfAssessmentBy, request.WhereNothingIsOwed!.Value, request.ObjectionDays,
        [.. request.Criteria!.Index().Select(each => Criterion(each.Index + 1, each.Item, points))],
        request.Thresholds ?? [],
        [.. (request.Caps ?? []).Select(cap => new CapRule(cap.Code!.Trim(), cap.Kind!.Value, cap.Words!.Trim(), cap.HighestGrade, cap.HighestPoints))]);

    // What the other kind would ask for is not kept, so that nobody reads a meaning into it.
    private static Criterion Criterion(int number, CriterionRequest asked, IReadOnlyList<FocusItem> points) => new(
        number, asked.Kind!.Value,
        asked.Kind == CriterionKind.Quantitative ? asked.Figure : null, asked.Kind == CriterionKind.Quantitative ? asked.Category : null,
        asked.Kind == CriterionKind.Quantitative && asked.WithUnitsBelow, asked.FocusPoint,
        string.IsNullOrWhiteSpace(asked.Words) ? points.First(point => point.No == asked.FocusPoint).TitleZh : asked.Words.Trim(), asked.Weight,
        asked.Kind == CriterionKind.Qualitative ? asked.Maximum : null);
}
