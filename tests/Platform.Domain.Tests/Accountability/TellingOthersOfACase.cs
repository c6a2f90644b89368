using Platform.Domain.Accountability;
using static Platform.Domain.Tests.Accountability.Casework;

namespace Platform.Domain.Tests.Accountability;

public sealed class TellingOthersOfACase
{
    private static readonly Guid Bulletin = DeterministicId.From("bulletin");

    [Fact]
    public void A_closed_case_is_told_of_once_by_whoever_investigated_it()
    {
        var walk = new Walk().ToClosing();

        walk.When(Don, Tell()).IsRefused<NotYourPartOfTheCase>();
        walk.When(Ida, Tell()).RecordsOne<CaseCirculated>().ShouldBe(new(Bulletin, "纪通〔2026〕1号", Day, Ida));
        walk.As(Ida, Tell());
        walk.When(Ida, Tell()).RecordsNothing();
        walk.When(Ida, Tell(number: "纪通〔2026〕2号")).IsRefused<CaseIsCirculated>();
        walk.When(Ida, Tell(withdrawn: Bulletin)).IsRefused<CaseEntryIsFaulty>().Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/number");
        walk.When(Ida, Tell(number: "纪通〔2026〕2号", withdrawn: Bulletin, id: DeterministicId.From("another"))).RecordsOne<CaseCirculated>();
    }

    [Fact]
    public void Nobody_is_made_an_example_of_before_the_closing_or_without_a_measure()
    {
        new Walk().ToDecision().Decided().When(Ida, Tell()).IsRefused<CaseIsNoExample>();
        var cleared = new Walk().ToDecision()
            .Decided(of: subject => new(subject.Subject.Key, DecisionOutcome.NoAccountability, null, "不予追究", null, null)).Served().Accepted().Closed();
        cleared.When(Ida, Tell()).IsRefused<CaseIsNoExample>();
        new Walk().As(Ida, (file, by) => WithdrawCaseDecider.Decide(new("线索不实"), file, by)).When(Ida, Tell()).IsRefused<CaseIsNoExample>();
    }

    [Fact]
    public void It_names_no_person_body_or_post_and_no_day()
    {
        Refused("某单位未按要求组织", "预算科科长未按要求组织").ShouldBe(["/paragraphs/1"]);
        Refused("预算科", "某单位").ShouldBe(["/paragraphs/0"]);
        Refused("2026年4月1日发现").ShouldBe(["/paragraphs/0"]);
        Refused("发现于2026-04-01").ShouldBe(["/paragraphs/0"]);
        Refused("责任人张 三丰未履职").ShouldBe(["/paragraphs/0"]);
        Refused("head of BUDGET").ShouldBe(["/paragraphs/0"]);
        new Walk().ToClosing().When(Ida, Tell(title: "关于预算科的通报")).IsRefused<CaseEntryIsFaulty>().Errors.ShouldHaveSingleItem()
            .Let(error => (error.Pointer, error.Code)).ShouldBe(("/title", "names-somebody"));
        // A name of one character is a part of any word, and nobody is told by it.
        new Walk().ToClosing().When(Ida, Tell(["李某单位"], names: ["李"])).RecordsOne<CaseCirculated>();

        static IEnumerable<string> Refused(params string[] paragraphs) =>
            new Walk().ToClosing().When(Ida, Tell(paragraphs)).IsRefused<CaseEntryIsFaulty>().Errors.Select(error => error.Pointer);
    }

    private static Func<AccountabilityCase, By, Decision<CaseEvent>> Tell(
        IReadOnlyList<string>? paragraphs = null, string title = "典型案件通报", string number = "纪通〔2026〕1号", Guid? withdrawn = null, Guid? id = null,
        IReadOnlyList<string>? names = null) =>
        (file, by) => CirculateCaseDecider.Decide(
            new(id ?? Bulletin, number, title, paragraphs ?? ["某单位未按要求组织，已予处理。"], names ?? ["张三丰"], withdrawn), file, by);
}
