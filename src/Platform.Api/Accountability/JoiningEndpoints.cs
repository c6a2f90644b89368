using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Accountability;
using Wolverine.Http;

namespace Platform.Api.Accountability;

/// <param name="IntoCaseId">The case that goes on with both.</param>
public sealed record MergeCaseRequest(Guid IntoCaseId, string? Ground) : IChecked
{
    public IEnumerable<FieldError> Errors() => [.. Check.Given<Guid>("/intoCaseId", IntoCaseId), .. Check.Text("/ground", Ground, 4000)];
}

public static class MergeCaseEndpoint
{
    /// <summary>Merges this case into another that the same person investigates; never the other way round, and both files stay with their readers.</summary>
    [WolverinePost("/api/v1/cases/{caseId}/merger"), Requires(Ability.CaseHandle)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid caseId, MergeCaseRequest request, CaseDesk cases, CancellationToken cancellation) =>
        cases.Run(
            caseId,
            async at =>
            {
                if (caseId == request.IntoCaseId)
                {
                    return cases.Conclude(at, MergeCaseDecider.Decide(new(at.File, request.Ground!), at.File, at.By));
                }

                var into = await at.Work.Open<AccountabilityCase>(request.IntoCaseId, cancellation);
                if (into.State is not { } other || !CaseDesk.Sees(other, at.By))
                {
                    return new CaseEntryIsFaulty { Errors = [new("/intoCaseId", "unknown", "Choose a case that you investigate.")] };
                }

                var outcome = cases.Conclude(at, MergeCaseDecider.Decide(new(other, request.Ground!), at.File, at.By));
                return outcome is Outcome.Done ? CommandDesk.Apply(into, TakeCaseInDecider.Decide(new(at.File, request.Ground!), other, at.By)) ?? outcome : outcome;
            },
            cancellation);
}

/// <param name="Subjects">Those who get the case of their own; at least one stays.</param>
public sealed record SplitCaseRequest(IReadOnlyList<Guid>? Subjects, string? Ground) : IChecked
{
    public IEnumerable<FieldError> Errors() => [.. Check.Count("/subjects", Subjects, 1, 20), .. Check.Text("/ground", Ground, 4000)];
}

public static class SplitCaseEndpoint
{
    /// <summary>Gives some subjects a case of their own, which goes on from where this one stands.</summary>
    [WolverinePost("/api/v1/cases/{caseId}/splits"), Requires(Ability.CaseHandle)]
    [ProducesResponseType<Recorded>(201)]
    public static Task<IResult> Post(Guid caseId, SplitCaseRequest request, CaseDesk cases, CancellationToken cancellation) =>
        cases.Run(
            caseId,
            async at =>
            {
                var work = at.Work;
                var facts = (await work.Session.Events.FetchStreamAsync(caseId, token: cancellation)).Select(fact => fact.Data).OfType<CaseEvent>().ToList();
                var id = Guid.CreateVersion7();
                var outcome = cases.Conclude(at, SplitCaseDecider.Decide(new(id, request.Subjects!, request.Ground!), at.File, at.By));
                if (outcome is not Outcome.Done)
                {
                    return outcome;
                }

                var own = await work.Open<AccountabilityCase>(id, cancellation);
                return CommandDesk.Apply(own, SplitOffCaseDecider.Decide(new(id, at.File, facts, request.Subjects!, request.Ground!), own.State, at.By))
                    ?? new Outcome.Done(new Recorded(id, own.Version), own.Version, $"/api/v1/cases/{id}");
            },
            cancellation);
}
