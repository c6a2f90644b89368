using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Directory;
using Platform.Domain.Inspections;
using Wolverine.Http;

namespace Platform.Api.Inspections.Across;

public sealed record CheckBureauRequest(string? BureauId, string? Method, DateOnly CheckedOn, IReadOnlyList<ItemResultRequest>? Results = null) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Text("/bureauId", BureauId, 60),
        .. Check.Text("/method", Method, 60),
        .. Check.Given<DateOnly>("/checkedOn", CheckedOn),
        .. Check.Count("/results", Results, 0, 100),
        .. (Results ?? []).Index().SelectMany(each => Check.Text($"/results/{each.Index}/remark", each.Item.Remark, 500, required: false)),
        .. (Results ?? []).Index().Where(each => each.Item.Outcome is null)
            .Select(each => new FieldError($"/results/{each.Index}/outcome", "required", "Say met, not-met or not-applicable.")),
    ];
}

public static class CheckBureauEndpoint
{
    /// <summary>Records what a bureau showed by one method.</summary>
    [WolverinePost("/api/v1/oversight/inspections/{overseenInspectionId}/checks"), Requires(Ability.InspectionOversee)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid overseenInspectionId, CheckBureauRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Decide<Inspection, InspectionEvent>(
            overseenInspectionId,
            (inspection, by) => CheckUnitDecider.Decide(Command(request), inspection, by) switch
            {
                // The field has another name here.
                Decision<InspectionEvent>.Refused { Reason: UnitIsNotInTheSample } => new UnitIsNotInTheSample
                {
                    Errors = [new("/bureauId", "not-in-the-sample", "Choose one of the bureaus that are looked at.")],
                },
                var decision => decision,
            },
            cancellation);

    private static CheckUnit Command(CheckBureauRequest request) => new(
        Tenant.IdFor(request.BureauId!), request.Method!, request.CheckedOn,
        [.. (request.Results ?? []).Select(each => new ItemResult(each.Number, each.Outcome!.Value, string.IsNullOrWhiteSpace(each.Remark) ? null : each.Remark.Trim()))], []);
}
