using Platform.Domain.Channels.Publicity;
using Platform.Domain.Channels.Resources;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Channels;

public sealed class RecordingPublicity
{
    private static readonly DeciderSpec<PublicityRecord, PublicityEvent> given = new(PublicityRecord.Evolve);
    private static readonly Guid Id = DeterministicId.From("release");
    private static readonly PublicityRecorded Recorded = new(Id, Keeping.Unit, PublicityKind.Release, "政策解读发布", Keeping.Today, [Keeping.Id], [], [], null, "ana");

    [Fact]
    public void It_is_recorded_once_it_is_done()
    {
        given.Nothing().When(Record(Keeping.Today)).RecordsOne<PublicityRecorded>().ChannelIds.ShouldBe([Keeping.Id]);
        given.Nothing().When(Record(Keeping.Today.AddDays(1))).IsRefused<PublicityHasNotHappenedYet>();
    }

    [Fact]
    public void A_wrong_record_is_marked_unless_it_serves_duties()
    {
        given.History(Recorded).When(Withdraw("重复登记")).Records(new PublicityWithdrawn("重复登记", "ana"));
        given.History(Recorded, new PublicityWithdrawn("别的理由", "ana")).When(Withdraw("重复登记")).IsRefused<PublicityIsWithdrawn>();
        given.History(Recorded with { ActId = Keeping.Id }).When(Withdraw("重复登记")).IsRefused<PublicityServesDuties>();
    }

    private static Func<PublicityRecord?, Decision<PublicityEvent>> Record(DateOnly on) =>
        r => RecordPublicityDecider.Decide(new(Id, Keeping.Unit, PublicityKind.Release, "政策解读发布", on, [Keeping.Id], [], [], null), r, Keeping.Ana);

    private static Func<PublicityRecord?, Decision<PublicityEvent>> Withdraw(string reason) => r => WithdrawPublicityDecider.Decide(new(reason), r!, Keeping.Ana);
}

public sealed class DeclaringResources
{
    private static readonly DeciderSpec<ResourceDeclaration, ResourceEvent> given = new(ResourceDeclaration.Evolve);
    private static readonly Guid Id = ResourceDeclaration.IdFor("finance", Keeping.Unit, 2026);
    private static readonly DeclareResources Command = new(Id, Keeping.Unit, 2026, 3, 120_000.50m, [], null, null);
    private static readonly ResourcesDeclared Declared = new(Id, Keeping.Unit, 2026, 3, 120_000.50m, [], null, null, "ana");

    [Fact]
    public void A_unit_declares_its_posts_and_its_money_for_a_year() =>
        given.Nothing().When(Declare(Command)).RecordsOne<ResourcesDeclared>().BudgetYuan.ShouldBe(120_000.50m);

    [Fact]
    public void It_is_declared_anew_with_a_reason()
    {
        given.History(Declared).When(Declare(Command with { Posts = 4 })).IsRefused<ResourcesAreNotAcceptable>().Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/reason");
        given.History(Declared).When(Declare(Command with { Posts = 4, Reason = "年中调整" })).RecordsOne<ResourcesDeclared>().Reason.ShouldBe("年中调整");
    }

    [Fact]
    public void Everything_that_does_not_fit_is_named_at_once() =>
        given.Nothing().When(Declare(Command with { Year = 2028, Posts = -1, BudgetYuan = 0.001m })).IsRefused<ResourcesAreNotAcceptable>()
            .Errors.Select(error => error.Pointer).ShouldBe(["/year", "/posts", "/budgetYuan"]);

    private static Func<ResourceDeclaration?, Decision<ResourceEvent>> Declare(DeclareResources command) => d => DeclareResourcesDecider.Decide(command, d, Keeping.Ana);
}
