using Platform.Domain.Schemes;

namespace Platform.Domain.Channels;

/// <summary>Kinds of channels of the institution's own. What the bureau's rules call one is kept beside its kind.</summary>
public static class ChannelKinds
{
    public const string Site = "site";
    public const string Account = "account";
    public const string Publication = "publication";
    public const string Venue = "venue";
    public const string Club = "club";
    public const string Other = "other";

    public static CodeList All { get; } = new(
        "kinds of channel",
        new(Site, "网站", "website"),
        new(Account, "官方账号", "official account"),
        new(Publication, "出版物", "publication"),
        new(Venue, "场所", "venue"),
        new(Club, "社团", "club"),
        new(Other, "其他", "other"));
}
