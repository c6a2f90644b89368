using System.Globalization;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Exchange.Workbooks;
using Platform.Domain;

namespace Platform.Api.Exchange;

public sealed record ExportIsTooLong()
    : Refusal("export-is-too-long", $"A workbook holds at most {ExportDesk.MostRows} rows. Narrow the list by its filters, then export again.");

/// <summary>Lists as workbooks: the same rows as on the screen, by the same filters, with who made it and when.</summary>
public sealed class ExportDesk(ReadDesk desk, AccessFacts facts)
{
    public const int MostRows = 50_000;

    private const int ChinaHours = 8;

    /// <summary>An instant as it is written in a workbook, which knows no zones: the time in China.</summary>
    internal static DateTime Local(DateTimeOffset instant) => instant.ToOffset(TimeSpan.FromHours(ChinaHours)).DateTime;

    /// <param name="name">What the list is called, such as 单位清单.</param>
    /// <param name="period">What it covers, such as 2026年度; null when it is of today.</param>
    internal async Task<IResult> Answer(
        string name, string? period, IReadOnlyList<SheetColumn> columns, IReadOnlyCollection<IReadOnlyList<object?>> rows, CancellationToken cancellation,
        string? unit = null, string? closing = null)
    {
        if (rows.Count > MostRows)
        {
            return new ExportIsTooLong().ToHttp();
        }

        var of = unit ?? (await facts.Tenant(desk.Actor.TenantId, cancellation))?.NameZh ?? desk.Actor.TenantId;
        var madeAt = Local(desk.Now).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        var sheet = new SheetPlan(
            name, [new("序号", CellKind.Number, 6), .. columns], rows.Select((row, index) => (IReadOnlyList<object?>)[index + 1, .. row]))
        {
            Title = $"{of}{period}{name}",
            Subtitle = $"填报单位：{of}　　统计期间：{period ?? "截至导出时"}　　生成时间：{madeAt}",
            Closing = closing,
        };
        return WorkbookAnswer.Of(
            string.Join('_', new[] { of, name, period, desk.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) }.Where(part => part is not null)) + ".xlsx",
            to => WorkbookWriter.Write(to, sheet));
    }
}
