using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Accountability;
using Wolverine.Http;

namespace Platform.Api.Accountability;

/// <param name="On">The day on which the measure was carried out.</param>
public sealed record ExecuteMeasureRequest(Guid Subject, string? Measure, DateOnly On, string? Words = null) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Given<Guid>("/subject", Subject), .. Check.Text("/measure", Measure, 100), .. Check.Given<DateOnly>("/on", On),
        .. Check.Text("/words", Words, 4000, required: false),
    ];
}

public static class ExecuteMeasureEndpoint
{
    [WolverinePost("/api/v1/cases/{caseId}/executions"), Requires(Ability.CaseHandle)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid caseId, ExecuteMeasureRequest request, CaseDesk cases, CancellationToken cancellation) =>
        cases.Decide(caseId, (file, by) => ExecuteMeasureDecider.Decide(new(request.Subject, request.Measure!, request.On, request.Words), file, by), cancellation);
}

/// <param name="Recipient">The body that the rules name, as a reference of the pack.</param>
public sealed record FileOutcomeRequest(string? Recipient, string? DocumentNumber) : IChecked
{
    public IEnumerable<FieldError> Errors() => [.. Check.Text("/recipient", Recipient, 100), .. Check.Text("/documentNumber", DocumentNumber, 200)];
}

public static class FileOutcomeEndpoint
{
    /// <summary>Files the outcome with the body that the rules name.</summary>
    [WolverinePost("/api/v1/cases/{caseId}/filing"), Requires(Ability.CaseHandle)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid caseId, FileOutcomeRequest request, CaseDesk cases, CancellationToken cancellation) =>
        cases.Decide(caseId, (file, by) => FileOutcomeDecider.Decide(new(request.Recipient!, request.DocumentNumber!), file, by), cancellation);
}

public sealed record ReceiveFilingRequest(string? Receipt) : IChecked
{
    public IEnumerable<FieldError> Errors() => Check.Text("/receipt", Receipt, 1000);
}

public static class ReceiveFilingEndpoint
{
    [WolverinePost("/api/v1/cases/{caseId}/filing-receipt"), Requires(Ability.CaseHandle)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid caseId, ReceiveFilingRequest request, CaseDesk cases, CancellationToken cancellation) =>
        cases.Decide(caseId, (file, by) => ReceiveFilingDecider.Decide(new(request.Receipt!), file, by), cancellation);
}

public sealed record CloseCaseRequest(string? Summary) : IChecked
{
    public IEnumerable<FieldError> Errors() => Check.Text("/summary", Summary, 4000);
}

public static class CloseCaseEndpoint
{
    [WolverinePost("/api/v1/cases/{caseId}/closing"), Requires(Ability.CaseHandle)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid caseId, CloseCaseRequest request, CaseDesk cases, CancellationToken cancellation) =>
        cases.Decide(caseId, (file, by) => CloseCaseDecider.Decide(new(request.Summary!), file, by), cancellation);
}
