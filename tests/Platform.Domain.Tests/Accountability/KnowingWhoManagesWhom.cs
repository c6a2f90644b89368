using Platform.Domain.Accountability;
using Platform.Domain.Accountability.Authority;
using Platform.Domain.Accountability.Limits;
using Platform.Domain.Accountability.Proposals;
using Platform.Domain.Accountability.Readings;
using Platform.Domain.Tests.Support;
using static Platform.Domain.Tests.Accountability.Casework;

namespace Platform.Domain.Tests.Accountability;

public sealed class KnowingWhoManagesWhom
{
    private static readonly Guid Register = AuthorityRegister.IdFor("finance");
    private static readonly Guid Entry = DeterministicId.From("entry");
    private static readonly DateOnly From = new(2026, 1, 1);
    private static readonly DeciderSpec<AuthorityRegister, AuthorityEvent> GivenRegister = new(AuthorityRegister.Evolve);

    [Fact]
    public void A_body_manages_a_post_or_a_unit_by_a_document()
    {
        GivenRegister.Nothing().When(Assign()).Records(new AuthorityAssigned(Register, Entry, PartyGroup, HeadPost, null, false, From, "干部管理权限表", "account"));
        GivenRegister.History(Assigned()).When(Assign(entry: "again")).IsRefused<AuthorityStands>();
        GivenRegister.History(Assigned(), Withdrawn).When(register => AssignAuthorityDecider.Decide(
            new(Register, DeterministicId.From("later"), PartyGroup, HeadPost, null, false, Day, "新表"), register, By(Don))).RecordsOne<AuthorityAssigned>();
    }

    [Fact]
    public void What_is_at_fault_is_named_all_at_once() =>
        GivenRegister.Nothing().When(register => AssignAuthorityDecider.Decide(new(Register, Entry, PartyGroup, null, null, false, From, ""), register, By(Don)))
            .IsRefused<AuthorityIsNotAcceptable>().Errors.Select(error => error.Pointer).ShouldBe(["/postId", "/basis"]);

    [Fact]
    public void No_body_manages_itself_and_nothing_lies_below_a_post()
    {
        Refused(new(Register, Entry, PartyGroup, null, PartyGroup, false, From, "表")).ShouldBe(["/unitId"]);
        Refused(new(Register, Entry, PartyGroup, HeadPost, null, true, From, "表")).ShouldBe(["/includesBelow"]);

        static IEnumerable<string> Refused(AssignAuthority command) =>
            GivenRegister.Nothing().When(register => AssignAuthorityDecider.Decide(command, register, By(Don))).IsRefused<AuthorityIsNotAcceptable>().Errors.Select(error => error.Pointer);
    }

    [Fact]
    public void It_counts_from_its_first_day_to_the_day_it_is_withdrawn()
    {
        var register = GivenRegister.History(Assigned(), Withdrawn).State!;

        register.Manages(PartyGroup, HeadPost, [Section], From).ShouldBeTrue();
        register.Manages(PartyGroup, HeadPost, [Section], From.AddDays(-1)).ShouldBeFalse();
        register.Manages(PartyGroup, HeadPost, [Section], Day).ShouldBeFalse();
        register.Manages(Superior, HeadPost, [Section], From).ShouldBeFalse();
        register.Manages(PartyGroup, null, [Section], From).ShouldBeFalse();
    }

    [Fact]
    public void A_unit_is_managed_with_its_posts_and_with_those_below_where_it_says_so()
    {
        var above = DeterministicId.From("above");
        AuthorityRegister Of(bool below) => GivenRegister.History(Assigned() with { PostId = null, UnitId = above, IncludesBelow = below }).State!;

        Of(false).Manages(PartyGroup, HeadPost, [above], From).ShouldBeTrue();
        Of(false).Manages(PartyGroup, null, [above], From).ShouldBeTrue();
        Of(false).Manages(PartyGroup, HeadPost, [Section, above], From).ShouldBeFalse();
        Of(true).Manages(PartyGroup, HeadPost, [Section, above], From).ShouldBeTrue();
    }

    [Fact]
    public void An_entry_ends_with_a_reason()
    {
        GivenRegister.History(Assigned()).When(Withdraw(Entry, Day, "改由上级管理")).RecordsOne<AuthorityWithdrawn>();
        GivenRegister.History(Assigned()).When(Withdraw(DeterministicId.From("none"), Day, "改")).IsRefused<AuthorityEntryIsUnknown>();
        GivenRegister.History(Assigned()).When(Withdraw(Entry, From.AddDays(-1), " ")).IsRefused<AuthorityIsNotAcceptable>().Errors.Select(error => error.Pointer).ShouldBe(["/on", "/reason"]);
        GivenRegister.History(Assigned(), Withdrawn).When(Withdraw(Entry, Day, "改")).RecordsNothing();
    }

    private static AuthorityWithdrawn Withdrawn => new(Entry, Day, "调整", "account");

    private static AuthorityAssigned Assigned() => new(Register, Entry, PartyGroup, HeadPost, null, false, From, "干部管理权限表", "account");

    private static Func<AuthorityRegister?, Decision<AuthorityEvent>> Assign(string entry = "entry") => register =>
        AssignAuthorityDecider.Decide(new(Register, DeterministicId.From(entry), PartyGroup, HeadPost, null, false, From, "干部管理权限表"), register, By(Don)) switch
        {
            // Sent again, the same entry stands.
            Decision<AuthorityEvent>.Refused { Reason: AuthorityStands } when entry == "entry" => Decision<AuthorityEvent>.Nothing,
            var answer => answer,
        };

    private static Func<AuthorityRegister?, Decision<AuthorityEvent>> Withdraw(Guid entry, DateOnly on, string reason) =>
        register => WithdrawAuthorityDecider.Decide(new(entry, on, reason), register!, By(Don));
}

public sealed class SettingTheClocksOfCases
{
    private static readonly DeciderSpec<CaseLimitPolicy, CaseLimitEvent> GivenPolicy = new(CaseLimitPolicy.Evolve);
    private static readonly Guid Policy = CaseLimitPolicy.IdFor("finance");

    [Fact]
    public void A_bureau_gives_each_step_its_days()
    {
        GivenPolicy.Nothing().When(Set("局务会决定", new StepLimit(CaseStep.Verification, 30))).RecordsOne<CaseLimitsSet>().Limits.ShouldBe([new(CaseStep.Verification, 30)]);
        GivenPolicy.Nothing().When(Set(" ", new StepLimit(CaseStep.Verification, 0), new StepLimit(CaseStep.Verification, 366))).IsRefused<CaseLimitsAreNotAcceptable>()
            .Errors.Select(error => error.Pointer).ShouldBe(["/limits/0/days", "/limits/1/days", "/limits", "/basis"]);
    }

    private static Func<CaseLimitPolicy?, Decision<CaseLimitEvent>> Set(string basis, params StepLimit[] limits) =>
        policy => SetCaseLimitsDecider.Decide(new(Policy, limits, basis), policy, By(Don));
}

public sealed class ProposingToAnotherBody
{
    private static readonly Guid Id = DeterministicId.From("proposal");
    private static readonly DeciderSpec<AccountabilityProposal, ProposalEvent> GivenProposal = new(AccountabilityProposal.Evolve);
    private static readonly CaseRules City = CaseRules.Of(Packs.Template("education-city"))!;

    [Fact]
    public void It_goes_to_the_body_that_manages_the_subject_under_the_article_that_allows_it()
    {
        var sent = GivenProposal.Nothing().When(Send()).RecordsOne<ProposalSent>();

        (sent.Article, sent.AnswerArticle, sent.AnswerDueOn, sent.SentBy).ShouldBe(("7(5)", "14", Day.AddDays(15), Ida));
        GivenProposal.Nothing().When(Send(rules: Finance, trigger: "FIN-TR-01")).RecordsOne<ProposalSent>().Let(e => (e.Article, e.AnswerArticle)).ShouldBe((null, null));
    }

    [Fact]
    public void What_is_at_fault_is_named_all_at_once()
    {
        GivenProposal.Nothing().When(Send(trigger: "x", to: PartyGroup, person: Ida, grounds: " ", due: Day, managed: false)).IsRefused<ProposalIsNotAcceptable>()
            .Errors.Select(error => error.Pointer).ShouldBe(["/triggerId", "/toUnitId", "/toUnitId", "/toPersonId", "/answerDueOn", "/grounds"]);
        GivenProposal.Nothing().When(Send(rules: CaseRules.Of(Packs.Template("meteorology"))!, trigger: "MET-TR-10")).IsRefused<ProposalIsNotAcceptable>()
            .Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/subjectPostId");
        GivenProposal.Nothing().When(proposal => SendProposalDecider.Decide(
            new(Id, PartyGroup, Superior, Don, SchemeId, null, "x", Section, HeadPost, "建议", null, true), proposal, By(Ida))).IsRefused<RulesHoldNobodyToAccount>();
    }

    [Fact]
    public void The_receiver_owes_an_answer_with_reasons_and_is_reminded_at_most_once_a_day()
    {
        var sent = GivenProposal.Nothing().When(Send()).RecordsOne<ProposalSent>();

        GivenProposal.History(sent).When(p => RemindProposalDecider.Decide(new(), p!, By(Don))).IsRefused<NotYourProposal>();
        GivenProposal.History(sent).When(p => RemindProposalDecider.Decide(new(), p!, By(Ida))).Records(new ProposalReminded(Day, Ida));
        GivenProposal.History(sent).When(Answer(Ida)).IsRefused<NotYourProposal>();
        GivenProposal.History(sent).When(Answer(Don, " ")).IsRefused<CaseEntryIsFaulty>().Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/reasons");
        var answered = GivenProposal.History(sent).When(Answer(Don)).RecordsOne<ProposalAnswered>();
        GivenProposal.History(sent, answered).When(Answer(Don, "另有理由")).IsRefused<ProposalIsAnswered>();
        GivenProposal.History(sent, answered).When(p => RemindProposalDecider.Decide(new(), p!, By(Ida))).IsRefused<ProposalIsAnswered>();
    }

    private static Func<AccountabilityProposal?, Decision<ProposalEvent>> Answer(Guid person, string reasons = "已立案") =>
        proposal => AnswerProposalDecider.Decide(new(ProposalAnswer.Taken, reasons, Casework.Id), proposal!, By(person));

    private static Func<AccountabilityProposal?, Decision<ProposalEvent>> Send(
        CaseRules? rules = null, string trigger = "EJA-TR-01", Guid? to = null, Guid? person = null, string grounds = "建议追责", DateOnly? due = null, bool managed = true) =>
        proposal => SendProposalDecider.Decide(
            new(Id, PartyGroup, to ?? Superior, person ?? Don, SchemeId, rules ?? City, trigger, Section, HeadPost, grounds, due ?? Day.AddDays(15), managed), proposal, By(Ida));
}

public sealed class ReadingACaseFile
{
    [Fact]
    public void Every_reading_is_kept_apart_from_the_file()
    {
        var readings = new[] { new CaseFileRead(Casework.Id, Ida, "investigator"), new CaseFileRead(Casework.Id, Hal, "subject"), new CaseFileRead(Casework.Id, Ida, "investigator") }
            .Aggregate((CaseReadings?)null, CaseReadings.Evolve)!;

        (readings.Count, readings.Readers.Count, readings.Id).ShouldBe((3, 2, CaseReadings.IdFor(Casework.Id)));
    }
}
