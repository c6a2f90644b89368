using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Appraisals;
using Wolverine.Http;

namespace Platform.Api.Appraisals;

public sealed record MarkRequest(int Criterion, int? Given, string? Words = null);

/// <param name="Words">What is to be said of the whole.</param>
public sealed record MarksRequest(IReadOnlyList<MarkRequest>? Marks, string? Words) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Count("/marks", Marks, 0, 60),
        .. (Marks ?? []).Index().Where(each => each.Item.Given is null).Select(each => new FieldError($"/marks/{each.Index}/given", "required", "Give a mark.")),
        .. (Marks ?? []).Index().SelectMany(each => Check.Text($"/marks/{each.Index}/words", each.Item.Words, 1000, required: false)),
        .. Check.Text("/words", Words, 4000),
    ];

    internal GiveMarks Command() => new(
        [.. (Marks ?? []).OrderBy(mark => mark.Criterion).Select(mark => new Mark(mark.Criterion, mark.Given!.Value, string.IsNullOrWhiteSpace(mark.Words) ? null : mark.Words.Trim()))],
        Words!.Trim());
}

public static class AssessSelfEndpoint
{
    /// <summary>The subject's own assessment, given by the holder of the post or whoever speaks for the body.</summary>
    [WolverinePost("/api/v1/appraisals/{appraisalId}/self-assessment"), Requires(Ability.AppraisalTakePart)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid appraisalId, MarksRequest request, AppraisalDesk desk, CancellationToken cancellation) =>
        desk.Decide(appraisalId, (appraisal, round, by) => AssessSelfDecider.Decide(request.Command(), appraisal, round, by), cancellation);
}

public static class AssessSubjectEndpoint
{
    /// <summary>The assessment by the assessor who is named.</summary>
    [WolverinePost("/api/v1/appraisals/{appraisalId}/assessment"), Requires(Ability.AppraisalTakePart)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid appraisalId, MarksRequest request, AppraisalDesk desk, CancellationToken cancellation) =>
        desk.Decide(appraisalId, (appraisal, round, by) => AssessSubjectDecider.Decide(request.Command(), appraisal, round, by), cancellation);
}
