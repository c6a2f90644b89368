using Platform.Domain.Accountability.Attribution;
using Platform.Domain.Schemes;

namespace Platform.Domain.Accountability;

/// <summary>Says who answers for what. The scheme's rules propose on the facts given; the investigator may differ with a reason.</summary>
/// <param name="Rules">Of the scheme version of the case.</param>
public sealed record AttributeCase(AttributionFacts Facts, IReadOnlyList<AttributedResponsibility> Responsibilities, AccountabilityRules Rules);

public static class AttributeCaseDecider
{
    public static Decision<CaseEvent> Decide(AttributeCase command, AccountabilityCase file, By by)
    {
        if (CaseGuard.Stands(file, CaseStep.Attribution, CaseCapacity.Investigator, by) is { } against)
        {
            return against;
        }

        var conclusions = AttributionRules.Conclude(command.Rules, command.Facts);
        return CaseGuard.Faulty(Faults(command, file, conclusions)) ?? CaseProgress.With(
            file, by, new CaseAttributed(command.Facts, conclusions, command.Responsibilities, by.PersonId!.Value));
    }

    private static IEnumerable<FieldError> Faults(AttributeCase command, AccountabilityCase file, IReadOnlyList<AttributionConclusion> conclusions)
    {
        var participants = command.Facts.Participants.Select(participant => participant.Key).ToList();
        if (participants.Distinct().Count() != participants.Count || file.Subjects.Any(subject => !participants.Contains(subject.Subject.Key)))
        {
            yield return new("/facts/participants", "participants-required", "State the facts of every subject, and of each participant once.");
        }

        for (var i = 0; i < command.Responsibilities.Count; i++)
        {
            var found = command.Responsibilities[i];
            if (!participants.Contains(found.Participant))
            {
                yield return new($"/responsibilities/{i}/participant", "unknown", "Name one of the participants.");
            }

            // What the rules gave, or nothing where they gave nothing; anything else is a person's own finding.
            var given = conclusions.Where(conclusion => conclusion.Participant == found.Participant && conclusion.Kind is not null).Select(conclusion => conclusion.Kind).ToList();
            var differs = given.Count == 0 ? found.Kind is not null : !given.Contains(found.Kind);
            if (differs && string.IsNullOrWhiteSpace(found.DiffersBecause))
            {
                yield return new($"/responsibilities/{i}/differsBecause", "required", "This is not what the rules give on these facts. Say why.");
            }
        }

        if (command.Responsibilities.Select(found => found.Participant).Distinct().Count() != command.Responsibilities.Count
            || file.Subjects.Any(subject => command.Responsibilities.All(found => found.Participant != subject.Subject.Key)))
        {
            yield return new("/responsibilities", "responsibilities-required", "Say once of every subject what it answers for, or that it answers for nothing.");
        }
    }
}
