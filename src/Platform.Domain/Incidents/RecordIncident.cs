namespace Platform.Domain.Incidents;

/// <summary>Records an incident that the unit has to answer (matrix G1, E8, E9): what the institution does, and when.</summary>
/// <param name="OccurrenceIds">The first-moment duties that it starts.</param>
public sealed record RecordIncident(Guid IncidentId, IncidentFacts Facts, IncidentLevel Level, IReadOnlyList<Guid> OccurrenceIds);

public sealed record IncidentIsNotAcceptable()
    : Refusal("incident-is-not-acceptable", "The incident cannot be recorded like this; each part that does not fit is named with how to mend it.");

public static class RecordIncidentDecider
{
    public static Decision<IncidentEvent> Decide(RecordIncident command, Incident? incident, IncidentPolicy policy, By by)
    {
        if (incident is not null)
        {
            return Decision<IncidentEvent>.Nothing;
        }

        var category = policy.Categories.FirstOrDefault(each => each.Name == command.Facts.Category);
        FieldError[] faults =
        [
            .. category is null ? [new FieldError("/category", "unknown", "Choose one of the bureau's categories.")] : Array.Empty<FieldError>(),
            .. IncidentMoments.Against(command.Facts.HappenedAt, command.Facts.KnownAt, by.At),
        ];
        return faults.Length > 0
            ? new IncidentIsNotAcceptable { Errors = faults }
            : new IncidentRecorded(command.IncidentId, command.Facts, command.Level, category!.Clocks, policy.Number, command.OccurrenceIds, by.At, by.ActorId);
    }
}

internal static class IncidentMoments
{
    /// <param name="latest">Nothing may have become known after this.</param>
    public static IEnumerable<FieldError> Against(DateTimeOffset happenedAt, DateTimeOffset knownAt, DateTimeOffset latest)
    {
        if (happenedAt > knownAt)
        {
            yield return new("/happenedAt", "after-known", "It cannot have become known before it happened. Correct one of the two moments.");
        }

        if (knownAt > latest)
        {
            yield return new("/knownAt", "too-late", "Give the moment at which the unit knew: before it was recorded and before its first report.");
        }
    }
}
