using Platform.Api.Commands;
using Platform.Domain;

namespace Platform.Api.Exchange.Workbooks;

public sealed record WorkbookExpected(string Found)
    : Refusal("workbook-expected", $"Send an Excel workbook (.xlsx) without macros and without a password; this file is {Found}.");

public sealed record WorkbookIsTooLarge()
    : Refusal("workbook-is-too-large", $"Send a workbook of at most {WorkbookLimits.LargestFile / 1024 / 1024} MB. Split it if it holds more.");

/// <summary>A few bytes that unfold into very many: no honest workbook does that.</summary>
public sealed record WorkbookExpandsTooFar()
    : Refusal("workbook-expands-too-far", $"Unfolded, the workbook holds more than {WorkbookLimits.MostUnfolded / 1024 / 1024} MB. Copy the rows into a fresh template and send that.");

public sealed record WorkbookHasTooManyRows()
    : Refusal("workbook-has-too-many-rows", $"A sheet may hold at most {WorkbookLimits.MostRows} rows. Split the workbook and hand in its parts one after the other.");

public sealed record WorkbookIsDamaged()
    : Refusal("workbook-is-damaged", "The workbook cannot be read to its end. Open it in the office program, save it anew as .xlsx and send that.");

public sealed record WorkbookLacksColumns()
    : Refusal("workbook-lacks-columns", "The workbook is not laid out as the template: sheets or headings that are needed are missing or stand twice. Download the template and fill that in.");

public sealed record WorkbookHasNoRows()
    : Refusal("workbook-has-no-rows", "There is no row under the headings. Fill in the template and hand it in again.");

public static class WorkbookLimits
{
    public const int LargestFile = 10 * 1024 * 1024;
    public const long MostUnfolded = 64L * 1024 * 1024;
    public const int MostRows = 5_000;
    public const int MostColumns = 64;
    public const int MostSheets = 30;
    public const int MostParts = 1_000;
    public const int MostStrings = 1_000_000;
}

internal sealed class WorkbookRefusals : IRefusalStatuses
{
    public static IReadOnlyDictionary<Type, int> Statuses { get; } = new Dictionary<Type, int>
    {
        [typeof(WorkbookExpected)] = 415,
        [typeof(WorkbookIsTooLarge)] = 413,
        [typeof(WorkbookExpandsTooFar)] = 413,
        [typeof(WorkbookHasTooManyRows)] = 413,
        [typeof(WorkbookIsDamaged)] = 422,
        [typeof(WorkbookLacksColumns)] = 422,
        [typeof(WorkbookHasNoRows)] = 422,
    };
}
