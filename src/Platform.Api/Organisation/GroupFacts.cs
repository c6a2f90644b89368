using Npgsql;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Organisation.Groups;
using Platform.Projections.Database;
using Platform.Projections.Organisation;

namespace Platform.Api.Organisation;

/// <summary>What the rows say of the posts and units that a group is to be made of.</summary>
internal static class GroupFacts
{
    public static async Task<ComposeLeadingGroup> Composition(
        NpgsqlConnection tenant, Guid head, IReadOnlyList<Guid>? deputies, IReadOnlyList<Guid>? members, DateOnly on) =>
        new(head, deputies ?? [], members ?? [], on, await tenant.Standing([head, .. deputies ?? [], .. members ?? []]));

    public static async Task<LocateGroupOffice> Office(NpgsqlConnection tenant, Guid unit, Guid? head, DateOnly on) => new(
        unit, (await tenant.ExistingUnits([unit], on)).Count == 1, head, head is null || (await tenant.Standing([head.Value])).Count == 1, on);

    public static Task<IResult> Decide(
        CommandDesk desk, Guid groupId, Func<NpgsqlConnection, LeadingGroup, By, Task<Decision<LeadingGroupEvent>>> decide,
        CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                var stream = await work.Open<LeadingGroup>(groupId, cancellation);
                return stream.State is { } group ? desk.Conclude(stream, await decide(tenant, group, work.By)) : new Outcome.Unknown();
            },
            cancellation);
}

internal static class Texts
{
    public static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
