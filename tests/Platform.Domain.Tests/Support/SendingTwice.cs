namespace Platform.Domain.Tests.Support;

/// <summary>The helper itself: it must notice a decision that is not safe to repeat.</summary>
public sealed class SendingTwice
{
    private static readonly DeciderSpec<string, string> Given = new((state, @event) => state + @event);

    [Fact]
    public void Notices_a_command_that_records_again() =>
        Should.Throw<ShouldAssertException>(() => Given.Nothing().When(_ => (Decision<string>)"a").Records("a"))
            .Message.ShouldContain("Sent a second time");

    [Fact]
    public void Accepts_nothing_or_a_refusal_the_second_time()
    {
        Given.Nothing().When(s => s is null ? "a" : Decision<string>.Nothing).Records("a").ShouldBe("a");
        Given.Nothing().When(s => s is null ? (Decision<string>)"a" : new Done()).Records("a");
    }

    [Fact]
    public void Notices_other_facts_and_other_refusals()
    {
        Should.Throw<ShouldAssertException>(() => Given.History("x").When(_ => (Decision<string>)"a").Records("b"));
        Should.Throw<ShouldAssertException>(() => Given.History("x").When(_ => new Done()).Records("b"));
        Should.Throw<ShouldAssertException>(() => Given.History("x").When(_ => (Decision<string>)"a").IsRefused<Done>());
        Should.Throw<ShouldAssertException>(() => Given.History("x").When(_ => (Decision<string>)"a").RecordsNothing());
    }

    private sealed record Done() : Refusal("done", "It is done.");
}
