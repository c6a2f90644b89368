using Platform.Domain.Evidence;
using Platform.Domain.Evidence.Disclosures;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Evidence;

public sealed class Disclosing
{
    private static readonly DateOnly Today = new(2026, 5, 20);
    private static readonly Guid Id = DeterministicId.From("disclosure");
    private static readonly Guid Unit = DeterministicId.From("unit");
    private static readonly Guid Duty = DeterministicId.From("duty");

    private static readonly DeciderSpec<Disclosure, DisclosureEvent> Given = new(Disclosure.Evolve);

    private static readonly GrantDisclosure Command = new(Id, "district", Unit, true, null, EvidenceLevel.Internal, Today, Today.AddDays(10), "专项督查");
    private static readonly DisclosureGranted Granted = new(Id, "district", Unit, true, null, EvidenceLevel.Internal, Today, Today.AddDays(10), "专项督查", "office");

    [Fact]
    public void A_bureau_lets_its_department_read_from_day_to_day() =>
        Given.Nothing().When(d => GrantDisclosureDecider.Decide(Command, d, On(Today))).Records(Granted);

    [Fact]
    public void One_duty_has_nothing_below_it() =>
        Given.Nothing().When(d => GrantDisclosureDecider.Decide(Command with { OccurrenceId = Duty }, d, On(Today)))
            .Records(Granted with { OccurrenceId = Duty, IncludesBelow = false });

    [Fact]
    public void Without_a_department_there_is_nobody_to_read() =>
        Given.Nothing().When(d => GrantDisclosureDecider.Decide(Command with { ToTenant = null }, d, On(Today))).IsRefused<NobodyToDiscloseTo>();

    [Fact]
    public void Everything_that_is_wrong_with_its_days_is_named_at_once()
    {
        Errors(Command with { From = Today.AddDays(-1), Until = Today.AddDays(-2) }).ShouldBe(["/from in-the-past", "/until before-the-first-day"]);
        Errors(Command with { Until = Today.AddDays(GrantDisclosureDecider.LongestDays) }).ShouldBe(["/until too-long"]);
        Given.Nothing().When(d => GrantDisclosureDecider.Decide(Command with { Until = Today.AddDays(GrantDisclosureDecider.LongestDays - 1) }, d, On(Today)))
            .RecordsOne<DisclosureGranted>();
    }

    [Fact]
    public void It_is_withdrawn_at_once_and_once() =>
        Given.History(Granted).When(d => WithdrawDisclosureDecider.Decide(new("督查结束"), d!, On(Today.AddDays(10))))
            .Records(new DisclosureWithdrawn(Today.AddDays(10), "督查结束", "office"));

    [Fact]
    public void What_ended_by_itself_is_not_withdrawn() =>
        Given.History(Granted).When(d => WithdrawDisclosureDecider.Decide(new("督查结束"), d!, On(Today.AddDays(11)))).IsRefused<DisclosureHasEnded>();

    private static IEnumerable<string> Errors(GrantDisclosure command) =>
        Given.Nothing().When(d => GrantDisclosureDecider.Decide(command, d, On(Today))).IsRefused<DisclosureIsNotAcceptable>().Errors.Select(error => $"{error.Pointer} {error.Code}");

    private static By On(DateOnly day) => new("office", null, new(day, new(1, 0), TimeSpan.Zero), day);
}
