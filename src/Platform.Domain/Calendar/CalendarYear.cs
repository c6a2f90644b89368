namespace Platform.Domain.Calendar;

/// <summary>Days off under one name, both ends included. A span may begin in the last days of the year before.</summary>
public sealed record Holiday(string NameZh, string? NameEn, DateOnly From, DateOnly To);

/// <summary>The arrangement of holidays of one year as its notice has it.</summary>
/// <param name="NoticeNumber">The number of the notice, such as 国办发明电〔2025〕7号.</param>
/// <param name="WorkingRestDays">Saturdays and Sundays that are worked in exchange.</param>
public sealed record CalendarYear(
    int Year, string NoticeNumber, string NoticeTitle, DateOnly? PublishedOn, IReadOnlyList<Holiday> Holidays, IReadOnlyList<DateOnly> WorkingRestDays);
