using Platform.Domain.Organisation;

namespace Platform.Domain.Tests.Organisation;

public sealed class KeepingAPerson
{
    [Fact]
    public void Name_work_number_unit_and_duty_phone_are_all_there_is() =>
        typeof(PersonInput).GetProperties().Select(p => p.Name).ShouldBe(["Name", "WorkNumber", "UnitId", "DutyPhone"]);

    [Fact]
    public void What_can_be_kept_has_no_errors()
    {
        new PersonInput("王明", "CZ-0012", null, null).Check().ShouldBeEmpty();
        new PersonInput(new string('名', 50), new string('9', 32), Bureau.Root, "+86 518-8110 2030").Check().ShouldBeEmpty();
    }

    [Fact]
    public void Everything_wrong_is_said_at_once() =>
        new PersonInput(" ", "0012 A", Guid.Empty, "ext. 12").Check().Select(e => e.Pointer).ShouldBe(["/name", "/workNumber", "/unitId", "/dutyPhone"]);

    [Fact]
    public void Lengths_are_limited() =>
        new PersonInput(new string('名', 51), new string('9', 33), null, new string('1', 25)).Check().Select(e => e.Pointer).ShouldBe(["/name", "/workNumber", "/dutyPhone"]);

    [Theory]
    [InlineData("0518-8110 2030", "051*-**** **30")]
    [InlineData("+86 13800001234", "+86 1********34")]
    [InlineData("110", "***")]
    [InlineData("", "")]
    public void In_a_list_a_duty_phone_is_known_again_and_not_read(string phone, string masked) => DutyPhone.Masked(phone).ShouldBe(masked);

    [Theory]
    [InlineData("CZ-0012", "*****12")]
    [InlineData("0012", "**12")]
    [InlineData("012", "***")]
    [InlineData("", "")]
    public void A_work_number_is_told_from_another_and_not_read(string number, string masked) => WorkNumbers.Masked(number).ShouldBe(masked);
}
