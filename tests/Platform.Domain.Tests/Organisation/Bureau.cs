using Platform.Domain.Organisation;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Organisation;

/// <summary>A bureau with a party group, two divisions and a station under the first division.</summary>
internal static class Bureau
{
    public const string Tenant = "finance-lianyun";

    public static readonly DeciderSpec<OrganisationTree, OrganisationEvent> given = new(OrganisationTree.Evolve);
    public static readonly DateOnly Founded = new(2020, 1, 1);
    public static readonly DateOnly Today = new(2026, 6, 1);
    public static readonly By Clerk = new("clerk", null, new DateTimeOffset(2026, 6, 1, 2, 0, 0, TimeSpan.Zero), Today);

    public static readonly Guid Root = Id("000");
    public static readonly Guid Budget = Id("100");
    public static readonly Guid Treasury = Id("200");
    public static readonly Guid Station = Id("110");

    public static Guid Id(string code) => Unit.IdFor(Tenant, code);

    public static UnitOpened Opened(string code, string? parent, string nameZh, string type = "division") =>
        new(Id(code), code, nameZh, null, type, parent is null ? null : Id(parent), Founded);

    public static OrganisationEvent[] Units() =>
    [
        Opened("000", null, "区财政局", "bureau"),
        Opened("100", "000", "预算科"),
        Opened("200", "000", "国库科"),
        Opened("110", "100", "编审站", "station"),
    ];

    public static OrganisationEvent[] And(params OrganisationEvent[] more) => [.. Units(), .. more];

    public static DateOnly Day(int month, int day) => new(2026, month, day);
}
