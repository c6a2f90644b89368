using Npgsql;
using Platform.Projections.Organisation;

namespace Platform.Api.Demonstration;

/// <summary>A post that can answer for something in a bureau.</summary>
internal static class FirstPosts
{
    /// <summary>The first post at the top or in the unit; where neither has one, the first of the bureau.</summary>
    public static async Task<StandingPost> FirstPost(this NpgsqlConnection tenant, BureauWork work, Guid unit)
    {
        var top = work.UnitId(work.Plan.UnitRows.Single(row => row.Parent is null).Code);
        return await tenant.StandingPosts([top, unit]) is [var near, ..]
            ? near
            : (await tenant.StandingPosts([.. work.Plan.UnitRows.Select(row => work.UnitId(row.Code))]))[0];
    }
}
