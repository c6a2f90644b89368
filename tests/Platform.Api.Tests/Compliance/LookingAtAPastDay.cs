using System.Text.Json;
using Platform.Api.Ledgers;
using Platform.Api.Tenancy;
using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;

namespace Platform.Api.Tests.Compliance;

/// <summary>A bureau on 22 May, asked about on later days, when more has been entered about May.</summary>
[Collection(nameof(AloneOnTheHost))]
public sealed class LookingAtAPastDay(PlatformHost host) : IDisposable
{
    private const string Then = "asOf=2026-05-22&knowledge=then";
    private const string Now = "asOf=2026-05-22&knowledge=now";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public void Dispose() => host.MoveClock(PlatformHost.Today);

    [Fact]
    public async Task What_was_known_then_is_the_same_to_the_byte_whenever_it_is_asked()
    {
        var (bureau, district, duty) = await OnTheDay();
        host.MoveClock(new(2026, 5, 25));
        var paths = Paths(bureau, duty).ToList();
        var before = new List<string>();
        foreach (var (who, path) in paths)
        {
            before.Add(await Body(Reader(who), $"{path}{Then}"));
        }

        await Later(bureau);

        foreach (var ((who, path), earlier) in paths.Zip(before))
        {
            (await Body(Reader(who), $"{path}{Then}")).ShouldBe(earlier, path);
        }

        Office Reader(string who) => who == "district" ? district : bureau.Office;
    }

    [Fact]
    public async Task A_later_entry_about_an_earlier_day_is_true_of_it_and_was_not_known()
    {
        var (bureau, _, duty) = await OnTheDay();
        host.MoveClock(new(2026, 5, 25));
        await Later(bureau);

        (await State(bureau, duty, Then)).ShouldBe("submitted");
        await Eventually.Holds(async () => (await State(bureau, duty, Now)).ShouldBe("fulfilled"), Patience);
        var branch2 = await bureau.Study("branch-2");
        (await State(bureau, branch2, Then)).ShouldBe("open");
        await Eventually.Holds(async () => (await State(bureau, branch2, Now)).ShouldBe("fulfilled"), Patience);
        (await State(bureau, branch2, "asOf=2026-05-09&knowledge=now")).ShouldBe("open");
    }

    [Fact]
    public async Task Units_holders_and_rules_are_those_of_the_day()
    {
        var (bureau, _, _) = await OnTheDay();
        host.MoveClock(new(2026, 5, 25));
        await Later(bureau);

        (await Unit(bureau, Then)).ShouldBe("branch-2");
        (await Unit(bureau, Now)).ShouldBe("更名后的支部");
        (await Unit(bureau, "asOf=2026-05-20&knowledge=now")).ShouldBe("branch-2");
        (await bureau.Office.Get($"/api/v1/posts?{Then}")).Items().ShouldAllBe(post => post.GetProperty("holder").ValueKind == JsonValueKind.Null);
        (await bureau.Office.Get($"/api/v1/posts?{Now}")).Items()
            .Count(post => post.GetProperty("holder").ValueKind == JsonValueKind.Object).ShouldBe(1);
        var schemes = await bureau.Office.Get($"/api/v1/schemes?{Then}");
        schemes.Items().ShouldHaveSingleItem().GetProperty("inForce").GetBoolean().ShouldBeTrue();
        (await bureau.Office.Get("/api/v1/schemes?asOf=2019-12-31")).Items().ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_is_done_to_a_past_day()
    {
        var (bureau, _, duty) = await OnTheDay();
        host.MoveClock(new(2026, 5, 25));

        var seen = await Json(bureau.Office, $"/api/v1/occurrences/{duty}?{Then}");
        seen.GetProperty("can").EnumerateObject().ShouldAllBe(ability => ability.Value.ValueKind == JsonValueKind.False);
        (await bureau.Office.Get($"/api/v1/organisation?{Then}")).Json.GetProperty("can").GetProperty("manage").GetBoolean().ShouldBeFalse();
        seen.GetProperty("timeline").EnumerateArray().ToList().ShouldAllBe(entry => entry.GetProperty("recordedAt").GetDateTimeOffset() < new DateTimeOffset(2026, 5, 22, 16, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    public async Task Every_figure_of_a_past_day_is_the_number_of_duties_behind_it()
    {
        var (bureau, district, _) = await OnTheDay();
        host.MoveClock(new(2026, 7, 20));
        await host.Get<Sweep>().RunAsync(TestContext.Current.CancellationToken);
        foreach (var view in new[] { Then, Now, "asOf=2026-07-10", "asOf=2026-07-10&knowledge=now", "asOf=2026-05-22T12:30:00Z" })
        {
            var overview = await Json(bureau.Office, $"/api/v1/compliance/overview?year=2026&{view}");
            await CountsShouldBe(overview.GetProperty("counts"), bureau.Office, $"/api/v1/compliance/occurrences?year=2026&{view}");
            foreach (var unit in overview.GetProperty("units").EnumerateArray())
            {
                var list = $"/api/v1/compliance/occurrences?year=2026&{view}&unitId={unit.GetProperty("unitId").GetGuid()}";
                (await RollingUp.Count(bureau.Office, list)).ShouldBe(RollingUp.Total(unit.GetProperty("own")), view);
                (await RollingUp.Count(bureau.Office, $"{list}&subtree=true")).ShouldBe(RollingUp.Total(unit.GetProperty("subtree")), view);
            }

            var seen = await Json(district, $"/api/v1/oversight/overview?year=2026&{view}");
            seen.GetProperty("counts").ToString().ShouldBe(overview.GetProperty("counts").ToString(), view);
        }
    }

    [Fact]
    public async Task Two_days_differ_by_what_was_entered_between_them()
    {
        var (bureau, district, duty) = await OnTheDay();
        host.MoveClock(new(2026, 5, 25));
        await Later(bureau);
        var path = "difference?year=2026&former=2026-05-22&latter=2026-05-22&latterKnowledge=now";

        // What is known now grows as the rows follow the events; what was known then is only answered when it is settled.
        await Eventually.Holds(
            async () => (await Json(bureau.Office, $"/api/v1/compliance/{path}")).GetProperty("count").GetInt32().ShouldBe(2),
            Patience);
        var difference = await Json(bureau.Office, $"/api/v1/compliance/{path}");
        var changed = difference.GetProperty("duties").EnumerateArray().Single(each => each.GetProperty("id").GetGuid() == duty);
        changed.GetProperty("former").GetProperty("state").GetString().ShouldBe("submitted");
        changed.GetProperty("latter").GetProperty("state").GetString().ShouldBe("fulfilled");
        difference.GetProperty("units").EnumerateArray().ShouldHaveSingleItem().GetProperty("formerNameZh").GetString().ShouldBe("branch-2");
        (await Json(district, $"/api/v1/oversight/bureaus/{bureau.Office.Tenant}/{path}")).GetProperty("count").GetInt32().ShouldBe(2);
        (await Json(bureau.Office, "/api/v1/compliance/difference?year=2026&former=2026-05-22&latter=2026-05-22")).GetProperty("count").GetInt32().ShouldBe(0);
        (await bureau.Office.Get("/api/v1/compliance/difference?latter=2027-01-01")).ShouldBeProblem(400, "request-is-malformed", "/latter");
        (await bureau.Office.Get("/api/v1/compliance/difference")).ShouldBeProblem(400, "request-is-malformed", "/former");
        (await (await Office.Found(host)).Get($"/api/v1/oversight/bureaus/{bureau.Office.Tenant}/{path}")).ShouldBe(403);
    }

    [Theory]
    [InlineData("asOf=yesterday", "/asOf")]
    [InlineData("asOf=2026-05-22T10:00:00", "/asOf")]
    [InlineData("asOf=2027-01-01", "/asOf")]
    [InlineData("asOf=2026-05-20T23:00:00%2B08:00", "/asOf")]
    [InlineData("knowledge=now", "/asOf")]
    [InlineData("asOf=2026-05-01&knowledge=later", "/knowledge")]
    [InlineData("asOf=x&knowledge=later&year=soon", "/year", "/knowledge", "/asOf")]
    public async Task A_moment_that_cannot_be_read_is_refused_by_name(string query, params string[] pointers)
    {
        var office = await Office.Found(host);
        foreach (var path in new[] { "/api/v1/compliance/overview", "/api/v1/compliance/occurrences" })
        {
            (await office.Get($"{path}?{query}")).ShouldBeProblem(400, "request-is-malformed", pointers);
        }

        (await office.Get($"/api/v1/organisation?{query.Replace("&year=soon", "", StringComparison.Ordinal)}")).ShouldBe(400);
    }

    [Fact]
    public async Task A_moment_that_is_not_over_is_not_answered_for()
    {
        var office = await Office.Found(host);
        var justNow = host.Get<Platform.Api.Time.PlatformClock>().GetUtcNow().AddMilliseconds(-1).ToString("yyyy-MM-ddTHH:mm:ss.fffZ", System.Globalization.CultureInfo.InvariantCulture);
        (await office.Get($"/api/v1/compliance/overview?asOf={justNow}")).ShouldBeProblem(503, "moment-has-not-settled");
        (await office.Get("/api/v1/compliance/overview?asOf=2026-05-20")).ShouldBe(200);
    }

    [Fact]
    public async Task Another_bureau_s_past_is_seen_by_nobody_else()
    {
        var (bureau, district, duty) = await OnTheDay();
        host.MoveClock(new(2026, 5, 25));
        var stranger = await Office.Found(host);
        var otherDistrict = await Office.FoundDistrict(host);

        RollingUp.Total((await Json(stranger, $"/api/v1/compliance/overview?year=2026&{Then}")).GetProperty("counts")).ShouldBe(0);
        await Json(bureau.Office, $"/api/v1/occurrences/{duty}?{Then}");
        (await stranger.Get($"/api/v1/occurrences/{duty}?{Then}")).ShouldBe(404);
        RollingUp.Total((await Json(otherDistrict, $"/api/v1/oversight/overview?year=2026&{Then}")).GetProperty("counts")).ShouldBe(0);
        RollingUp.Total((await Json(district, $"/api/v1/oversight/overview?year=2026&{Then}")).GetProperty("counts")).ShouldBe(Bureau.OccurrencesInYear);
    }

    // One duty handed in on 20 May, under a district; then 22 May passes.
    private async Task<(Bureau Bureau, Office District, Guid Duty)> OnTheDay()
    {
        host.MoveClock(PlatformHost.Today);
        var district = await Office.FoundDistrict(host);
        var bureau = await Bureau.FoundWithYear(host);
        (await host.Get<TenantRegistry>().Join(bureau.Office.Tenant, district.Tenant, new(2026, 1, 1), "test", TestContext.Current.CancellationToken)).ShouldBeNull();
        return (bureau, district, await bureau.Submitted());
    }

    // On 25 May: confirmed, another act of 10 May entered and confirmed, a unit renamed and a post filled as of 21 May.
    private static async Task Later(Bureau bureau)
    {
        (await Bureau.Do(await bureau.Leader(), await bureau.Study(), "confirmation")).ShouldBe(200);
        var other = await bureau.Submitted("branch-2");
        (await Bureau.Do(await bureau.Leader(), other, "confirmation")).ShouldBe(200);
        (await bureau.Office.Post($"/api/v1/organisation/units/{bureau.Units["branch-2"]}/rename", new { nameZh = "更名后的支部", on = "2026-05-21" })).ShouldBe(200);
        var person = await bureau.Office.Enter("某人", $"{Guid.NewGuid():n}"[..12]);
        var post = (await bureau.Office.Get($"/api/v1/posts?unitId={bureau.Units["general"]}")).Items()[0].GetProperty("id").GetGuid();
        (await bureau.Office.Post($"/api/v1/posts/{post}/appointments", new { personId = person, from = "2026-05-21", acting = false })).ShouldBe(200);
    }

    private static IEnumerable<(string Who, string Path)> Paths(Bureau bureau, Guid duty)
    {
        var (overseen, units) = ($"/api/v1/oversight/bureaus/{bureau.Office.Tenant}", bureau.Units);
        yield return ("office", "/api/v1/compliance/overview?year=2026&");
        yield return ("office", "/api/v1/compliance/occurrences?year=2026&");
        yield return ("office", $"/api/v1/compliance/occurrences?year=2026&unitId={units["general"]}&subtree=true&state=open,submitted&");
        yield return ("office", $"/api/v1/ledgers/{units["branch-1"]}/2026?");
        yield return ("office", $"/api/v1/ledgers/{units["branch-2"]}/2026?");
        yield return ("office", $"/api/v1/occurrences/{duty}?");
        yield return ("office", "/api/v1/organisation?");
        yield return ("office", "/api/v1/posts?");
        yield return ("office", "/api/v1/schemes?");
        yield return ("district", "/api/v1/oversight/overview?year=2026&");
        yield return ("district", $"{overseen}/overview?year=2026&");
        yield return ("district", $"{overseen}/occurrences?year=2026&");
        yield return ("district", $"{overseen}/occurrences/{duty}?");
    }

    private static async Task<string> State(Bureau bureau, Guid duty, string view) => (await Json(bureau.Office, $"/api/v1/occurrences/{duty}?{view}")).GetProperty("state").GetString()!;

    private static async Task<string> Unit(Bureau bureau, string view) => (await Json(bureau.Office, $"/api/v1/organisation?{view}"))
        .GetProperty("units").EnumerateArray().Single(unit => unit.GetProperty("id").GetGuid() == bureau.Units["branch-2"]).GetProperty("nameZh").GetString()!;

    private static async Task CountsShouldBe(JsonElement counts, Office who, string list)
    {
        foreach (var (state, member) in RollingUp.States)
        {
            counts.GetProperty(member).GetInt32().ShouldBe(await RollingUp.Count(who, $"{list}&state={state}"), $"{list} {state}");
        }
    }

    private static async Task<JsonElement> Json(Office who, string path) => JsonDocument.Parse(await Body(who, path)).RootElement;

    // Until all that was known then is counted the answer is that it has not settled, and never a figure that could change.
    private static async Task<string> Body(Office who, string path)
    {
        var body = string.Empty;
        await Eventually.Holds(
            async () =>
            {
                var reply = await who.Get(path);
                reply.ShouldBe(200);
                body = reply.Body;
            },
            Patience);
        return body;
    }
}
