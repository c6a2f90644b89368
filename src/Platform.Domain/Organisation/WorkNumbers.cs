namespace Platform.Domain.Organisation;

/// <summary>
/// How a work number stands before readers who keep neither persons, posts nor accounts: by its last two signs, enough to tell people
/// of one name apart, and not enough to be used elsewhere (GB/T 22239-2019 8.1.4.11).
/// </summary>
public static class WorkNumbers
{
    private const int ShownLast = 2;
    private const int Shortest = 4;

    /// <summary>Each hidden sign is a star; a short one is hidden whole.</summary>
    public static string Masked(string number)
    {
        var shown = number.Length < Shortest ? 0 : ShownLast;
        return new string('*', number.Length - shown) + number[^shown..];
    }
}
