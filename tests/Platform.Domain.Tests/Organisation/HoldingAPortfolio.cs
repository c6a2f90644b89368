using CsCheck;
using Platform.Domain.Organisation;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Organisation;

public sealed class HoldingAPortfolio
{
    private static readonly DeciderSpec<Post, PostEvent> given = new(Post.Evolve);
    private static readonly PostEstablished Established = new(
        DeterministicId.From("post"), Bureau.Root, "dual-duty-member", "副局长", "Deputy director", [], Bureau.Founded);

    private static readonly PostUnit Known = new("预算科", Bureau.Founded, null);

    [Fact]
    public void Units_come_into_a_posts_charge_from_a_day_on()
    {
        var post = given.History(Established).When(Assign(Day(1), Bureau.Budget, Bureau.Treasury))
            .Records(new PostPortfolioAssigned(Bureau.Budget, Day(1)), new PostPortfolioAssigned(Bureau.Treasury, Day(1)))!;

        post.Portfolio.ShouldBe([new(Bureau.Budget, Day(1), null), new(Bureau.Treasury, Day(1), null)]);
    }

    [Fact]
    public void What_is_recorded_just_so_is_passed_over() =>
        given.History(Established, new PostPortfolioAssigned(Bureau.Budget, Day(1))).When(Assign(Day(1), Bureau.Budget, Bureau.Treasury))
            .Records(new PostPortfolioAssigned(Bureau.Treasury, Day(1)));

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once_and_nothing_is_assigned()
    {
        var refused = given.History(Established, new PostPortfolioAssigned(Bureau.Budget, Day(1)), new PostPortfolioAssigned(Bureau.Station, Bureau.Today))
            .When(p => AssignPortfolioDecider.Decide(
                new(
                    [
                        (Bureau.Budget, Known), (Bureau.Root, null), (Bureau.Treasury, Known with { DissolvedOn = Day(1) }), (Bureau.Station, Known),
                        (Bureau.Station, Known),
                    ],
                    Day(2)),
                p!))
            .IsRefused<PortfolioIsNotAcceptable>();

        refused.Errors.Select(e => (e.Pointer, e.Code)).ShouldBe(
        [
            ("/unitIds/0", "in-charge-already"), ("/unitIds/1", "unit-unknown"), ("/unitIds/2", "unit-not-there"), ("/unitIds/3", "in-charge-already"),
            ("/unitIds/4", "unit-repeated"), ("/unitIds/4", "in-charge-already"),
        ]);
        given.History(Established).When(Assign(Bureau.Founded.AddDays(-1), Bureau.Budget))
            .IsRefused<PortfolioIsNotAcceptable>().Errors.Select(e => e.Pointer).ShouldBe(["/unitIds/0", "/from"]);
    }

    [Fact]
    public void A_charge_ends_on_its_day_and_can_begin_anew()
    {
        var assigned = new PostPortfolioAssigned(Bureau.Budget, Day(1));
        var withdrawn = new PostPortfolioWithdrawn(Bureau.Budget, Day(9), "分工调整");

        given.History(Established, assigned).When(Withdraw(Day(9), "分工调整")).Records(withdrawn)!
            .Portfolio.ShouldBe([new(Bureau.Budget, Day(1), Day(9))]);
        given.History(Established, assigned, withdrawn).When(Assign(Day(9), Bureau.Budget)).Records(new PostPortfolioAssigned(Bureau.Budget, Day(9)));
        given.History(Established, assigned, withdrawn).When(Assign(Day(8), Bureau.Budget)).IsRefused<PortfolioIsNotAcceptable>();
    }

    [Fact]
    public void A_charge_that_was_recorded_by_mistake_ends_on_its_first_day_and_stands_in_nothings_way() =>
        given.History(Established, new PostPortfolioAssigned(Bureau.Budget, Day(5)), new PostPortfolioWithdrawn(Bureau.Budget, Day(5), null))
            .When(Assign(Day(1), Bureau.Budget)).Records(new PostPortfolioAssigned(Bureau.Budget, Day(1)));

    [Fact]
    public void Only_what_is_in_its_charge_is_withdrawn_and_not_before_it_began()
    {
        given.History(Established).When(Withdraw(Day(5))).IsRefused<UnitIsNotInItsCharge>();
        given.History(Established, new PostPortfolioAssigned(Bureau.Budget, Day(6))).When(Withdraw(Day(5))).IsRefused<ChargeBeganLater>()
            .Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/on");
        given.History(Established, new PostPortfolioAssigned(Bureau.Budget, Day(1))).When(Withdraw(Day(5), new('长', 501))).IsRefused<PortfolioReasonIsTooLong>();
    }

    [Fact]
    public void An_abolished_post_is_given_no_charge() =>
        given.History(Established, new PostAbolished(Day(3), "机构改革")).When(Assign(Day(1), Bureau.Budget)).IsRefused<PostIsAbolished>();

    /// <summary>Whatever was accepted in whatever order, no unit is twice in one post's charge on one day.</summary>
    [Fact]
    public void No_unit_is_ever_twice_in_one_charge() =>
        Gen.Select(Gen.Bool, Gen.Int[0, 2], Gen.Int[0, 20]).Array[0, 30].Sample(commands =>
        {
            var units = new[] { Bureau.Budget, Bureau.Treasury, Bureau.Station };
            var post = commands.Aggregate(Post.Evolve(null, Established)!, (state, command) =>
                (command.Item1 ? Assign(Day(command.Item3), units[command.Item2])(state) : Withdraw(Day(command.Item3), null, units[command.Item2])(state))
                    is Decision<PostEvent>.Accepted accepted ? accepted.Events.Aggregate(state, (s, e) => Post.Evolve(s, e)!) : state);

            return units.All(unit => Enumerable.Range(0, 25).All(day =>
                post.Portfolio.Count(c => c.UnitId == unit && c.From <= Day(day) && (c.Until is null || Day(day) < c.Until)) <= 1));
        });

    private static DateOnly Day(int day) => Bureau.Day(1, 10).AddDays(day);

    private static Func<Post?, Decision<PostEvent>> Assign(DateOnly from, params Guid[] units) =>
        p => AssignPortfolioDecider.Decide(new([.. units.Select(unit => (unit, (PostUnit?)Known))], from), p!);

    private static Func<Post?, Decision<PostEvent>> Withdraw(DateOnly on, string? reason = null, Guid? unit = null) =>
        p => WithdrawPortfolioDecider.Decide(new(unit ?? Bureau.Budget, on, reason), p!);
}
