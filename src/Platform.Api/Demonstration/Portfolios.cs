using Platform.Api.Commands;
using Platform.Api.Demonstration.Districts;
using Platform.Api.Organisation;
using Platform.Domain.Organisation;
using Platform.Projections.Database;

namespace Platform.Api.Demonstration;

/// <summary>Shares the units right under a bureau's root among the posts that are made to be in charge of some.</summary>
internal sealed class Portfolios(BureauPlan plan, Hands hands, Performer program, CancellationToken cancellation)
{
    private static readonly string[] Roles = ["direct-responsible", "dual-duty-member"];

    /// <param name="posts">The posts as they were established, with their rows.</param>
    /// <param name="from">The day from which they are in charge.</param>
    public async Task Share(IReadOnlyList<(Guid Post, PostRow Row)> posts, DateOnly from)
    {
        var leaders = posts.Where(post => Roles.Contains(post.Row.Role) && post.Row.Special != "vacant").Select(post => post.Post).Take(4).ToList();
        var homes = plan.PostRows.Select(row => row.Unit).ToHashSet();
        var units = plan.UnitRows.Where(unit => unit.Parent == plan.UnitRows[0].Code && !homes.Contains(unit.Code)).Select(unit => Unit.IdFor(plan.Slug, unit.Code)).ToList();
        foreach (var (place, post) in leaders.Index())
        {
            Guid[] share = [.. units.Where((_, i) => i * leaders.Count / units.Count == place)];
            if (share.Length > 0)
            {
                await hands.Do(
                    program,
                    new AssignPortfolioRequest(share, from),
                    (services, r) => AssignPortfolioEndpoint.Post(
                        post, r, services.GetRequiredService<CommandDesk>(), cancellation),
                    cancellation);
            }
        }
    }
}
