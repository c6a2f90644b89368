using Npgsql;
using Platform.Api.Commands;
using Platform.Projections.Organisation;

namespace Platform.Api.Access;

/// <summary>Narrows what an actor may do to the units over which the ability is held.</summary>
public static class UnitScope
{
    /// <summary>The units to which lists are narrowed; null when the ability is held over the whole tenant.</summary>
    public static Guid[]? Units(this Actor actor, string ability) =>
        actor.ReachOf(ability) is { WholeTenant: false } reach ? [.. reach.Units] : null;

    public static async Task<bool> MayIn(this Actor actor, string ability, Guid unitId, NpgsqlConnection tenant) =>
        actor.Units(ability) is not { } units || await tenant.IsWithin(unitId, units);

    public static IResult Outside() => Problem.Of(
        403, "outside-your-units", "You may do this in your own units only. Ask somebody who answers for that unit.");
}
