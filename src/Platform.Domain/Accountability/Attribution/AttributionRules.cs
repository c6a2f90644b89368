using Platform.Domain.Schemes;

namespace Platform.Domain.Accountability.Attribution;

/// <summary>
/// Who answers for what, by a scheme's own rules and recorded facts (finance 21; education 20, 11, 13). A pure function: it
/// proposes, a person decides. A rule that the scheme does not have gives nothing, and so does a fact that nobody knows.
/// Each participant's conclusions follow from its own facts and the way of deciding alone, so that nobody's objection
/// changes what another answers for.
/// </summary>
public static class AttributionRules
{
    public const string PrincipalHolders = "collective-principal-holders";
    public const string ImportantHolders = "collective-important-holders";
    public const string ObjectionExempts = "recorded-objection-exemption";
    public const string SoleDecision = "sole-decision";
    public const string NonRectification = "non-rectification-joint";

    /// <summary>Whether the rules say at all who answers for what.</summary>
    public static bool Has(AccountabilityRules rules) =>
        rules.Attribution.Any(rule => rule.Code is PrincipalHolders or ImportantHolders or ObjectionExempts or SoleDecision or NonRectification);

    /// <returns>In the order of the participants; none for a participant that no rule reaches.</returns>
    public static IReadOnlyList<AttributionConclusion> Conclude(AccountabilityRules rules, AttributionFacts facts)
    {
        var known = rules.Attribution.GroupBy(rule => rule.Code).ToDictionary(group => group.Key, group => group.First().Article);
        return [.. facts.Participants.SelectMany(participant => Of(known, facts, participant))];
    }

    private static IEnumerable<AttributionConclusion> Of(Dictionary<string, string> rules, AttributionFacts facts, ParticipantFacts participant)
    {
        if (facts.NotRectified && rules.ContainsKey(NonRectification) && Part(participant.Part) is { } part)
        {
            yield return Given(rules, participant, NonRectification, part.Kind, ["not-rectified", part.Fact]);
        }

        var concluded = participant.Part is RectificationPart.PartyOrganisation or RectificationPart.DisciplineCommittee ? null : facts.Mode switch
        {
            DecisionMode.Sole => Alone(rules, participant),
            DecisionMode.Collective => Together(rules, participant),
            DecisionMode.Unknown => rules.ContainsKey(PrincipalHolders) || rules.ContainsKey(SoleDecision)
                ? Open(rules, participant, rules.ContainsKey(SoleDecision) ? SoleDecision : PrincipalHolders, [], ["decision-mode"])
                : null,
        };
        if (concluded is not null)
        {
            yield return concluded;
        }
    }

    private static AttributionConclusion? Alone(Dictionary<string, string> rules, ParticipantFacts participant) =>
        !rules.ContainsKey(SoleDecision) ? null
        : participant.DecidedAlone switch
        {
            Known.Yes => Given(rules, participant, SoleDecision, ResponsibilityKind.OwnDecision, ["decided-alone"]),
            Known.Unknown => Open(rules, participant, SoleDecision, [], ["decided-alone"]),
            _ => null,
        };

    private static AttributionConclusion? Together(Dictionary<string, string> rules, ParticipantFacts participant)
    {
        if (Holder(rules, participant) is not { } held)
        {
            return null;
        }

        // An objection that was clear and not adopted outweighs every other part in the decision.
        if (held.Kind is null || !rules.ContainsKey(ObjectionExempts))
        {
            return held;
        }

        return (participant.Objection, participant.Overruled) switch
        {
            (Objection.Clear, Known.Yes) => Given(rules, participant, ObjectionExempts, ResponsibilityKind.Exempt, ["objected-clearly", "objection-overruled"]),
            (Objection.Clear, Known.Unknown) => held with { Facts = [.. held.Facts, "objected-clearly"], Missing = ["objection-overruled"] },
            (Objection.Unknown, _) => held with { Missing = ["objection"] },
            _ => held,
        };
    }

    private static AttributionConclusion? Holder(Dictionary<string, string> rules, ParticipantFacts participant)
    {
        var principal = rules.ContainsKey(PrincipalHolders);
        if (principal && participant.IsHead == Known.Yes)
        {
            return Given(rules, participant, PrincipalHolders, ResponsibilityKind.PrincipalLeadership, ["collective-decision", "is-head"]);
        }

        if (principal && participant.InCharge == Known.Yes)
        {
            return Given(rules, participant, PrincipalHolders, ResponsibilityKind.PrincipalLeadership, ["collective-decision", "in-charge"]);
        }

        if (principal && Unknown((participant.IsHead, "is-head"), (participant.InCharge, "in-charge")) is { Count: > 0 } missing)
        {
            return Open(rules, participant, PrincipalHolders, ["collective-decision"], missing);
        }

        return !rules.ContainsKey(ImportantHolders) ? null : participant.TookPart switch
        {
            Known.Yes => Given(rules, participant, ImportantHolders, ResponsibilityKind.ImportantLeadership, ["collective-decision", "took-part"]),
            Known.Unknown => Open(rules, participant, ImportantHolders, ["collective-decision"], ["took-part"]),
            _ => null,
        };
    }

    private static (ResponsibilityKind Kind, string Fact)? Part(RectificationPart part) => part switch
    {
        RectificationPart.PartyOrganisation => (ResponsibilityKind.MainResponsibility, "is-party-organisation"),
        RectificationPart.DisciplineCommittee => (ResponsibilityKind.SupervisionResponsibility, "is-discipline-committee"),
        RectificationPart.Individual => (ResponsibilityKind.PersonalResponsibility, "is-individual"),
        _ => null,
    };

    private static List<string> Unknown(params (Known Fact, string Code)[] facts) => [.. facts.Where(fact => fact.Fact == Known.Unknown).Select(fact => fact.Code)];

    private static AttributionConclusion Given(
        Dictionary<string, string> rules, ParticipantFacts participant, string rule, ResponsibilityKind kind, IReadOnlyList<string> facts) =>
        new(participant.Key, kind, rule, rules[rule], facts, []);

    private static AttributionConclusion Open(
        Dictionary<string, string> rules, ParticipantFacts participant, string rule, IReadOnlyList<string> facts, IReadOnlyList<string> missing) =>
        new(participant.Key, null, rule, rules[rule], facts, missing);
}
