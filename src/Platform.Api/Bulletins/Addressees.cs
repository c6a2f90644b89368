using Npgsql;
using Platform.Domain;
using Platform.Domain.Bulletins;
using Platform.Projections.Directory;
using Platform.Projections.Organisation;

namespace Platform.Api.Bulletins;

/// <param name="OfNameZh">The department through which it lies below; null of whoever belongs to the issuer itself.</param>
internal sealed record Addressable(BulletinAddressee Addressee, string? OfNameZh);

/// <summary>Whom a tenant may address: a bureau its units, an oversight department the bureaus and departments below it.</summary>
internal static class Addressees
{
    /// <returns>Those that belong to the tenant itself first.</returns>
    public static async Task<IReadOnlyList<Addressable>> Of(NpgsqlConnection tenant, string tenantId)
    {
        if ((await tenant.Tenant(tenantId))?.Kind != "oversight")
        {
            return [.. (await tenant.Units()).Where(unit => unit.DissolvedOn is null).Select(unit => new Addressable(new(unit.Id, null, unit.NameZh), null))];
        }

        var below = (await tenant.TenantsUnder(tenantId)).ToDictionary(each => each.Id);
        return
        [
            .. below.Values
                .Select(each => new Addressable(new(null, each.Id, each.NameZh), below.GetValueOrDefault(each.OversightId!)?.NameZh))
                .OrderBy(each => each.OfNameZh is not null).ThenBy(each => each.OfNameZh, StringComparer.Ordinal).ThenBy(each => each.Addressee.BureauId, StringComparer.Ordinal),
        ];
    }

    public static (IReadOnlyList<BulletinAddressee> Chosen, IReadOnlyList<FieldError> Unknown) Chosen(IReadOnlyList<Addressable> known, IssueBulletinRequest request)
    {
        var (units, bureaus) = (request.UnitIds ?? [], request.BureauIds ?? []);
        if (units.Count == 0 && bureaus.Count == 0)
        {
            BulletinAddressee[] all = [.. known.Where(each => request.Below || each.OfNameZh is null).Select(each => each.Addressee)];
            return all.Length > 0 ? (all, []) : ([], [new("/unitIds", "unknown", "There is nobody to whom it could be issued.")]);
        }

        var places = known.ToDictionary(each => each.Addressee.Key(), each => each.Addressee);
        FieldError[] unknown =
        [
            .. units.Index().Where(each => !places.ContainsKey(each.Item.ToString())).Select(each => Unknown($"/unitIds/{each.Index}")),
            .. bureaus.Index().Where(each => !places.ContainsKey(each.Item)).Select(each => Unknown($"/bureauIds/{each.Index}")),
        ];
        var asked = units.Select(unit => unit.ToString()).Concat(bureaus).ToHashSet();
        return ([.. known.Select(each => each.Addressee).Where(addressee => asked.Contains(addressee.Key()))], unknown);
    }

    private static FieldError Unknown(string pointer) => new(pointer, "unknown", "Choose one that can be addressed.");
}
