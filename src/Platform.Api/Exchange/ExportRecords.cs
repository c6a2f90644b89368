using System.Globalization;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Evidence;
using Platform.Api.Exchange.Workbooks;
using Platform.Domain.Access;
using Platform.Projections.Evidence;
using Platform.Projections.Meetings;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Exchange;

public static class ExportActsEndpoint
{
    [WolverineGet("/api/v1/exports/acts"), Requires(Ability.EvidenceRead)]
    [AnswersWorkbook]
    public static async Task<IResult> Get(Guid? unitId, int? year, ReadDesk desk, ExportDesk exports, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        var acts = await tenant.Acts(unitId, year, desk.Actor.Units(Ability.EvidenceRead), ExportDesk.MostRows + 1);
        var units = (await tenant.OrganisationUnits()).ToDictionary(unit => unit.Id, unit => unit.NameZh);
        return await exports.Answer(
            "履责记录清单", year is { } of ? $"{of.ToString(CultureInfo.InvariantCulture)}年度" : null,
            [
                new("单位", CellKind.Text, 26), new("发生日期", CellKind.Day, 12), new("方式", CellKind.Text, 12), new("标题", CellKind.Text, 40), new("议题", CellKind.Text, 34),
                new("佐证份数", CellKind.Number, 9), new("对应事项数", CellKind.Number, 10), new("登记时间", CellKind.Instant, 18), new("备注", CellKind.Text, 24),
            ],
            [
                .. acts.Select(act => new object?[]
                {
                    units.GetValueOrDefault(act.UnitId), act.OccurredOn, ExportWords.Of(ExportWords.ActKinds, act.Kind), act.Title, string.Join("；", act.Topics),
                    act.EvidenceIds.Length, act.OccurrenceIds.Length, ExportDesk.Local(act.RecordedAt), act.Imported ? string.Join("；", new[] { "历史补录", act.ObligationId, act.EvidenceNote }.Where(part => part is not null))
                    : act.SupersededBy is null ? null : $"已更正：{act.Reason}",
                }),
            ],
            cancellation);
    }
}

public static class ExportEvidenceEndpoint
{
    [WolverineGet("/api/v1/exports/evidence"), Requires(Ability.EvidenceRead)]
    [AnswersWorkbook]
    public static async Task<IResult> Get(
        Guid? unitId, string? kind, string? level, string? state, string? search, ReadDesk desk, ExportDesk exports, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        var evidence = await tenant.Evidence(new EvidenceQuery(await desk.Actor.EvidenceReach(tenant), desk.Today)
        {
            UnitId = unitId,
            Kind = kind,
            Level = level,
            State = state,
            Search = search,
            Limit = ExportDesk.MostRows + 1,
        });
        var units = (await tenant.OrganisationUnits()).ToDictionary(unit => unit.Id, unit => unit.NameZh);
        return await exports.Answer(
            "佐证材料清单", null,
            [
                new("单位", CellKind.Text, 26), new("题名", CellKind.Text, 40), new("种类", CellKind.Text, 20), new("形成日期", CellKind.Day, 12), new("登记时间", CellKind.Instant, 18),
                new("文件名", CellKind.Text, 30), new("字节数", CellKind.Number, 12), new("SHA-256", CellKind.Text, 68), new("撤回理由", CellKind.Text, 24),
            ],
            [
                .. evidence.Select(item => new object?[]
                {
                    units.GetValueOrDefault(item.UnitId), item.Title, ExportWords.Of(ExportWords.EvidenceKinds, item.Kind), item.FormedOn, ExportDesk.Local(item.RegisteredAt),
                    item.FileName, item.Size, item.Sha256, item.WithdrawnBecause,
                }),
            ],
            cancellation);
    }
}

public static class ExportAccountsEndpoint
{
    [WolverineGet("/api/v1/exports/accounts"), Requires(Ability.AccountManage, Ability.GrantManage, Ability.AuditRead)]
    [AnswersWorkbook]
    public static async Task<IResult> Get(ReadDesk desk, AccountDirectory directory, GrantBook grants, ExportDesk exports, CancellationToken cancellation)
    {
        var accounts = await directory.Of(desk.Actor.TenantId, cancellation);
        var held = await grants.ReadMany(desk.Actor.TenantId, accounts.Select(account => account.Id), cancellation);
        await using var tenant = await desk.Open(cancellation);
        var names = await tenant.PersonNames(held.Values.Select(each => each.PersonId).OfType<Guid>());
        var units = (await tenant.OrganisationUnits()).ToDictionary(unit => unit.Id, unit => unit.NameZh);
        return await exports.Answer(
            "账号清单", null,
            [
                new("用户名", CellKind.Text, 24), new("人员", CellKind.Text, 14), new("开通时间", CellKind.Instant, 18), new("角色", CellKind.Text, 50), new("状态", CellKind.Text, 10),
                new("停用理由", CellKind.Text, 24),
            ],
            [
                .. accounts.Where(account => held.ContainsKey(account.Id)).Select(account => new object?[]
                {
                    account.UserName, held[account.Id].PersonId is { } person ? names.GetValueOrDefault(person) : null, ExportDesk.Local(account.Since),
                    string.Join("、", held[account.Id].Grants.Select(grant => Words(grant, units))), held[account.Id].IsSuspended ? "已停用" : "正常", held[account.Id].SuspendedBecause,
                }),
            ],
            cancellation);
    }

    private static string Words(RoleGrant grant, IReadOnlyDictionary<Guid, string> units) =>
        (Roles.Find(grant.Role)?.NameZh ?? grant.Role) + (grant.UnitId is { } unit ? $"（{units.GetValueOrDefault(unit, "某单位")}）" : string.Empty);
}
