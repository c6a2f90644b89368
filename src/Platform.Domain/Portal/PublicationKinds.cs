namespace Platform.Domain.Portal;

/// <summary>A kind of thing that a bureau may publish.</summary>
/// <param name="OfAYear">Whether each year of it is published by itself.</param>
/// <param name="OfASubject">Whether each one of them is published by itself, under its own title.</param>
public sealed record PublicationKind(string Code, string TitleZh, string TitleEn, bool OfAYear, bool OfASubject = false)
{
    /// <summary>What it is called where the bureau gives no title of its own.</summary>
    public string TitleOf(int? year) => OfAYear ? $"{year}年度{TitleZh}" : TitleZh;
}

/// <summary>
/// The kinds of publications, in the order in which they are offered. A further kind is a row here and a content in
/// Platform.Api/Portal/Contents; the feed, the webhooks and the public page take it as it comes.
/// </summary>
public static class PublicationKinds
{
    /// <summary>Figures of a year: how many duties stand in which state, by unit and by month; never a person.</summary>
    public const string ComplianceSummary = "compliance-summary";

    /// <summary>The bureau's own channels: kind, name, address and unit; never a person.</summary>
    public const string ChannelRegister = "channel-register";

    /// <summary>What the rules make due on which day of a year: titles and days alone.</summary>
    public const string DutyCalendar = "duty-calendar";

    /// <summary>One bulletin as it was issued: its number, title, words and day; never who issued it, who read it or what lies beside it.</summary>
    public const string Bulletin = "bulletin";

    public static IReadOnlyList<PublicationKind> All { get; } =
    [
        new(ComplianceSummary, "履责情况", "Compliance summary", true),
        new(ChannelRegister, "阵地名录", "Channel register", false),
        new(DutyCalendar, "履责日历", "Duty calendar", true),
        new(Bulletin, "通报", "Bulletin", false, OfASubject: true),
    ];

    /// <summary>Its place among the kinds, by which lists of publications are ordered.</summary>
    public static int PlaceOf(string code) => All.TakeWhile(kind => kind.Code != code).Count();

    public static PublicationKind? Find(string? code) => All.FirstOrDefault(kind => kind.Code == code);
}
