using System.Globalization;

namespace Platform.Domain.Schemes;

/// <summary>
/// A day that comes every year, written <c>MM-DD</c>. 29 February is not one: a duty cannot fall due on a day that most
/// years do not have.
/// </summary>
public readonly record struct MonthDay(int Month, int Day)
{
    public static bool TryParse(string? text, out MonthDay value)
    {
        value = default;
        if (text is not { Length: 5 } || text[2] != '-'
            || !int.TryParse(text.AsSpan(0, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var month)
            || !int.TryParse(text.AsSpan(3, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(2001, month))
        {
            return false;
        }

        value = new MonthDay(month, day);
        return true;
    }

    public static MonthDay Parse(string text) =>
        TryParse(text, out var value) ? value : throw new FormatException($"'{text}' is not a day of every year written MM-DD.");

    public DateOnly In(int year) => new(year, Month, Day);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Month:00}-{Day:00}");
}
