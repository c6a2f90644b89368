using System.Globalization;
using Platform.Domain.Ledgers;
using Platform.Domain.Schemes;

namespace Platform.Domain.Meetings;

/// <summary>Gives owners something to do, as a meeting resolved (architecture 3).</summary>
public sealed record AdoptResolutions(IReadOnlyList<ResolutionToAdopt> Resolutions);

public sealed record ResolutionToAdopt(string Text, Guid OwnerUnitId, Guid? OwnerPostId, DateOnly DueOn, IReadOnlyList<string> EvidenceKinds);

public sealed record ResolutionIsDueInThePast()
    : Refusal("resolution-is-due-in-the-past", "The day by which a resolution is to be carried out has passed. Give today or a later day.");

public static class AdoptResolutionsDecider
{
    public static Decision<ActEvent> Decide(AdoptResolutions command, Act act, By by)
    {
        if (RecordProceedingsDecider.Refuse(act) is { } refused)
        {
            return refused;
        }

        // The same words for the same owner by the same day are one resolution, however often they are sent.
        var fresh = command.Resolutions.Index().Where(each => !act.Resolutions.Any(known => IsSame(known, each.Item))).ToList();
        var past = fresh.Where(each => each.Item.DueOn < by.Today).ToList();
        return past.Count > 0
            ? new ResolutionIsDueInThePast { Errors = [.. past.Select(each => new FieldError($"/resolutions/{each.Index}/dueOn", "in-the-past", "Give today or a later day."))] }
            : (ActEvent[])[.. fresh.Index().Select(each => Adopted(each.Item.Item, act.Id, act.Resolutions.Count + each.Index + 1, by))];
    }

    private static bool IsSame(ResolutionAdopted known, ResolutionToAdopt other) =>
        (known.Text, known.OwnerUnitId, known.OwnerPostId, known.DueOn) == (other.Text, other.OwnerUnitId, other.OwnerPostId, other.DueOn);

    private static ResolutionAdopted Adopted(ResolutionToAdopt each, Guid actId, int number, By by) => new(
        number, each.Text, each.OwnerUnitId, each.OwnerPostId, each.DueOn, each.EvidenceKinds, Resolution.DutyOf(actId, number), by.ActorId);
}

/// <summary>A resolution as a duty of the ledger.</summary>
public static class Resolution
{
    /// <summary>The obligation under which it stands in the ledger: none of the rules, but what a meeting resolved.</summary>
    public const string ObligationId = "RESOLUTION";

    /// <summary>In the place of an article.</summary>
    public const string Article = "resolution";

    /// <summary>The words under which the ledger names it.</summary>
    public const int LongestText = 300;

    public static Guid DutyOf(Guid actId, int number) =>
        DeterministicId.From("resolution-duty", actId.ToString(), number.ToString(CultureInfo.InvariantCulture));

    /// <summary>The duty that it puts into its owner's ledger: one act with evidence, by its day, judged like any other.</summary>
    /// <param name="closingGraceDays">Days after the due day in which it still counts as late, as the owner's rules have it.</param>
    public static PlannedOccurrence Duty(ResolutionAdopted resolution, Guid actId, DateOnly adoptedOn, int closingGraceDays) => new(
        resolution.OccurrenceId,
        ObligationId,
        Article,
        "direction",
        resolution.OwnerPostId,
        CadenceKinds.FixedDate,
        adoptedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        adoptedOn,
        resolution.DueOn,
        resolution.DueOn,
        resolution.DueOn.AddDays(closingGraceDays),
        1,
        "by-date",
        false,
        resolution.EvidenceKinds)
    {
        ArisesFrom = actId,
    };
}
