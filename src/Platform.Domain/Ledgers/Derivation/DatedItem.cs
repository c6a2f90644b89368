using Platform.Domain.Schemes;

namespace Platform.Domain.Ledgers.Derivation;

/// <summary>One window of an obligation before it has an owner: when it is due and how it is judged.</summary>
internal sealed record DatedItem(Window Window, DateOnly? DueOn, int RequiredCount, string Verdict, bool NeedsWholeWindow)
{
    public static IEnumerable<DatedItem> Of(Obligation obligation, SchemeSettings settings, int year)
    {
        var items = obligation.Cadence.Kind switch
        {
            CadenceKinds.Periodic => Periodic(obligation, settings, year),
            CadenceKinds.FixedDate => [FixedDate(obligation, settings, year)],
            CadenceKinds.Standing => [Standing(obligation, settings, year)],
            // Regular and unstated intervals: counts are shown, the tenant has not said what is enough (U7).
            _ => [new DatedItem(Windows.Year(year), null, 0, Verdicts.None, NeedsWholeWindow: false)],
        };

        // What a text allows is shown with its window and never judged.
        return obligation.Strength == Strengths.May
            ? items.Select(i => i with { DueOn = null, RequiredCount = 0, Verdict = Verdicts.None })
            : items;
    }

    public DerivedOccurrence ToOccurrence(Guid id, Obligation obligation, SchemeSettings settings, Guid? postId) => new()
    {
        Id = id,
        ObligationId = obligation.Id,
        Article = obligation.Article,
        PostId = postId,
        CadenceKind = obligation.Cadence.Kind,
        WindowKey = Window.Key,
        WindowFrom = Window.From,
        WindowTo = Window.To,
        DueOn = DueOn,
        ClosesOn = DueOn?.AddDays(settings.ClosingGraceDays),
        RequiredCount = RequiredCount,
        Verdict = Verdict,
        AttestationOnly = obligation.Scope == Scopes.AttestationOnly,
        EvidenceKinds = obligation.EvidenceKinds,
        Strength = obligation.Strength,
        // Between acts of one window alone: where one act is enough there is nothing between.
        MinSpacingDays = obligation.Cadence.Kind == CadenceKinds.Periodic && RequiredCount > 1 ? settings.MinSpacingDays : null,
    };

    private static IEnumerable<DatedItem> Periodic(Obligation obligation, SchemeSettings settings, int year)
    {
        // A date named inside one of the windows is when that window falls due; otherwise its last day is.
        var named = NamedDay(obligation, settings, year);
        return Windows.Of(obligation.Cadence.Period, settings, year).Select(window => new DatedItem(
            window,
            named is { } day && window.Holds(day) ? day : window.To,
            obligation.Cadence.MinCount ?? 1,
            Verdicts.PerWindow,
            NeedsWholeWindow: true));
    }

    private static DatedItem FixedDate(Obligation obligation, SchemeSettings settings, int year)
    {
        var due = NamedDay(obligation, settings, year) ?? Windows.Year(year).To;
        // "Before 1 January", exclusive, is the end of the year before: the window is then that year.
        var window = new Window(Windows.Year(year).Key, new DateOnly(due.Year, 1, 1), due);
        return new(window, due, obligation.Cadence.MinCount ?? 1, Verdicts.ByDate, NeedsWholeWindow: true);
    }

    private static DatedItem Standing(Obligation obligation, SchemeSettings settings, int year) =>
        new(Windows.Year(year), NamedDay(obligation, settings, year), 1, Verdicts.Existence, NeedsWholeWindow: false);

    private static DateOnly? NamedDay(Obligation obligation, SchemeSettings settings, int year)
    {
        // Year-end wordings mean the end of 31 December (U2) and know no day before.
        if (obligation.Cadence.FixedDateWording is { } wording && wording != "before")
        {
            return Windows.Year(year).To;
        }

        if (!MonthDay.TryParse(obligation.Cadence.FixedDate ?? obligation.Deadline?.Date, out var named))
        {
            return null;
        }

        return settings.DueDayInclusive ? named.In(year) : named.In(year).AddDays(-1);
    }
}
