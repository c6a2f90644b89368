using Npgsql;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain.Access;
using Platform.Domain.Incidents;
using Platform.Projections.Incidents;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Incidents;

public static class ListWaitingIncidentsEndpoint
{
    private const int Most = 500;

    /// <summary>Open incidents that wait for the reader: for a report of theirs, or to be closed by them; the first due first.</summary>
    [WolverineGet("/api/v1/my/waiting-incidents"), Requires(Ability.IncidentRead)]
    public static async Task<Items<IncidentRow>> Get(ReadDesk desk, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        var held = desk.Actor.PersonId is { } person ? await tenant.PostsOf(person, desk.Today) : [];
        var waiting = new List<IncidentRow>();
        foreach (var row in await tenant.Incidents(desk.Actor.Units(Ability.IncidentRead), desk.Now, state: "open", limit: Most))
        {
            if (await WaitsFor(desk.Actor, row, held, tenant))
            {
                waiting.Add(row);
            }
        }

        return new([.. waiting.OrderBy(row => row.WaitsUntil ?? DateTimeOffset.MaxValue).ThenBy(row => row.WaitsSince)]);
    }

    // Whoever recorded it may not close it.
    private static async Task<bool> WaitsFor(Actor actor, IncidentRow row, Guid[] held, NpgsqlConnection tenant) => row.WaitsFor == IncidentWait.Closing
        ? actor.May(Ability.IncidentManage) && !actor.Is(row.RecordedBy) && await actor.MayIn(Ability.IncidentManage, row.UnitId, tenant)
        : held.Contains(row.ResponsiblePostId) || (actor.May(Ability.IncidentRecord) && await actor.MayIn(Ability.IncidentRecord, row.UnitId, tenant));
}
