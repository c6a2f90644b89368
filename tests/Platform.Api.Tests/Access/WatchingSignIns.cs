using Platform.Api.Tests.Support;
using Platform.Domain.Access;
using static Platform.Api.Tests.Access.Town;

namespace Platform.Api.Tests.Access;

/// <summary>Whoever looks after rights is told under whose names somebody tries to get in.</summary>
public sealed class WatchingSignIns(PlatformHost host)
{
    private const string Watch = "/api/v1/sign-in-watch";

    [Fact]
    public async Task An_account_under_whose_name_somebody_guesses_is_named_and_nobody_elses_is()
    {
        var (town, other) = (await Found(host), await Found(host));
        var (guessed, mistyped, foreign) = (await town.Account(Whole(Roles.BureauOffice)), await town.Account(Whole(Roles.BureauOffice)), await other.Account(Whole(Roles.BureauOffice)));
        await Guess(guessed, 6);
        await Guess(mistyped, 2);
        await Guess(foreign, 4);

        var security = await Administrator(town, Roles.SecurityAdministrator);
        var seen = (await security.Get(Watch)).Json;

        var item = seen.GetProperty("items").EnumerateArray().ShouldHaveSingleItem();
        (item.GetProperty("userName").GetString(), item.GetProperty("refusals").GetInt32()).ShouldBe((guessed, 6));
        item.GetProperty("reasons").EnumerateArray().Select(reason => reason.GetString()).ShouldBe(["locked", "wrong-password"], ignoreOrder: true);
        item.GetProperty("lockedUntil").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.String);
        (await (await Administrator(town, Roles.AuditAdministrator)).Get(Watch)).ShouldBe(200);
        (await (await town.SignedIn(Whole(Roles.BureauOffice))).Get(Watch)).ShouldBeProblem(403, "permission-missing");
    }

    [Fact]
    public async Task What_is_older_than_a_week_is_let_be()
    {
        var town = await Found(host);
        await Guess(await town.Account(Whole(Roles.BureauOffice)), 4);
        var security = await Administrator(town, Roles.SecurityAdministrator);
        (await security.Get(Watch)).Json.GetProperty("items").GetArrayLength().ShouldBe(1);

        await host.Sql("update events.mt_events set timestamp = timestamp - interval '8 days' where tenant_id = @Tenant and type = 'audit.sign-in-refused.v1'", new { town.Tenant });

        (await security.Get(Watch)).Json.GetProperty("items").GetArrayLength().ShouldBe(0);
    }

    private async Task Guess(string name, int times)
    {
        for (var time = 0; time < times; time++)
        {
            await host.NewCaller().SignIn(name, "not the password");
        }
    }

    private static Task<Caller> Administrator(Town town, string role) => town.SignedIn(Whole(role));
}
