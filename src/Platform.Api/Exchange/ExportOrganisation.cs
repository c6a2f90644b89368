using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Exchange.Workbooks;
using Platform.Domain.Access;
using Platform.Domain.Organisation;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Exchange;

public static class ExportUnitsEndpoint
{
    /// <summary>The organisation as a workbook that can be imported again.</summary>
    [WolverineGet("/api/v1/exports/units"), Requires(Ability.OrganisationRead)]
    [AnswersWorkbook]
    public static async Task<IResult> Get(ReadDesk desk, ExportDesk exports, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        var units = await tenant.OrganisationUnits();
        var byId = units.ToDictionary(unit => unit.Id);
        var types = (await tenant.UnitTypes() ?? []).ToDictionary(type => type.Id, type => type.NameZh);
        return await exports.Answer(
            "单位", null,
            [
                new("单位编码", CellKind.Text, 16), new("单位名称", CellKind.Text, 34), new("英文名称", CellKind.Text, 30), new("单位类型", CellKind.Text, 22),
                new("上级单位编码", CellKind.Text, 16), new("成立日期", CellKind.Day, 14), new("上级单位", CellKind.Text, 30), new("撤销日期", CellKind.Day, 14),
                new("承接单位", CellKind.Text, 30),
            ],
            [
                .. units.Select(unit => new object?[]
                {
                    unit.Code, unit.NameZh, unit.NameEn, types.GetValueOrDefault(unit.UnitType, unit.UnitType), Of(unit.ParentId)?.Code, unit.OpenedOn,
                    Of(unit.ParentId)?.NameZh, unit.DissolvedOn, Of(unit.SuccessorId)?.NameZh,
                }),
            ],
            cancellation);

        UnitRow? Of(Guid? id) => id is { } given ? byId.GetValueOrDefault(given) : null;
    }
}

public static class ExportPostsEndpoint
{
    [WolverineGet("/api/v1/exports/posts"), Requires(Ability.OrganisationRead)]
    [AnswersWorkbook]
    public static async Task<IResult> Get(Guid? unitId, ReadDesk desk, ExportDesk exports, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        var posts = await tenant.Posts(unitId, desk.Today, 0, ExportDesk.MostRows);
        var tenures = await tenant.Tenures(posts.Select(post => post.Id));
        return await exports.Answer(
            "岗位清单", null,
            [
                new("单位", CellKind.Text, 30), new("岗位", CellKind.Text, 26), new("设立日期", CellKind.Day, 14), new("任职人", CellKind.Text, 14),
                new("任职起始", CellKind.Day, 14), new("任职方式", CellKind.Text, 12),
            ],
            [
                .. posts.Select(post =>
                {
                    var held = tenures[post.Id].ToList();
                    var holder = Post.HolderOn(held.Select(t => new Tenure(t.PersonId, t.FromOn, t.ToOn, t.Acting)), desk.Today);
                    return new object?[]
                    {
                        post.UnitNameZh, post.TitleZh, post.EstablishedOn, holder is null ? "空缺" : held.FirstOrDefault(t => t.PersonId == holder.PersonId)?.Name,
                        holder?.From, holder is null ? null : holder.Acting ? "代理" : "任职",
                    };
                }),
            ],
            cancellation);
    }
}

public static class ExportPersonsEndpoint
{
    [WolverineGet("/api/v1/exports/persons"), Requires(Ability.PersonManage, Ability.PostManage, Ability.AccountManage)]
    [AnswersWorkbook]
    public static async Task<IResult> Get(string? search, ReadDesk desk, ExportDesk exports, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        var units = (await tenant.OrganisationUnits()).ToDictionary(unit => unit.Id, unit => unit.NameZh);
        var persons = await tenant.Persons(string.IsNullOrWhiteSpace(search) ? null : search.Trim(), null, ExportDesk.MostRows);
        return await exports.Answer(
            "人员清单", null,
            [new("工号", CellKind.Text, 16), new("姓名", CellKind.Text, 16), new("单位", CellKind.Text, 34), new("值班电话", CellKind.Text, 20)],
            [.. persons.Select(person => new object?[] { person.WorkNumber, person.Name, person.UnitId is { } unit ? units.GetValueOrDefault(unit) : null, person.DutyPhone is { } phone ? DutyPhone.Masked(phone) : null })],
            cancellation);
    }
}
