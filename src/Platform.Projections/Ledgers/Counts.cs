namespace Platform.Projections.Ledgers;

/// <summary>How many duties stand in each state on a day. "No verdict" and "declared none" are never added to what was met.</summary>
public sealed record Counts
{
    public int NotDue { get; init; }

    public int Open { get; init; }

    public int DueSoon { get; init; }

    public int Submitted { get; init; }

    public int Returned { get; init; }

    public int Overdue { get; init; }

    public int Fulfilled { get; init; }

    public int Late { get; init; }

    public int Missed { get; init; }

    public int MadeUp { get; init; }

    public int Waived { get; init; }

    public int DeclaredNone { get; init; }

    public int NoVerdict { get; init; }

    /// <summary>No longer owed: part of the total, never of the rate.</summary>
    public int Withdrawn { get; init; }

    public int Total => NotDue + Open + DueSoon + Submitted + Returned + Overdue + Fulfilled + Late + Missed + MadeUp + Waived + DeclaredNone + NoVerdict + Withdrawn;

    public static Counts Of(IEnumerable<(string State, int Count)> states)
    {
        var by = states.GroupBy(row => row.State).ToDictionary(rows => rows.Key, rows => rows.Sum(row => row.Count));
        return new()
        {
            NotDue = by.GetValueOrDefault("not-due"),
            Open = by.GetValueOrDefault("open"),
            DueSoon = by.GetValueOrDefault("due-soon"),
            Submitted = by.GetValueOrDefault("submitted"),
            Returned = by.GetValueOrDefault("returned"),
            Overdue = by.GetValueOrDefault("overdue"),
            Fulfilled = by.GetValueOrDefault("fulfilled"),
            Late = by.GetValueOrDefault("late"),
            Missed = by.GetValueOrDefault("missed"),
            MadeUp = by.GetValueOrDefault("made-up"),
            Waived = by.GetValueOrDefault("waived"),
            DeclaredNone = by.GetValueOrDefault("declared-none"),
            NoVerdict = by.GetValueOrDefault("no-verdict"),
            Withdrawn = by.GetValueOrDefault("withdrawn"),
        };
    }

    public static Counts operator +(Counts a, Counts b) => new()
    {
        NotDue = a.NotDue + b.NotDue,
        Open = a.Open + b.Open,
        DueSoon = a.DueSoon + b.DueSoon,
        Submitted = a.Submitted + b.Submitted,
        Returned = a.Returned + b.Returned,
        Overdue = a.Overdue + b.Overdue,
        Fulfilled = a.Fulfilled + b.Fulfilled,
        Late = a.Late + b.Late,
        Missed = a.Missed + b.Missed,
        MadeUp = a.MadeUp + b.MadeUp,
        Waived = a.Waived + b.Waived,
        DeclaredNone = a.DeclaredNone + b.DeclaredNone,
        NoVerdict = a.NoVerdict + b.NoVerdict,
        Withdrawn = a.Withdrawn + b.Withdrawn,
    };

    /// <summary>(fulfilled + late) of (fulfilled + late + missed + made up): what was made up stays a miss. Null when nothing is assessed.</summary>
    public Rate? Rate() => (Fulfilled + Late + Missed + MadeUp) switch
    {
        0 => null,
        var assessed => new(Fulfilled + Late, assessed),
    };
}

/// <summary>A share that keeps its numbers, so that no percentage stands without them.</summary>
public sealed record Rate(int Met, int Assessed);
