using System.Text.Json;
using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Compliance;

public sealed class RollingUp(PlatformHost host)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Each state and the member of the counts that holds it.</summary>
    internal static readonly Dictionary<string, string> States = new()
    {
        ["not-due"] = "notDue",
        ["open"] = "open",
        ["due-soon"] = "dueSoon",
        ["submitted"] = "submitted",
        ["returned"] = "returned",
        ["overdue"] = "overdue",
        ["fulfilled"] = "fulfilled",
        ["late"] = "late",
        ["missed"] = "missed",
        ["made-up"] = "madeUp",
        ["waived"] = "waived",
        ["declared-none"] = "declaredNone",
        ["no-verdict"] = "noVerdict",
        ["withdrawn"] = "withdrawn",
    };

    [Fact]
    public async Task Every_figure_of_the_bureau_is_the_number_of_duties_behind_it()
    {
        var bureau = await Varied(host);

        await Eventually.Holds(
            async () =>
            {
                var overview = await bureau.Office.Get("/api/v1/compliance/overview?year=2026");
                overview.ShouldBe(200);
                await CountsShouldBe(overview.Json.GetProperty("counts"), bureau.Office, "/api/v1/compliance/occurrences?year=2026");
                overview.Json.GetProperty("rate").GetRawText().ShouldBe("""{"met":1,"assessed":1}""");
                overview.Json.GetProperty("dueWithin30Days").GetInt32()
                    .ShouldBe(await Count(bureau.Office, "/api/v1/compliance/occurrences?year=2026&dueWithinDays=30"));
                overview.Json.GetProperty("freshness").GetProperty("asOf").ValueKind.ShouldBe(JsonValueKind.String);
                overview.Json.GetProperty("freshness").GetProperty("behindBy").GetInt64().ShouldBeGreaterThanOrEqualTo(0);
                foreach (var unit in overview.Items("units"))
                {
                    var id = unit.GetProperty("unitId").GetGuid();
                    Total(unit.GetProperty("own")).ShouldBe(await Count(bureau.Office, $"/api/v1/compliance/occurrences?year=2026&unitId={id}"));
                    Total(unit.GetProperty("subtree")).ShouldBe(await Count(bureau.Office, $"/api/v1/compliance/occurrences?year=2026&unitId={id}&subtree=true"));
                }

                overview.Items("months").GroupBy(month => month.GetProperty("month").GetInt32())
                    .ToDictionary(month => month.Key, month => month.Sum(row => Total(row.GetProperty("counts"))))
                    .ShouldAllBe(month => Count(bureau.Office, $"/api/v1/compliance/occurrences?year=2026&month={month.Key}").Result == month.Value);
            },
            Patience);
        var all = await bureau.Office.Get("/api/v1/compliance/occurrences?year=2026");
        all.Items().Count.ShouldBe(Bureau.OccurrencesInYear);
        all.Json.GetProperty("nextCursor").ValueKind.ShouldBe(JsonValueKind.Null);
        (await Count(bureau.Office, "/api/v1/compliance/occurrences?year=2026&category=study-session")).ShouldBe(8);
    }

    [Fact]
    public async Task A_clerk_sees_the_figures_of_their_own_units()
    {
        var bureau = await Varied(host);
        var clerk = await bureau.Office.Colleague(Roles.UnitClerk, bureau.Units["branch-1"]);

        await Eventually.Holds(
            async () =>
            {
                var overview = await clerk.Get("/api/v1/compliance/overview?year=2026");
                overview.Items("units").Select(unit => unit.GetProperty("unitId").GetGuid()).ShouldBe([bureau.Units["branch-1"]]);
                Total(overview.Json.GetProperty("counts")).ShouldBe(6);
                await CountsShouldBe(overview.Json.GetProperty("counts"), clerk, "/api/v1/compliance/occurrences?year=2026");
            },
            Patience);
        (await clerk.Get("/api/v1/compliance/occurrences?year=2026")).Items()
            .ShouldAllBe(line => line.GetProperty("unitId").GetGuid() == bureau.Units["branch-1"]);
        (await Count(clerk, $"/api/v1/compliance/occurrences?year=2026&unitId={bureau.Units["branch-2"]}")).ShouldBe(0);
        (await Count(bureau.Office, $"/api/v1/compliance/occurrences?year=2026&unitId={bureau.Units["branch-2"]}")).ShouldBe(6);
    }

    [Fact]
    public async Task Another_bureau_s_duties_are_in_no_figure_of_ours()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var stranger = await Office.Found(host);

        (await Count(stranger, "/api/v1/compliance/occurrences")).ShouldBe(0);
        Total((await stranger.Get("/api/v1/compliance/overview?year=2026")).Json.GetProperty("counts")).ShouldBe(0);
        (await Count(stranger, $"/api/v1/compliance/occurrences?unitId={bureau.Units["bureau"]}&subtree=true")).ShouldBe(0);
        (await Count(bureau.Office, $"/api/v1/compliance/occurrences?unitId={bureau.Units["bureau"]}&subtree=true")).ShouldBe(Bureau.OccurrencesInYear);
    }

    /// <summary>A bureau with a duty in each state that can be reached on one day.</summary>
    internal static async Task<Bureau> Varied(PlatformHost host)
    {
        var bureau = await Bureau.FoundWithYear(host);
        await bureau.Confirmed("branch-1");
        await bureau.Submitted("branch-2");
        var returned = await bureau.Submitted("general");
        (await Bureau.Do(await bureau.Leader(), returned, "return", new { reason = "秘密的理由" })).ShouldBe(200);
        (await Bureau.Do(await bureau.Leader(), await bureau.Study("group"), "waiver", new { reason = "不适用" })).ShouldBe(200);
        (await Bureau.Do(await bureau.Clerk(), await bureau.Duty("general", "FIN-O-011", "2026"), "no-event-declaration", new { reason = "没有" })).ShouldBe(200);
        return bureau;
    }

    internal static async Task CountsShouldBe(JsonElement counts, Office who, string list)
    {
        foreach (var (state, member) in States)
        {
            counts.GetProperty(member).GetInt32().ShouldBe(await Count(who, $"{list}&state={state}"), state);
        }

        Total(counts).ShouldBe(await Count(who, list));
    }

    internal static int Total(JsonElement counts) => counts.GetProperty("total").GetInt32();

    internal static async Task<int> Count(Office who, string path)
    {
        var reply = await who.Get(path);
        reply.ShouldBe(200);
        reply.Items().Count.ShouldBe(reply.Json.GetProperty("count").GetInt32());
        return reply.Json.GetProperty("count").GetInt32();
    }
}
