using System.Collections.Immutable;

namespace Platform.Domain.Accountability.Readings;

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record CaseReadingEvent
{
    private protected CaseReadingEvent()
    {
    }
}

/// <summary>Somebody read a case file. The instant is the event's own.</summary>
/// <param name="As"><c>investigator</c>, <c>decider</c>, <c>reviewer</c> or <c>subject</c>.</param>
[StoredAs("case.file-read.v1")]
public sealed record CaseFileRead(Guid CaseId, Guid PersonId, string As) : CaseReadingEvent;

/// <summary>Who read a case file, on a stream of its own: reading changes nothing of the file.</summary>
public sealed record CaseReadings(Guid Id, ImmutableHashSet<Guid> Readers, int Count)
{
    public static Guid IdFor(Guid caseId) => DeterministicId.From("case-readings", caseId.ToString());

    public static CaseReadings? Evolve(CaseReadings? readings, CaseReadingEvent @event) => @event switch
    {
        CaseFileRead e => new(IdFor(e.CaseId), (readings?.Readers ?? []).Add(e.PersonId), (readings?.Count ?? 0) + 1),
        _ => readings,
    };
}
