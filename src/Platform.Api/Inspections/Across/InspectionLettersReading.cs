using Platform.Api.Commands;
using Platform.Api.Dispatch;
using Platform.Domain;
using Platform.Domain.Dispatch;
using Platform.Domain.Inspections;
using Platform.Domain.Inspections.Across;
using Platform.Projections.Directory;
using Platform.Projections.Inspections;

namespace Platform.Api.Inspections.Across;

/// <summary>A letter about a finding or an inspection that is not between the two tenants.</summary>
public sealed record FindingIsNotOfTheSender()
    : Refusal("finding-is-not-of-the-sender", "There is no finding or inspection between these two tenants that the letter could speak of.");

public sealed record BureauHasNoUnits()
    : Refusal("bureau-has-no-units", "The bureau has no organisation yet in which it could be inspected.");

/// <summary>The bureau learns that it is to be inspected: it stands among its inspections, by a body outside (matrix H5).</summary>
internal sealed class AnnouncedInspectionReading : ILetterReading
{
    public string Kind => AnnouncedInspection.Letter;

    public async Task<Refusal?> TakeIn(CommandWork work, Letter letter, CancellationToken cancellation)
    {
        var told = PostOffice.Read<AnnouncedInspection>(letter);
        return await work.Connection.TopUnit() is { } top
            ? Taken.In(await OwnInspections.Stream(work, told, top, cancellation), Decision<InspectionEvent>.Nothing)
            : new BureauHasNoUnits();
    }
}

internal sealed class ToldResultReading : ILetterReading
{
    public string Kind => ToldResult.Letter;

    public async Task<Refusal?> TakeIn(CommandWork work, Letter letter, CancellationToken cancellation)
    {
        var told = PostOffice.Read<ToldResult>(letter);
        var stream = await work.Open<Inspection>(told.InspectionId, cancellation);
        return stream.State is not { Plan.Inspector.Kind: InspectorKind.Outside } inspection ? new FindingIsNotOfTheSender()
            : inspection.Conclusion is not null ? null
            : Taken.In(stream, ConcludeInspectionDecider.Decide(new(told.ConcludedOn, told.Summary, null), inspection, work.By));
    }
}

internal sealed class SentFindingReading : ILetterReading
{
    public string Kind => SentFinding.Letter;

    public async Task<Refusal?> TakeIn(CommandWork work, Letter letter, CancellationToken cancellation)
    {
        var found = PostOffice.Read<SentFinding>(letter);
        var department = await work.Connection.Tenant(letter.From);
        var stream = await work.Open<OutsideFinding>(found.FindingId, cancellation);
        return Taken.In(stream, AnswerFindingDecider.Decide(found, letter.From, department?.NameZh ?? letter.From, stream.State));
    }
}

/// <summary>Takes in what the other side says of a finding that is between the two tenants; of any other it may not speak.</summary>
internal abstract class FindingReading<TSaid, TFinding, TEvent>(
    string kind, Func<TSaid, Guid> findingOf, Func<TFinding, string> otherSide, Func<TSaid, TFinding, Decision<TEvent>> decide) : ILetterReading
    where TFinding : class
    where TEvent : notnull
{
    public string Kind => kind;

    public async Task<Refusal?> TakeIn(CommandWork work, Letter letter, CancellationToken cancellation)
    {
        var said = PostOffice.Read<TSaid>(letter);
        var stream = await work.Open<TFinding>(findingOf(said), cancellation);
        return stream.State is { } finding && otherSide(finding) == letter.From ? Taken.In(stream, decide(said, finding)) : new FindingIsNotOfTheSender();
    }
}

internal sealed class SentJudgementReading() : FindingReading<SentJudgement, OutsideFinding, OutsideFindingEvent>(
    SentJudgement.Letter, said => said.FindingId, finding => finding.Arrived.From, AnswerFindingDecider.Decide);

internal sealed class SentAssignmentReading() : FindingReading<SentAssignment, OverseenFinding, OverseenFindingEvent>(
    SentAssignment.Letter, said => said.FindingId, finding => finding.Recorded.BureauId, JudgeFindingDecider.Decide);

internal sealed class SentRectificationReading() : FindingReading<SentRectification, OverseenFinding, OverseenFindingEvent>(
    SentRectification.Letter, said => said.FindingId, finding => finding.Recorded.BureauId, JudgeFindingDecider.Decide);

/// <summary>The inspection of a department among those of the bureau.</summary>
internal static class OwnInspections
{
    /// <summary>The stream of the inspection, begun where it is not known yet.</summary>
    public static async Task<OpenStream<Inspection>> Stream(CommandWork work, AnnouncedInspection told, Guid receivingUnit, CancellationToken cancellation)
    {
        var stream = await work.Open<Inspection>(told.InspectionId, cancellation);
        if (stream.State is null)
        {
            stream.Append<InspectionEvent>(
            [
                new InspectionPlanned(
                    told.InspectionId, told.Title, new(InspectorKind.Outside, receivingUnit, null, told.InspectorName), told.From, told.To, told.Methods,
                    UnitSample.Draw([receivingUnit], 1, told.InspectionId.ToString("n")), told.Checklist, work.By.ActorId),
            ]);
        }

        return stream;
    }
}
