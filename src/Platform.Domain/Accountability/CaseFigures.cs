namespace Platform.Domain.Accountability;

/// <summary>How many running cases stand at a step, and how many of them are past its last day.</summary>
public sealed record CaseStepTally(string Step, int Count, int Overdue);

public enum WithheldBecause
{
    /// <summary>There are some, and fewer than <see cref="CaseFigures.Least"/>.</summary>
    FewerThanFive,

    /// <summary>It is small itself, or together with others that are shown it would give a small one away. Which of the two is not said.</summary>
    ToProtect,
}

/// <summary>One number of a roll-up.</summary>
/// <param name="Value">Null where it is withheld.</param>
public sealed record CaseFigure(int? Value, WithheldBecause? Withheld)
{
    public static CaseFigure Shown(int value) => new(value, null);

    public static CaseFigure Not(WithheldBecause because) => new(null, because);
}

public sealed record CaseStepFigure(string Step, int Count, CaseFigure Overdue);

/// <summary>
/// The numbers of a bureau's cases as they may be told to those who are named in none (docs/adr/0036). A number from one to four
/// is withheld, and with it every other from which it could be reckoned: whatever is shown, at least two readings of it remain.
/// Nought is shown.
/// </summary>
/// <param name="BySteps">Running cases by step; null where one of the numbers would be small.</param>
public sealed record CaseFigures(CaseFigure Total, CaseFigure Open, CaseFigure Ended, CaseFigure Overdue, IReadOnlyList<CaseStepFigure>? BySteps)
{
    public const int Least = 5;

    /// <param name="steps">Of the running cases; a step without any is left out.</param>
    public static CaseFigures Of(IReadOnlyList<CaseStepTally> steps, int ended)
    {
        var open = steps.Sum(step => step.Count);
        if (IsSmall(open + ended))
        {
            var few = CaseFigure.Not(WithheldBecause.FewerThanFive);
            return new(few, few, few, few, null);
        }

        // Either of the two and the total give the other.
        var parted = !IsSmall(open) && !IsSmall(ended);
        var overdue = steps.Sum(step => step.Overdue);
        var clocks = parted && IsTold(open, overdue);
        return new(
            CaseFigure.Shown(open + ended), Shown(parted, open), Shown(parted, ended), Shown(clocks, overdue), parted ? By(steps, clocks) : null);
    }

    private static List<CaseStepFigure>? By(IReadOnlyList<CaseStepTally> steps, bool clocks)
    {
        if (steps.Any(step => IsSmall(step.Count)))
        {
            return null;
        }

        // One step's number follows from the sum and the others, so that all are told or none.
        var each = clocks && steps.All(step => IsTold(step.Count, step.Overdue));
        return [.. steps.Select(step => new CaseStepFigure(step.Step, step.Count, Shown(each, step.Overdue)))];
    }

    // How many are overdue tells how many are not.
    private static bool IsTold(int whole, int part) => !IsSmall(part) && !IsSmall(whole - part);

    private static bool IsSmall(int number) => number is > 0 and < Least;

    private static CaseFigure Shown(bool shown, int value) => shown ? CaseFigure.Shown(value) : CaseFigure.Not(WithheldBecause.ToProtect);
}
