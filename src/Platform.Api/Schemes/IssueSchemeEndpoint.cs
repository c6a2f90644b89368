using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Ledgers;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Schemes;
using Platform.Projections.Database;
using Platform.Projections.Schemes;
using Wolverine.Http;

namespace Platform.Api.Schemes;

/// <summary>The effect that somebody saw and confirms: how many duties of open years are withdrawn (replaced ones among them) and added.</summary>
public sealed record ExpectedEffect(int Withdrawn, int Added);

/// <param name="Transition">How it takes over from the version in force; windows that have begun keep the old rules when absent.</param>
/// <param name="Expected">The effect as it was shown; when it is no longer so, nothing is issued.</param>
public sealed record IssueSchemeRequest(DateOnly? EffectiveFrom, Transition? Transition = null, ExpectedEffect? Expected = null);

public sealed record EffectHasChanged(int Withdrawn, int Added)
    : Refusal("effect-has-changed", $"The ledgers changed since the effect was shown: {Withdrawn} duties would now be withdrawn and {Added} added. Look at it again, then confirm.");

public static class IssueSchemeEndpoint
{
    /// <summary>Puts a signed-off scheme in force; an issued version of the same rules gives way to it as the transition says.</summary>
    [WolverinePost("/api/v1/schemes/{schemeId}/issue"), Requires(Ability.SchemeIssue)]
    [ProducesResponseType<Recorded>(200)]
    public static async Task<IResult> Post(
        Guid schemeId,
        IssueSchemeRequest request,
        CommandDesk desk,
        SchemeLibrary library,
        Succession succession,
        CancellationToken cancellation)
    {
        By? by = null;
        var answer = await desk.Run(
            async work =>
            {
                by = work.By;
                var stream = await work.Open<Scheme>(schemeId, cancellation);
                if (stream.State is not { } scheme)
                {
                    return new Outcome.Unknown();
                }

                var tenant = work.Connection;
                var earlier = (await tenant.Schemes())
                    .Where(other => other.Id != schemeId && other.PackId == scheme.PackId && (other.Status is "issued" or "superseded"))
                    .ToList();
                var transition = earlier.Count > 0 ? request.Transition ?? Transition.Default : null;
                var outcome = desk.Conclude(stream, IssueSchemeDecider.Decide(new IssueScheme(request.EffectiveFrom, transition), scheme, work.By));
                if (outcome is not Outcome.Done || request.EffectiveFrom is not { } effectiveFrom || scheme.Status != SchemeStatus.SignedOff)
                {
                    return outcome;
                }

                if (transition is not null && request.Expected is { } expected)
                {
                    var effect = (await new SuccessionForecast(tenant, library, work.By.Today)
                        .Of((await library.Find(tenant, schemeId))!, new(effectiveFrom, transition), null)).Counts;
                    if (expected != new ExpectedEffect(effect.Replaced + effect.Withdrawn, effect.Added))
                    {
                        return new EffectHasChanged(effect.Replaced + effect.Withdrawn, effect.Added);
                    }
                }

                foreach (var other in earlier.Where(other => other.Status == "issued"))
                {
                    var former = await work.Open<Scheme>(other.Id, cancellation);
                    var command = new SupersedeScheme(schemeId, effectiveFrom);
                    if (CommandDesk.Apply(former, SupersedeSchemeDecider.Decide(command, former.State!, work.By)) is { } refused)
                    {
                        return refused;
                    }
                }

                return outcome;
            },
            cancellation);
        if (by is not null)
        {
            await succession.Begin(by, desk.Tenant, schemeId, cancellation);
        }

        return answer;
    }
}
