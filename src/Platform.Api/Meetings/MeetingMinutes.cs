using Npgsql;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Ledgers;
using Platform.Api.Schemes;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Meetings;
using Platform.Projections.Organisation;

namespace Platform.Api.Meetings;

public sealed record MeetingPostIsUnknown()
    : Refusal("meeting-post-is-unknown", "Some of the posts named are not in this organisation. Choose posts that exist.");

public sealed record ResolutionOwnerIsUnknown()
    : Refusal("resolution-owner-is-unknown", "Some of the owners named are not in this organisation. Choose units and posts that exist.");

/// <summary>Records what went on in a meeting and what it resolved, in the act's own stream and in the ledgers of the owners.</summary>
internal static class MeetingMinutes
{
    /// <returns>What stands against it; null when all of it is recorded.</returns>
    public static async Task<Outcome?> Record(
        CommandWork work, NpgsqlConnection tenant, SchemeLibrary library, Actor actor, OpenStream<Act> stream, Act act, ProceedingsRequest? proceedings,
        IReadOnlyList<ResolutionRequest> resolutions, string? reason, CancellationToken cancellation)
    {
        if (proceedings is not null)
        {
            if (await Strangers(tenant, proceedings) is { } unknown)
            {
                return unknown;
            }

            if (CommandDesk.Apply(stream, RecordProceedingsDecider.Decide(new(proceedings.ToProceedings(), reason), act, work.By)) is { } refused)
            {
                return refused;
            }
        }

        return resolutions.Count == 0 ? null : await Adopt(work, tenant, library, actor, stream, act, resolutions, cancellation);
    }

    internal static async Task<Refusal?> Strangers(NpgsqlConnection tenant, ProceedingsRequest proceedings)
    {
        var named = proceedings.Posts().ToList();
        var known = await tenant.PostTitles(named.Select(each => each.PostId));
        FieldError[] errors = [.. named.Where(each => !known.ContainsKey(each.PostId)).Select(each => new FieldError(each.Pointer, "unknown", "Choose a post that exists."))];
        return errors.Length > 0 ? new MeetingPostIsUnknown { Errors = errors } : null;
    }

    private static async Task<Outcome?> Adopt(
        CommandWork work, NpgsqlConnection tenant, SchemeLibrary library, Actor actor, OpenStream<Act> stream, Act act, IReadOnlyList<ResolutionRequest> resolutions,
        CancellationToken cancellation)
    {
        var (owned, unknown) = await Owned(tenant, resolutions);
        if (unknown is not null)
        {
            return unknown;
        }

        foreach (var unit in owned.Select(each => each.OwnerUnitId).Distinct())
        {
            if (!await actor.MayIn(Ability.DutyRecord, unit, tenant))
            {
                return new Outcome.Outside();
            }
        }

        var decision = AdoptResolutionsDecider.Decide(new(owned), act, work.By);
        if (CommandDesk.Apply(stream, decision) is { } refused)
        {
            return refused;
        }

        var adopted = ((Decision<ActEvent>.Accepted)decision).Events.Cast<ResolutionAdopted>();
        return await OwnDuties.Add(
            work, tenant, library,
            adopted.Select(each => new OwnDuty(
                each.OwnerUnitId, each.Text, $"/resolutions/{owned.Index().First(asked => IsOf(each, asked.Item)).Index}/ownerUnitId",
                grace => Resolution.Duty(each, act.Id, work.By.Today, grace))),
            cancellation) is { } closed ? new Outcome.Refused(closed) : null;
    }

    private static bool IsOf(ResolutionAdopted adopted, ResolutionToAdopt asked) =>
        (adopted.Text, adopted.OwnerUnitId, adopted.OwnerPostId, adopted.DueOn) == (asked.Text, asked.OwnerUnitId, asked.OwnerPostId, asked.DueOn);

    // A post answers in the unit to which it belongs.
    private static async Task<(IReadOnlyList<ResolutionToAdopt> Owned, Refusal? Unknown)> Owned(NpgsqlConnection tenant, IReadOnlyList<ResolutionRequest> resolutions)
    {
        var posts = new Dictionary<Guid, Guid>();
        foreach (var id in resolutions.Select(each => each.OwnerPostId).OfType<Guid>().Distinct())
        {
            if (await tenant.StandingPost(id) is { } post)
            {
                posts[id] = post.UnitId;
            }
        }

        var units = (await tenant.Units([.. resolutions.Select(each => each.OwnerUnitId).OfType<Guid>()])).Select(unit => unit.Id).ToHashSet();
        FieldError[] errors =
        [
            .. from each in resolutions.Index()
               let byPost = each.Item.OwnerPostId is not null
               where byPost ? !posts.ContainsKey(each.Item.OwnerPostId!.Value) : !units.Contains(each.Item.OwnerUnitId!.Value)
               select new FieldError($"/resolutions/{each.Index}/{(byPost ? "ownerPostId" : "ownerUnitId")}", "unknown", "Choose a unit or a post that exists."),
        ];
        return errors.Length > 0
            ? ([], new ResolutionOwnerIsUnknown { Errors = errors })
            : ([.. resolutions.Select(each => new ResolutionToAdopt(
                each.Text!.Trim(), each.OwnerPostId is { } post ? posts[post] : each.OwnerUnitId!.Value, each.OwnerPostId, each.DueOn,
                each.EvidenceKinds is { Count: > 0 } kinds ? [.. kinds.Distinct()] : ResolutionRequest.UsualEvidence))], null);
    }
}
