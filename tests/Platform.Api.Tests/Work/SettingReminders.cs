using System.Text.Json;
using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Support;
using static Platform.Api.Tests.Work.Inbox;

namespace Platform.Api.Tests.Work;

/// <summary>The days, quiet hours and steps of reminders as a bureau sets them.</summary>
[Collection(nameof(AloneOnTheHost))]
public sealed class SettingReminders(PlatformHost host) : IDisposable
{
    public void Dispose() => host.MoveClock(PlatformHost.Today);

    [Fact]
    public async Task A_bureau_has_days_quiet_hours_and_steps_of_its_own()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var clerk = await Clerk(bureau);
        var usual = await bureau.Office.Get("/api/v1/reminder-policy");
        (usual.Version, usual.Json.GetProperty("setAt").ValueKind, usual.Json.GetProperty("can").GetProperty("set").GetBoolean()).ShouldBe((0, JsonValueKind.Null, true));
        usual.Items("daysBefore").Select(each => each.GetInt32()).ShouldBe([30, 15, 7, 3, 1]);

        var body = Policy(Twenty, overrides: [new { obligationId = "FIN-O-013", daysBefore = Twelve }]);
        (await bureau.Office.Put("/api/v1/reminder-policy", body)).Version.ShouldBe(1);
        (await bureau.Office.Put("/api/v1/reminder-policy", body)).Version.ShouldBe(1);

        var duty = await bureau.Study();
        await host.RunOn(bureau, "2026-06-10");
        Steps(await Newest(clerk), duty).ShouldBeEmpty();
        await host.RunOn(bureau, "2026-06-18");
        Steps(await Newest(clerk), duty).ShouldBe([("reminder", 12)]);
        (await clerk.Get("/api/v1/reminder-policy")).Json.GetProperty("can").GetProperty("set").GetBoolean().ShouldBeFalse();
        (await clerk.Put("/api/v1/reminder-policy", body)).ShouldBeProblem(403, "permission-missing");
    }

    [Fact]
    public async Task What_cannot_be_set_is_named()
    {
        var bureau = await Bureau.FoundWithYear(host);

        (await bureau.Office.Put("/api/v1/reminder-policy", new { })).ShouldBeProblem(400, "request-is-malformed", "/daysBefore", "/quietFrom", "/quietUntil");
        (await bureau.Office.Put("/api/v1/reminder-policy", Policy(Twice, [new { obligationId = "X-1", daysBefore = Array.Empty<int>() }])))
            .ShouldBeProblem(422, "reminder-policy-is-not-acceptable", "/daysBefore/1", "/overrides/0/obligationId");
    }

    private static readonly int[] Twelve = [12];
    private static readonly int[] Twenty = [20];
    private static readonly int[] Twice = [3, 3];

    private static object Policy(int[] daysBefore, object[] overrides) => new
    {
        daysBefore,
        quietFrom = "20:00:00",
        quietUntil = "08:00:00",
        quietOnRestDays = true,
        escalation = new[] { new { daysOverdue = 1, to = "unit-head" } },
        overrides,
    };
}
