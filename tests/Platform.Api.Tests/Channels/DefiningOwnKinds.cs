using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;

namespace Platform.Api.Tests.Channels;

/// <summary>A bureau adds kinds of channel of its own; its clerks register channels of them, another bureau does not.</summary>
public sealed class DefiningOwnKinds(PlatformHost host)
{
    private static readonly object[] Screens = [new { name = "电子屏", reviewMonths = 6, updateMonths = 1 }];
    private static readonly object[] Sites = [new { name = "网站" }];
    private static readonly object[] Nameless = [new { reviewMonths = 6 }];
    private static readonly object[] None = [];

    [Fact]
    public async Task A_channel_of_a_kind_of_its_own_is_registered_found_and_kept_when_the_kind_goes()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var clerk = await bureau.Clerk();
        var post = await KeepingChannels.Post(bureau);
        (await clerk.Get("/api/v1/own-channel-kinds")).Items("kinds").ShouldBeEmpty();
        KeepingChannels.Refused(await clerk.Post("/api/v1/channels", Screen(bureau, post)), 422, "channel-is-not-acceptable", "/kind");

        (await bureau.Office.Put("/api/v1/own-channel-kinds", new { kinds = Screens })).ShouldBe(200);
        var offered = (await clerk.Get("/api/v1/own-channel-kinds")).Json;
        (offered.GetProperty("kinds")[0].GetProperty("reviewMonths").GetInt32(), offered.GetProperty("can").GetProperty("manage").GetBoolean()).ShouldBe((6, false));
        var registered = await clerk.Post("/api/v1/channels", Screen(bureau, post));
        registered.ShouldBe(201);
        (await clerk.Get("/api/v1/channels?kind=电子屏")).Items().ShouldHaveSingleItem();

        (await bureau.Office.Put("/api/v1/own-channel-kinds", new { kinds = None })).ShouldBe(200);
        (await clerk.Get(registered.Location!)).Text("kind").ShouldBe("电子屏");
        KeepingChannels.Refused(await clerk.Post("/api/v1/channels", Screen(bureau, post, "另一电子屏")), 422, "channel-is-not-acceptable", "/kind");
    }

    [Fact]
    public async Task Every_no_names_what_stands_in_the_way_and_another_bureau_has_none_of_it()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var stranger = await Bureau.FoundWithYear(host);

        KeepingChannels.Refused(await bureau.Office.Put("/api/v1/own-channel-kinds", new { kinds = Sites }), 422, "own-channel-kinds-are-not-acceptable", "/kinds/0/name");
        KeepingChannels.Refused(await bureau.Office.Put("/api/v1/own-channel-kinds", new { kinds = Nameless }), 400, "request-is-malformed", "/kinds/0/name");
        (await (await bureau.Clerk()).Put("/api/v1/own-channel-kinds", new { kinds = Screens })).ShouldBeProblem(403, "permission-missing");
        (await bureau.Office.Put("/api/v1/own-channel-kinds", new { kinds = Screens })).ShouldBe(200);
        (await stranger.Office.Get("/api/v1/own-channel-kinds")).Items("kinds").ShouldBeEmpty();
        KeepingChannels.Refused(
            await stranger.Office.Post("/api/v1/channels", Screen(stranger, await KeepingChannels.Post(stranger))), 422, "channel-is-not-acceptable", "/kind");
    }

    private static object Screen(Bureau bureau, Guid post, string name = "大厅电子屏") =>
        new { kind = "电子屏", nameZh = name, unitId = bureau.Units["branch-1"], responsiblePostId = post, openedOn = "2020-01-01", reviewMonths = 6 };
}
