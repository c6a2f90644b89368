using System.Collections.Concurrent;
using System.Text.Json;
using Npgsql;
using Platform.Domain.Ledgers.Succession;
using Platform.Domain.Schemes;
using Platform.Projections;
using Platform.Projections.Schemes;

namespace Platform.Api.Schemes;

/// <summary>One rule set, read once.</summary>
public sealed record ReadScheme(Guid Id, SchemePack Pack, SchemeRules Rules, SchemeSettings Settings)
{
    /// <summary>How it takes over from the version before it; null before it is issued.</summary>
    public Takeover? Takeover { get; init; }
}

/// <summary>Rule sets that are in use, read from their packs. An issued scheme never changes, so what was read is kept.</summary>
public sealed class SchemeLibrary
{
    private readonly ConcurrentDictionary<(Guid Id, long Version), ReadScheme> _read = new();

    /// <summary>Of each rule set, the version in force on a day.</summary>
    public async Task<IReadOnlyList<ReadScheme>> InForceOn(NpgsqlConnection tenant, DateOnly day) =>
        [.. (await tenant.SchemesInForceOn(day)).Select(Read)];

    /// <summary>Each rule set with the versions of which a year may owe something, in the order in which they took over.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<ReadScheme>>> VersionsIn(NpgsqlConnection tenant, int year) =>
        [.. (await tenant.SchemeVersionsIn(year)).Select(Read).GroupBy(scheme => scheme.Pack.PackId).Select(versions => versions.ToList())];

    public async Task<ReadScheme?> Find(NpgsqlConnection tenant, Guid schemeId) =>
        await tenant.Scheme(schemeId) is { } content ? Read(content) : null;

    private ReadScheme Read(SchemeContent content) => _read.GetOrAdd((content.Id, content.Version), _ =>
    {
        var pack = PackReader.Read(content.Pack).Pack
            ?? throw new InvalidOperationException($"The pack of scheme {content.Id} can no longer be read.");
        return new(content.Id, pack, SchemeRules.Of(pack), JsonSerializer.Deserialize<SchemeSettings>(content.Settings, Json.Options)!)
        {
            Takeover = content.EffectiveFrom is { } from ? new(from, TransitionOf(content) ?? Transition.Default) : null,
        };
    });

    /// <summary>The transition that was chosen; null where there was no version to take over from.</summary>
    internal static Transition? TransitionOf(SchemeContent content) => content.TransitionRule is { } rule
        ? new(Enum.GetValues<TransitionRule>().First(value => Projections.Codes.Of(value) == rule), content.TransitionCutOn)
        : null;
}
