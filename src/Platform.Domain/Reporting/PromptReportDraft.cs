using Platform.Domain.Ledgers;

namespace Platform.Domain.Reporting;

/// <summary>What is recorded of an event that has to be reported promptly or at the first moment (matrix E8, E9).</summary>
/// <param name="Happened">What happened, in the words of whoever recorded it.</param>
/// <param name="On">The day, in Asia/Shanghai; <paramref name="At"/> the time of day where it is known.</param>
/// <param name="Steps">How many steps the rules name for it.</param>
/// <param name="Taken">Those that were taken, by their times.</param>
public sealed record PromptFacts(Guid OccurrenceId, string Happened, DateOnly On, TimeOnly? At, int Steps, IReadOnlyList<StepTaken> Taken);

/// <summary>Assembles the sentences of a prompt report: what happened and when, and what was done about it. A pure function, as <see cref="ReportDraft"/> is.</summary>
public static class PromptReportDraft
{
    public static IReadOnlyList<ReportSentence> Of(PromptFacts facts)
    {
        var taken = facts.Taken.OrderBy(step => step.Moment).ToList();
        string[] texts =
        [
            $"{Day(facts.On)}{(facts.At is { } at ? Time(at) : string.Empty)}，发生需要及时报告的情况：{facts.Happened.TrimEnd('。')}。",
            .. facts.Steps == 0 ? []
                : new[]
                {
                    taken.Count == 0
                        ? $"规定的处置步骤{facts.Steps}项，尚未采取。"
                        : $"规定的处置步骤{facts.Steps}项，已采取{taken.Count}项，依次于{string.Join('、', taken.Select(step => $"{Day(step.OccurredOn)}{Time(step.OccurredAt)}"))}采取。",
                },
        ];
        return [.. texts.Index().Select(each => new ReportSentence(each.Index + 1, "event", each.Item, each.Item, [new("duty", facts.OccurrenceId)]))];
    }

    private static string Day(DateOnly day) => $"{day:yyyy年M月d日}";

    private static string Time(TimeOnly time) => $"{time:H时mm分}";
}
