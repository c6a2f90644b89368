using System.Collections.Concurrent;
using System.Text.Json;
using Npgsql;
using Platform.Domain.Schemes;
using Platform.Projections;
using Platform.Projections.Schemes;

namespace Platform.Api.Schemes;

/// <summary>One rule set, read once.</summary>
public sealed record ReadScheme(Guid Id, SchemePack Pack, SchemeRules Rules, SchemeSettings Settings);

/// <summary>Rule sets that are in use, read from their packs. An issued scheme never changes, so what was read is kept.</summary>
public sealed class SchemeLibrary
{
    private readonly ConcurrentDictionary<(Guid Id, long Version), ReadScheme> _read = new();

    public async Task<IReadOnlyList<ReadScheme>> InForce(NpgsqlConnection tenant, int year) =>
        [.. (await tenant.SchemesInForce(year)).Select(Read)];

    public async Task<ReadScheme?> Find(NpgsqlConnection tenant, Guid schemeId) =>
        await tenant.Scheme(schemeId) is { } content ? Read(content) : null;

    private ReadScheme Read(SchemeContent content) => _read.GetOrAdd((content.Id, content.Version), _ =>
    {
        var pack = PackReader.Read(content.Pack).Pack
            ?? throw new InvalidOperationException($"The pack of scheme {content.Id} can no longer be read.");
        return new(content.Id, pack, SchemeRules.Of(pack), JsonSerializer.Deserialize<SchemeSettings>(content.Settings, Json.Options)!);
    });
}
