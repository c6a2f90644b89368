using System.Collections.Concurrent;
using System.Text.Json;
using Npgsql;
using Platform.Domain.Calendar;
using Platform.Domain.Ledgers.Succession;
using Platform.Domain.Schemes;
using Platform.Projections;
using Platform.Projections.Calendar;
using Platform.Projections.Schemes;

namespace Platform.Api.Schemes;

/// <summary>One rule set, read once.</summary>
public sealed record ReadScheme(Guid Id, SchemePack Pack, SchemeRules Rules, SchemeSettings Settings)
{
    /// <summary>How it takes over from the version before it; null before it is issued.</summary>
    public Takeover? Takeover { get; init; }

    /// <summary>The bureau's working days, read where the settings ask for them.</summary>
    public WorkingCalendar Calendar { get; init; } = WorkingCalendar.Unknown;
}

/// <summary>Rule sets that are in use, read from their packs. An issued scheme never changes, so what was read is kept.</summary>
public sealed class SchemeLibrary
{
    private readonly ConcurrentDictionary<Guid, (long Version, ReadScheme Scheme)> _read = new();

    /// <summary>Of each rule set, the version in force on a day.</summary>
    public async Task<IReadOnlyList<ReadScheme>> InForceOn(NpgsqlConnection tenant, DateOnly day) =>
        [.. (await tenant.SchemesInForceOn(day)).Select(Read)];

    /// <summary>Each rule set with the versions of which a year may owe something, in the order in which they took over.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<ReadScheme>>> VersionsIn(NpgsqlConnection tenant, int year) =>
        [
            .. (await WithCalendar(tenant, [.. (await tenant.SchemeVersionsIn(year)).Select(Read)]))
                .GroupBy(scheme => scheme.Pack.PackId).Select(versions => versions.ToList()),
        ];

    public async Task<ReadScheme?> Find(NpgsqlConnection tenant, Guid schemeId) =>
        await tenant.Scheme(schemeId) is { } content ? (await WithCalendar(tenant, [Read(content)])).Single() : null;

    // The calendar changes with each notice, so that it is not kept with the rules.
    private static async Task<IReadOnlyList<ReadScheme>> WithCalendar(NpgsqlConnection tenant, IReadOnlyList<ReadScheme> schemes)
    {
        if (schemes.All(scheme => scheme.Settings.WorkingDayRule == "none"))
        {
            return schemes;
        }

        var calendar = await tenant.WorkingCalendar();
        return [.. schemes.Select(scheme => scheme with { Calendar = calendar })];
    }

    // What is written beside the rules makes a new version as well, so that only the last reading is kept.
    private ReadScheme Read(SchemeContent content)
    {
        if (_read.TryGetValue(content.Id, out var known) && known.Version == content.Version)
        {
            return known.Scheme;
        }

        var scheme = ReadAnew(content);
        _read[content.Id] = (content.Version, scheme);
        return scheme;
    }

    private static ReadScheme ReadAnew(SchemeContent content)
    {
        var pack = PackReader.Read(content.Pack).Pack
            ?? throw new InvalidOperationException($"The pack of scheme {content.Id} can no longer be read.");
        return new(content.Id, pack, SchemeRules.Of(pack), JsonSerializer.Deserialize<SchemeSettings>(content.Settings, Json.Options)!)
        {
            Takeover = content.EffectiveFrom is { } from ? new(from, TransitionOf(content) ?? Transition.Default) : null,
        };
    }

    /// <summary>The transition that was chosen; null where there was no version to take over from.</summary>
    internal static Transition? TransitionOf(SchemeContent content) => content.TransitionRule is { } rule
        ? new(Enum.GetValues<TransitionRule>().First(value => Projections.Codes.Of(value) == rule), content.TransitionCutOn)
        : null;
}
