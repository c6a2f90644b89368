namespace Platform.Domain.Organisation;

/// <summary>How a duty phone stands in lists: by its first three and its last two digits, enough to know it again (GB/T 22239-2019 8.1.4.11).</summary>
public static class DutyPhone
{
    private const int ShownFirst = 3;
    private const int ShownLast = 2;

    /// <summary>Each hidden digit is a star; what parts digits stays. A short one is hidden whole.</summary>
    public static string Masked(string phone)
    {
        var digits = phone.Count(char.IsAsciiDigit);
        var at = 0;
        return string.Concat(phone.Select(sign => char.IsAsciiDigit(sign) && Hides(at++, digits) ? '*' : sign));
    }

    private static bool Hides(int place, int digits) => digits <= ShownFirst + ShownLast || (place >= ShownFirst && place < digits - ShownLast);
}
