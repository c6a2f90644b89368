using Platform.Domain.Schemes;

namespace Platform.Domain.Evidence;

public sealed record SetEvidencePolicy(Guid PolicyId, int? RetentionYears, IReadOnlyList<KindRetention> Kinds, IReadOnlyList<LevelReaders> Readers);

public sealed record EvidencePolicyIsNotAcceptable()
    : Refusal("evidence-policy-is-not-acceptable", "Some of the rules for keeping evidence cannot be accepted; each is named with how to mend it.");

public static class SetEvidencePolicyDecider
{
    public const int MostYears = 100;

    public static Decision<EvidencePolicyEvent> Decide(SetEvidencePolicy command, EvidencePolicy? policy)
    {
        var errors = Errors(command).ToList();
        if (errors.Count > 0)
        {
            return new EvidencePolicyIsNotAcceptable { Errors = errors };
        }

        return policy is not null && IsSame(command, policy)
            ? Decision<EvidencePolicyEvent>.Nothing
            : new EvidencePolicySet(command.PolicyId, command.RetentionYears, command.Kinds, command.Readers);
    }

    private static IEnumerable<FieldError> Errors(SetEvidencePolicy command)
    {
        if (!IsAcceptable(command.RetentionYears))
        {
            yield return OutOfRange("/retentionYears");
        }

        foreach (var (rule, index) in command.Kinds.Select((rule, index) => (rule, index)))
        {
            if (!Codes.EvidenceKinds.Contains(rule.Kind))
            {
                yield return new($"/kinds/{index}/kind", "unknown", $"Give one of: {Codes.EvidenceKinds.Accepted}.");
            }
            else if (command.Kinds.Take(index).Any(earlier => earlier.Kind == rule.Kind))
            {
                yield return new($"/kinds/{index}/kind", "given-twice", "Give each kind once.");
            }

            if (!IsAcceptable(rule.Years))
            {
                yield return OutOfRange($"/kinds/{index}/years");
            }
        }

        foreach (var (readers, index) in command.Readers.Select((readers, index) => (readers, index)))
        {
            if (readers.Level == EvidenceLevel.General || command.Readers.Take(index).Any(earlier => earlier.Level == readers.Level))
            {
                yield return new($"/readers/{index}/level", "not-a-level", "Give internal and sensitive, each once; general is for every reader.");
            }

            if (readers.Roles.Except(EvidencePolicy.PossibleReaders).Any() || readers.Roles.Count == 0)
            {
                yield return new($"/readers/{index}/roles", "unknown", $"Give one or more of: {string.Join(", ", EvidencePolicy.PossibleReaders)}.");
            }
        }
    }

    private static bool IsAcceptable(int? years) => years is null or (>= 1 and <= MostYears);

    private static FieldError OutOfRange(string pointer) =>
        new(pointer, "out-of-range", $"Give a number of years from 1 to {MostYears}, or none to keep for good.");

    private static bool IsSame(SetEvidencePolicy command, EvidencePolicy policy) =>
        command.RetentionYears == policy.RetentionYears && command.Kinds.SequenceEqual(policy.Kinds)
        && command.Readers.Count == policy.Readers.Count
        && command.Readers.Zip(policy.Readers).All(pair => pair.First.Level == pair.Second.Level && pair.First.Roles.SequenceEqual(pair.Second.Roles));
}
