using Npgsql;
using Platform.Api.Commands;
using Platform.Api.Schemes;
using Platform.Domain;
using Platform.Domain.Organisation.Division;
using Platform.Projections.Database;
using Platform.Projections.Organisation;

namespace Platform.Api.Organisation;

/// <summary>Carries a decision about how the bureau divides its work, which is one stream of each tenant.</summary>
internal static class DivisionDesk
{
    public static Task<IResult> Decide(
        CommandDesk desk, Func<NpgsqlConnection, Guid, WorkDivision?, By, Task<Decision<WorkDivisionEvent>>> decide,
        CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                var stream = await work.Open<WorkDivision>(WorkDivision.IdFor(work.Tenant), cancellation);
                return desk.Conclude(stream, await decide(tenant, stream.Id, stream.State, work.By));
            },
            cancellation);

    /// <summary>The topic that is meant, and whether the rules have it.</summary>
    public static async Task<(DivisionTopic Topic, bool Known)> Topic(
        NpgsqlConnection tenant, SchemeLibrary library, Guid schemeId, string? obligationId, string? article)
    {
        var pack = (await library.Find(tenant, schemeId))?.Pack;
        var obligation = obligationId is null ? null : pack?.Obligations.FirstOrDefault(each => each.Id == obligationId);
        var known = obligationId is not null
            ? obligation is not null
            : pack is not null && (pack.Obligations.Any(each => each.Article == article) || pack.Provisions.Any(each => each.Ref == article));
        return (new(pack?.PackId ?? string.Empty, obligation?.Article ?? article ?? string.Empty, obligationId), known);
    }

    public static async Task<bool> Stands(NpgsqlConnection tenant, Guid? postId) => postId is not { } post || (await tenant.Standing([post])).Count == 1;
}
