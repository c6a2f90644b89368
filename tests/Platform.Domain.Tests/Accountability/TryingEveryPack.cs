using Platform.Domain.Accountability;
using Platform.Domain.Schemes;
using Platform.Domain.Tests.Support;
using static Platform.Domain.Tests.Accountability.Casework;

namespace Platform.Domain.Tests.Accountability;

/// <summary>Every trigger and every measure of every rule set that ships can be used, or is refused for its reason.</summary>
public sealed class TryingEveryPack
{
    public static TheoryData<string, string> Triggers()
    {
        var data = new TheoryData<string, string>();
        foreach (string id in Packs.Templates.Select(row => row.Data))
        {
            data.AddRange([.. CaseRules.Of(Packs.Template(id))!.Triggers.Select(each => (id, each.Trigger.Id))]);
        }

        return data;
    }

    public static TheoryData<string, string, string> Measures()
    {
        var data = new TheoryData<string, string, string>();
        foreach (string id in Packs.Templates.Select(row => row.Data))
        {
            var rules = CaseRules.Of(Packs.Template(id))!.Rules;
            data.AddRange([.. from subject in rules.Subjects from measure in Codes.Measures.All select (id, subject.Id, measure.Value)]);
        }

        return data;
    }

    [Fact]
    public void Every_pack_has_its_triggers_and_the_one_without_a_list_has_its_heading()
    {
        Triggers().Select(row => row.Data.Item1).CountBy(id => id).OrderBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value)).ShouldBe(
            [("agriculture", 7), ("education-city", 10), ("education-county", 11), ("finance", 7), ("meteorology", 12), ("natural-resources", 1)]);
        CaseRules.Of(Packs.Template("natural-resources"))!.Triggers.Single().Trigger.Thresholds.ShouldBe(["bad-consequences"]);
        // The heading asks for one thing and the item for another: both are addressed.
        CaseRules.Of(Packs.Template("meteorology"))!.Trigger("MET-TR-04")!.Trigger.Thresholds.ShouldBe(["serious-impact", "bad-influence"]);
    }

    [Theory]
    [MemberData(nameof(Triggers))]
    public void A_trigger_is_usable_against_each_subject_that_it_may_name(string packId, string triggerId)
    {
        var pack = Packs.Template(packId);
        var rules = CaseRules.Of(pack)!;
        var trigger = rules.Trigger(triggerId)!;
        var failureOnly = trigger.Trigger.Recordability == "duty-failure-only";
        foreach (var subject in rules.Rules.Subjects)
        {
            var role = trigger.NamedSubjects is [var named, ..] ? named["role:".Length..] : null;
            var duty = failureOnly ? pack.Obligations.First(each => each.OwedBy.Any(owner => owner.StartsWith("unit:", StringComparison.Ordinal))) : null;
            var unitType = duty?.OwedBy.First(owner => owner.StartsWith("unit:", StringComparison.Ordinal))["unit:".Length..] ?? "any";
            var facts = subject.Kind == "collective" ? Team(subject.Id) with { UnitType = unitType } : Head(subject.Id, role ?? "any") with { UnitType = unitType };
            var when = Given.Nothing().When(Opening(Open(triggerId, rules, [facts], duty: duty, facts: failureOnly ? null : "未履行职责")));
            if (trigger.Trigger.Recordability == "excluded-for-persons" && subject.Kind == "individual")
            {
                when.IsRefused<TriggerIsExcludedForPersons>();
            }
            else
            {
                when.RecordsTheFacts(typeof(CaseOpened), typeof(CaseStepReached)).Opened.Trigger.ShouldBe(trigger.Trigger);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Measures))]
    public void A_measure_is_offered_by_the_ladder_of_its_subject_or_refused_by_name(string packId, string subject, string measure)
    {
        var rules = CaseRules.Of(Packs.Template(packId))!;
        var steps = rules.Ladder.StepsOf(subject);
        var step = steps.FirstOrDefault(each => each.Measures.Contains(measure));

        var faults = rules.Ladder.Against(subject, new(step?.Severity ?? (steps is [var first, ..] ? first.Severity : null), [measure], measure == MeasureLadder.External ? "处分条例第某条" : null), "");

        if (step is not null)
        {
            faults.ShouldBeEmpty();
        }
        else
        {
            faults.ShouldHaveSingleItem().Code.ShouldBe(steps.Count == 0 ? "subject-has-no-measures" : "measure-not-offered");
            faults[0].Detail.ShouldContain(steps.Count == 0 ? "no measure" : measure);
        }
    }
}

public sealed class ChoosingMeasures
{
    [Fact]
    public void Finance_asks_for_the_severity_and_keeps_each_measure_at_its_own()
    {
        Faults("team", null, "circulated-criticism").ShouldBe([("/severity", "severity-required")]);
        Faults("team", "lighter", "circulated-criticism").ShouldBe([("/measures", "measure-not-offered")]);
        Faults("team", "group-1", "circulated-criticism").ShouldBe([("/severity", "severity-not-offered")]);
        Faults("team", "heavier", "circulated-criticism").ShouldBeEmpty();
        Faults("cadre", "serious", "organisational-handling", "disciplinary-sanction").ShouldBeEmpty();
        Faults("cadre", "lighter", "criticism-education", "written-self-criticism").ShouldBeEmpty();
        Faults("cadre", "lighter").ShouldBe([("/measures", "measures-required")]);
        Faults("cadre", "lighter", "criticism-education", "criticism-education").ShouldBe([("/measures", "measures-required")]);
        Faults("stranger", "lighter", "criticism-education").ShouldBe([("/measures", "subject-has-no-measures")]);
    }

    [Fact]
    public void A_plain_list_asks_for_no_severity_and_a_group_narrows_it()
    {
        Faults("cadre", null, Pack("education-county"), "reminder", "circulated-criticism").ShouldBeEmpty();
        Faults("cadre", "group-1", Pack("education-county"), "reminder", "circulated-criticism").ShouldBe([("/measures", "measure-not-offered")]);
        Faults("unit", null, Pack("agriculture"), "organisational-handling", "disciplinary-sanction").ShouldBeEmpty();
    }

    [Fact]
    public void Where_the_text_says_or_only_one_is_taken()
    {
        var rules = new AccountabilityRules
        {
            Ladder = [new() { Subjects = ["cadre"], Step = 1, Severity = "group-3", Measures = ["organisational-handling", "disciplinary-sanction"], Connective = "or" }],
        };

        new MeasureLadder(rules).Against("cadre", new(null, ["organisational-handling", "disciplinary-sanction"], null), "")
            .ShouldHaveSingleItem().Code.ShouldBe("measures-exclude-one-another");
        new MeasureLadder(rules).Against("cadre", new(null, ["disciplinary-sanction"], null), "").ShouldBeEmpty();
    }

    [Fact]
    public void What_is_left_to_outside_rules_names_their_provision()
    {
        Faults("team", null, Pack("meteorology"), "by-external-rules").ShouldBe([("/externalBasis", "external-basis-required")]);
        Pack("meteorology").Ladder.Against("team", new(null, ["by-external-rules"], "某条例第十条"), "").ShouldBeEmpty();
    }

    private static CaseRules Pack(string id) => CaseRules.Of(Packs.Template(id))!;

    private static IReadOnlyList<(string, string)> Faults(string subject, string? severity, params string[] measures) => Faults(subject, severity, Finance, measures);

    private static IReadOnlyList<(string, string)> Faults(string subject, string? severity, CaseRules rules, params string[] measures) =>
        [.. rules.Ladder.Against(subject, new(severity, measures, null), "").Select(fault => (fault.Pointer, fault.Code))];
}
