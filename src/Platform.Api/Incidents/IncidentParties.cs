using Npgsql;
using Platform.Domain;
using Platform.Domain.Incidents;
using Platform.Projections.Channels;
using Platform.Projections.Organisation;

namespace Platform.Api.Incidents;

public sealed record IncidentPartyIsUnknown()
    : Refusal("incident-party-is-unknown", "A unit, post, channel, body or finding that is named is not in this organization. Choose one that exists.");

/// <summary>The units, posts, channels and bodies that a record names.</summary>
internal static class IncidentParties
{
    public static async Task<Refusal?> Against(NpgsqlConnection tenant, Guid? unitId, Guid postId, Guid? channelId)
    {
        FieldError[] unknown =
        [
            .. unitId is not { } unit || await tenant.Unit(unit) is { DissolvedOn: null } ? Array.Empty<FieldError>() : [new("/unitId", "unknown", "Choose a unit that exists.")],
            .. await tenant.StandingPost(postId) is not null ? Array.Empty<FieldError>() : [new("/responsiblePostId", "unknown", "Choose a post that exists.")],
            .. channelId is not { } channel || (await tenant.KnownChannels([channel])).Count > 0
                ? Array.Empty<FieldError>() : [new("/channelId", "unknown", "Choose a channel of the register.")],
        ];
        return Refused(unknown);
    }

    /// <summary>The units of the posts that see to what is to be different: a post answers in the unit to which it belongs.</summary>
    public static async Task<(IReadOnlyDictionary<Guid, Guid> Units, Refusal? Unknown)> UnitsOf(NpgsqlConnection tenant, IReadOnlyList<Guid> owners)
    {
        var units = new Dictionary<Guid, Guid>();
        var unknown = new List<FieldError>();
        foreach (var (index, owner) in owners.Index())
        {
            if (await tenant.StandingPost(owner) is { } post)
            {
                units[owner] = post.UnitId;
            }
            else
            {
                unknown.Add(new($"/changes/{index}/ownerPostId", "unknown", "Choose a post that exists."));
            }
        }

        return (units, Refused([.. unknown]));
    }

    /// <summary>A recipient by the name it goes by; null when it is not known here.</summary>
    public static async Task<ReportRecipient?> Recipient(NpgsqlConnection tenant, Guid? unitId, Guid? bodyId, DateOnly today) => (unitId, bodyId) switch
    {
        ({ } unit, _) => await tenant.Unit(unit) is { } found ? new(unit, null, found.NameZh) : null,
        (_, { } body) => (await tenant.OutsideBodies(today)).FirstOrDefault(each => each.Id == body) is { } found ? new(null, body, found.NameZh) : null,
        _ => null,
    };

    public static Refusal Unknown(string pointer) => Refused([new(pointer, "unknown", "Choose one that exists.")])!;

    private static IncidentPartyIsUnknown? Refused(FieldError[] unknown) => unknown.Length > 0 ? new IncidentPartyIsUnknown { Errors = unknown } : null;
}
