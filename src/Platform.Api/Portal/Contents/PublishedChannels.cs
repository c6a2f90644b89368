using Npgsql;
using Platform.Projections.Portal;

namespace Platform.Api.Portal.Contents;

/// <summary>The bureau's own channels that are in use: kind, name, address and unit.</summary>
public sealed record PublishedChannels(IReadOnlyList<PublishedChannel> Channels)
{
    /// <returns>Null when the register is empty.</returns>
    public static async Task<PublishedChannels?> Of(NpgsqlConnection tenant) => await tenant.ChannelsInUse() is { Count: > 0 } channels ? new(channels) : null;
}
