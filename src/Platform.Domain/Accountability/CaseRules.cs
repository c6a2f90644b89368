using Platform.Domain.Schemes;

namespace Platform.Domain.Accountability;

/// <summary>What a rule set says of accountability, in the shape in which cases ask it.</summary>
public sealed record CaseRules(string PackId, AccountabilityRules Rules, IReadOnlyList<CaseRules.NamedTrigger> Triggers, FilingRule? Filing)
{
    public const string Heading = "heading";

    /// <param name="NamedSubjects">The roles that fail by this item; empty where it names none.</param>
    public sealed record NamedTrigger(CaseTrigger Trigger, IReadOnlyList<string> NamedSubjects);

    /// <summary>What the references of the pack are called, in Chinese and in English.</summary>
    public IReadOnlyDictionary<string, (string Zh, string En)> Names { get; private init; } = new Dictionary<string, (string, string)>();

    public MeasureLadder Ladder { get; } = new(Rules);

    public AccountabilitySubject? Subject(string id) => Rules.Subjects.FirstOrDefault(subject => subject.Id == id);

    public NamedTrigger? Trigger(string? id) => Triggers.FirstOrDefault(each => each.Trigger.Id == id);

    /// <returns>Null where the pack says nothing of accountability.</returns>
    public static CaseRules? Of(SchemePack pack)
    {
        if (pack.Accountability is not { } rules)
        {
            return null;
        }

        var heading = Stated(rules.Chapeau?.Threshold);
        List<NamedTrigger> triggers =
        [
            .. rules.Triggers.Select(trigger => new NamedTrigger(
                new(trigger.Id, trigger.Article, trigger.TitleZh, trigger.TitleEn, [.. Stated(trigger.OutcomeThreshold).Concat(heading).Distinct()], trigger.Recordability),
                trigger.NamedSubject?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [])),
        ];
        // A text without a list has its heading as the one circumstance.
        if (triggers.Count == 0 && rules.Chapeau is { } chapeau)
        {
            triggers.Add(new(new(Heading, chapeau.Article, chapeau.TextZh ?? chapeau.Article, chapeau.TextEn ?? chapeau.Article, [.. heading], "standard"), []));
        }

        var filing = rules.Procedure.FirstOrDefault(rule => rule.Code == "filing");
        return new(pack.PackId, rules, triggers, filing is null ? null : new(filing.Article, filing.TitleZh, filing.TitleEn, filing.OwedTo))
        {
            Names = pack.UnitTypes.Select(unit => ($"unit:{unit.Id}", (unit.NameZh, unit.NameEn)))
                .Concat(pack.Bodies.Select(body => ($"body:{body.Id}", (body.NameZh, body.NameEn))))
                .Concat(pack.Roles.Select(role => ($"role:{role.Id}", (role.TitleZh, role.TitleEn))))
                .ToDictionary(pair => pair.Item1, pair => pair.Item2),
        };
    }

    private static IEnumerable<string> Stated(string? threshold) => threshold is null or "none" ? [] : [threshold];
}
