namespace Platform.Api.Access.Sessions;

/// <summary>A browser and a system in a word each, from what the browser says of itself; <c>other</c> for what is not known.</summary>
public sealed record DeviceWords(string Browser, string System)
{
    // In this order: each of the first says that it is one of the later ones too.
    private static readonly (string Mark, string Word)[] Browsers =
    [
        ("MicroMessenger", "wechat"), ("HuaweiBrowser", "huawei"), ("Edg", "edge"), ("OPR", "opera"), ("Firefox", "firefox"), ("Chrome", "chrome"), ("Safari", "safari"),
    ];

    private static readonly (string Mark, string Word)[] Systems =
    [
        ("OpenHarmony", "harmony"), ("HarmonyOS", "harmony"), ("Android", "android"), ("iPhone", "ios"), ("iPad", "ios"), ("Windows", "windows"), ("Mac OS X", "macos"), ("Linux", "linux"),
    ];

    public static DeviceWords Of(string userAgent) => new(Find(Browsers, userAgent), Find(Systems, userAgent));

    public static DeviceWords Read(string kept) => kept.Split(' ') is [var browser, var system] ? new(browser, system) : new("other", "other");

    public override string ToString() => $"{Browser} {System}";

    private static string Find((string Mark, string Word)[] known, string userAgent) =>
        known.FirstOrDefault(each => userAgent.Contains(each.Mark, StringComparison.Ordinal)).Word ?? "other";
}
