using Platform.Domain.Exchange;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Exchange;

public sealed class ImportingAWorkbook
{
    private static readonly DeciderSpec<Import, ImportEvent> given = new(Import.Evolve);
    private static readonly By Clerk = new("clerk", null, new DateTimeOffset(2026, 6, 1, 2, 0, 0, TimeSpan.Zero), new(2026, 6, 1));
    private static readonly Guid Id = DeterministicId.From("import");
    private static readonly ImportedThing Unit = new(ImportedKind.Unit, DeterministicId.From("unit"));

    [Fact]
    public void Keeps_that_it_was_looked_at_and_what_it_would_do() =>
        given.Nothing().When(i => CheckImportDecider.Decide(new(Id, ImportKind.Units, "C:\\temp\\单位.xlsx", "ab", 9, 3, 2, 1, 0), i, Clerk))
            .Records(Checked() with { FileName = "单位.xlsx" });

    [Fact]
    public void A_name_that_says_nothing_is_replaced_and_one_that_is_too_long_is_cut()
    {
        Name("\u202e").ShouldBe("workbook.xlsx");
        Name(new string('长', 300)).Length.ShouldBe(200);

        static string Name(string given) => ImportingAWorkbook.given.Nothing()
            .When(i => CheckImportDecider.Decide(new(Id, ImportKind.Units, given, "ab", 9, 3, 2, 1, 0), i, Clerk)).RecordsOne<ImportChecked>().FileName;
    }

    [Fact]
    public void Is_confirmed_when_no_row_is_at_fault() => given.History(Checked()).When(Confirm(0)).Records(new ImportConfirmed("clerk"));

    [Fact]
    public void Is_confirmed_anew_after_it_was_stopped() =>
        given.History(Checked(), Confirmed(), new ImportStopped(2)).When(Confirm(0)).Records(new ImportConfirmed("clerk"));

    [Fact]
    public void Is_not_confirmed_with_a_row_at_fault() =>
        given.History(Checked()).When(Confirm(2)).IsRefused<ImportHasFaults>().Message.ShouldContain("2 row(s)");

    [Fact]
    public void Is_not_confirmed_after_it_was_undone() =>
        given.History(Checked(), Confirmed(), Applied(), new ImportUndone("ana", "错表")).When(Confirm(0)).IsRefused<ImportWasUndone>();

    [Fact]
    public void Is_recorded_once_confirmed() =>
        given.History(Checked(), Confirmed()).When(i => ApplyImportDecider.Decide(new(0, [Unit], 1), i!)).RecordsOne<ImportApplied>().Added.ShouldBe([Unit]);

    [Fact]
    public void Stops_when_a_row_no_longer_fits() =>
        given.History(Checked(), Confirmed()).When(i => ApplyImportDecider.Decide(new(1, [], 0), i!)).Records(new ImportStopped(1));

    [Fact]
    public void Is_not_recorded_without_a_confirmation() =>
        given.History(Checked()).When(i => ApplyImportDecider.Decide(new(0, [Unit], 1), i!)).RecordsNothing();

    [Fact]
    public void Is_undone_as_one_act() =>
        given.History(Checked(), Confirmed(), Applied()).When(Undo()).Records(new ImportUndone("clerk", "错表"));

    [Fact]
    public void Is_not_undone_while_something_rests_on_it()
    {
        var dependent = new FieldError("/units/100", "has-posts", "预算科 has posts.");

        given.History(Checked(), Confirmed(), Applied()).When(Undo(dependent)).IsRefused<ImportIsDependedOn>().Errors.ShouldBe([dependent]);
    }

    [Fact]
    public void What_is_not_recorded_cannot_be_undone()
    {
        given.History(Checked()).When(Undo()).IsRefused<ImportIsNotApplied>();
        given.History(Checked(), Confirmed()).When(Undo()).IsRefused<ImportIsNotApplied>();
        given.History(Checked(), Confirmed(), new ImportStopped(1)).When(Undo()).IsRefused<ImportIsNotApplied>();
    }

    private static ImportChecked Checked() => new(Id, ImportKind.Units, "units.xlsx", "ab", 9, 3, 2, 1, 0, "clerk");

    private static ImportConfirmed Confirmed() => new("ana");

    private static ImportApplied Applied() => new([Unit], 1);

    private static Func<Import?, Decision<ImportEvent>> Confirm(int faulty) => i => ConfirmImportDecider.Decide(new(faulty), i!, Clerk);

    private static Func<Import?, Decision<ImportEvent>> Undo(params FieldError[] dependents) => i => UndoImportDecider.Decide(new("错表", dependents), i!, Clerk);
}
