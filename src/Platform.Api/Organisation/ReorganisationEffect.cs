using System.ComponentModel.DataAnnotations;
using Npgsql;
using Platform.Api.Ledgers;
using Platform.Domain.Organisation;
using Platform.Projections.Ledgers;
using Platform.Projections.Organisation;

namespace Platform.Api.Organisation;

/// <param name="IntoNameZh">The successor, or the new parent; null where there is none.</param>
public sealed record UnitEffect(Guid Id, string NameZh, [property: AllowedValues("opened", "dissolved", "moved")] string Change, string? IntoNameZh);

/// <param name="ToUnitNameZh">Who does it next; null unless it is transferred.</param>
/// <param name="ToPostTitleZh">The post that does it next; null where the unit itself does.</param>
public sealed record DutyEffect(
    LedgerLine Line, [property: AllowedValues("transferred", "withdrawn", "stays")] string Outcome, string? ToUnitNameZh, string? ToPostTitleZh);

/// <summary>A post that ends, and who holds it now.</summary>
public sealed record PostEffect(Guid Id, string TitleZh, string UnitNameZh, string? HolderName);

/// <summary>What a change of units or posts would bring about, for whoever has to confirm it.</summary>
public sealed record ReorganisationEffect(IReadOnlyList<UnitEffect> Units, IReadOnlyList<PostEffect> Posts, IReadOnlyList<DutyEffect> Duties)
{
    internal static async Task<ReorganisationEffect> Of(Reorganised effect, OrganisationTree tree, NpgsqlConnection tenant, DateOnly today) => new(
        [.. effect.Events.Select(change => Of(change, tree)).OfType<UnitEffect>()],
        [.. effect.EndedPosts.Select(post => new PostEffect(post.Id, post.TitleZh, post.UnitNameZh, post.HolderName))],
        await DutiesOf(effect.Duties, id => tree.Find(id)?.NameZh, tenant, today));

    internal static async Task<IReadOnlyList<DutyEffect>> DutiesOf(
        IReadOnlyList<Carried> duties, Func<Guid, string?> unitName, NpgsqlConnection tenant, DateOnly today)
    {
        var lines = (await tenant.Lines(new() { Today = today, OccurrenceIds = [.. duties.Select(duty => duty.OccurrenceId)], Limit = duties.Count }))
            .ToDictionary(line => line.Id);
        var titles = await tenant.PostTitles(duties.Select(duty => duty.ToPostId).OfType<Guid>());
        return
        [
            .. duties.Select(duty => new DutyEffect(
                lines[duty.OccurrenceId], duty.Outcome, duty.ToUnitId is { } unit ? unitName(unit) : null,
                duty.ToPostId is { } post ? titles.GetValueOrDefault(post) : null)),
        ];
    }

    private static UnitEffect? Of(OrganisationEvent change, OrganisationTree tree)
    {
        string? Name(Guid? id) => id is { } known ? tree.Find(known)?.NameZh : null;
        return change switch
        {
            UnitOpened e => new(e.UnitId, e.NameZh, "opened", Name(e.ParentId)),
            UnitMoved e => new(e.UnitId, Name(e.UnitId)!, "moved", Name(e.ToParentId)),
            UnitDissolved e => new(e.UnitId, Name(e.UnitId)!, "dissolved", Name(e.SuccessorId)),
            _ => null,
        };
    }
}
