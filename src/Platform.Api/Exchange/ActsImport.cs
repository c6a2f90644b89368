using Npgsql;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Exchange;
using Platform.Domain.Meetings;
using Platform.Projections.Exchange;
using Platform.Projections.Organisation;

namespace Platform.Api.Exchange;

/// <summary>Acts of past years by unit, duty, day and title. They carry that they were imported, and no duty judges them (matrix U37).</summary>
internal sealed class ActsImport : IImportKind
{
    private const string Sheet = "acts";
    private const int LongestTitle = 200;
    private const int LongestNote = 500;

    public ImportKind Kind => ImportKind.Acts;

    public string Ability => Domain.Access.Ability.LedgerOpenYear;

    public async Task<IReadOnlyList<FormSheet>> Form(NpgsqlConnection tenant) =>
    [
        new(Sheet, "历史履责", "Past acts",
        [
            new("unitCode", "单位编码", "Unit code", true, 16, "履责单位的编码。", "100"),
            new("obligation", "责任事项", "Obligation", true, 44, "从下拉列表中选择，或填写事项编号。", "FIN-O-013", Choices: [.. (await tenant.Obligations()).Select(Choice)]),
            new("occurredOn", "发生日期", "Occurred on", true, 14, "以往年度的日期；本年度的履责请在台账中登记。", "2025-06-20", IsDay: true),
            new("kind", "方式", "Kind", true, 14, "从下拉列表中选择。", "会议", Choices: [.. ExportWords.ActKinds.Values]),
            new("title", "标题", "Title", true, 44, "做了什么，不超过200字；不写任何人的言论。", "上半年专题研究会议"),
            new("evidence", "佐证说明", "Evidence", false, 40, "佐证材料的名称和存放处，不超过500字，可不填。", "会议纪要，存办公室档案柜"),
        ]),
    ];

    public async Task<ImportPlan> Plan(IReadOnlyList<FilledSheet> filled, CommandWork work, NpgsqlConnection tenant, CancellationToken cancellation)
    {
        var units = (await tenant.OrganisationUnits()).ToDictionary(unit => unit.Code, StringComparer.OrdinalIgnoreCase);
        var obligations = (await tenant.Obligations()).ToDictionary(Choice, each => each.Id);
        foreach (var id in obligations.Values.ToList())
        {
            obligations.TryAdd(id, id);
        }

        var read = filled[0].Rows.Select(row => (Row: row, Act: ToAct(row, units, obligations, work.Tenant))).ToList();
        var ids = read.Select(each => each.Act.ActId).ToArray();
        var (recorded, begun) = (await tenant.RecordedActs(ids), await tenant.BegunStreams(ids));
        var (faults, held, known, seen) = (new List<RowFault>(), new List<ActHeld>(), 0, new HashSet<Guid>());
        foreach (var (row, act) in read)
        {
            var found = Check(row, act).ToList();
            if (found.Count == 0 && !seen.Add(act.ActId))
            {
                found.Add(Fault(row, "title", "act-repeated", "Another row has this unit, duty, day and title."));
            }

            if (found.Count == 0 && recorded.Contains(act.ActId))
            {
                known++;
            }
            else if (found.Count == 0)
            {
                switch (HoldActDecider.Decide(act, null, work.By))
                {
                    case Decision<ActEvent>.Refused refused:
                        found.AddRange(refused.Reason.Errors.Select(error => Fault(row, error.Pointer[1..], error.Code, error.Detail)));
                        break;
                    case Decision<ActEvent>.Accepted accepted:
                        held.AddRange(accepted.Events.OfType<ActHeld>());
                        break;
                }
            }

            faults.AddRange(found);
        }

        return new(read.Count, known, faults, [.. held.Select(act => new ImportedThing(ImportedKind.Act, act.ActId))], () =>
        {
            foreach (var act in held)
            {
                // An act that was taken back once has a stream, to which its second beginning is added.
                _ = begun.Contains(act.ActId) ? work.Session.Events.Append(act.ActId, act) : work.Session.Events.StartStream<Act>(act.ActId, act);
            }
        });
    }

    public async Task<UndoPlan> Undo(Import import, string reason, CommandWork work, NpgsqlConnection tenant, CancellationToken cancellation)
    {
        var (errors, appends) = (new List<FieldError>(), new List<Action>());
        foreach (var id in import.AddedOf(ImportedKind.Act))
        {
            var stream = await work.Open<Act>(id, cancellation);
            switch (WithdrawActDecider.Decide(new(reason), stream.State))
            {
                case Decision<ActEvent>.Refused refused:
                    errors.AddRange(refused.Reason.Errors);
                    break;
                case Decision<ActEvent>.Accepted accepted:
                    appends.Add(() => stream.Append(accepted.Events));
                    break;
            }
        }

        return new(errors, () => appends.ForEach(append => append()));
    }

    private static HoldAct ToAct(FormRow row, IReadOnlyDictionary<string, UnitRow> units, IReadOnlyDictionary<string, string> obligations, string tenant)
    {
        var unitId = row.Text("unitCode") is { } code ? units.GetValueOrDefault(code)?.Id ?? Guid.Empty : Guid.Empty;
        var obligation = obligations.GetValueOrDefault(row.Text("obligation") ?? string.Empty, string.Empty);
        var (day, title) = (row.Day("occurredOn") ?? default, row.Text("title") ?? string.Empty);
        var id = DeterministicId.From("imported-act", tenant, unitId.ToString(), obligation, day.ToString("O", System.Globalization.CultureInfo.InvariantCulture), title);
        return new(id, unitId, KindOf(row) ?? ActKind.Other, title, day, [], [], [], [], null) { Imported = new(obligation, row.Text("evidence")) };
    }

    private static IEnumerable<RowFault> Check(FormRow row, HoldAct act)
    {
        if (act.UnitId == Guid.Empty)
        {
            yield return Fault(row, "unitCode", row.Text("unitCode") is null ? "required" : "unit-unknown", $"The organization has no unit {row.Text("unitCode")}.");
        }

        if (act.Imported!.ObligationId.Length == 0)
        {
            yield return Fault(row, "obligation", row.Text("obligation") is null ? "required" : "obligation-unknown", "No rule set of the bureau has this duty. Choose one from the list.");
        }

        if (act.OccurredOn == default)
        {
            yield return Fault(row, "occurredOn", row.IsNoDay("occurredOn") ? "not-a-day" : "required", "Give a day such as 2025-03-01.");
        }

        if (KindOf(row) is null)
        {
            yield return Fault(row, "kind", row.Text("kind") is null ? "required" : "kind-unknown", "Choose one from the list.");
        }

        if (act.Title.Length is 0 or > LongestTitle)
        {
            yield return Fault(row, "title", act.Title.Length == 0 ? "required" : "too-long", $"Give a title of 1 to {LongestTitle} characters.");
        }

        if (act.Imported.EvidenceNote?.Length > LongestNote)
        {
            yield return Fault(row, "evidence", "too-long", $"Shorten this to at most {LongestNote} characters.");
        }
    }

    private static ActKind? KindOf(FormRow row)
    {
        var given = row.Text("kind");
        var code = ExportWords.ActKinds.FirstOrDefault(word => word.Value == given || word.Key == given).Key;
        return Enum.GetValues<ActKind>().Cast<ActKind?>().FirstOrDefault(kind => Projections.Codes.Of(kind!.Value) == code);
    }

    private static string Choice((string Id, string TitleZh) obligation) => $"{obligation.Id} {obligation.TitleZh}";

    private static RowFault Fault(FormRow row, string column, string code, string detail) => new(Sheet, row.Number, column, code, detail);
}
