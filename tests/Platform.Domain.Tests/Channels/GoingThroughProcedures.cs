using Platform.Domain.Channels.Procedures;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Channels;

/// <summary>The selection of a textbook in three steps, for tests to start from.</summary>
internal static class GoingThrough
{
    public static readonly Guid Id = DeterministicId.From("procedure");
    public static readonly ProcedureBook Book = new(DeterministicId.From("book"), [new("教材选用", "9", ["提出", "审读", "集体研究"])]);
    public static readonly DeciderSpec<Procedure, ProcedureEvent> Given = new(Procedure.Evolve);

    public static ProcedureStarted Started { get; } =
        new(Id, Keeping.Unit, "教材选用", "9", "高等数学", Book.Templates[0].Steps, Keeping.Post, new(2026, 6, 1), "ana");

    public static ProcedureStepTaken Taken(int number) => new(number, new(2026, 6, 2), [], "ana");

    public static ProcedureDecided Decided { get; } = new(Keeping.Today, true, "党委会", null, [], null, "ana");
}

public sealed class SettingTheBookOfProcedures
{
    private static readonly DeciderSpec<ProcedureBook, ProcedureBookEvent> given = new(ProcedureBook.Evolve);

    [Fact]
    public void Each_setting_states_the_whole_and_each_procedure_and_step_once()
    {
        given.Nothing().When(Set(GoingThrough.Book.Templates)).RecordsOne<ProcedureBookSet>();
        given.Nothing().When(Set([new("教材选用", null, ["提出", "提出"]), new("教材选用", null, ["提出"])])).IsRefused<ProcedureBookIsNotAcceptable>()
            .Errors.Select(error => error.Pointer).ShouldBe(["/templates/1/name", "/templates/0/steps"]);
    }

    private static Func<ProcedureBook?, Decision<ProcedureBookEvent>> Set(IReadOnlyList<ProcedureTemplate> templates) =>
        book => SetProcedureBookDecider.Decide(new(GoingThrough.Book.Id, templates), book, Keeping.Ana);
}

public sealed class GoingThroughAProcedure
{
    [Fact]
    public void It_begins_with_the_steps_of_the_book()
    {
        var started = GoingThrough.Given.Nothing().When(Start("教材选用", new(2026, 6, 1))).RecordsOne<ProcedureStarted>();

        (started.Article, started.Steps).ShouldBe(("9", GoingThrough.Book.Templates[0].Steps));
        GoingThrough.Given.Nothing().When(Start("采购", new(2026, 6, 1))).IsRefused<ProcedureIsUnknown>();
        GoingThrough.Given.Nothing().When(Start("教材选用", Keeping.Today.AddDays(1))).IsRefused<ProcedureDayIsOutOfTime>();
    }

    [Fact]
    public void No_step_is_passed_over_without_a_recorded_ground()
    {
        GoingThrough.Given.History(GoingThrough.Started).When(Step(2)).IsRefused<ProcedureStepIsOutOfOrder>().Next.ShouldBe(1);
        GoingThrough.Given.History(GoingThrough.Started).When(Step(1)).RecordsOne<ProcedureStepTaken>();
        GoingThrough.Given.History(GoingThrough.Started, GoingThrough.Taken(1)).When(Step(2, "无此环节")).RecordsOne<ProcedureStepSkipped>().Ground.ShouldBe("无此环节");
        GoingThrough.Given.History(GoingThrough.Started, GoingThrough.Taken(1), GoingThrough.Taken(2), GoingThrough.Taken(3)).When(Step(4)).IsRefused<ProcedureStepIsOutOfOrder>().Next.ShouldBeNull();
    }

    [Fact]
    public void A_step_follows_the_one_before_and_has_come()
    {
        GoingThrough.Given.History(GoingThrough.Started).When(Step(1, on: new(2026, 5, 31))).IsRefused<ProcedureDayIsOutOfTime>();
        GoingThrough.Given.History(GoingThrough.Started).When(Step(1, on: Keeping.Today.AddDays(1))).IsRefused<ProcedureDayIsOutOfTime>();
        GoingThrough.Given.History(GoingThrough.Started, GoingThrough.Decided).When(Step(1)).IsRefused<ProcedureIsOver>();
    }

    [Fact]
    public void It_is_decided_once_after_its_steps()
    {
        ProcedureEvent[] gone = [GoingThrough.Started, GoingThrough.Taken(1), GoingThrough.Taken(2), GoingThrough.Taken(3)];

        GoingThrough.Given.History(GoingThrough.Started).When(Decide(Keeping.Today)).IsRefused<ProcedureStepsAreOpen>().Next.ShouldBe(1);
        GoingThrough.Given.History(gone).When(Decide(Keeping.Today)).RecordsOne<ProcedureDecided>().DecidedByBody.ShouldBe("党委会");
        GoingThrough.Given.History(gone).When(Decide(new(2026, 6, 1))).IsRefused<ProcedureDayIsOutOfTime>();
        GoingThrough.Given.History([.. gone, GoingThrough.Decided]).When(Decide(Keeping.Today.AddDays(-1))).IsRefused<ProcedureIsOver>();
        GoingThrough.Given.History([.. gone, new ProcedureDiscontinued(Keeping.Today, "不再需要", "ana")]).When(Decide(Keeping.Today)).IsRefused<ProcedureIsOver>();
    }

    [Fact]
    public void It_is_discontinued_as_long_as_it_is_not_decided()
    {
        GoingThrough.Given.History(GoingThrough.Started).When(Discontinue("不再需要")).Records(new ProcedureDiscontinued(Keeping.Today, "不再需要", "ana"));
        GoingThrough.Given.History(GoingThrough.Started, GoingThrough.Decided).When(Discontinue("不再需要")).IsRefused<ProcedureIsOver>();
        GoingThrough.Given.History(GoingThrough.Started, new ProcedureDiscontinued(Keeping.Today, "别的理由", "ana")).When(Discontinue("不再需要")).IsRefused<ProcedureIsOver>();
    }

    private static Func<Procedure?, Decision<ProcedureEvent>> Start(string name, DateOnly on) =>
        p => StartProcedureDecider.Decide(new(GoingThrough.Id, Keeping.Unit, name, "高等数学", Keeping.Post, on), p, GoingThrough.Book, Keeping.Ana);

    private static Func<Procedure?, Decision<ProcedureEvent>> Step(int number, string? ground = null, DateOnly? on = null) =>
        p => TakeProcedureStepDecider.Decide(new(number, on ?? new(2026, 6, 3), ground, []), p!, Keeping.Ana);

    private static Func<Procedure?, Decision<ProcedureEvent>> Decide(DateOnly on) => p => DecideProcedureDecider.Decide(new(on, true, "党委会", null, [], null), p!, Keeping.Ana);

    private static Func<Procedure?, Decision<ProcedureEvent>> Discontinue(string reason) => p => DiscontinueProcedureDecider.Decide(new(reason), p!, Keeping.Ana);
}
