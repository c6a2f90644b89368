using System.Globalization;
using Npgsql;
using Platform.Api.Commands;
using Platform.Domain.Compliance;
using Platform.Domain.Organisation;
using Platform.Projections.Organisation;

namespace Platform.Api.Organisation;

/// <summary>The posts that stood on a past day, with who held each and what lay in its charge.</summary>
internal static class PastPosts
{
    public static async Task<Items<PostView>> Of(Guid? unitId, int skip, int size, PastOrganisation organisation, NpgsqlConnection tenant)
    {
        var view = organisation.View;
        var posts = organisation.Standing.Where(post => unitId is null || post.UnitId == unitId)
            .OrderBy(post => organisation.Tree.Find(post.UnitId)?.Code, StringComparer.Ordinal).ThenBy(post => post.EstablishedOn).ThenBy(post => post.Id).ToList();
        var page = posts.Skip(skip).Take(size).ToList();
        var keepers = page.ToDictionary(post => post.Id, post => post.VacancyOwnerId is null && post.HolderOn(view.Day) is not null ? null : organisation.CaretakerOf(post.Id));
        var names = await tenant.PersonNames(page.Concat(keepers.Values.OfType<Post>()).SelectMany(post => post.Tenures).Select(tenure => tenure.PersonId));
        return new([.. page.Select(View)], posts.Count > skip + size ? (skip + size).ToString(CultureInfo.InvariantCulture) : null);

        PostView View(Post post)
        {
            var holder = post.HolderOn(view.Day);
            var keeper = keepers[post.Id];
            return new(
                post.Id, post.UnitId, organisation.UnitName(post.UnitId) ?? string.Empty, post.RoleId, post.TitleZh, post.TitleEn, post.ResponsibilityTypes, post.EstablishedOn,
                holder is null ? null : new(holder.PersonId, names.GetValueOrDefault(holder.PersonId), holder.From, holder.Acting),
                [.. Begun(post).Select(t => new AppointmentView(t.PersonId, names.GetValueOrDefault(t.PersonId), t.From, Ended(t.To), t.Acting))],
                [.. post.Portfolio.Where(c => c.From <= view.Day && c.From != c.Until).Select(c => new ChargeView(c.UnitId, organisation.UnitName(c.UnitId) ?? string.Empty, c.From, Ended(c.Until)))],
                keeper is null ? null : new(
                    keeper.Id, keeper.TitleZh, organisation.UnitName(keeper.UnitId) ?? string.Empty,
                    keeper.HolderOn(view.Day) is { } person ? names.GetValueOrDefault(person.PersonId) : null, post.VacancyOwnerId == keeper.Id),
                organisation.PostVersions[post.Id],
                new(false, false, false));
        }

        IEnumerable<Tenure> Begun(Post post) => post.Tenures.Where(tenure => tenure.From <= view.Day).OrderBy(tenure => tenure.From);

        // What ended after the day was still running on it.
        DateOnly? Ended(DateOnly? on) => on <= view.Day ? on : null;
    }
}
