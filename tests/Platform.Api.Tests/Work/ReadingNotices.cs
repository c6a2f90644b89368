using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Support;
using static Platform.Api.Tests.Work.Inbox;

namespace Platform.Api.Tests.Work;

/// <summary>What somebody was told is their own, and is marked as read.</summary>
[Collection(nameof(AloneOnTheHost))]
public sealed class ReadingNotices(PlatformHost host) : IDisposable
{
    public void Dispose() => host.MoveClock(PlatformHost.Today);

    [Fact]
    public async Task A_notice_is_read_once_and_no_longer_counted()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var clerk = await Clerk(bureau);
        await host.RunOn(bureau, "2026-06-15");
        await host.RunOn(bureau, "2026-06-23");
        var ids = (await clerk.Get("/api/v1/my/notices")).Items().Select(each => each.GetProperty("id").GetGuid()).ToArray();
        (await Unread(clerk)).ShouldBe(2);

        var read = await clerk.Post("/api/v1/my/notice-readings", new { noticeIds = new[] { ids[0] } });
        (read.Json.GetProperty("read").GetInt32(), read.Json.GetProperty("unread").GetInt32()).ShouldBe((1, 1));
        (await clerk.Post("/api/v1/my/notice-readings", new { noticeIds = ids })).Json.GetProperty("read").GetInt32().ShouldBe(1);
        (await clerk.Post("/api/v1/my/notice-readings", new { noticeIds = ids })).Json.GetProperty("read").GetInt32().ShouldBe(0);

        (await Unread(clerk)).ShouldBe(0);
        (await clerk.Get("/api/v1/my/notices?unread=true")).Items().ShouldBeEmpty();
        (await clerk.Get("/api/v1/my/notices")).Items().Count.ShouldBe(2);
    }

    [Fact]
    public async Task Another_persons_are_unknown_to_everybody_else()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var (clerk, stranger) = (await Clerk(bureau), await Bureau.FoundWithYear(host));
        await host.RunOn(bureau, "2026-06-23");
        var notice = (await clerk.Get("/api/v1/my/notices")).Items()[0].GetProperty("id").GetGuid();

        (await clerk.Post("/api/v1/my/notice-readings", new { noticeIds = Array.Empty<Guid>() })).ShouldBeProblem(400, "request-is-malformed", "/noticeIds");
        (await (await Clerk(bureau)).Post("/api/v1/my/notice-readings", new { noticeIds = new[] { notice } })).ShouldBeProblem(422, "notice-is-unknown", "/noticeIds/0");
        (await stranger.Office.Get($"/api/v1/my/notices/{notice}")).ShouldBeProblem(404, "not-found");
        (await bureau.Office.Get($"/api/v1/my/notices/{notice}")).ShouldBeProblem(404, "not-found");
        (await clerk.Get($"/api/v1/my/notices/{notice}")).ShouldBe(200);
    }
}
