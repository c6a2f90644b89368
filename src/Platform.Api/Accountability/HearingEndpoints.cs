using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Accountability;
using Wolverine.Http;

namespace Platform.Api.Accountability;

public sealed record MakeStatementRequest(Guid Subject, StatementForm Form, string? Words) : IChecked
{
    public IEnumerable<FieldError> Errors() => [.. Check.Given<Guid>("/subject", Subject), .. Check.Text("/words", Words, 4000)];
}

public static class MakeStatementEndpoint
{
    /// <summary>A subject's statement: written by itself, or heard in person and written down by the investigator.</summary>
    [WolverinePost("/api/v1/cases/{caseId}/statements"), Requires(Ability.OrganisationRead)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid caseId, MakeStatementRequest request, CaseDesk cases, CancellationToken cancellation) =>
        cases.Decide(caseId, (file, by) => MakeStatementDecider.Decide(new(request.Subject, request.Form, request.Words!), file, by), cancellation);
}

public static class DeclineStatementEndpoint
{
    /// <summary>A subject says that it makes no statement.</summary>
    [WolverinePost("/api/v1/cases/{caseId}/statement-declinations"), Requires(Ability.OrganisationRead)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid caseId, SubjectRequest request, CaseDesk cases, CancellationToken cancellation) =>
        cases.Decide(caseId, (file, by) => DeclineStatementDecider.Decide(new(request.Subject), file, by), cancellation);
}

public sealed record MakeRemarkRequest(Guid Subject, RemarkKind Kind, string? Words) : IChecked
{
    public IEnumerable<FieldError> Errors() => [.. Check.Given<Guid>("/subject", Subject), .. Check.Text("/words", Words, 4000)];
}

public static class MakeRemarkEndpoint
{
    /// <summary>A subject who was told corrects or answers what the file says of it, after the closing too.</summary>
    [WolverinePost("/api/v1/cases/{caseId}/remarks"), Requires(Ability.OrganisationRead)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid caseId, MakeRemarkRequest request, CaseDesk cases, CancellationToken cancellation) =>
        cases.Decide(caseId, (file, by) => MakeRemarkDecider.Decide(new(request.Subject, request.Kind, request.Words!), file, by), cancellation);
}

/// <param name="Until">The new last day.</param>
public sealed record ExtendStatementRequest(Guid Subject, DateOnly Until, string? Reason) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
        [.. Check.Given<Guid>("/subject", Subject), .. Check.Given<DateOnly>("/until", Until), .. Check.Text("/reason", Reason, 4000)];
}

public static class ExtendStatementEndpoint
{
    [WolverinePost("/api/v1/cases/{caseId}/statement-extensions"), Requires(Ability.CaseHandle)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid caseId, ExtendStatementRequest request, CaseDesk cases, CancellationToken cancellation) =>
        cases.Decide(caseId, (file, by) => ExtendStatementDecider.Decide(new(request.Subject, request.Until, request.Reason!), file, by), cancellation);
}
