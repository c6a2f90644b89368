using Npgsql;
using Platform.Domain;
using Platform.Projections.Organisation;

namespace Platform.Api.Channels;

public sealed record ChannelPartyIsUnknown()
    : Refusal("channel-party-is-unknown", "A unit or post that is named is not in this organization. Choose one that exists.");

/// <summary>The units and posts that a record names.</summary>
internal static class Parties
{
    public static async Task<Refusal?> Against(NpgsqlConnection tenant, Guid unitId, Guid postId, string postPointer = "/responsiblePostId")
    {
        FieldError[] unknown =
        [
            .. await tenant.Unit(unitId) is { DissolvedOn: null } ? Array.Empty<FieldError>() : [new("/unitId", "unknown", "Choose a unit that exists.")],
            .. await tenant.StandingPost(postId) is not null ? Array.Empty<FieldError>() : [new(postPointer, "unknown", "Choose a post that exists.")],
        ];
        return unknown.Length > 0 ? new ChannelPartyIsUnknown { Errors = unknown } : null;
    }
}
