namespace Platform.Api.Evidence;

/// <summary>
/// Which free font stands in for a font that official documents name and a server does not have, so that a PDF made here has
/// the strokes that its reader expects. The named font is taken wherever it is installed.
/// </summary>
internal static class OfficeFonts
{
    private const string FileName = "fonts.conf";

    private static readonly (string Named, string[] Instead)[] Aliases =
    [
        ("仿宋_GB2312", ["仿宋", "FangSong", "FandolFang", "Noto Serif CJK SC", "AR PL UMing CN"]),
        ("仿宋", ["FangSong", "FandolFang", "Noto Serif CJK SC", "AR PL UMing CN"]),
        ("楷体_GB2312", ["楷体", "KaiTi", "AR PL UKai CN", "FandolKai", "Noto Serif CJK SC"]),
        ("楷体", ["KaiTi", "AR PL UKai CN", "FandolKai", "Noto Serif CJK SC"]),
        ("方正小标宋简体", ["FZXiaoBiaoSong-B05S", "宋体", "SimSun", "Noto Serif CJK SC", "AR PL UMing CN"]),
        ("黑体", ["SimHei", "Noto Sans CJK SC", "WenQuanYi Zen Hei"]),
        ("宋体", ["SimSun", "Noto Serif CJK SC", "AR PL UMing CN"]),
    ];

    private static readonly string Text =
        "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig><include ignore_missing=\"yes\">/etc/fonts/fonts.conf</include>"
        + string.Concat(Aliases.Select(alias =>
            $"<alias binding=\"same\"><family>{alias.Named}</family><accept>{string.Concat(alias.Instead.Select(font => $"<family>{font}</family>"))}</accept></alias>"))
        + "</fontconfig>";

    /// <summary>Puts the file into a folder.</summary>
    /// <returns>Its path, for <c>FONTCONFIG_FILE</c>.</returns>
    public static async Task<string> Put(string folder, CancellationToken cancellation)
    {
        var path = Path.Combine(folder, FileName);
        await File.WriteAllTextAsync(path, Text, cancellation);
        return path;
    }
}
