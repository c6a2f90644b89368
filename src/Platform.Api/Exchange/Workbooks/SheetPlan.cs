namespace Platform.Api.Exchange.Workbooks;

public enum CellKind
{
    Text,
    Day,
    Instant,
    Number,
}

/// <summary>A column as it is written.</summary>
/// <param name="Hint">Shown beside a cell that is selected.</param>
/// <param name="Choices">Range of another sheet from which a cell takes its value, such as 码表!$A$1:$A$9.</param>
public sealed record SheetColumn(string Heading, CellKind Kind, double Width, bool Required = false, string? Hint = null, string? Choices = null);

/// <summary>A value at fault, shown so in a workbook that is given back.</summary>
public sealed record AtFault(object? Value);

/// <summary>A sheet as it is to be written: rows of values, one for each column.</summary>
public sealed record SheetPlan(string Name, IReadOnlyList<SheetColumn> Columns, IEnumerable<IReadOnlyList<object?>> Rows)
{
    /// <summary>Printed over the whole width above the headings.</summary>
    public string? Title { get; init; }

    /// <summary>A line under the title.</summary>
    public string? Subtitle { get; init; }

    /// <summary>A line under the rows, such as the one that is signed.</summary>
    public string? Closing { get; init; }

    /// <summary>How many empty rows are made ready to be filled in.</summary>
    public int RowsToFill { get; init; }

    public bool Hidden { get; init; }

    public int HeadingRow => (Title is null ? 0 : 1) + (Subtitle is null ? 0 : 1) + 1;
}
