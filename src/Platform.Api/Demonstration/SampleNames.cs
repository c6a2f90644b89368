namespace Platform.Api.Demonstration;

/// <summary>Names of persons that can be read and that nobody has.</summary>
internal static class SampleNames
{
    private const string Surnames = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜";
    private const string Numerals = "一二三四五六七八九十";

    public static string Of(string tenant, int number)
    {
        // Bureaus begin at different places, so that one does not look like the next.
        var place = number + (tenant.Length * 7);
        return $"{Surnames[place % Surnames.Length]}示{Numerals[place / Surnames.Length % Numerals.Length]}";
    }
}
