using Platform.Domain.Ledgers;
using Platform.Domain.Meetings;

namespace Platform.Domain.Tests.Meetings;

public sealed class AdoptingResolutions
{
    private static readonly ResolutionToAdopt First = new("修订工作方案", Meeting.Unit, null, Meeting.Today.AddDays(20), Meeting.Kinds);
    private static readonly ResolutionToAdopt Second = new("组织一次学习", Meeting.Unit, Meeting.Member, Meeting.Today, Meeting.Kinds);

    [Fact]
    public void Each_is_numbered_and_names_its_duty()
    {
        var after = Meeting.Given.History(Meeting.Held).When(Adopt(First, Second)).Records(Adopted(First, 1), Adopted(Second, 2))!;

        after.Resolutions.Select(each => each.OccurrenceId).ShouldBe([Resolution.DutyOf(Meeting.Id, 1), Resolution.DutyOf(Meeting.Id, 2)]);
    }

    [Fact]
    public void Later_ones_count_on_and_the_same_words_for_the_same_owner_are_one() =>
        Meeting.Given.History(Meeting.Held, Adopted(First, 1)).When(Adopt(First, Second)).Records(Adopted(Second, 2));

    [Fact]
    public void It_is_due_today_at_the_earliest() =>
        Meeting.Given.History(Meeting.Held).When(Adopt(Second, First with { DueOn = Meeting.Today.AddDays(-1) })).IsRefused<ResolutionIsDueInThePast>()
            .Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/resolutions/1/dueOn");

    [Fact]
    public void Only_a_meeting_that_stands_resolves_anything()
    {
        Meeting.Given.History(Meeting.Held with { Kind = ActKind.Document }).When(Adopt(First)).IsRefused<ActIsNoMeeting>();
        Meeting.Given.History(Meeting.Held, new ActReplaced(Meeting.Member, "误录")).When(Adopt(First)).IsRefused<ActIsAlreadyReplaced>();
    }

    [Fact]
    public void The_duty_is_judged_by_its_day_like_any_other_and_names_the_meeting()
    {
        var duty = Resolution.Duty(Adopted(Second, 2), Meeting.Id, Meeting.Today, 15);

        (duty.Id, duty.ArisesFrom, duty.PostId).ShouldBe((Resolution.DutyOf(Meeting.Id, 2), Meeting.Id, Meeting.Member));
        (duty.WindowFrom, duty.DueOn, duty.ClosesOn).ShouldBe((Meeting.Today, Meeting.Today, Meeting.Today.AddDays(15)));
        (duty.RequiredCount, duty.Verdict, duty.FirstStatus).ShouldBe((1, "by-date", OccurrenceStatus.Pending));
        (duty with { ArisesFrom = null }).ShouldNotBe(duty);
    }

    internal static ResolutionAdopted Adopted(ResolutionToAdopt each, int number) =>
        new(number, each.Text, each.OwnerUnitId, each.OwnerPostId, each.DueOn, each.EvidenceKinds, Resolution.DutyOf(Meeting.Id, number), "ana");

    internal static ResolutionAdopted One { get; } = Adopted(First, 1);

    private static Func<Act?, Decision<ActEvent>> Adopt(params ResolutionToAdopt[] all) => act => AdoptResolutionsDecider.Decide(new(all), act!, Meeting.Ana);
}

/// <summary>A corrected record: what went on and what was resolved is not lost with the wrong one.</summary>
public sealed class CarryingProceedings
{
    private static readonly Guid Right = DeterministicId.From("right record");
    private static readonly ActHeld Corrected = Meeting.Held with { ActId = Right, Title = "党组扩大会" };
    private static readonly ProceedingsRecorded Recorded = new(Meeting.Usual, null, "ana");

    private static readonly Act Former = Meeting.Given.History(Meeting.Held, Recorded, AdoptingResolutions.One).State!;

    [Fact]
    public void They_are_taken_over_with_the_same_duties() =>
        Meeting.Given.History(Corrected).When(Carry(null)).Records(Recorded, AdoptingResolutions.One);

    [Fact]
    public void What_the_correction_says_anew_stands_in_their_place()
    {
        var anew = Meeting.Usual with { Absent = [] };

        Meeting.Given.History(Corrected).When(Carry(anew)).Records(new ProceedingsRecorded(anew, null, "ana"), AdoptingResolutions.One);
    }

    [Fact]
    public void They_have_to_fit_the_corrected_record()
    {
        Meeting.Given.History(Corrected with { PresentPostIds = [] }).When(Carry(null)).IsRefused<ProceedingsAreNotAcceptable>();
        Meeting.Given.History(Corrected with { Kind = ActKind.Document }).When(Carry(null)).IsRefused<ActIsNoMeeting>();
    }

    [Fact]
    public void A_record_that_had_none_hands_nothing_over() =>
        Meeting.Given.History(Corrected).When(act => CarryProceedingsDecider.Decide(new(Meeting.Given.History(Meeting.Held).State!, null), act!, Meeting.Ana)).RecordsNothing();

    private static Func<Act?, Decision<ActEvent>> Carry(Proceedings? anew) => act => CarryProceedingsDecider.Decide(new(Former, anew), act!, Meeting.Ana);
}
