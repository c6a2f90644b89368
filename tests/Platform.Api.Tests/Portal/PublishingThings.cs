using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Platform.Api.Portal;
using Platform.Api.Portal.Contents;
using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;
using Platform.Domain.Portal;

namespace Platform.Api.Tests.Portal;

public sealed class PublishingThings(PlatformHost host)
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task What_is_frozen_is_read_as_it_was_shown_and_hashed_whatever_is_done_since()
    {
        var bureau = await WithFigures();
        var shown = await bureau.Office.Get("/api/v1/publication-preview?kind=compliance-summary&year=2026");
        shown.ShouldBe(200);
        var published = await Publish(bureau.Office, new { kind = "compliance-summary", year = 2026, form = "frozen", seenSha256 = shown.Text("sha256") });
        await bureau.Confirmed();
        (await bureau.Office.Get("/api/v1/publication-preview?kind=compliance-summary&year=2026")).Text("sha256").ShouldNotBe(shown.Text("sha256"));

        var portal = await PortalProgram.For(host, bureau.Office.Tenant);
        var content = await portal.Get($"/publications/{published.Id}/content");

        content.Status.ShouldBe(200);
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content.Body))).ShouldBe(shown.Text("sha256"));
        content.ETag.ShouldBe($"\"{shown.Text("sha256")}\"");
        content.Json.GetProperty("counts").GetProperty("total").GetInt32().ShouldBe(Bureau.OccurrencesInYear);
        var whole = await portal.Get($"/publications/{published.Id}");
        whole.Json.GetProperty("titleZh").GetString().ShouldBe("2026年度履责情况");
        whole.Json.GetProperty("contents").GetProperty("complianceSummary").GetProperty("counts").GetProperty("fulfilled").GetInt32().ShouldBe(0);
        whole.Json.GetProperty("asOf").GetString().ShouldBe(PlatformHost.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        (await bureau.Office.Get($"/api/v1/publications/{published.Id}")).Text("sha256").ShouldBe(shown.Text("sha256"));
    }

    [Fact]
    public async Task The_summary_has_the_figures_that_the_overview_shows()
    {
        var bureau = await WithFigures();
        await bureau.Confirmed();
        await Publish(bureau.Office, new { kind = "compliance-summary", year = 2026, form = "live" });
        var summary = (await host.NewCaller().Get($"/api/public/v1/{bureau.Office.Tenant}")).Json.GetProperty("items")[0].GetProperty("contents").GetProperty("complianceSummary");

        await Eventually.Holds(
            async () =>
            {
                var overview = (await bureau.Office.Get("/api/v1/compliance/overview?year=2026")).Json;
                summary.GetProperty("counts").GetRawText().ShouldBe(overview.GetProperty("counts").GetRawText());
                summary.GetProperty("rate").GetRawText().ShouldBe(overview.GetProperty("rate").GetRawText());
                foreach (var unit in summary.GetProperty("units").EnumerateArray())
                {
                    overview.GetProperty("units").EnumerateArray().Single(each => each.GetProperty("nameZh").GetString() == unit.GetProperty("nameZh").GetString())
                        .GetProperty("subtree").GetRawText().ShouldBe(unit.GetProperty("counts").GetRawText());
                }
            },
            Soon);
        summary.GetProperty("units").GetArrayLength().ShouldBeGreaterThan(0);
        summary.GetProperty("months").EnumerateArray().Sum(month => month.GetProperty("counts").GetProperty("total").GetInt32()).ShouldBe(Bureau.OccurrencesInYear);
    }

    [Fact]
    public async Task What_is_live_is_read_as_it_stands_and_the_feed_tells_when_it_reads_otherwise()
    {
        var bureau = await WithFigures();
        var (_, person) = await WithChannel(bureau, "局门户网站");
        var published = await Publish(bureau.Office, new { kind = "channel-register", form = "live", titleZh = "本局阵地" });
        var portal = await PortalProgram.For(host, bureau.Office.Tenant);
        await host.Get<ContentWatch>().RunAsync(TestContext.Current.CancellationToken);
        (await portal.Changes()).Select(change => change.Change).ShouldBe(["published"]);

        await WithChannel(bureau, "局新媒体");

        var read = await portal.Get($"/publications/{published.Id}");
        read.Json.GetProperty("contents").GetProperty("channelRegister").GetProperty("channels").EnumerateArray().Select(channel => channel.GetProperty("nameZh").GetString())
            .ShouldBe(["局新媒体", "局门户网站"], ignoreOrder: true);
        read.Body.ShouldNotContain(person);
        read.Body.ShouldNotContain("postId");
        await host.Get<ContentWatch>().RunAsync(TestContext.Current.CancellationToken);
        await host.Get<ContentWatch>().RunAsync(TestContext.Current.CancellationToken);
        (await portal.Changes()).Select(change => change.Change).ShouldBe(["published", "content-changed"]);
    }

    [Fact]
    public async Task The_calendar_has_titles_and_days_and_nothing_else()
    {
        var bureau = await WithFigures();
        await Publish(bureau.Office, new { kind = "duty-calendar", year = 2026, form = "frozen" });

        var page = await host.NewCaller().Get($"/api/public/v1/{bureau.Office.Tenant}");
        page.ShouldBe(200);
        var entries = page.Json.GetProperty("items")[0].GetProperty("contents").GetProperty("dutyCalendar").GetProperty("entries").EnumerateArray().ToList();

        entries.ShouldNotBeEmpty();
        entries[0].EnumerateObject().Select(member => member.Name).ShouldBe(["dueOn", "titleZh", "titleEn"]);
        entries.Select(entry => entry.GetProperty("dueOn").GetString()).ShouldBeInOrder();
    }

    [Fact]
    public async Task A_bulletin_is_public_as_it_was_issued_and_without_whoever_read_it()
    {
        var bureau = await WithFigures();
        var (issued, other) = (await Issued(bureau.Office, "〔2026〕1号"), await Issued(bureau.Office, "〔2026〕2号"));
        var draft = await bureau.Office.Post("/api/v1/bulletins", Bulletins.IssuingBulletins.Draft());
        (await bureau.Office.Get($"/api/v1/publication-preview?kind=bulletin&subjectId={draft.Id}")).ShouldBeProblem(409, "nothing-to-publish");
        (await bureau.Office.Get("/api/v1/publication-preview?kind=bulletin")).ShouldBeProblem(422, "publication-is-not-acceptable", "/subjectId");
        (await bureau.Office.Get($"/api/v1/publication-preview?kind=bulletin&subjectId={Guid.NewGuid()}")).ShouldBeProblem(409, "nothing-to-publish");
        var shown = await bureau.Office.Get($"/api/v1/publication-preview?kind=bulletin&subjectId={issued}");

        var published = await Publish(bureau.Office, new { kind = "bulletin", subjectId = issued, form = "frozen", seenSha256 = shown.Text("sha256") });
        (await Publish(bureau.Office, new { kind = "bulletin", subjectId = other, form = "live" })).Id.ShouldNotBe(published.Id);

        var page = (await host.NewCaller().Get($"/api/public/v1/{bureau.Office.Tenant}")).Json.GetProperty("items").EnumerateArray().ToList();
        page.Select(item => item.GetProperty("contents").GetProperty("bulletin").GetProperty("number").GetString()).ShouldBe(["〔2026〕1号", "〔2026〕2号"], ignoreOrder: true);
        var bulletin = page.Single(item => item.GetProperty("id").GetGuid() == published.Id).GetProperty("contents").GetProperty("bulletin");
        bulletin.EnumerateObject().Select(member => member.Name).ShouldBe(["kind", "number", "title", "issuedOn", "paragraphs", "articles"]);
        bulletin.GetProperty("paragraphs").GetArrayLength().ShouldBe(2);
        page.Select(item => item.GetProperty("titleZh").GetString()).Distinct().ShouldBe([bulletin.GetProperty("title").GetString()]);

        // What is live goes with the bulletin; what is frozen stays until it is taken back.
        foreach (var each in new[] { issued, other })
        {
            (await bureau.Office.Post($"/api/v1/bulletins/{each}/withdrawal", new { reason = "数字有误" })).ShouldBe(200);
        }

        await host.Get<ContentWatch>().RunAsync(TestContext.Current.CancellationToken);
        var portal = await PortalProgram.For(host, bureau.Office.Tenant);
        (await portal.Changes()).Select(change => change.Change).ShouldBe(["published", "published", "content-changed"]);
        (await portal.Get($"/publications/{published.Id}/content")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Everybody_reads_what_is_published_until_it_is_withdrawn_and_nothing_of_a_bureau_that_publishes_nothing()
    {
        var (bureau, silent) = (await WithFigures(), await Office.Found(host));
        var published = await Publish(bureau.Office, new { kind = "compliance-summary", year = 2026, form = "live" });
        var (anybody, portal) = (host.NewCaller(), await PortalProgram.For(host, bureau.Office.Tenant));
        var page = $"/api/public/v1/{bureau.Office.Tenant}";

        var read = await anybody.Get(page);
        read.ShouldBe(200);
        read.SetCookies.ShouldBeEmpty();
        read.Json.GetProperty("items").GetArrayLength().ShouldBe(1);
        (await anybody.Get($"/api/public/v1/{silent.Tenant}")).ShouldBeProblem(404, "not-found");
        (await anybody.Get("/api/public/v1/nobody-at-all")).ShouldBeProblem(404, "not-found");
        await host.Sql("update platform.tenant_directory set suspended = true where slug = @Tenant", new { bureau.Office.Tenant });
        (await anybody.Get(page)).ShouldBeProblem(404, "not-found");
        await host.Sql("update platform.tenant_directory set suspended = false where slug = @Tenant", new { bureau.Office.Tenant });
        (await anybody.Get(page)).ShouldBe(200);

        var withdrawal = $"/api/v1/publications/{published.Id}/withdrawal";
        (await bureau.Office.Post(withdrawal, new { reason = " " })).ShouldBeProblem(400, "request-is-malformed", "/reason");
        (await bureau.Office.Post(withdrawal, new { reason = "口径有误" })).ShouldBe(200);
        (await bureau.Office.Post(withdrawal, new { reason = "口径有误" })).ShouldBe(200);

        (await anybody.Get(page)).ShouldBeProblem(404, "not-found");
        (await portal.Get($"/publications/{published.Id}")).Status.ShouldBe(404);
        (await portal.Get($"/publications/{published.Id}/content")).Status.ShouldBe(404);
        (await portal.Get("/publications")).Json.GetProperty("items").GetArrayLength().ShouldBe(0);
        (await portal.Changes()).Select(change => change.Change).ShouldBe(["published", "withdrawn"]);
        var kept = await bureau.Office.Get($"/api/v1/publications/{published.Id}");
        kept.Text("withdrawnBecause").ShouldBe("口径有误");
        kept.Json.GetProperty("can").GetProperty("withdraw").GetBoolean().ShouldBeFalse();
        kept.Items("history").Count.ShouldBe(2);
    }

    [Fact]
    public async Task It_takes_a_kind_its_year_and_something_to_publish_and_somebody_who_may()
    {
        var office = await Office.Found(host);

        (await office.Post("/api/v1/publications", new { kind = " " })).ShouldBeProblem(400, "request-is-malformed", "/kind", "/form");
        (await office.Post("/api/v1/publications", new { kind = "opinions", form = "live" })).ShouldBeProblem(422, "publication-is-not-acceptable", "/kind");
        (await office.Post("/api/v1/publications", new { kind = "compliance-summary", form = "live" })).ShouldBeProblem(422, "publication-is-not-acceptable", "/year");
        (await office.Post("/api/v1/publications", new { kind = "channel-register", form = "live" })).ShouldBeProblem(409, "nothing-to-publish");
        (await office.Get("/api/v1/publication-preview?kind=channel-register&year=2026")).ShouldBeProblem(422, "publication-is-not-acceptable", "/year");
        (await office.Get("/api/v1/publication-preview?kind=channel-register")).ShouldBeProblem(409, "nothing-to-publish");
        (await office.Get($"/api/v1/publications/{Guid.NewGuid()}")).ShouldBe(404);
        (await office.Post($"/api/v1/publications/{Guid.NewGuid()}/withdrawal", new { reason = "有误" })).ShouldBe(404);
        var leader = await office.Colleague(Roles.Leader);
        (await leader.Post("/api/v1/publications", new { kind = "channel-register", form = "live" })).ShouldBeProblem(403, "permission-missing");
        (await leader.Get("/api/v1/publications")).ShouldBeProblem(403, "permission-missing");
    }

    [Fact]
    public async Task Nothing_else_is_frozen_than_what_was_looked_at()
    {
        var bureau = await WithFigures();

        (await bureau.Office.Post("/api/v1/publications", new { kind = "compliance-summary", year = 2026, form = "frozen", seenSha256 = new string('0', 64) }))
            .ShouldBeProblem(409, "content-has-changed");
        (await bureau.Office.Get("/api/v1/publications")).Items().ShouldBeEmpty();
    }

    [Fact]
    public void Each_kind_has_its_content() => PublicationContents.Kinds.ShouldBe(PublicationKinds.All.Select(kind => kind.Code), ignoreOrder: true);

    internal static async Task<Reply> Publish(Office office, object request)
    {
        var published = await office.Post("/api/v1/publications", request);
        published.ShouldBe(201);
        return published;
    }

    private static async Task<Guid> Issued(Office office, string number)
    {
        var drafted = await office.Post("/api/v1/bulletins", Bulletins.IssuingBulletins.Draft());
        (await office.Post($"{drafted.Location}/issue", new { number })).ShouldBe(200);
        return drafted.Id;
    }

    private Task<Bureau> WithFigures() => Bureau.FoundWithYear(host);

    // With somebody who holds the post that answers for it, whose name must appear nowhere.
    internal static async Task<(Guid Id, string Person)> WithChannel(Bureau bureau, string nameZh)
    {
        var person = $"负责人{Guid.NewGuid():n}"[..12];
        var post = (await bureau.Office.Get($"/api/v1/posts?unitId={bureau.Units["general"]}")).Items()[0].GetProperty("id").GetGuid();
        await bureau.Office.Post($"/api/v1/posts/{post}/appointments", new { personId = await bureau.Office.Enter(person, $"N{Guid.NewGuid():n}"[..8]), from = "2021-01-01" });
        var registered = await bureau.Office.Post(
            "/api/v1/channels", new { kind = "site", nameZh, unitId = bureau.Units["branch-1"], responsiblePostId = post, openedOn = "2026-01-01", address = "www.example.gov.cn" });
        registered.ShouldBe(201);
        return (registered.Id, person);
    }
}
