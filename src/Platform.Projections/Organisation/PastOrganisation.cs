using JasperFx.Events;
using Marten;
using Marten.Events;
using Platform.Domain.Compliance;
using Platform.Domain.Organisation;

namespace Platform.Projections.Organisation;

/// <summary>
/// Units and posts of a tenant as they are seen from a viewpoint, folded from their events: the organisation of that day,
/// as it was known then or as it is known now.
/// </summary>
/// <param name="Version">How many facts of the tree count.</param>
public sealed record PastOrganisation(OrganisationTree Tree, long Version, IReadOnlyDictionary<Guid, Post> Posts, IReadOnlyDictionary<Guid, long> PostVersions, Viewpoint View)
{
    private readonly Dictionary<(Guid Unit, int Era), IReadOnlyList<Guid>> _above = [];
    private readonly DateOnly[] _moves = [.. Tree.ChangeDays.Where(day => day <= View.Day)];

    public static async Task<PastOrganisation> At(IQuerySession session, Viewpoint view, CancellationToken cancellation)
    {
        var treeId = OrganisationTree.IdFor(session.TenantId);
        var units = (await session.Events.FetchStreamAsync(treeId, token: cancellation)).Where(e => view.Knows(e.Timestamp)).ToList();
        var tree = units.Select(e => e.Data).OfType<OrganisationEvent>().Aggregate(OrganisationTree.Empty with { Id = treeId }, OrganisationTree.Evolve);
        var facts = await session.Events.QueryAllRawEvents()
            .Where(e => e.EventTypesAre(
                typeof(PostEstablished), typeof(PostHolderAppointed), typeof(PostTenureEnded), typeof(PostPortfolioAssigned),
                typeof(PostPortfolioWithdrawn), typeof(PostVacancyOwnerNamed), typeof(PostAbolished), typeof(PostWithdrawn)))
            .OrderBy(e => e.Sequence).ToListAsync(cancellation);
        var streams = facts.Where(e => view.Knows(e.Timestamp)).GroupBy(e => e.StreamId).ToList();
        var posts = streams.Select(stream => stream.Select(e => (PostEvent)e.Data).Aggregate((Post?)null, Post.Evolve)).OfType<Post>();
        return new(tree, units.Count, posts.ToDictionary(post => post.Id), streams.ToDictionary(stream => stream.Key, stream => (long)stream.Count()), view);
    }

    /// <summary>Units that had been opened by the day, dissolved ones too.</summary>
    public IEnumerable<Unit> Units => Tree.Units.Values.Where(unit => unit.OpenedOn <= View.Day);

    public string? UnitName(Guid unitId) => Tree.Find(unitId)?.NameOn(View.Day).NameZh;

    /// <summary>The parent on a day, never later than the day that is looked at.</summary>
    public Guid? ParentOf(Guid unitId, DateOnly? on = null) => Tree.Find(unitId)?.ParentOn(Within(on));

    /// <summary>A unit and those above it on a day, nearest first.</summary>
    public IReadOnlyList<Guid> UnitAndAbove(Guid unitId, DateOnly on)
    {
        var era = EraOf(Within(on));
        if (!_above.TryGetValue((unitId, era), out var above))
        {
            above = [unitId, .. Tree.AncestorsOf(unitId, Within(on))];
            _above[(unitId, era)] = above;
        }

        return above;
    }

    /// <summary>A unit and everything that lay below it, with the days from which and before which it did.</summary>
    public IEnumerable<(Guid UnitId, DateOnly From, DateOnly Until)> Below(Guid root)
    {
        DateOnly[] starts = [DateOnly.MinValue, .. _moves];
        for (var era = 0; era < starts.Length; era++)
        {
            var until = era + 1 < starts.Length ? starts[era + 1] : DateOnly.MaxValue;
            foreach (var unit in Tree.Units.Keys.Where(unit => UnitAndAbove(unit, starts[era]).Contains(root)))
            {
                yield return (unit, starts[era], until);
            }
        }
    }

    public Tenure? HolderOf(Guid postId, DateOnly on) => Posts.GetValueOrDefault(postId)?.HolderOn(on);

    /// <summary>The posts that had a unit in their charge on a day.</summary>
    public IEnumerable<Guid> ChargesOf(Guid unitId, DateOnly on) => Posts.Values
        .Where(post => post.Portfolio.Any(charge => charge.UnitId == unitId && charge.From <= on && (charge.Until is null || on < charge.Until)))
        .Select(post => post.Id).Order();

    /// <summary>The post that looked after a vacant one: the one named, or else the first responsible post of its unit or the nearest above.</summary>
    public Post? CaretakerOf(Guid postId) =>
        Posts.GetValueOrDefault(postId) is not { } post ? null
        : post.VacancyOwnerId is { } named ? Posts.GetValueOrDefault(named)
        : UnitAndAbove(post.UnitId, View.Day)
            .SelectMany(unit => Standing.Where(head => head.UnitId == unit && head.Id != postId && head.ResponsibilityTypes.Contains("first-responsible"))
                .OrderBy(head => head.EstablishedOn).ThenBy(head => head.Id)).FirstOrDefault();

    /// <summary>Posts that stood on the day.</summary>
    public IEnumerable<Post> Standing => Posts.Values.Where(post => post.EstablishedOn <= View.Day && (post.AbolishedOn is null || post.AbolishedOn > View.Day));

    private DateOnly Within(DateOnly? on) => on is { } day && day < View.Day ? day : View.Day;

    private int EraOf(DateOnly day) => _moves.Count(move => move <= day);
}
