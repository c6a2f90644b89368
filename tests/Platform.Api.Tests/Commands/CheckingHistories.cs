namespace Platform.Api.Tests.Commands;

/// <summary>The checker itself: it lets pass what may be, and finds each way in which a history may be wrong.</summary>
public sealed class CheckingHistories
{
    private static readonly string[] Stored = ["a", "b", "c"];

    private static readonly Observation[] Right =
    [
        Wrote(0, 1, 1, "a"), Wrote(2, 5, 2, "b"), Refused(3, 6, 2, "x"), Read(4, 7, 1), Wrote(8, 9, 3, "c"), Refused(10, 11, 3, "y"), Away(10, 12, "z"), Read(13, 14, 3),
    ];

    [Fact]
    public void What_may_be_is_let_pass()
    {
        StreamHistory.Faults(Right, Stored).ShouldBeEmpty();
        // While a write is under way, a reading may have it or not have it.
        StreamHistory.Faults([Wrote(0, 1, 1, "a"), Wrote(2, 9, 2, "b"), Read(3, 4, 1), Read(5, 6, 2)], ["a", "b"]).ShouldBeEmpty();
    }

    [Fact]
    public void A_write_that_is_lost_is_found() => Faults(Right, ["a", "b"]).ShouldContain("'c' was acknowledged at 3 and is stored at []");

    [Fact]
    public void A_write_that_is_there_twice_is_found() => Faults(Right, ["a", "b", "c", "c"]).ShouldContain("'c' was acknowledged at 3 and is stored at [3, 4]");

    [Fact]
    public void Two_who_were_told_one_version_are_found() =>
        Faults([.. Right, Wrote(8, 9, 3, "d")], Stored).ShouldContain("'d' was acknowledged at 3 and is stored at []");

    [Fact]
    public void A_write_that_was_refused_and_is_there_is_found()
    {
        Faults(Right, [.. Stored, "y"]).ShouldContain("'y' was refused and is stored");
        Faults(Right, [.. Stored, "z"]).ShouldContain("'z' was refused and is stored");
    }

    [Fact]
    public void What_nobody_was_told_of_is_found() => Faults(Right, [.. Stored, "d"]).ShouldContain("'d' is stored and was acknowledged to nobody");

    [Fact]
    public void A_reading_that_leaves_something_out_or_has_another_order_is_found()
    {
        Faults([.. Right, new(15, 16, Answer.Read, 2, string.Empty, ["a", "c"])], Stored).ShouldContain("what was read at 2 is not how the stream begins");
        Faults([.. Right, new(15, 16, Answer.Read, 3, string.Empty, ["b", "a", "c"])], Stored).ShouldContain("what was read at 3 is not how the stream begins");
    }

    [Fact]
    public void An_answer_that_knows_less_than_an_earlier_one_is_found()
    {
        Faults([.. Right, Read(20, 21, 2)], Stored).ShouldContain("Read at 2 was asked after 3 had been answered");
        Faults([.. Right, Refused(20, 21, 2, "w")], Stored).ShouldContain("Refused at 2 was asked after 3 had been answered");
        Faults([Wrote(0, 1, 1, "a"), Read(2, 3, 2), Wrote(4, 5, 2, "b")], ["a", "b"]).ShouldContain("Wrote at 2 was asked after 2 had been answered");
    }

    private static IReadOnlyList<string> Faults(Observation[] seen, string[] stored) => StreamHistory.Faults(seen, stored);

    private static Observation Wrote(long asked, long answered, long version, string words) => new(asked, answered, Answer.Wrote, version, words);

    private static Observation Refused(long asked, long answered, long version, string words) => new(asked, answered, Answer.Refused, version, words);

    private static Observation Away(long asked, long answered, string words) => new(asked, answered, Answer.TurnedAway, 0, words);

    private static Observation Read(long asked, long answered, int version) => new(asked, answered, Answer.Read, version, string.Empty, Stored[..version]);
}
