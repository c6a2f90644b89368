using CsCheck;
using Platform.Domain.Accountability.Attribution;
using Platform.Domain.Schemes;
using Platform.Domain.Tests.Support;
using static Platform.Domain.Accountability.Attribution.Known;

namespace Platform.Domain.Tests.Accountability;

/// <summary>Finance 21; education 20, 11 and 13: one table, asked of each article.</summary>
public sealed class AttributingResponsibility
{
    private static readonly ParticipantFacts Member = new(DeterministicId.From("member"), null, "班子成员", No, No, Yes, Objection.None, No, No);

    // The college's rules do not ship as a template: its article 20 names three kinds of leadership and no bearer of the third.
    private static readonly AccountabilityRules College = new()
    {
        Attribution =
        [
            .. new[] { "three-leadership-kinds", "collective-principal-holders", "collective-important-holders", "recorded-objection-exemption", "sole-decision" }
                .Select(code => new AccountabilityRule { Code = code, Article = "20", TitleZh = code, TitleEn = code }),
        ],
    };

    public static TheoryData<string, string> Articles => new() { { "finance", "21" }, { "college", "20" }, { "education-county", "11" }, { "education-city", "13" } };

    /// <summary>Mode, participant, and what follows: kind, rule, missing.</summary>
    private static IEnumerable<(DecisionMode Mode, ParticipantFacts Facts, ResponsibilityKind? Kind, string? Rule, string Missing)> Table() =>
    [
        (DecisionMode.Collective, Member with { IsHead = Yes }, ResponsibilityKind.PrincipalLeadership, "collective-principal-holders", ""),
        (DecisionMode.Collective, Member with { InCharge = Yes }, ResponsibilityKind.PrincipalLeadership, "collective-principal-holders", ""),
        // The head answers for the body whether or not he was in the room.
        (DecisionMode.Collective, Member with { IsHead = Yes, TookPart = No }, ResponsibilityKind.PrincipalLeadership, "collective-principal-holders", ""),
        (DecisionMode.Collective, Member, ResponsibilityKind.ImportantLeadership, "collective-important-holders", ""),
        (DecisionMode.Collective, Member with { TookPart = No }, null, null, ""),
        (DecisionMode.Collective, Member with { TookPart = Unknown }, null, "collective-important-holders", "took-part"),
        (DecisionMode.Collective, Member with { IsHead = Unknown }, null, "collective-principal-holders", "is-head"),
        (DecisionMode.Collective, Member with { IsHead = Unknown, InCharge = Unknown }, null, "collective-principal-holders", "is-head,in-charge"),
        (DecisionMode.Collective, Member with { Objection = Objection.Clear, Overruled = Yes }, ResponsibilityKind.Exempt, "recorded-objection-exemption", ""),
        (DecisionMode.Collective, Member with { IsHead = Yes, Objection = Objection.Clear, Overruled = Yes }, ResponsibilityKind.Exempt, "recorded-objection-exemption", ""),
        // An objection that was adopted, or was not clear, exempts from nothing.
        (DecisionMode.Collective, Member with { Objection = Objection.Clear, Overruled = No }, ResponsibilityKind.ImportantLeadership, "collective-important-holders", ""),
        (DecisionMode.Collective, Member with { Objection = Objection.Unclear, Overruled = Yes }, ResponsibilityKind.ImportantLeadership, "collective-important-holders", ""),
        (DecisionMode.Collective, Member with { Objection = Objection.Clear, Overruled = Unknown }, ResponsibilityKind.ImportantLeadership, "collective-important-holders", "objection-overruled"),
        (DecisionMode.Collective, Member with { Objection = Objection.Unknown }, ResponsibilityKind.ImportantLeadership, "collective-important-holders", "objection"),
        (DecisionMode.Sole, Member with { DecidedAlone = Yes }, ResponsibilityKind.OwnDecision, "sole-decision", ""),
        (DecisionMode.Sole, Member with { IsHead = Yes, DecidedAlone = No }, null, null, ""),
        (DecisionMode.Sole, Member with { DecidedAlone = Unknown }, null, "sole-decision", "decided-alone"),
        // Whoever decides alone is exempted by no objection of a meeting.
        (DecisionMode.Sole, Member with { DecidedAlone = Yes, Objection = Objection.Clear, Overruled = Yes }, ResponsibilityKind.OwnDecision, "sole-decision", ""),
        (DecisionMode.Unknown, Member with { IsHead = Yes }, null, "sole-decision", "decision-mode"),
    ];

    [Theory]
    [MemberData(nameof(Articles))]
    public void Each_row_of_the_table_holds_under_each_article(string pack, string article)
    {
        foreach (var (row, i) in Table().Select((row, i) => (row, i)))
        {
            var conclusions = AttributionRules.Conclude(Rules(pack), new(row.Mode, false, [row.Facts], null));

            conclusions.Select(each => (each.Kind, each.Rule, each.Article, string.Join(',', each.Missing)))
                .ShouldBe(row.Rule is null ? [] : [(row.Kind, row.Rule, article, row.Missing)], $"row {i} under article {article}");
        }
    }

    [Fact]
    public void Non_rectification_is_answered_for_by_three_together_where_the_article_says_so()
    {
        var facts = new AttributionFacts(DecisionMode.Unknown, true,
        [
            Part("organisation", RectificationPart.PartyOrganisation), Part("committee", RectificationPart.DisciplineCommittee), Part("person", RectificationPart.Individual),
        ], null);

        AttributionRules.Conclude(Rules("education-city"), facts).Where(each => each.Rule == "non-rectification-joint").Select(each => (each.Kind, each.Article)).ShouldBe(
            [(ResponsibilityKind.MainResponsibility, "10(2)"), (ResponsibilityKind.SupervisionResponsibility, "10(2)"), (ResponsibilityKind.PersonalResponsibility, "10(2)")]);
        AttributionRules.Conclude(Rules("education-city"), facts with { NotRectified = false }).ShouldNotContain(each => each.Rule == "non-rectification-joint");
        AttributionRules.Conclude(Rules("finance"), facts).ShouldNotContain(each => each.Kind != null);

        static ParticipantFacts Part(string name, RectificationPart part) => Member with { Key = DeterministicId.From(name), Part = part };
    }

    [Theory]
    [InlineData("agriculture")]
    [InlineData("meteorology")]
    [InlineData("natural-resources")]
    public void Rules_that_say_nothing_of_it_conclude_nothing(string pack) =>
        Facts.Sample(facts => AttributionRules.Conclude(Rules(pack), facts).Count == 0);

    private static readonly string[] Codes =
        ["collective-principal-holders", "collective-important-holders", "recorded-objection-exemption", "sole-decision", "non-rectification-joint"];

    [Fact]
    public void No_rule_no_conclusion() =>
        (from given in Gen.Bool.Array[Codes.Length]
         from facts in Facts
         select (codes: Codes.Where((_, i) => given[i]).ToList(), facts)).Sample(each => AttributionRules.Conclude(Only(each.codes), each.facts).All(conclusion => each.codes.Contains(conclusion.Rule)));

    [Fact]
    public void The_order_of_the_participants_changes_nothing() =>
        Facts.Sample(facts =>
            AttributionRules.Conclude(Rules("education-city"), facts).OrderBy(each => each.Participant).ThenBy(each => each.Rule).SequenceEqual(
                AttributionRules.Conclude(Rules("education-city"), facts with { Participants = [.. facts.Participants.Reverse()] }).OrderBy(each => each.Participant).ThenBy(each => each.Rule)));

    [Fact]
    public void An_objection_that_is_added_changes_nothing_for_anybody_else() =>
        (from facts in Facts
         from at in Gen.Int[0, 7]
         select (facts, who: facts.Participants[at % facts.Participants.Count].Key)).Sample(each =>
        {
            var objected = each.facts with
            {
                Participants = [.. each.facts.Participants.Select(p => p.Key == each.who ? p with { Objection = Objection.Clear, Overruled = Yes } : p)],
            };
            return OfOthers(each.facts).SequenceEqual(OfOthers(objected));

            IEnumerable<AttributionConclusion> OfOthers(AttributionFacts facts) =>
                AttributionRules.Conclude(Rules("finance"), facts).Where(conclusion => conclusion.Participant != each.who);
        });

    [Fact]
    public void What_nobody_knows_never_makes_anybody_answer() =>
        Facts.Sample(facts => AttributionRules.Conclude(Rules("finance"), facts with
        {
            NotRectified = false,
            Participants = [.. facts.Participants.Select(p => p with { IsHead = Unknown, InCharge = Unknown, TookPart = Unknown, DecidedAlone = Unknown })],
        }).All(conclusion => conclusion.Kind is null && conclusion.Missing.Count > 0));

    private static AccountabilityRules Rules(string pack) => pack == "college" ? College : Packs.Template(pack).Accountability!;

    private static AccountabilityRules Only(IEnumerable<string> codes) =>
        new() { Attribution = [.. codes.Select(code => new AccountabilityRule { Code = code, Article = "1", TitleZh = code, TitleEn = code })] };

    private static Gen<AttributionFacts> Facts =>
        from mode in Gen.Enum<DecisionMode>()
        from notRectified in Gen.Bool
        from participants in Participant.Array[1, 8]
        select new AttributionFacts(mode, notRectified, [.. participants.Select((participant, i) => participant with { Key = DeterministicId.From($"{i}") })], null);

    private static Gen<ParticipantFacts> Participant =>
        from head in Gen.Enum<Known>()
        from charge in Gen.Enum<Known>()
        from part in Gen.Enum<Known>()
        from objection in Gen.Enum<Objection>()
        from overruled in Gen.Enum<Known>()
        from alone in Gen.Enum<Known>()
        from role in Gen.Enum<RectificationPart>()
        select Member with { IsHead = head, InCharge = charge, TookPart = part, Objection = objection, Overruled = overruled, DecidedAlone = alone, Part = role };
}
