using Npgsql;
using Platform.Api.Schemes;
using Platform.Domain.Ledgers.Derivation;
using Platform.Domain.Schemes;
using Platform.Projections.Ledgers;
using Platform.Projections.Organisation;

namespace Platform.Api.Ledgers;

/// <summary>A window of a dated duty, with where it stands today.</summary>
public sealed record ResponsibilityWindow(Guid OccurrenceId, string WindowKey, DateOnly? DueOn, int RequiredCount, string State, string? TargetUnitNameZh);

/// <param name="Kind">
/// <c>dated</c> in the rules, <c>standing</c> where something has to exist, <c>assigned</c> by a demand, a meeting or a finding, <c>event</c> or <c>conduct</c>.
/// </param>
/// <param name="SchemeTitleZh">The rules that ask for it; of what was assigned, who demanded it, and empty where a meeting, a finding or an incident did.</param>
/// <param name="Windows">Empty for what waits for an event, and for ongoing conduct.</param>
public sealed record ResponsibilityItem(
    string ObligationId,
    string Article,
    string SchemeTitleZh,
    string TitleZh,
    string TitleEn,
    string Category,
    string Kind,
    string CadenceKind,
    string? Trigger,
    IReadOnlyList<string> Steps,
    IReadOnlyList<string> EvidenceKinds,
    IReadOnlyList<ResponsibilityWindow> Windows);

/// <param name="PostId">Null for what the unit owes as a whole.</param>
/// <param name="ResponsibilityTypes">What the post bears by its role; of the unit, what the rules lay on it as a whole.</param>
/// <param name="HolderName">Who holds the post today; null while it is vacant.</param>
public sealed record ResponsibilityOwner(
    Guid? PostId, string? TitleZh, string? TitleEn, IReadOnlyList<string> ResponsibilityTypes, string? HolderName, bool HolderActing, IReadOnlyList<ResponsibilityItem> Items);

/// <summary>
/// The list of responsibilities (责任清单) of a unit and its posts in a year, from the ledger and from the rules that are in
/// force: the dated duties first, then what waits for an event, then ongoing conduct.
/// </summary>
internal static class ResponsibilityList
{
    private const int Most = 2000;

    public static async Task<IReadOnlyList<ResponsibilityOwner>> Of(NpgsqlConnection tenant, SchemeLibrary library, UnitFact unit, int year, DateOnly today)
    {
        var unitId = unit.Id;
        var schemes = (await library.VersionsIn(tenant, year)).SelectMany(versions => versions).ToDictionary(scheme => scheme.Id);
        var lines = await tenant.Lines(new() { Today = today, Year = year, UnitId = unitId, Limit = Most });
        var undated = (await UnitDuties.Of(tenant, library, unitId, year, today))!;
        var items = lines.Where(line => line.State != "withdrawn" && !IsStarted(line)).GroupBy(line => (line.PostId, line.SchemeId, line.ObligationId, line.TitleZh))
            .Select(group => (group.Key.PostId, Item: Dated([.. group], schemes)))
            .Concat(undated.EventDuties.Select(pair => (pair.Duty.PostId, Item: Undated(pair.Scheme, pair.Duty.ObligationId, "event"))))
            .Concat(undated.ConductDuties.Select(pair => (pair.Duty.PostId, Item: Undated(pair.Scheme, pair.Duty.ObligationId, "conduct"))))
            .ToLookup(pair => pair.PostId, pair => pair.Item);

        var posts = await tenant.Posts(unitId, today, 0, Most);
        var tenures = await tenant.Tenures(posts.Select(post => post.Id));
        return
        [
            .. new[] { new ResponsibilityOwner(null, null, null, CollectiveResponsibility.Of(schemes.Values, unit.UnitType), null, false, [.. items[null]]) }
                .Concat(posts.Select(post => Owner(post, [.. tenures[post.Id]], today, [.. items[post.Id]])))
                .Where(owner => owner.Items.Count > 0),
        ];
    }

    // What an event has started is one case of a duty that waits for events, and is in the list as that.
    private static bool IsStarted(LedgerLine line) => line.CadenceKind is CadenceKinds.PerEvent or CadenceKinds.Immediate;

    private static ResponsibilityOwner Owner(PostRow post, IReadOnlyList<TenureRow> tenures, DateOnly today, IReadOnlyList<ResponsibilityItem> items)
    {
        var holder = Domain.Organisation.Post.HolderOn(tenures.Select(t => new Domain.Organisation.Tenure(t.PersonId, t.FromOn, t.ToOn, t.Acting)), today);
        return new(
            post.Id, post.TitleZh, post.TitleEn, post.ResponsibilityTypes, tenures.FirstOrDefault(t => t.PersonId == holder?.PersonId)?.Name, holder?.Acting == true, items);
    }

    private static ResponsibilityItem Dated(IReadOnlyList<LedgerLine> lines, Dictionary<Guid, ReadScheme> schemes)
    {
        var line = lines[0];
        var scheme = line is { DemandId: null, ArisesFrom: null } ? schemes.GetValueOrDefault(line.SchemeId) : null;
        return new(
            line.ObligationId,
            line.Article,
            scheme?.Pack.Metadata.TitleZh ?? string.Join("、", line.OwedToZh),
            line.TitleZh,
            line.TitleEn,
            line.Category,
            scheme is null ? "assigned" : line.CadenceKind == CadenceKinds.Standing ? "standing" : "dated",
            line.CadenceKind,
            null,
            [],
            line.EvidenceKinds,
            [.. lines.Select(each => new ResponsibilityWindow(each.Id, each.WindowKey, each.DueOn, each.RequiredCount, each.State, each.TargetUnitNameZh))]);
    }

    private static ResponsibilityItem Undated(ReadScheme scheme, string obligationId, string kind)
    {
        var duty = scheme.Rules.Find(obligationId)!;
        return new(
            duty.Id, duty.Article, scheme.Pack.Metadata.TitleZh, duty.TitleZh, duty.TitleEn, duty.Category, kind, duty.Cadence.Kind, duty.Cadence.Trigger,
            duty.Cadence.Steps, duty.EvidenceKinds, []);
    }
}
