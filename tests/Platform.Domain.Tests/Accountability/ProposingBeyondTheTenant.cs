using Platform.Domain.Accountability;
using Platform.Domain.Accountability.Outward;
using Platform.Domain.Accountability.Proposals;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Accountability;

public sealed class ProposingBeyondTheTenant
{
    private static readonly Guid Id = DeterministicId.From("outward");
    private static readonly DateOnly Day = new(2026, 6, 1);
    private static readonly DeciderSpec<OutwardProposal, OutwardProposalEvent> Given = new(OutwardProposal.Evolve);
    private static readonly OutwardProposalSent Sent = new(Id, "finance", "示例区财政局预算科", "整改不到位，建议追责", "14", Day.AddDays(20), Day, "officer");
    private static readonly OutwardProposalReceived Received = new(Id, "district", Sent.Subject, Sent.Grounds, Sent.Article, Sent.AnswerDueOn, Day, Day);

    private static By By(string actor = "officer", int days = 0) => new(actor, null, new DateTimeOffset(2026, 6, 1, 4, 0, 0, TimeSpan.Zero).AddDays(days), Day.AddDays(days));

    [Fact]
    public void It_is_sent_once_and_stands_at_the_receiver_as_it_was_sent()
    {
        Given.Nothing().When(proposal => SendOutwardProposalDecider.Decide(Command(), proposal, By())).Records(Sent);
        Given.Nothing().When(proposal => SendOutwardProposalDecider.Decide(new ReceiveOutwardProposal(Sent, "district"), proposal, By("tenant:district"))).Records(Received);
        Given.History(Received).When(proposal => SendOutwardProposalDecider.Decide(new ReceiveOutwardProposal(Sent, "district"), proposal, By())).RecordsNothing();
    }

    [Fact]
    public void What_is_at_fault_is_named_at_once() =>
        Given.Nothing().When(proposal => SendOutwardProposalDecider.Decide(Command() with { Subject = " ", Grounds = "", AnswerDueOn = Day }, proposal, By()))
            .IsRefused<OutwardProposalIsNotAcceptable>().Errors.Select(error => error.Pointer).ShouldBe(["/subject", "/answerDueOn", "/grounds"]);

    [Fact]
    public void The_sender_reminds_once_a_day_until_it_is_answered()
    {
        Given.History(Sent).When(proposal => Remind(proposal!)).Records(new OutwardProposalReminded(Day, "officer"));
        Given.History(Sent, new OutwardProposalReminded(Day, "officer")).When(proposal => Remind(proposal!, 1)).RecordsOne<OutwardProposalReminded>();
        Given.History(Received).When(proposal => Remind(proposal!)).IsRefused<ProposalIsOfTheOtherSide>();
        Given.History(Sent, Answered).When(proposal => Remind(proposal!)).IsRefused<ProposalIsAnswered>();
    }

    [Fact]
    public void The_receiver_answers_once_with_reasons()
    {
        Given.History(Received).When(proposal => Answer(proposal!)).Records(Answered);
        Given.History(Received).When(proposal => Answer(proposal!, " ")).IsRefused<CaseEntryIsFaulty>().Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/reasons");
        Given.History(Received, Answered).When(proposal => Answer(proposal!, "另行答复")).IsRefused<ProposalIsAnswered>();
        Given.History(Sent).When(proposal => Answer(proposal!)).IsRefused<ProposalIsOfTheOtherSide>();
    }

    [Fact]
    public void Each_side_takes_from_the_other_what_that_one_may_do_and_once()
    {
        var reminded = new OutwardProposalReminded(Day, "officer");

        Given.History(Received).When(proposal => AnswerOutwardProposalDecider.Note(reminded, proposal!)).Records(reminded);
        Given.History(Sent).When(proposal => AnswerOutwardProposalDecider.Note(Answered, proposal!)).Records(Answered);
        Given.History(Sent).When(proposal => AnswerOutwardProposalDecider.Note(reminded, proposal!)).RecordsNothing();
        Given.History(Received).When(proposal => AnswerOutwardProposalDecider.Note(Answered, proposal!)).RecordsNothing();
        Given.History(Received, Answered).When(proposal => AnswerOutwardProposalDecider.Note(reminded, proposal!)).RecordsNothing();
    }

    private static OutwardProposalAnswered Answered => new(ProposalAnswer.PartlyTaken, "予以提醒", Day, "officer");

    private static SendOutwardProposal Command() => new(Id, Sent.To, Sent.Subject, Sent.Grounds, Sent.Article, Sent.AnswerDueOn);

    private static Decision<OutwardProposalEvent> Remind(OutwardProposal proposal, int days = 0) => AnswerOutwardProposalDecider.Decide(new RemindOutwardProposal(), proposal, By(days: days));

    private static Decision<OutwardProposalEvent> Answer(OutwardProposal proposal, string reasons = "予以提醒") =>
        AnswerOutwardProposalDecider.Decide(new AnswerOutwardProposal(ProposalAnswer.PartlyTaken, reasons), proposal, By());
}
