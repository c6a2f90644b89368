using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;
using Platform.Api.Access.Programs;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;
using static Platform.Api.Tests.Access.Town;

namespace Platform.Api.Tests.Access;

/// <summary>A tenant's security administrator registers the programs to which its people sign in.</summary>
public sealed class RegisteringPrograms(PlatformHost host)
{
    private const string Programs = "/api/v1/registered-programs";

    private static readonly string[] Back = [Desk.Back];
    private static readonly string[] Bye = [Desk.AfterSignOut];
    private static readonly string[] Read = ["profile", "platform.read"];
    private static readonly string[] ReadAndWrite = ["profile", "platform.read", "platform.write"];
    private static readonly string[] Nowhere = ["http://elsewhere.example/back"];
    private static readonly string[] Site = ["https://desk.example"];

    [Fact]
    public async Task With_its_secret_that_was_said_once_it_signs_people_of_this_tenant_in_and_nobody_elses()
    {
        var (town, other) = (await Found(host), await Found(host));
        var security = await town.SignedIn(Whole(Roles.SecurityAdministrator));

        var made = await security.Post(Programs, Registration());

        made.ShouldBe(201);
        made.Text("clientId").ShouldBe($"{town.Tenant}.desk");
        var desk = WithSecret(town, made.Text("secret"));
        (await desk.With(await desk.Tokens(await town.SignedIn(Whole(Roles.BureauOffice)))).Get("/api/v1/session")).ShouldBe(200);
        (await (await other.SignedIn()).Post("/api/v1/my/programs", new { program = desk.Id, scope = "openid" })).ShouldBe(404);
        var person = await town.SignedIn();
        (await WithSecret(town, new string('0', 64)).Redeem((await desk.SignIn(person))["code"])).Text("error").ShouldBe("invalid_client");
        var listed = Only(await security.Get(Programs));
        listed.GetProperty("can").GetProperty("replaceCredential").GetBoolean().ShouldBeTrue();
        // Neither the list nor the trail nor the database says the secret.
        listed.ToString().ShouldNotContain(made.Text("secret"));
        (await town.Recorded("access.program-registered.v1", "clientId")).ShouldBe([desk.Id]);
        (await host.Scalar<long>("select count(*) from events.mt_events where data::text like '%' || @secret || '%'", new { secret = made.Text("secret") })).ShouldBe(0);
        (await host.Scalar<long>("select count(*) from auth.openiddict_applications a where a::text like '%' || @secret || '%'", new { secret = made.Text("secret") })).ShouldBe(0);
    }

    [Fact]
    public async Task A_further_secret_ends_the_former_one_at_once()
    {
        var (town, id, secret) = await Registered();
        var (security, person) = (await town.SignedIn(Whole(Roles.SecurityAdministrator)), await town.SignedIn());

        var replaced = await security.Post($"{Programs}/{id}/credential-replacement", new { });

        replaced.ShouldBe(200);
        var (former, now) = (WithSecret(town, secret), WithSecret(town, replaced.Text("secret")));
        (await former.Redeem((await former.SignIn(person))["code"])).Text("error").ShouldBe("invalid_client");
        (await now.Redeem((await now.SignIn(person))["code"])).ShouldBe(200);
        (await security.Post($"{Programs}/{id}/credential-replacement", new { keys = Public(ECDsa.Create(ECCurve.NamedCurves.nistP256)) })).ShouldBeProblem(422, "program-is-not-acceptable");
        (await town.Recorded("access.program-credential-replaced.v1", "number")).ShouldBe(["2"]);
    }

    [Fact]
    public async Task With_a_key_it_proves_itself_by_a_signature_that_serves_once()
    {
        var town = await Found(host);
        var (security, person) = (await town.SignedIn(Whole(Roles.SecurityAdministrator)), await town.SignedIn());
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var next = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var made = await security.Post(Programs, Registration(proof: "key", keys: Public(key)));
        made.ShouldBe(201);
        made.Json.GetProperty("secret").ValueKind.ShouldBe(JsonValueKind.Null);
        var (desk, id) = (WithKey(town, key), made.Text("id"));

        var tokens = await desk.Tokens(person);
        (await desk.Refresh(tokens.Text("refresh_token"))).ShouldBe(200);
        var caught = GettingAToken.Assertion(desk.Id, key);
        var (first, second) = (Same(town, caught), Same(town, caught));
        (await first.Tokens(person)).ShouldBe(200);
        (await second.Redeem((await second.SignIn(person))["code"])).Text("error").ShouldBe("invalid_client");

        (await security.Post($"{Programs}/{id}/credential-replacement", new { })).ShouldBeProblem(422, "program-is-not-acceptable");
        (await security.Post($"{Programs}/{id}/credential-replacement", new { keys = Public(next) })).ShouldBe(200);
        (await desk.Redeem((await desk.SignIn(person))["code"])).Text("error").ShouldBe("invalid_client");
        (await WithKey(town, next).Tokens(person)).ShouldBe(200);
    }

    [Fact]
    public async Task Switched_off_it_signs_nobody_in_and_what_it_was_allowed_opens_nothing_on_the_next_request()
    {
        var (town, id, secret) = await Registered();
        var (security, person, desk) = (await town.SignedIn(Whole(Roles.SecurityAdministrator)), await town.SignedIn(Whole(Roles.BureauOffice)), WithSecret(town, secret));
        var tokens = await desk.Tokens(person);
        var code = (await desk.SignIn(person))["code"];

        (await security.Post($"{Programs}/{id}/switching-off", new { })).ShouldBeProblem(400, "request-is-malformed");
        (await security.Post($"{Programs}/{id}/switching-off", new { reason = "不再使用" })).ShouldBe(200);
        (await security.Post($"{Programs}/{id}/switching-off", new { reason = "不再使用" })).ShouldBe(200);

        (await desk.With(tokens).Get("/api/v1/session")).ShouldBe(401);
        (await desk.Redeem(code)).ShouldBe(400);
        (await desk.Refresh(tokens.Text("refresh_token"))).ShouldBe(400);
        (await person.Get(desk.Address())).ShouldBe(400);
        (await person.Get($"/api/v1/programs/{desk.Id}?scope=openid")).ShouldBe(404);
        (await security.Put($"{Programs}/{id}", Description())).ShouldBeProblem(409, "program-is-switched-off");
        (await security.Post($"{Programs}/{id}/credential-replacement", new { })).ShouldBeProblem(409, "program-is-switched-off");
        Only(await security.Get(Programs)).GetProperty("switchedOffBecause").GetString().ShouldBe("不再使用");
        (await security.Post($"{Programs}/{id}/switching-on", new { })).ShouldBe(200);
        (await security.Post($"{Programs}/{id}/switching-on", new { })).ShouldBe(200);
        // Each is asked anew, and the old tokens stay dead.
        (await person.Get(desk.Address())).Location!.OriginalString.ShouldStartWith("/authorization?");
        (await desk.With(tokens).Get("/api/v1/session")).ShouldBe(401);
        (await desk.With(await desk.Tokens(person)).Get("/api/v1/session")).ShouldBe(200);
        (await town.Recorded("access.program-switched-off.v1", "reason")).ShouldBe(["不再使用"]);
    }

    [Fact]
    public async Task What_it_may_ask_for_is_what_is_set_now_and_less_ends_what_it_was_allowed()
    {
        var (town, id, secret) = await Registered(ReadAndWrite);
        var (security, person, desk) = (await town.SignedIn(Whole(Roles.SecurityAdministrator)), await town.SignedIn(Whole(Roles.BureauOffice)), WithSecret(town, secret));
        var tokens = await desk.Tokens(person, "openid platform.read platform.write");

        (await security.Put($"{Programs}/{id}", Description(nameZh: "新名称"))).ShouldBe(200);

        (await desk.With(tokens).Get("/api/v1/session")).ShouldBe(401);
        (await person.Post("/api/v1/my/programs", new { program = desk.Id, scope = "openid platform.write" })).ShouldBeProblem(422, "program-may-not-ask-for-this");
        var read = await desk.Tokens(person);
        (await security.Put($"{Programs}/{id}", Description(nameZh: "又一名称"))).ShouldBe(200);
        (await desk.With(read).Get("/api/v1/session")).ShouldBe(200);
        (await person.Get($"/api/v1/programs/{desk.Id}?scope=openid")).Text("nameZh").ShouldBe("又一名称");
    }

    [Fact]
    public async Task Everything_that_does_not_do_is_named_and_what_is_not_there_is_unknown()
    {
        var (town, id, _) = await Registered();
        var security = await town.SignedIn(Whole(Roles.SecurityAdministrator));
        var none = await security.Post(Programs, Registration(code: "tablet", proof: "none"));
        using var weak = RSA.Create(1024);
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

        (await security.Post(Programs, Registration())).ShouldBeProblem(409, "program-is-registered");
        var malformed = await security.Post(Programs, new { code = "Big Desk", keys = "{}" });
        malformed.ShouldBeProblem(400, "request-is-malformed");
        Pointers(malformed).ShouldBe(["/code", "/nameZh", "/nameEn", "/proof", "/keys"]);
        var refused = await security.Post(Programs, Registration(code: "other", redirects: Nowhere, proof: "key"));
        refused.ShouldBeProblem(422, "program-is-not-acceptable");
        Pointers(refused).ShouldBe(["/redirects/0", "/keys"]);
        foreach (var (keys, code) in new[]
        {
            (Set(JsonWebKeyConverter.ConvertFromECDsaSecurityKey(new ECDsaSecurityKey(key))), "private-key"),
            (Public(weak), "weak-key"), ("not json", "not-keys"), ("""{"keys":[{"kty":"EC","crv":"P-256","x":"AA","y":"AA"}]}""", "not-keys"), ("""{"keys":[{"kty":"oct","k":"c2VjcmV0"}]}""", "private-key"),
        })
        {
            (await security.Post(Programs, Registration(code: "other", proof: "key", keys: keys))).Json.GetProperty("errors")[0].GetProperty("code").GetString().ShouldBe(code, keys);
        }

        (await security.Post($"{Programs}/{none.Text("id")}/credential-replacement", new { })).ShouldBeProblem(409, "program-has-no-credential");
        var foreign = await (await Found(host)).SignedIn(Whole(Roles.SecurityAdministrator));
        foreach (var step in new[] { "credential-replacement", "switching-off", "switching-on" })
        {
            (await security.Post($"{Programs}/{Guid.NewGuid()}/{step}", new { reason = "无" })).ShouldBe(404);
            (await foreign.Post($"{Programs}/{id}/{step}", new { reason = "无" })).ShouldBe(404);
        }

        (await foreign.Put($"{Programs}/{id}", Description())).ShouldBe(404);
        (await foreign.Get(Programs)).Json.GetProperty("items").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task What_the_operator_registered_is_not_taken_over_nor_the_other_way_round()
    {
        var (town, _, _) = await Registered();
        var security = await town.SignedIn(Whole(Roles.SecurityAdministrator));
        var directory = host.Get<ProgramDirectory>();
        var operators = new ProgramToRegister($"{town.Tenant}.kiosk", "触摸屏", "Kiosk", Back, [], Read, true, town.Tenant);
        await directory.Register(operators, withSecret: false, TestContext.Current.CancellationToken);

        (await security.Post(Programs, Registration(code: "kiosk"))).ShouldBeProblem(409, "program-is-registered");
        await Should.ThrowAsync<InvalidOperationException>(() => directory.Register(operators with { Id = $"{town.Tenant}.desk" }, false, TestContext.Current.CancellationToken));
        (await directory.Remove($"{town.Tenant}.desk", TestContext.Current.CancellationToken)).ShouldBeFalse();
        (await directory.Remove($"{town.Tenant}.kiosk", TestContext.Current.CancellationToken)).ShouldBeTrue();
    }

    [Fact]
    public async Task Two_who_change_it_at_once_leave_the_token_server_as_the_record_says()
    {
        var (town, id, _) = await Registered();
        var security = await town.SignedIn(Whole(Roles.SecurityAdministrator));

        await Task.WhenAll(Enumerable.Range(0, 6).Select(async n => (await security.Put($"{Programs}/{id}", Description(nameZh: $"名称{n}"))).ShouldBe(200)));

        var recorded = Only(await security.Get(Programs)).GetProperty("description").GetProperty("nameZh").GetString();
        (await host.Get<ProgramDirectory>().Find($"{town.Tenant}.desk", TestContext.Current.CancellationToken)).ShouldNotBeNull().NameZh.ShouldBe(recorded);
    }

    private static object Registration(string code = "desk", string proof = "secret", string? keys = null, string[]? redirects = null, string[]? scopes = null) => new
    {
        code,
        nameZh = "桌面助手",
        nameEn = "Desk",
        redirects = redirects ?? Back,
        afterSignOut = Bye,
        scopes = scopes ?? Read,
        origins = Site,
        proof,
        keys,
    };

    private static object Description(string nameZh = "桌面助手") => new { nameZh, nameEn = "Desk", redirects = Back, afterSignOut = Bye, scopes = Read, origins = Site };

    private async Task<(Town Town, string Id, string Secret)> Registered(string[]? scopes = null)
    {
        var town = await Found(host);
        var made = await (await town.SignedIn(Whole(Roles.SecurityAdministrator))).Post(Programs, Registration(scopes: scopes));
        made.ShouldBe(201);
        return (town, made.Text("id"), made.Text("secret"));
    }

    private Desk WithSecret(Town town, string secret) => new(host) { Id = $"{town.Tenant}.desk", Proof = () => [("client_secret", secret)] };

    private Desk WithKey(Town town, ECDsa key) => new(host) { Id = $"{town.Tenant}.desk", Proof = () => Proved(GettingAToken.Assertion($"{town.Tenant}.desk", key)) };

    private Desk Same(Town town, string assertion) => new(host) { Id = $"{town.Tenant}.desk", Proof = () => Proved(assertion) };

    private static (string, string)[] Proved(string assertion) =>
        [("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"), ("client_assertion", assertion)];

    private static string Public(ECDsa key) =>
        Set(JsonWebKeyConverter.ConvertFromECDsaSecurityKey(new ECDsaSecurityKey(ECDsa.Create(key.ExportParameters(false)))));

    private static string Public(RSA key) => Set(JsonWebKeyConverter.ConvertFromRSASecurityKey(new RsaSecurityKey(key.ExportParameters(false))));

    private static string Set(JsonWebKey key) => JsonSerializer.Serialize(new { keys = new[] { new { kty = key.Kty, crv = key.Crv, x = key.X, y = key.Y, n = key.N, e = key.E, d = key.D } } });

    private static JsonElement Only(Answer answer) => answer.Json.GetProperty("items").EnumerateArray().ShouldHaveSingleItem();

    private static IEnumerable<string?> Pointers(Answer answer) => answer.Json.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("pointer").GetString());
}
