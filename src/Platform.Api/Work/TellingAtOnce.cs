using Platform.Api.Commands;
using Platform.Domain.Access;
using Platform.Domain.Work.Notices;
using Platform.Projections.Work;

namespace Platform.Api.Work;

/// <summary>
/// Tells of something that another tenant sent, in the transaction that takes it in: each of those whose matter it is in the whole
/// tenant, once. Whoever can look after single units alone is not told.
/// </summary>
internal static class TellingAtOnce
{
    /// <param name="abilities">Whoever has one of these over the whole tenant is told.</param>
    public static async Task Tell(CommandWork work, NoticeKind kind, Guid matterId, DateOnly dueOn, string[] abilities, CancellationToken cancellation)
    {
        string[] roles = [.. Roles.All.Where(role => abilities.Any(role.Abilities.Contains)).Select(role => role.Code)];
        foreach (var person in await work.Connection.ToldOfTheWhole(roles))
        {
            var stream = await work.Open<Notice>(Notice.MatterIdFor(work.Tenant, person, kind, matterId), cancellation);
            CommandDesk.Apply(stream, TellOfMatterDecider.Decide(new(stream.Id, person, kind, matterId, dueOn), stream.State, work.By));
        }
    }
}
