using System.Globalization;
using System.Text.RegularExpressions;
using Npgsql;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Exchange;
using Platform.Domain.Organisation;
using Platform.Domain.Schemes;
using Platform.Projections.Exchange;
using Platform.Projections.Organisation;
using Unit = Platform.Domain.Organisation.Unit;

namespace Platform.Api.Exchange;

/// <summary>Units by their codes: a unit that is recorded just so is passed over, one with other particulars is a fault.</summary>
internal sealed partial class UnitsImport : IImportKind
{
    private const string Sheet = "units";

    public ImportKind Kind => ImportKind.Units;

    public string Ability => Domain.Access.Ability.OrganisationManage;

    public async Task<IReadOnlyList<FormSheet>> Form(NpgsqlConnection tenant) =>
    [
        new(Sheet, "单位", "Units",
        [
            new("code", "单位编码", "Code", true, 16, "每个单位一个编码，1至32位字母、数字、点、横线或下划线；已有编码的单位不会重复建立。", "100"),
            new("nameZh", "单位名称", "Name", true, 34, "单位全称，不超过100字。", "预算科"),
            new("nameEn", "英文名称", "English name", false, 30, "可不填。", "Budget division"),
            new("unitType", "单位类型", "Unit type", true, 22, "从下拉列表中选择；列表来自现行制度。", "内设科室", Choices: Types(await tenant.UnitTypes())),
            new("parentCode", "上级单位编码", "Parent code", false, 16, "上级单位的编码，可以是本表中的其他行；只有最上级单位不填。", "000"),
            new("openedOn", "成立日期", "Opened on", true, 14, "单位成立的日期，如2026-01-01，不能晚于今天，也不能早于上级单位。", "2026-01-01", IsDay: true),
        ]),
    ];

    public async Task<ImportPlan> Plan(IReadOnlyList<FilledSheet> filled, CommandWork work, NpgsqlConnection tenant, CancellationToken cancellation)
    {
        var types = await tenant.UnitTypes();
        var rows = filled[0].Rows;
        var units = rows.Select(row => ToUnit(row, types)).ToList();
        var stream = await work.Open<OrganisationTree>(OrganisationTree.IdFor(work.Tenant), cancellation);
        switch (OpenUnitsDecider.Decide(new OpenUnits(work.Tenant, units, types?.Select(type => type.Id).ToHashSet()), stream.State, work.By))
        {
            case Decision<OrganisationEvent>.Accepted accepted:
                return new(
                    rows.Count, rows.Count - accepted.Events.Count, [.. Unreadable(rows)],
                    [.. accepted.Events.OfType<UnitOpened>().Select(opened => new ImportedThing(ImportedKind.Unit, opened.UnitId))],
                    () => stream.Append(accepted.Events));
            case Decision<OrganisationEvent>.Refused { Reason: UnitsAreNotAcceptable reason }:
                return new(rows.Count, 0, WithUnreadable(rows, reason.Errors), [], () => { });
            case Decision<OrganisationEvent>.Refused refused:
                return new(rows.Count, 0, [new(Sheet, rows[0].Number, string.Empty, refused.Reason.Code, refused.Reason.Message)], [], () => { });
            default:
                throw new InvalidOperationException("A decision is accepted or refused.");
        }
    }

    public async Task<UndoPlan> Undo(Import import, string reason, CommandWork work, NpgsqlConnection tenant, CancellationToken cancellation)
    {
        var units = import.AddedOf(ImportedKind.Unit);
        var stream = await work.Open<OrganisationTree>(OrganisationTree.IdFor(work.Tenant), cancellation);
        return WithdrawUnitsDecider.Decide(new WithdrawUnits(units, reason, await tenant.RestingOn(units)), stream.State) switch
        {
            Decision<OrganisationEvent>.Accepted accepted => new([], () => stream.Append(accepted.Events)),
            Decision<OrganisationEvent>.Refused refused => new(refused.Reason.Errors, () => { }),
            _ => throw new InvalidOperationException("A decision is accepted or refused."),
        };
    }

    private static UnitToOpen ToUnit(FormRow row, IReadOnlyList<UnitType>? types) => new(
        row.Text("code") ?? string.Empty, row.Text("nameZh") ?? string.Empty, row.Text("nameEn"), TypeOf(row.Text("unitType"), types), row.Text("parentCode"),
        row.Day("openedOn") ?? default);

    private static List<string>? Types(IReadOnlyList<UnitType>? types) => types?.Select(type => Choice(type, types)).ToList();

    // By its name as the template offers it; by its id for whoever writes the workbook with a program.
    private static string TypeOf(string? given, IReadOnlyList<UnitType>? types) =>
        types?.FirstOrDefault(type => type.Id == given || Choice(type, types) == given)?.Id ?? given ?? string.Empty;

    private static string Choice(UnitType type, IReadOnlyList<UnitType> types) =>
        types.Count(other => other.NameZh == type.NameZh) == 1 ? type.NameZh : $"{type.NameZh}（{type.Id}）";

    private static IEnumerable<RowFault> Unreadable(IReadOnlyList<FormRow> rows) => rows.Where(row => row.IsNoDay("openedOn"))
        .Select(row => new RowFault(Sheet, row.Number, "openedOn", "not-a-day", "Give a day such as 2026-03-01."));

    // What cannot be read was decided on as nothing: that a day is missing would be the lesser truth.
    private static List<RowFault> WithUnreadable(IReadOnlyList<FormRow> rows, IReadOnlyList<FieldError> errors)
    {
        var unreadable = Unreadable(rows).ToList();
        var places = unreadable.Select(fault => fault.Row).ToHashSet();
        return
        [
            .. unreadable.Concat(errors.Select(error => ToFault(error, rows)).Where(fault => fault.Column != "openedOn" || !places.Contains(fault.Row)))
                .OrderBy(fault => fault.Row),
        ];
    }

    // "/units/4/code" is the fifth row of the workbook, which has its own number there.
    private static RowFault ToFault(FieldError error, IReadOnlyList<FormRow> rows)
    {
        var parts = error.Pointer.Split('/');
        var index = int.Parse(parts[2], CultureInfo.InvariantCulture);
        return new(Sheet, rows[index].Number, parts[3], error.Code, OtherRow().Replace(error.Detail, match =>
            $"Row {rows[int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)].Number} "));
    }

    [GeneratedRegex(@"^Row (\d+) ")]
    private static partial Regex OtherRow();
}
