using Npgsql;
using Platform.Domain;
using Platform.Projections.Compliance;
using Platform.Projections.Database;

namespace Platform.Api.Inspections.Across;

public sealed record InspectedBureauIsUnknown()
    : Refusal("inspected-bureau-is-unknown", "Some of the bureaus are none that belong to you. Choose from those that do.");

/// <summary>The bureaus that belong to an oversight department itself: letters of inspections and appraisals go to these, and those of the departments below are theirs.</summary>
internal static class DirectMembers
{
    public static async Task<IReadOnlyList<MemberBureau>> Of(NpgsqlConnection worker, string oversight) =>
        [.. (await worker.Members(oversight)).Where(member => member.MemberId == member.TenantId)];

    /// <summary>Names those that are no members; null where all of them are.</summary>
    public static InspectedBureauIsUnknown? Unknown(IReadOnlyList<MemberBureau> members, IReadOnlyList<string> bureauIds)
    {
        FieldError[] unknown =
        [
            .. bureauIds.Index().Where(each => members.All(member => member.TenantId != each.Item))
                .Select(each => new FieldError($"/bureauIds/{each.Index}", "unknown", "Choose a bureau that belongs to you.")),
        ];
        return unknown.Length > 0 ? new InspectedBureauIsUnknown { Errors = unknown } : null;
    }

    public static async Task<InspectedBureauIsUnknown?> Unknown(WorkerConnections workers, string oversight, IReadOnlyList<string> bureauIds, CancellationToken cancellation)
    {
        await using var worker = await workers.Open(cancellation);
        return Unknown(await Of(worker, oversight), bureauIds);
    }
}
