using Platform.Domain.Schemes;
using Platform.Domain.Schemes.Comparison;

namespace Platform.Domain.Tests.Schemes;

public sealed class ComparingSettings
{
    private static readonly SchemeSettings Usual = new();

    public static TheoryData<string, string?, Direction> Changes { get; } = new()
    {
        { "halfYearSecondStartsOn", "09-01", Direction.Other },
        { "dueDayInclusive", "false", Direction.Tighter },
        { "closingGraceDays", "0", Direction.Tighter },
        { "closingGraceDays", "30", Direction.Looser },
        { "promptlyHours", "24", Direction.Tighter },
        { "firstMomentHours", "2", Direction.Tighter },
        { "workingDayRule", "next-working-day", Direction.Looser },
        { "workingDayRule", "previous-working-day", Direction.Tighter },
        { "retentionYears", "10", Direction.Other },
        { "minSpacingDays", "30", Direction.Tighter },
        { "applyReferencedLists", "true", Direction.Tighter },
        { "evidenceRequirement", "every-listed-kind", Direction.Tighter },
    };

    [Fact]
    public void The_same_decisions_do_not_differ() => SettingComparison.Of(Usual, new()).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Changes))]
    public void Each_change_is_told_with_what_it_means_and_turned_round_means_the_contrary(string name, string? value, Direction direction)
    {
        var setting = SettingList.Find(name)!;
        setting.TrySet(Usual, value, out var changed).ShouldBeTrue();

        SettingComparison.Of(Usual, changed).ShouldBe([new Difference(name, setting.Get(Usual), value, direction)]);
        SettingComparison.Of(changed, Usual).ShouldHaveSingleItem().Direction.ShouldBe(
            direction switch { Direction.Tighter => Direction.Looser, Direction.Looser => Direction.Tighter, _ => Direction.Other });
    }

    [Fact]
    public void Every_setting_is_compared_here() =>
        Changes.Select(row => row.Data.Item1).Distinct().ShouldBe(SettingList.All.Select(setting => setting.Name), ignoreOrder: true);
}
