using Npgsql;
using Platform.Api.Access;
using Platform.Domain.Access;
using Platform.Projections.Organisation;

namespace Platform.Api.Organisation;

/// <summary>Who sees a hand-over: those who keep the posts, its parties, and the holders of superior posts. Nobody else learns that it is there.</summary>
internal static class HandoverSight
{
    public static async Task<bool> Sees(Actor actor, Guid handoverId, NpgsqlConnection tenant, DateOnly today) =>
        (await Of(actor, tenant, today, handoverId: handoverId)).Count > 0;

    public static async Task<IReadOnlyList<HandoverRow>> Of(
        Actor actor, NpgsqlConnection tenant, DateOnly today, Guid? postId = null, Guid? handoverId = null)
    {
        if (actor.May(Ability.PostManage))
        {
            return await tenant.Handovers(null, today, postId, handoverId);
        }

        return actor.PersonId is { } person ? await tenant.Handovers(person, today, postId, handoverId) : [];
    }
}
