using System.Text.Json;
using Platform.Domain.Schemes;

namespace Platform.Domain.Organisation.Handovers;

/// <summary>
/// What goes from one holder of a post to the next, as it stood at one instant. Part of a stored event: titles are those of
/// that hour, persons are ids, and nothing in it is written by hand.
/// </summary>
/// <param name="On">First day of the change, in Asia/Shanghai.</param>
/// <param name="AsOf">The instant at which it was put together, in UTC.</param>
public sealed record HandoverPackage(
    Guid PostId,
    string PostTitleZh,
    string PostTitleEn,
    Guid UnitId,
    string UnitNameZh,
    DateOnly On,
    DateTimeOffset AsOf,
    HandoverParties Parties,
    IReadOnlyList<HandedDuty> Duties,
    IReadOnlyList<HandedPromise> Promises,
    IReadOnlyList<HandedReturn> Returned,
    IReadOnlyList<HandedDecision> Decisions,
    IReadOnlyList<HandedInstrument> Instruments,
    IReadOnlyList<HandedUnit> Portfolio,
    IReadOnlyList<HandedEvidence> Evidence)
{
    private static readonly JsonSerializerOptions Plain = new(JsonSerializerDefaults.Web);

    /// <summary>SHA-256 of the package in canonical JSON, as 64 lower-case hex digits.</summary>
    public string Hash() => CanonicalJson.Hash(JsonSerializer.SerializeToElement(this, Plain));
}

/// <summary>An open or overdue duty with its clock.</summary>
/// <param name="OwedBy"><c>post</c>, or <c>unit</c> where the post heads the unit that owes it.</param>
/// <param name="State">As the ledger named it on that day.</param>
public sealed record HandedDuty(
    Guid OccurrenceId,
    string OwedBy,
    string Article,
    string TitleZh,
    string TitleEn,
    string? TargetUnitNameZh,
    string WindowKey,
    DateOnly? DueOn,
    DateOnly? ClosesOn,
    string State,
    int RequiredCount,
    int RecordedCount);

/// <summary>Something that was promised or asked for and is not settled.</summary>
/// <param name="Kind"><c>extension-granted</c>, <c>extension-asked</c>, <c>waiver-asked</c>, <c>demand-acknowledged</c>, <c>demand-answered</c> or <c>resolution</c>.</param>
/// <param name="By">The day by which it was promised.</param>
/// <param name="Words">What was answered, for a demand.</param>
public sealed record HandedPromise(string Kind, string TitleZh, string TitleEn, DateOnly? By, string? Words, Guid OccurrenceId, Guid? DemandId);

/// <summary>A submission that came back and waits to be mended.</summary>
public sealed record HandedReturn(Guid OccurrenceId, string Article, string TitleZh, string TitleEn, DateOnly? DueOn, DateOnly ReturnedOn, string Reason);

/// <summary>A decision that is not made yet.</summary>
/// <param name="Kind"><c>confirmation</c>, <c>extension</c> or <c>waiver</c>.</param>
/// <param name="AwaitedFrom"><c>post</c> where the post has to decide, <c>others</c> where it waits for somebody else.</param>
public sealed record HandedDecision(
    Guid OccurrenceId, string Kind, string AwaitedFrom, string UnitNameZh, string Article, string TitleZh, string TitleEn, DateOnly? DueOn);

/// <summary>What must exist, and when it is to be looked at again.</summary>
public sealed record HandedInstrument(
    Guid OccurrenceId, string Article, string TitleZh, string TitleEn, string Standing, DateOnly? ReviewOn, DateOnly? ExpiresOn);

/// <summary>A unit in the post's charge, with how much it owes itself.</summary>
public sealed record HandedUnit(Guid UnitId, string NameZh, DateOnly From, int Open, int Overdue);

/// <summary>A document in the post's care.</summary>
/// <param name="Title">Null for a document that not everybody may read: who may, finds it by its id.</param>
public sealed record HandedEvidence(Guid EvidenceId, string Kind, string? Title, string Level, DateOnly? ExpiresOn, DateOnly? RenewalDueOn);
