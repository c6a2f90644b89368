using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Inspections;
using Wolverine.Http;

namespace Platform.Api.Inspections.Across;

public sealed record ConcludeOverseenInspectionRequest(DateOnly ConcludedOn, string? Summary) : IChecked
{
    public IEnumerable<FieldError> Errors() => [.. Check.Given<DateOnly>("/concludedOn", ConcludedOn), .. Check.Text("/summary", Summary, 4000)];
}

public static class ConcludeOverseenInspectionEndpoint
{
    /// <summary>Concludes an inspection once every bureau of the sample was looked at.</summary>
    [WolverinePost("/api/v1/oversight/inspections/{overseenInspectionId}/conclusion"), Requires(Ability.InspectionOversee)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid overseenInspectionId, ConcludeOverseenInspectionRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Decide<Inspection, InspectionEvent>(
            overseenInspectionId, (inspection, by) => ConcludeInspectionDecider.Decide(new(request.ConcludedOn, request.Summary!.Trim(), null), inspection, by), cancellation);
}
