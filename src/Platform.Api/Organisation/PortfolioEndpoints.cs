using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Organisation;
using Platform.Projections.Database;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Organisation;

/// <param name="From">First day in its charge.</param>
public sealed record AssignPortfolioRequest(IReadOnlyList<Guid>? UnitIds, DateOnly? From) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
        Check.Count("/unitIds", UnitIds, 1, AssignPortfolioDecider.MostUnits).Concat(Check.Given("/from", From));
}

public static class AssignPortfolioEndpoint
{
    [WolverinePost("/api/v1/posts/{postId}/portfolio"), Requires(Ability.PostManage)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid postId, AssignPortfolioRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var stream = await work.Open<Post>(postId, cancellation);
                if (stream.State is not { } post)
                {
                    return new Outcome.Unknown();
                }

                var tenant = work.Connection;
                var units = (await tenant.Units([.. request.UnitIds!])).ToDictionary(unit => unit.Id, unit => new PostUnit(unit.NameZh, unit.OpenedOn, unit.DissolvedOn));
                var command = new AssignPortfolio([.. request.UnitIds!.Select(id => (id, units.GetValueOrDefault(id)))], request.From!.Value);
                return desk.Conclude(stream, AssignPortfolioDecider.Decide(command, post));
            },
            cancellation);
}

/// <param name="On">First day without it.</param>
public sealed record WithdrawPortfolioRequest(Guid? UnitId, DateOnly? On, string? Reason) : IChecked
{
    public IEnumerable<FieldError> Errors() => Check.Given("/unitId", UnitId).Concat(Check.Given("/on", On))
        .Concat(Check.Text("/reason", Reason, EndTenureDecider.LongestReason, required: false));
}

public static class WithdrawPortfolioEndpoint
{
    [WolverinePost("/api/v1/posts/{postId}/portfolio-withdrawals"), Requires(Ability.PostManage)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid postId, WithdrawPortfolioRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Decide<Post, PostEvent>(
            postId,
            (post, _) => WithdrawPortfolioDecider.Decide(new WithdrawPortfolio(request.UnitId!.Value, request.On!.Value, request.Reason), post),
            cancellation);
}
