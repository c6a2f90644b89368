namespace Platform.Domain.Organisation;

/// <summary>Puts units into a post's charge from a day on, all or none. A unit may be in the charge of several posts.</summary>
/// <param name="Units">Each unit with what is known of it; null where the organization has none of that id.</param>
/// <param name="From">First day, in Asia/Shanghai.</param>
public sealed record AssignPortfolio(IReadOnlyList<(Guid Id, PostUnit? Unit)> Units, DateOnly From);

public sealed record PortfolioIsNotAcceptable()
    : Refusal("portfolio-is-not-acceptable", "No unit was put into its charge: some cannot be, and each is named with how to mend it.");

public static class AssignPortfolioDecider
{
    public const int MostUnits = 200;

    public static Decision<PostEvent> Decide(AssignPortfolio command, Post post)
    {
        // What is recorded just so is passed over, so that a retry is one fact.
        var asked = command.Units.Index().Where(row => !post.Portfolio.Contains(new(row.Item.Id, command.From, null))).ToList();
        if (asked.Count > 0 && post.AbolishedOn is { } abolished)
        {
            return new PostIsAbolished(abolished);
        }

        var errors = asked.SelectMany(row => Errors(command, row.Index, post)).ToList();
        if (command.From < post.EstablishedOn)
        {
            errors.Add(new("/from", "before-the-post", $"The post was established on {post.EstablishedOn:yyyy-MM-dd}. Give that day or a later one."));
        }

        return errors.Count > 0
            ? new PortfolioIsNotAcceptable { Errors = errors }
            : asked.Select(row => new PostPortfolioAssigned(row.Item.Id, command.From)).ToList<PostEvent>();
    }

    private static IEnumerable<FieldError> Errors(AssignPortfolio command, int row, Post post)
    {
        var (id, known) = command.Units[row];
        var at = $"/unitIds/{row}";
        if (known is not { } unit)
        {
            yield return new(at, "unit-unknown", "The organization has no such unit. Give the id of one.");
            yield break;
        }

        if (command.Units.Take(row).Any(other => other.Id == id))
        {
            yield return new(at, "unit-repeated", $"{unit.NameZh} is named twice. Name each unit once.");
        }

        if (command.From < unit.OpenedOn || command.From >= unit.DissolvedOn)
        {
            yield return new(at, "unit-not-there", $"{unit.NameZh} did not exist on that day. Give a day on which it did.");
        }

        if (post.Portfolio.Find(charge => charge.UnitId == id && charge.Overlaps(command.From)) is { } charge)
        {
            yield return new(at, "in-charge-already", $"{unit.NameZh} is in its charge from {charge.From:yyyy-MM-dd}. Withdraw it first, or leave it out.");
        }
    }
}
