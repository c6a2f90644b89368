namespace Platform.Domain.Channels;

/// <summary>What the register says of a channel. Facts about the institution's own channel, and none about anybody who uses it.</summary>
/// <param name="Kind">One of <see cref="ChannelKinds"/>, or the name of one of the bureau's own kinds.</param>
/// <param name="NamedByRules">What the bureau's rules call it; null where they name no such channel.</param>
/// <param name="Address">Web address, account name or place.</param>
/// <param name="LicenceNumber">Number of the licence, filing or registration.</param>
/// <param name="OpenedOn">First day in use, in Asia/Shanghai.</param>
public sealed record ChannelEntry(
    string Kind, string? NamedByRules, string NameZh, string? Address, string? LicenceNumber, Guid UnitId, DateOnly OpenedOn, ChannelCycle Cycle);

/// <summary>How often a channel is looked at, in months. Null where no such check is asked for.</summary>
/// <param name="UpdateMonths">Check that its contents are kept up to date.</param>
/// <param name="SecurityMonths">Check of its technical security.</param>
public sealed record ChannelCycle(int ReviewMonths, int? UpdateMonths, int? SecurityMonths)
{
    public const int Longest = 60;

    internal IEnumerable<FieldError> Errors() =>
    [
        .. Error("/reviewMonths", ReviewMonths),
        .. Error("/updateMonths", UpdateMonths),
        .. Error("/securityMonths", SecurityMonths),
    ];

    private static IEnumerable<FieldError> Error(string pointer, int? months) => months is < 1 or > Longest
        ? [new(pointer, "out-of-range", $"Give between 1 and {Longest} months.")]
        : [];
}

internal static class ChannelEntryRules
{
    public static IEnumerable<FieldError> Against(ChannelEntry entry, bool kindIsKnown, bool nameIsTaken, By by) =>
    [
        .. kindIsKnown ? Array.Empty<FieldError>() : [new("/kind", "unknown", $"Choose one of: {ChannelKinds.All.Accepted}, or a kind of the bureau's own.")],
        .. nameIsTaken ? [new FieldError("/nameZh", "name-in-use", "Give a name that no other channel of this kind has.")] : Array.Empty<FieldError>(),
        .. entry.OpenedOn > by.Today ? [new FieldError("/openedOn", "in-the-future", "Give a day that is not after today.")] : Array.Empty<FieldError>(),
        .. entry.Cycle.Errors(),
    ];
}
