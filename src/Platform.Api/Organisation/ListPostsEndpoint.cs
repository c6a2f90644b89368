using System.Globalization;
using Marten;
using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain.Access;
using Platform.Domain.Organisation;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Organisation;

/// <param name="Name">Null when the person is no longer kept.</param>
public sealed record HolderView(Guid PersonId, string? Name, DateOnly Since, bool Acting);

/// <param name="To">First day without it; null while it runs.</param>
public sealed record AppointmentView(Guid PersonId, string? Name, DateOnly From, DateOnly? To, bool Acting);

/// <param name="Until">First day without it; null while it lasts.</param>
public sealed record ChargeView(Guid UnitId, string UnitNameZh, DateOnly From, DateOnly? Until);

/// <summary>Who looks after a vacant post.</summary>
/// <param name="Named">Whether the post was named for it; otherwise it is the head of the unit.</param>
public sealed record CaretakerView(Guid PostId, string TitleZh, string UnitNameZh, string? HolderName, bool Named);

public sealed record PostAbilities(bool Appoint, bool EndTenure, bool ManagePortfolio);

public sealed record PostView(
    Guid Id,
    Guid UnitId,
    string UnitNameZh,
    string RoleId,
    string TitleZh,
    string TitleEn,
    IReadOnlyList<string> ResponsibilityTypes,
    DateOnly EstablishedOn,
    HolderView? Holder,
    IReadOnlyList<AppointmentView> Appointments,
    IReadOnlyList<ChargeView> Portfolio,
    CaretakerView? Caretaker,
    long Version,
    PostAbilities Can)
{
    /// <summary>Shown while the post is vacant, and where one was named for it.</summary>
    private static CaretakerView? CaretakerOf(PostRow post) =>
        post.CaretakerId is { } id ? new(id, post.CaretakerTitleZh!, post.CaretakerUnitNameZh!, post.CaretakerName, post.VacancyOwnerId == id) : null;

    internal static PostView Of(PostRow post, IReadOnlyList<TenureRow> tenures, IEnumerable<ChargeRow> portfolio, DateOnly today, bool mayManage)
    {
        var holder = Post.HolderOn(tenures.Select(t => new Tenure(t.PersonId, t.FromOn, t.ToOn, t.Acting)), today);
        var name = tenures.FirstOrDefault(t => t.PersonId == holder?.PersonId)?.Name;
        return new(
            post.Id, post.UnitId, post.UnitNameZh, post.RoleId, post.TitleZh, post.TitleEn, post.ResponsibilityTypes, post.EstablishedOn,
            holder is null ? null : new(holder.PersonId, name, holder.From, holder.Acting),
            [.. tenures.Select(t => new AppointmentView(t.PersonId, t.Name, t.FromOn, t.ToOn, t.Acting))],
            [.. portfolio.Select(c => new ChargeView(c.UnitId, c.UnitNameZh, c.FromOn, c.UntilOn))],
            CaretakerOf(post),
            post.Version,
            new(mayManage, mayManage && tenures.Any(t => t.ToOn is null), mayManage));
    }
}

public static class ListPostsEndpoint
{
    private const int PageSize = 500;

    /// <summary>The posts that stand, of one unit or of all, with who holds each today and who ever did.</summary>
    [WolverineGet("/api/v1/posts"), Requires(Ability.OrganisationRead)]
    [ProducesResponseType<Items<PostView>>(200)]
    public static async Task<Items<PostView>> Get(
        Guid? unitId, string? cursor, string? asOf, string? knowledge, ReadDesk desk, IDocumentStore store, CancellationToken cancellation)
    {
        var skip = int.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : 0;
        await using var tenant = await desk.Open(cancellation);
        if (desk.View is { } view)
        {
            await using var session = store.QuerySession(desk.Actor.TenantId);
            return await PastPosts.Of(unitId, skip, PageSize, await PastOrganisation.At(session, view, cancellation), tenant);
        }

        var posts = await tenant.Posts(unitId, desk.Today, skip, PageSize);
        var page = posts.Take(PageSize).ToList();
        var tenures = await tenant.Tenures(page.Select(post => post.Id));
        var portfolios = await tenant.Portfolios(page.Select(post => post.Id));
        return new(
            [.. page.Select(post => PostView.Of(post, [.. tenures[post.Id]], portfolios[post.Id], desk.Today, desk.Actor.May(Ability.PostManage)))],
            posts.Count > PageSize ? (skip + PageSize).ToString(CultureInfo.InvariantCulture) : null);
    }
}
