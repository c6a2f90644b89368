using System.Text;
using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Calendar;

public sealed class ReadingACalendarAddress(PlatformHost host)
{
    [Fact]
    public async Task Gives_titles_and_days_to_whoever_knows_it_and_nothing_else()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var address = await Open(await bureau.Clerk());

        var feed = await host.NewCaller().Get(address);

        feed.ShouldBe(200);
        feed.MediaType.ShouldBe("text/calendar");
        feed.Body.ShouldStartWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
        feed.Body.ShouldEndWith("END:VCALENDAR\r\n");
        feed.Body.ShouldContain("DTSTART;VALUE=DATE:20260630\r\nDTEND;VALUE=DATE:20260701\r\nSUMMARY:");
        feed.Body.Split("\r\n").ShouldAllBe(line => Encoding.UTF8.GetByteCount(line) <= 75);
        feed.Body.Split("\r\n").Where(line => line.Length > 0 && line[0] != ' ').Select(line => line.Split(':', ';')[0]).Distinct().Order(StringComparer.Ordinal)
            .ShouldBe(["BEGIN", "CALSCALE", "DTEND", "DTSTAMP", "DTSTART", "END", "METHOD", "PRODID", "SUMMARY", "TRANSP", "UID", "VERSION", "X-WR-CALNAME", "X-WR-TIMEZONE"]);
    }

    [Fact]
    public async Task Ends_when_it_is_revoked_or_replaced()
    {
        var office = await Office.Found(host);
        var caller = host.NewCaller();
        (await office.Get("/api/v1/calendar/feed")).Json.GetProperty("inForce").GetBoolean().ShouldBeFalse();

        var first = await Open(office);
        var second = await Open(office);
        (await caller.Get(first)).ShouldBeProblem(404, "not-found");
        (await caller.Get(second)).ShouldBe(200);
        (await office.Get("/api/v1/calendar/feed")).Json.GetProperty("inForce").GetBoolean().ShouldBeTrue();

        (await office.Post("/api/v1/calendar/feed/revocation", new { })).Version.ShouldBe(3);
        (await office.Post("/api/v1/calendar/feed/revocation", new { })).Version.ShouldBe(3);
        (await caller.Get(second)).ShouldBeProblem(404, "not-found");
        (await office.Get("/api/v1/calendar/feed")).Json.GetProperty("inForce").GetBoolean().ShouldBeFalse();
        (await caller.Get(await Open(office))).ShouldBe(200);
    }

    [Fact]
    public async Task Is_found_under_no_other_name_and_its_secret_is_kept_nowhere()
    {
        var (here, there) = (await Office.Found(host), await Office.Found(host));
        var address = await Open(here);
        var secret = address.Split('/')[^1][..^".ics".Length];
        var caller = host.NewCaller();

        (await caller.Get($"/api/v1/calendar-feeds/{there.Tenant}/{secret}.ics")).ShouldBeProblem(404, "not-found");
        (await caller.Get($"/api/v1/calendar-feeds/{here.Tenant}/{secret}")).ShouldBeProblem(404, "not-found");
        (await caller.Get($"/api/v1/calendar-feeds/{here.Tenant}/{secret[..^1]}.ics")).ShouldBeProblem(404, "not-found");
        (await caller.Get($"/api/v1/calendar-feeds/nobody/{secret}.ics")).ShouldBeProblem(404, "not-found");
        (await host.Scalar<long>(
            """
            select (select count(*) from events.mt_events where data::text like @like) + (select count(*) from platform.calendar_feed t where t::text like @like)
                + (select count(*) from platform.idempotency_key k where k::text like @like)
            """,
            new { like = $"%{secret}%" })).ShouldBe(0);
    }

    [Fact]
    public async Task Ends_for_an_account_that_is_suspended_and_needs_the_ability()
    {
        var office = await Office.Found(host);
        var clerk = await office.Colleague(Roles.DisciplineSupervisor);
        var address = await Open(clerk);
        var administrator = await office.Colleague(Roles.SystemAdministrator);
        var account = (await administrator.Get("/api/v1/accounts")).Items("items").Single(each => each.GetProperty("userName").GetString() == clerk.UserName);

        (await administrator.Post("/api/v1/calendar/feed", new { })).ShouldBeProblem(403, "permission-missing");
        (await host.NewCaller().Get(address)).ShouldBe(200);
        (await administrator.Post($"/api/v1/accounts/{account.GetProperty("id").GetGuid()}/suspension", new { reason = "离岗" })).ShouldBe(200);
        (await host.NewCaller().Get(address)).ShouldBeProblem(404, "not-found");
    }

    private static async Task<string> Open(Office who)
    {
        var opened = await who.Post("/api/v1/calendar/feed", new { }, ("Idempotency-Key", Guid.NewGuid().ToString()));
        opened.ShouldBe(201);
        return opened.Text("address");
    }
}
