using Platform.Domain.Calendar;

namespace Platform.Domain.Tests.Calendar;

/// <summary>The two arrangements of mainland China that the tests reckon with, written from their notices.</summary>
internal static class Years
{
    public static CalendarYear Of2025 { get; } = new(
        2025, "国办发明电〔2024〕12号", "国务院办公厅关于2025年部分节假日安排的通知", new(2024, 11, 12),
        [
            Off("元旦", "01-01", "01-01"), Off("春节", "01-28", "02-04"), Off("清明节", "04-04", "04-06"), Off("劳动节", "05-01", "05-05"),
            Off("端午节", "05-31", "06-02"), Off("国庆节、中秋节", "10-01", "10-08"),
        ],
        [new(2025, 1, 26), new(2025, 2, 8), new(2025, 4, 27), new(2025, 9, 28), new(2025, 10, 11)]);

    public static CalendarYear Of2026 { get; } = new(
        2026, "国办发明电〔2025〕7号", "国务院办公厅关于2026年部分节假日安排的通知", new(2025, 11, 4),
        [
            Off("元旦", "01-01", "01-03", 2026), Off("春节", "02-15", "02-23", 2026), Off("清明节", "04-04", "04-06", 2026),
            Off("劳动节", "05-01", "05-05", 2026), Off("端午节", "06-19", "06-21", 2026), Off("中秋节", "09-25", "09-27", 2026),
            Off("国庆节", "10-01", "10-07", 2026),
        ],
        [new(2026, 1, 4), new(2026, 2, 14), new(2026, 2, 28), new(2026, 5, 9), new(2026, 9, 20), new(2026, 10, 10)]);

    public static WorkingCalendar Known { get; } = new([Of2025, Of2026]);

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");

    private static Holiday Off(string name, string from, string to, int year = 2025) => new(name, null, Day($"{year}-{from}"), Day($"{year}-{to}"));
}
