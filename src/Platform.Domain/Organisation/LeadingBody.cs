namespace Platform.Domain.Organisation;

/// <summary>A post of a unit as its leading body needs it.</summary>
public sealed record BodyPost(Guid PostId, IReadOnlyList<string> ResponsibilityTypes);

/// <summary>One member of a leading body.</summary>
/// <param name="CoResponsible">One of several first responsible heads: they answer side by side, each for the whole (党政同责).</param>
public sealed record BodySeat(Guid PostId, bool IsHead, bool CoResponsible);

/// <summary>
/// The leading body of a unit (班子): something of its own, apart from whoever belongs to it. It is there as long as a post of
/// the unit bears a leading responsibility, whoever holds that post.
/// </summary>
public sealed record LeadingBody(Guid Id, Guid UnitId, IReadOnlyList<BodySeat> Seats)
{
    private const string First = "first-responsible";

    private static readonly string[] Leading =
        [First, "direct-responsible", "leadership-responsibility", "principal-leadership", "important-leadership"];

    public static Guid IdFor(string tenant, Guid unitId) => DeterministicId.From("leading-body", tenant, unitId.ToString());

    /// <summary>Whether it has two heads or more that answer side by side.</summary>
    public bool HasCoResponsibleHeads => Seats.Any(seat => seat.CoResponsible);

    /// <summary>Null where no post of the unit leads. Heads come first; otherwise the order given stays.</summary>
    public static LeadingBody? Of(string tenant, Guid unitId, IEnumerable<BodyPost> posts)
    {
        var leading = posts.Where(post => post.ResponsibilityTypes.Intersect(Leading).Any()).ToList();
        var heads = leading.Count(post => post.ResponsibilityTypes.Contains(First));
        return leading.Count == 0
            ? null
            : new(
                IdFor(tenant, unitId), unitId,
                [
                    .. leading.Select(post => (post.PostId, IsHead: post.ResponsibilityTypes.Contains(First))).OrderByDescending(post => post.IsHead)
                        .Select(post => new BodySeat(post.PostId, post.IsHead, post.IsHead && heads > 1)),
                ]);
    }
}
