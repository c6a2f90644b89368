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

internal sealed class SentJudgementReading : ILetterReading
{
    public string Kind => SentJudgement.Letter;

    public async Task<Refusal?> TakeIn(CommandWork work, Letter letter, CancellationToken cancellation)
    {
        var judged = PostOffice.Read<SentJudgement>(letter);
        var stream = await work.Open<OutsideFinding>(judged.FindingId, cancellation);
        return stream.State is { } finding && finding.Arrived.From == letter.From
            ? Taken.In(stream, AnswerFindingDecider.Decide(judged, finding))
            : new FindingIsNotOfTheSender();
    }
}

internal sealed class SentAssignmentReading : ILetterReading
{
    public string Kind => SentAssignment.Letter;

    public async Task<Refusal?> TakeIn(CommandWork work, Letter letter, CancellationToken cancellation)
    {
        var assigned = PostOffice.Read<SentAssignment>(letter);
        var stream = await work.Open<OverseenFinding>(assigned.FindingId, cancellation);
        return stream.State is { } finding && finding.Recorded.BureauId == letter.From
            ? Taken.In(stream, JudgeFindingDecider.Decide(assigned, finding))
            : new FindingIsNotOfTheSender();
    }
}

internal sealed class SentRectificationReading : ILetterReading
{
    public string Kind => SentRectification.Letter;

    public async Task<Refusal?> TakeIn(CommandWork work, Letter letter, CancellationToken cancellation)
    {
        var rectified = PostOffice.Read<SentRectification>(letter);
        var stream = await work.Open<OverseenFinding>(rectified.FindingId, cancellation);
        return stream.State is { } finding && finding.Recorded.BureauId == letter.From
            ? Taken.In(stream, JudgeFindingDecider.Decide(rectified, finding))
            : new FindingIsNotOfTheSender();
    }
}

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
