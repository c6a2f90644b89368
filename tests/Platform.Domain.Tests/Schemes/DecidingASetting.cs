using Platform.Domain.Schemes;

namespace Platform.Domain.Tests.Schemes;

public sealed class DecidingASetting
{
    public static TheoryData<string, string?> Values { get; } = new()
    {
        { "halfYearSecondStartsOn", "09-01" }, { "dueDayInclusive", "false" }, { "closingGraceDays", "30" }, { "promptlyHours", "24" },
        { "firstMomentHours", "2" }, { "workingDayRule", "next-working-day" }, { "retentionYears", "10" }, { "minSpacingDays", "30" },
        { "applyReferencedLists", "true" }, { "evidenceRequirement", "every-listed-kind" },
    };

    public static TheoryData<string, string?> Faults { get; } = new()
    {
        { "halfYearSecondStartsOn", "01-01" }, { "halfYearSecondStartsOn", null }, { "dueDayInclusive", "perhaps" }, { "closingGraceDays", "-1" },
        { "closingGraceDays", null }, { "promptlyHours", "soon" }, { "firstMomentHours", "0" }, { "workingDayRule", "any-day" },
        { "workingDayRule", null }, { "retentionYears", "0" }, { "minSpacingDays", "181" }, { "evidenceRequirement", "none" }, { "applyReferencedLists", null },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Records_what_it_was_and_is_and_who_decided_it(string name, string? value)
    {
        var setting = SettingList.Find(name)!;
        var before = setting.Get(new SchemeSettings());

        var after = Given.ADraft.When(Set(name, value, "局务会议定"))
            .Records(new SchemeSettingSet(name, value, before, "局务会议定", Given.Ana.ActorId))!;

        setting.Get(after.Settings).ShouldBe(value);
        SettingList.All.Where(other => other.Name != name).ShouldAllBe(other => other.Get(after.Settings) == other.Get(new SchemeSettings()));
    }

    [Fact]
    public void Every_setting_is_decided_by_one_of_these_tests_and_has_the_default_of_the_settings() =>
        Values.Select(row => row.Data.Item1).ShouldBe(SettingList.All.Select(setting => setting.Name));

    [Theory]
    [MemberData(nameof(Faults))]
    public void Is_refused_with_a_value_that_cannot_be(string name, string? value) =>
        Given.ADraft.When(Set(name, value)).IsRefused<SettingIsFaulty>().Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/value");

    [Fact]
    public void Is_refused_for_a_setting_that_there_is_not() =>
        Given.ADraft.When(Set("coffeeBreaks", "2")).IsRefused<SettingIsFaulty>().Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/setting");

    [Fact]
    public void Setting_what_holds_already_records_nothing() => Given.ADraft.When(Set("closingGraceDays", "15")).RecordsNothing();

    [Fact]
    public void What_was_signed_off_or_issued_does_not_change()
    {
        Given.ASignedOffScheme.When(Set("closingGraceDays", "30")).IsRefused<SchemeIsNoDraft>();
        Given.AnIssuedScheme.When(Set("closingGraceDays", "30")).IsRefused<SchemeIsNoDraft>();
    }

    private static Func<Scheme?, Decision<SchemeEvent>> Set(string name, string? value, string? reason = null) =>
        scheme => SetSchemeSettingDecider.Decide(new(name, value, reason), scheme!, Given.Ana);
}
