using Platform.Api.Exchange.Workbooks;

namespace Platform.Api.Exchange;

/// <summary>The two workbooks that an importer gets: the empty form, and the filled one with its faults marked.</summary>
internal static class ImportWorkbooks
{
    private const string ListSheet = "码表";

    public static void Template(Stream to, IReadOnlyList<FormSheet> form)
    {
        var lists = form.SelectMany(sheet => sheet.Columns.Where(column => column.Choices is { Count: > 0 }).Select(column => (sheet, column))).ToList();
        WorkbookWriter.Write(
            to,
            [
                .. form.Select(sheet => new SheetPlan(sheet.Name, [.. sheet.Columns.Select(column => Column(column, lists.FindIndex(list => list.sheet == sheet && list.column == column)))], [])
                {
                    RowsToFill = WorkbookLimits.MostRows,
                }),
                Notes(form),
                .. lists.Count == 0 ? (SheetPlan[])[] : [Lists([.. lists.Select(list => list.column)])],
            ]);
    }

    /// <summary>Every row as it was handed in, the cells at fault coloured, and in the last column what is wrong.</summary>
    public static void Marked(Stream to, IReadOnlyList<FilledSheet> filled, IReadOnlyList<RowFault> faults)
    {
        var byRow = faults.ToLookup(fault => (fault.Sheet, fault.Row));
        WorkbookWriter.Write(to, [.. filled.Select(sheet => new SheetPlan(
            sheet.Sheet.Name,
            [.. sheet.Sheet.Columns.Select(column => Column(column, -1) with { Hint = null }), new("校验结果", CellKind.Text, 60)],
            sheet.Rows.Select(row => Values(sheet.Sheet, row, [.. byRow[(sheet.Sheet.Key, row.Number)]]))))]);
    }

    private static object?[] Values(FormSheet sheet, FormRow row, IReadOnlyList<RowFault> faults) =>
    [
        .. sheet.Columns.Select(column => faults.Any(fault => fault.Column == column.Key) ? new AtFault(Value(row, column)) : Value(row, column)),
        faults.Count == 0 ? "通过" : new AtFault(string.Join("；", faults.Select(fault => FaultWords.Of(fault, sheet)))),
    ];

    private static object? Value(FormRow row, FormColumn column) => column.IsDay && row.Day(column.Key) is { } day ? day : row.Text(column.Key);

    private static SheetColumn Column(FormColumn column, int list) => new(
        column.Required ? $"{column.Heading}*" : column.Heading, column.IsDay ? CellKind.Day : CellKind.Text, column.Width, column.Required, column.Hint,
        list < 0 ? null : $"'{ListSheet}'!${Texts.ColumnName(list)}$2:${Texts.ColumnName(list)}${column.Choices!.Count + 1}");

    private static SheetPlan Notes(IReadOnlyList<FormSheet> form) => new(
        "填写说明",
        [new("工作表", CellKind.Text, 14), new("列", CellKind.Text, 20), new("必填", CellKind.Text, 8), new("说明", CellKind.Text, 70), new("示例", CellKind.Text, 24)],
        form.SelectMany(sheet => sheet.Columns.Select(column => new object?[] { sheet.Name, column.Heading, column.Required ? "是" : "否", column.Hint, column.Example })))
    {
        Title = "填写说明",
        Subtitle = $"带*的列必填；每张表至多{WorkbookLimits.MostRows}行；请勿改动表头。上传后先校验，不写入任何数据，确认后才导入；有一行不合格则整表不导入。",
    };

    private static SheetPlan Lists(IReadOnlyList<FormColumn> columns)
    {
        var longest = columns.Max(column => column.Choices!.Count);
        return new(
            ListSheet,
            [.. columns.Select(column => new SheetColumn(column.Heading, CellKind.Text, 24))],
            Enumerable.Range(0, longest).Select(row => columns.Select(column => (object?)(row < column.Choices!.Count ? column.Choices[row] : null)).ToList()))
        {
            Hidden = true,
        };
    }
}
