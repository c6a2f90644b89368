using Platform.Domain.Evidence;
using static Platform.Domain.Tests.Evidence.RegisteringEvidence;

namespace Platform.Domain.Tests.Evidence;

public sealed class AddingAVersion
{
    private static readonly By Ana = new("ana", null, new(2026, 3, 9, 2, 0, 0, TimeSpan.Zero), new(2026, 3, 9));
    private static readonly string Hash = new('b', 64);
    private static readonly EvidenceVersionAdded Second = new(2, "纪要（定稿）.pdf", "application/pdf", 99, Hash, new(2026, 3, 5), "补充议题");

    [Fact]
    public void Stands_beside_the_earlier_one_which_stays_as_it_was()
    {
        var item = Given.History(Registered).When(Add(Final())).Records(Second)!;

        item.Versions.Select(version => version.Number).ShouldBe([1, 2]);
        item.Versions[0].Sha256.ShouldBe(Registered.Sha256);
        item.Latest.FormedOn.ShouldBe(new(2026, 3, 5));
        item.As.ShouldBe(Registered);
    }

    [Fact]
    public void The_same_bytes_of_the_same_day_are_nothing_and_an_earlier_version_may_come_again()
    {
        Given.History(Registered, Second).When(Add(Final())).RecordsNothing();
        Given.History(Registered, Second).When(Add(Final() with { Sha256 = Registered.Sha256 })).RecordsOne<EvidenceVersionAdded>().Number.ShouldBe(3);
        Given.History(Registered, Second).When(Add(Final() with { FormedOn = new(2026, 3, 6) })).RecordsOne<EvidenceVersionAdded>();
    }

    [Fact]
    public void Is_recorded_with_what_the_scanner_said() =>
        Given.History(Registered).When(Add(Final() with { Scan = new("ClamAV 1") })).Records(Second, new EvidenceScanned(2, null, "ClamAV 1"))!
            .Latest.ScannedBy.ShouldBe("ClamAV 1");

    [Fact]
    public void Is_refused_for_each_fault_of_the_file_and_all_at_once()
    {
        Refused<FileIsTooLarge>(Final() with { Size = 52_428_801 });
        Refused<FileIsEmpty>(Final() with { Size = 0, Content = Files.Of([]) });
        Refused<FileNameIsNotAcceptable>(Final() with { FileName = null });
        Refused<FileKindIsNotAccepted>(Final() with { Content = Files.Text("<html>") });
        Refused<FileNameContradictsContent>(Final() with { Content = Files.Png });
        Refused<EvidenceIsFormedInTheFuture>(Final() with { FormedOn = new(2026, 3, 10) });
        Refused<FileIsInfected>(Final() with { Scan = new("ClamAV 1", "Eicar") }).Finding.ShouldBe("Eicar");
        Refused<FileCouldNotBeScanned>(Final() with { Scan = FileScan.Demanded });
        Refused<FileNameContradictsContent>(Final() with { Content = Files.Png, FormedOn = new(2026, 3, 10), Scan = FileScan.Demanded })
            .Errors.Select(error => error.Pointer).ShouldBe(["/file", "/file", "/formedOn"]);
    }

    [Fact]
    public void Is_refused_on_what_was_withdrawn_or_disposed_of()
    {
        Given.History(Registered, new EvidenceWithdrawn("传错")).When(Add(Final())).IsRefused<EvidenceIsWithdrawn>();
        Given.History(Registered, new EvidenceDisposed("到期", new(2026, 1, 1))).When(Add(Final())).IsRefused<EvidenceIsDisposed>();
    }

    private static TRefusal Refused<TRefusal>(AddEvidenceVersion command)
        where TRefusal : Refusal => Given.History(Registered).When(Add(command)).IsRefused<TRefusal>();

    private static AddEvidenceVersion Final() => new("纪要（定稿）.pdf", 99, Hash, Files.Pdf, new(2026, 3, 5), " 补充议题 ", FileScan.None);

    private static Func<EvidenceItem?, Decision<EvidenceEvent>> Add(AddEvidenceVersion command) =>
        item => AddEvidenceVersionDecider.Decide(command, item!, Ana);
}
