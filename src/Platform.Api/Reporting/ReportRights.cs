using Npgsql;
using Platform.Api.Access;
using Platform.Domain.Access;
using Platform.Domain.Directory;
using Platform.Projections.Directory;
using Platform.Projections.Organisation;

namespace Platform.Api.Reporting;

/// <summary>
/// Who reports: a unit of a bureau, by whoever may do each step for it; or an oversight department as a whole, by its officers. It has
/// no units, and stands among reports under the id that it has in the directory.
/// </summary>
internal static class ReportRights
{
    public static bool IsDepartment(this Actor actor, Guid unitId) => unitId == Tenant.IdFor(actor.TenantId);

    public static async Task<bool> MayReport(this Actor actor, string ability, Guid unitId, NpgsqlConnection tenant) =>
        actor.IsDepartment(unitId) ? actor.ReachOf(Ability.ReportUpward).WholeTenant : await actor.MayIn(ability, unitId, tenant);

    /// <summary>The units whose reports are listed; null for all of them.</summary>
    public static Guid[]? ReportUnits(this Actor actor) => actor.Units(actor.May(Ability.LedgerRead) ? Ability.LedgerRead : Ability.ReportUpward);

    /// <summary>The name of whoever reports, as it is today.</summary>
    public static async Task<string> ReporterName(this NpgsqlConnection tenant, string tenantId, Guid unitId) =>
        (await tenant.Units([unitId])) is [var unit] ? unit.NameZh : (await tenant.Tenant(tenantId))!.NameZh;
}
