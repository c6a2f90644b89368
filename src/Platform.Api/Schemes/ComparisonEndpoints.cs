using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Oversight;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Schemes;
using Platform.Domain.Schemes.Comparison;
using Platform.Projections.Schemes;
using Wolverine.Http;

namespace Platform.Api.Schemes;

public sealed record CiteParentRequest(Guid ParentId) : IChecked
{
    public IEnumerable<FieldError> Errors() => Check.Given<Guid>("/parentId", ParentId);
}

public sealed record ParentIsUnknown() : Refusal("parent-is-unknown", "Name rules that this bureau has taken in.");

public static class CiteParentEndpoint
{
    /// <summary>Says under which superior's rules the scheme stands; loosening is then flagged in their comparison.</summary>
    [WolverinePost("/api/v1/schemes/{schemeId}/parent"), Requires(Ability.SchemeAuthor)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid schemeId, CiteParentRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var stream = await work.Open<Scheme>(schemeId, cancellation);
                if (stream.State is not { } scheme)
                {
                    return new Outcome.Unknown();
                }

                return (await work.Open<Scheme>(request.ParentId, cancellation)).State is { } parent
                    ? desk.Conclude(stream, CiteParentDecider.Decide(new(request.ParentId), scheme, parent, work.By))
                    : new ParentIsUnknown { Errors = [new("/parentId", "unknown-scheme", "Choose rules of this bureau's own list.")] };
            },
            cancellation);
}

public sealed record ComparedSide(string ObligationId, string Article, string TitleZh, string TitleEn);

public sealed record DifferenceView(string Point, string? Former, string? Latter, string Direction);

/// <param name="Kind">same, changed, added or removed.</param>
/// <param name="Direction">tighter, looser or other.</param>
public sealed record ComparedDutyView(
    string Category, string Kind, string Direction, ComparedSide? Former, ComparedSide? Latter, IReadOnlyList<DifferenceView> Differences);

public sealed record ComparedRules(Guid Id, string PackId, string TitleZh, string TitleEn, string Status, DateOnly? EffectiveFrom);

/// <param name="SameRules">Two versions of one rule set, whose duties have the same ids; otherwise they meet by what they are about.</param>
public sealed record ComparisonView(ComparedRules Former, ComparedRules Latter, bool SameRules, int Tighter, int Looser, IReadOnlyList<ComparedDutyView> Items, IReadOnlyList<DifferenceView> Settings)
{
    internal static ComparisonView Of((SchemeContent Content, ReadScheme Rules) former, (SchemeContent Content, ReadScheme Rules) latter)
    {
        var duties = SchemeComparison.Of(former.Rules.Pack, latter.Rules.Pack);
        var settings = SettingComparison.Of(former.Rules.Settings, latter.Rules.Settings);
        return new(
            Rules(former),
            Rules(latter),
            former.Rules.Pack.Prefix == latter.Rules.Pack.Prefix,
            duties.Count(duty => duty.Direction == Direction.Tighter) + settings.Count(each => each.Direction == Direction.Tighter),
            duties.Count(duty => duty.Direction == Direction.Looser) + settings.Count(each => each.Direction == Direction.Looser),
            [.. duties.Select(View)],
            [.. settings.Select(View)]);
    }

    private static ComparedRules Rules((SchemeContent Content, ReadScheme Rules) of) => new(
        of.Content.Id, of.Rules.Pack.PackId, of.Rules.Pack.Metadata.TitleZh, of.Rules.Pack.Metadata.TitleEn, of.Content.Status, of.Content.EffectiveFrom);

    private static DifferenceView View(Difference each) => new(each.Point, each.Former, each.Latter, Projections.Codes.Of(each.Direction));

    private static ComparedDutyView View(ComparedDuty duty) => new(
        (duty.Former ?? duty.Latter)!.Category,
        duty.IsSame ? "same" : duty.Former is null ? "added" : duty.Latter is null ? "removed" : "changed",
        Projections.Codes.Of(duty.Direction),
        Side(duty.Former),
        Side(duty.Latter),
        [.. duty.Differences.Select(View)]);

    private static ComparedSide? Side(Obligation? duty) => duty is null ? null : new(duty.Id, duty.Article, duty.TitleZh, duty.TitleEn);
}

public static class CompareSchemesEndpoint
{
    /// <summary>Compares a scheme with another of the bureau: an earlier version, or the superior's rules.</summary>
    [WolverineGet("/api/v1/schemes/{schemeId}/comparison"), Requires(Ability.SchemeRead)]
    [ProducesResponseType<ComparisonView>(200)]
    public static async Task<IResult> Get(Guid schemeId, Guid former, ReadDesk desk, SchemeLibrary library, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        return await tenant.Scheme(schemeId) is { } latter && await tenant.Scheme(former) is { } earlier
            ? Results.Json(
                ComparisonView.Of((earlier, (await library.Find(tenant, former))!), (latter, (await library.Find(tenant, schemeId))!)),
                Projections.Json.Options)
            : Problem.Unknown();
    }
}

public static class CompareBureausEndpoint
{
    /// <summary>Compares the issued rules of two bureaus that the oversight department sees. Rules are public to it; nothing recorded under them is shown.</summary>
    [WolverineGet("/api/v1/oversight/comparison"), Requires(Ability.OversightRead)]
    [ProducesResponseType<Items<ComparisonView>>(200)]
    public static async Task<IResult> Get(string former, string latter, OversightDesk oversight, SchemeLibrary library, CancellationToken cancellation)
    {
        var (first, second) = (await Issued(former), await Issued(latter));
        return first is null || second is null
            ? Problem.Unknown()
            : Results.Json(new Items<ComparisonView>([.. from a in first from b in second select ComparisonView.Of(a, b)]), Projections.Json.Options);

        async Task<IReadOnlyList<(SchemeContent, ReadScheme)>?> Issued(string bureau)
        {
            await using var tenant = await oversight.OpenBureau(bureau, cancellation);
            if (tenant is null)
            {
                return null;
            }

            var found = new List<(SchemeContent, ReadScheme)>();
            foreach (var summary in (await tenant.Schemes()).Where(scheme => scheme.Status == "issued"))
            {
                found.Add(((await tenant.Scheme(summary.Id))!, (await library.Find(tenant, summary.Id))!));
            }

            return found;
        }
    }
}
