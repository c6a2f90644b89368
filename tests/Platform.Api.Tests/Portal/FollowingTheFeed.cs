using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;

namespace Platform.Api.Tests.Portal;

public sealed class FollowingTheFeed(PlatformHost host)
{
    [Fact]
    public async Task It_is_replayed_from_any_position_page_by_page()
    {
        var bureau = await Bureau.Found(host);
        await PublishingThings.WithChannel(bureau, "局门户网站");
        for (var edition = 1; edition <= 4; edition++)
        {
            await PublishingThings.Publish(bureau.Office, new { kind = "channel-register", form = "frozen", titleZh = $"第{edition}版" });
        }

        var portal = await PortalProgram.For(host, bureau.Office.Tenant);
        (await portal.Changes()).Select(change => change.Position).ShouldBe([1, 2, 3, 4]);
        (await portal.Changes(2)).Select(change => change.Position).ShouldBe([3, 4]);
        (await portal.Changes(4)).ShouldBeEmpty();
        var page = (await portal.Get("/changes?after=1&limit=2")).Json;
        page.GetProperty("position").GetInt64().ShouldBe(3);
        page.GetProperty("more").GetBoolean().ShouldBeTrue();
        page.GetProperty("items")[1].GetProperty("edition").GetInt32().ShouldBe(3);
    }

    [Fact]
    public async Task Whoever_follows_it_while_many_publish_at_once_passes_nothing_by()
    {
        var bureau = await Bureau.Found(host);
        await PublishingThings.WithChannel(bureau, "局门户网站");
        var portal = await PortalProgram.For(host, bureau.Office.Tenant);
        const int Commands = 8;
        var publishing = Task.WhenAll(Enumerable.Range(1, Commands).Select(async number =>
            await PublishingThings.Publish(bureau.Office, new { kind = "channel-register", form = "frozen", titleZh = $"第{number}次" })));

        var seen = new List<long>();
        while (!publishing.IsCompleted || seen.Count < Commands)
        {
            seen.AddRange((await portal.Changes(seen.Count == 0 ? 0 : seen[^1])).Select(change => change.Position));
            if (publishing.IsFaulted)
            {
                await publishing;
            }
        }

        seen.ShouldBe(Enumerable.Range(1, Commands).Select(position => (long)position));
    }

    [Fact]
    public async Task Another_bureau_s_program_reads_nothing_of_it()
    {
        var (bureau, other) = (await Bureau.Found(host), await Office.Found(host));
        await PublishingThings.WithChannel(bureau, "局门户网站");
        var published = await PublishingThings.Publish(bureau.Office, new { kind = "channel-register", form = "live" });

        var own = await PortalProgram.For(host, bureau.Office.Tenant);
        (await own.Changes()).ShouldHaveSingleItem();
        (await own.Get($"/publications/{published.Id}")).Status.ShouldBe(200);
        var foreign = await PortalProgram.For(host, other.Tenant);
        (await foreign.Changes()).ShouldBeEmpty();
        (await foreign.Get($"/publications/{published.Id}")).Status.ShouldBe(404);
        (await foreign.Get("/publications")).Json.GetProperty("items").GetArrayLength().ShouldBe(0);
        (await other.Get($"/api/v1/publications/{published.Id}")).ShouldBe(404);
    }

    [Fact]
    public async Task What_was_seen_already_is_not_sent_again()
    {
        var bureau = await Bureau.Found(host);
        await PublishingThings.WithChannel(bureau, "局门户网站");
        var published = await PublishingThings.Publish(bureau.Office, new { kind = "channel-register", form = "live" });
        var portal = await PortalProgram.For(host, bureau.Office.Tenant);

        foreach (var path in new[] { "/publications", $"/publications/{published.Id}", $"/publications/{published.Id}/content", "/changes" })
        {
            var first = await portal.Get(path);
            first.Status.ShouldBe(200);
            first.Caching.ShouldBe("no-cache, private");
            (await portal.Get(path, first.ETag)).ShouldSatisfyAllConditions(answer => answer.Status.ShouldBe(304), answer => answer.Body.ShouldBeEmpty());
            (await portal.Get(path, "\"other\"")).Status.ShouldBe(200);
        }

        var seen = await portal.Get($"/publications/{published.Id}");
        await PublishingThings.WithChannel(bureau, "局新媒体");
        (await portal.Get($"/publications/{published.Id}", seen.ETag)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task It_answers_programs_alone_and_names_what_cannot_be_asked()
    {
        var office = await Office.Found(host);
        var portal = await PortalProgram.For(host, office.Tenant);

        (await host.NewCaller().Get("/api/portal/v1/changes")).ShouldBeProblem(401, "not-signed-in");
        (await office.Get("/api/portal/v1/changes")).ShouldBeProblem(403, "token-needed");
        (await office.Get("/api/portal/v1/publications")).ShouldBeProblem(403, "token-needed");
        foreach (var query in new[] { "after=-1", "after=x", "limit=0", "limit=501" })
        {
            (await portal.Get($"/changes?{query}")).ShouldSatisfyAllConditions(
                answer => answer.Status.ShouldBe(400, answer.Body), answer => answer.Json.GetProperty("code").GetString().ShouldBe("request-is-malformed"));
        }

        (await portal.Get("/publications?cursor=x")).ShouldSatisfyAllConditions(
            answer => answer.Status.ShouldBe(400, answer.Body), answer => answer.Json.GetProperty("code").GetString().ShouldBe("request-is-malformed"));
        (await portal.Get($"/publications?cursor={Guid.Empty}")).Status.ShouldBe(200);
        (await portal.Changes(long.MaxValue)).ShouldBeEmpty();
    }
}
