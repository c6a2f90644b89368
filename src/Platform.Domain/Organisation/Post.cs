using System.Collections.Immutable;

namespace Platform.Domain.Organisation;

/// <summary>A person's time in a post: from a first day up to, and without, <paramref name="To"/>; null while it lasts.</summary>
public sealed record Tenure(Guid PersonId, DateOnly From, DateOnly? To, bool Acting)
{
    public bool Covers(DateOnly day) => From <= day && (To is null || day < To);

    public bool Overlaps(DateOnly from, DateOnly? to) => (To is null || from < To) && (to is null || From < to) && From != To;
}

/// <summary>A unit in a post's charge: from a first day up to, and without, <paramref name="Until"/>; null while it lasts.</summary>
public sealed record Charge(Guid UnitId, DateOnly From, DateOnly? Until)
{
    /// <summary>Whether it meets another charge of the unit that begins on a day and lasts.</summary>
    public bool Overlaps(DateOnly from) => (Until is null || from < Until) && From != Until;
}

/// <summary>A post in a unit and everybody who held it. Days are in Asia/Shanghai.</summary>
public sealed record Post(
    Guid Id,
    Guid UnitId,
    string RoleId,
    string TitleZh,
    string TitleEn,
    ImmutableList<string> ResponsibilityTypes,
    DateOnly EstablishedOn,
    DateOnly? AbolishedOn,
    ImmutableList<Tenure> Tenures)
{
    /// <summary>The units that were ever in its charge, in the order in which that was recorded.</summary>
    public ImmutableList<Charge> Portfolio { get; init; } = [];

    /// <summary>The post that looks after it while it is vacant; null for the head of its unit.</summary>
    public Guid? VacancyOwnerId { get; init; }

    /// <summary>
    /// Who answers for the post on a day, as known now; null when it is vacant. An acting appointment is made because the
    /// post is vacant or its holder absent, so while it runs the acting holder counts, and otherwise the substantive one.
    /// </summary>
    public Tenure? HolderOn(DateOnly day) => HolderOn(Tenures, day);

    /// <summary>The same of tenures that were read elsewhere, in the order in which they were recorded.</summary>
    public static Tenure? HolderOn(IEnumerable<Tenure> tenures, DateOnly day) =>
        tenures.Where(t => t.Covers(day)).OrderBy(t => t.Acting).LastOrDefault();

    /// <summary>The id of an imported post: its natural key is the unit, the role and which of several posts of that role it is.</summary>
    public static Guid IdFor(string tenant, Guid unitId, string roleId, int ordinal) =>
        DeterministicId.From("post", tenant, unitId.ToString(), roleId, ordinal.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public static Post? Evolve(Post? post, PostEvent @event) => (post, @event) switch
    {
        (_, PostEstablished e) => new(e.PostId, e.UnitId, e.RoleId, e.TitleZh, e.TitleEn, [.. e.ResponsibilityTypes], e.EstablishedOn, null, []),
        (null, _) => null,
        (_, PostHolderAppointed e) => post with { Tenures = post.Tenures.Add(new(e.PersonId, e.From, null, e.Acting)) },
        (_, PostTenureEnded e) => post with { Tenures = End(post.Tenures, e) },
        (_, PostPortfolioAssigned e) => post with { Portfolio = post.Portfolio.Add(new(e.UnitId, e.From, null)) },
        (_, PostPortfolioWithdrawn e) => post with { Portfolio = Withdraw(post.Portfolio, e) },
        (_, PostVacancyOwnerNamed e) => post with { VacancyOwnerId = e.OwnerPostId },
        (_, PostAbolished e) => post with { AbolishedOn = e.On },
        (_, PostWithdrawn) => null,
        _ => post,
    };

    private static ImmutableList<Charge> Withdraw(ImmutableList<Charge> portfolio, PostPortfolioWithdrawn withdrawn)
    {
        var running = portfolio.FindLastIndex(c => c.UnitId == withdrawn.UnitId && c.Until is null);
        return running < 0 ? portfolio : portfolio.SetItem(running, portfolio[running] with { Until = withdrawn.On });
    }

    private static ImmutableList<Tenure> End(ImmutableList<Tenure> tenures, PostTenureEnded ended)
    {
        var running = tenures.FindLastIndex(t => t.PersonId == ended.PersonId && t.To is null);
        return running < 0 ? tenures : tenures.SetItem(running, tenures[running] with { To = ended.On });
    }
}
