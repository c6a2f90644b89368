using Platform.Domain.Evidence;
using Platform.Domain.Schemes;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Evidence;

public sealed class RegisteringEvidence
{
    internal static readonly DeciderSpec<EvidenceItem, EvidenceEvent> Given = new(EvidenceItem.Evolve);
    internal static readonly Guid Id = DeterministicId.From("evidence");
    private static readonly Guid Unit = DeterministicId.From("unit");
    private static readonly string Hash = new('a', 64);
    private static readonly By Ana = new("ana", null, new(2026, 3, 9, 2, 0, 0, TimeSpan.Zero), new(2026, 3, 9));

    internal static readonly EvidenceRegistered Registered =
        new(Id, Unit, "minutes", "三月专题研究纪要", "纪要.pdf", "application/pdf", 1234, Hash, new(2026, 3, 3));

    [Fact]
    public void Records_what_the_document_is_and_the_day_it_was_made() =>
        Given.Nothing().When(Register(Minutes() with { Title = " 三月专题研究纪要 ", FileName = "D:\\上报\\纪要.pdf" })).Records(Registered)!
            .As.FormedOn.ShouldBe(new(2026, 3, 3));

    [Fact]
    public void Is_accepted_up_to_each_limit()
    {
        Given.Nothing().When(Register(Minutes() with { Size = 52_428_800 })).RecordsOne<EvidenceRegistered>();
        Given.Nothing().When(Register(Minutes() with { Size = 1 })).RecordsOne<EvidenceRegistered>();
        Given.Nothing().When(Register(Minutes() with { Title = new('题', 200) })).RecordsOne<EvidenceRegistered>();
        Given.Nothing().When(Register(Minutes() with { FileName = new string('名', 196) + ".pdf" })).RecordsOne<EvidenceRegistered>();
        Given.Nothing().When(Register(Minutes() with { FormedOn = Ana.Today })).RecordsOne<EvidenceRegistered>();
    }

    [Fact]
    public void Every_kind_of_the_list_is_accepted()
    {
        foreach (var kind in Codes.EvidenceKinds.All)
        {
            Given.Nothing().When(Register(Minutes() with { Kind = kind.Value })).RecordsOne<EvidenceRegistered>().Kind.ShouldBe(kind.Value);
        }
    }

    [Fact]
    public void Is_refused_by_name_for_each_fault()
    {
        Refused<FileIsTooLarge>(Minutes() with { Size = 52_428_801 }, "/file");
        Refused<FileIsEmpty>(Minutes() with { Size = 0, Content = Files.Of([]) }, "/file");
        Refused<FileNameIsNotAcceptable>(Minutes() with { FileName = new string('名', 197) + ".pdf" }, "/file");
        Refused<FileKindIsNotAccepted>(Minutes() with { Content = Files.Text("<html>") }, "/file");
        Refused<FileNameContradictsContent>(Minutes() with { Content = Files.Png }, "/file");
        Refused<EvidenceKindIsUnknown>(Minutes() with { Kind = "photo" }, "/kind");
        Refused<EvidenceKindIsUnknown>(Minutes() with { Kind = null }, "/kind");
        Refused<EvidenceTitleIsNotAcceptable>(Minutes() with { Title = "  " }, "/title");
        Refused<EvidenceTitleIsNotAcceptable>(Minutes() with { Title = new('题', 201) }, "/title");
        Refused<EvidenceTitleIsNotAcceptable>(Minutes() with { Title = "a\nb" }, "/title");
        Refused<EvidenceIsFormedInTheFuture>(Minutes() with { FormedOn = Ana.Today.AddDays(1) }, "/formedOn");
        Given.Nothing().When(item => RegisterEvidenceDecider.Decide(Minutes(), item, unitIsKnown: false, Ana))
            .IsRefused<EvidenceUnitIsUnknown>().Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/unitId");
    }

    [Fact]
    public void Everything_wrong_is_said_at_once() =>
        Given.Nothing().When(item => RegisterEvidenceDecider.Decide(
                Minutes() with { Content = Files.Png, Kind = "photo", Title = null, FormedOn = Ana.Today.AddDays(1) }, item, unitIsKnown: false, Ana))
            .IsRefused<FileNameContradictsContent>()
            .Errors.Select(error => error.Pointer).ShouldBe(["/file", "/kind", "/title", "/unitId", "/formedOn"]);

    [Fact]
    public void The_same_document_under_the_same_id_is_nothing_and_another_is_refused()
    {
        Given.History(Registered).When(Register(Minutes())).RecordsNothing();
        Given.History(Registered).When(Register(Minutes() with { Sha256 = new('b', 64) })).IsRefused<EvidenceIdIsTaken>();
        Given.History(Registered).When(Register(Minutes() with { Title = "另一份" })).IsRefused<EvidenceIdIsTaken>();
    }

    private static void Refused<TRefusal>(RegisterEvidence command, string pointer)
        where TRefusal : Refusal
    {
        Given.Nothing().When(Register(command)).IsRefused<TRefusal>().Errors.ShouldHaveSingleItem().Pointer.ShouldBe(pointer);
        Given.History(Registered).When(Register(command)).IsRefused<TRefusal>();
    }

    private static RegisterEvidence Minutes() => new(Id, Unit, "minutes", "三月专题研究纪要", "纪要.pdf", 1234, Hash, Files.Pdf, new(2026, 3, 3));

    private static Func<EvidenceItem?, Decision<EvidenceEvent>> Register(RegisterEvidence command) =>
        item => RegisterEvidenceDecider.Decide(command, item, unitIsKnown: true, Ana);
}
