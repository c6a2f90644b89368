using System.Globalization;
using Platform.Api.Ledgers;
using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Api.Work;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Work;

/// <summary>Persons of a bureau who are told of something, the day on which they are, and what they find then.</summary>
internal static class Inbox
{
    // What was sent is asked of the inbox: the server's own schedule may have been faster.
    public static async Task RunOn(this PlatformHost host, Office office, string day)
    {
        host.MoveClock(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture));
        await host.Get<Sweep>().RunAsync(TestContext.Current.CancellationToken);
        await host.Get<ReminderSweep>().RunFor(office.Tenant, TestContext.Current.CancellationToken);
    }

    public static Task RunOn(this PlatformHost host, Bureau bureau, string day) => host.RunOn(bureau.Office, day);

    public static async Task<IReadOnlyList<int>> StepsTold(Office who, Guid matter)
    {
        var steps = new List<int>();
        foreach (var notice in (await who.Get("/api/v1/my/notices")).Items())
        {
            steps.AddRange(Steps(await who.Get($"/api/v1/my/notices/{notice.GetProperty("id").GetGuid()}"), matter).Select(each => each.Item2));
        }

        return [.. steps.Order()];
    }

    // The office has a person as well: what nobody else is told, it is.
    public static async Task<Office> Clerk(Bureau bureau)
    {
        await bureau.Office.Colleague(Roles.BureauOffice, personId: await Person(bureau.Office, "办公室"));
        return await bureau.Office.Colleague(Roles.UnitClerk, bureau.Units["general"], await Person(bureau.Office, "经办人"));
    }

    public static async Task<Office> Head(Bureau bureau, string unit)
    {
        var person = await Person(bureau.Office, "总支书记");
        var post = (await bureau.Office.Get($"/api/v1/posts?unitId={bureau.Units[unit]}")).Items()
            .Single(each => each.GetProperty("roleId").GetString() == "first-responsible").GetProperty("id").GetGuid();
        (await bureau.Office.Post($"/api/v1/posts/{post}/appointments", new { personId = person, from = "2024-01-01", acting = false })).ShouldBe(200);
        return await bureau.Office.Colleague(Roles.Leader, bureau.Units[unit], person);
    }

    public static Task<Guid> Person(Office office, string name) => office.Enter(name, $"W{Guid.NewGuid():n}"[..12]);

    public static async Task<Reply> Newest(Office who)
    {
        var inbox = (await who.Get("/api/v1/my/notices")).Items();
        return await who.Get($"/api/v1/my/notices/{inbox[0].GetProperty("id").GetGuid()}");
    }

    public static IEnumerable<(string?, int)> Steps(Reply told, Guid duty) =>
        told.Items().Where(each => each.GetProperty("occurrenceId").GetGuid() == duty).Select(each => (each.GetProperty("kind").GetString(), each.GetProperty("step").GetInt32()));

    public static async Task<IReadOnlyList<(int, string?)>> Escalated(Office who, Guid duty) =>
    [
        .. (await who.Get("/api/v1/my/duties")).Items("escalated").Where(each => each.GetProperty("line").GetProperty("id").GetGuid() == duty)
            .Select(each => (each.GetProperty("step").GetInt32(), each.GetProperty("directedTo").GetString())),
    ];

    public static async Task<int> Unread(Office who) => (await who.Get("/api/v1/my/unread-notices")).Json.GetProperty("unread").GetInt32();
}
