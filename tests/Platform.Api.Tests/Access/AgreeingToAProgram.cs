using System.Text.Json;
using Platform.Api.Access.Programs;
using Platform.Api.Tests.Support;
using static Platform.Api.Tests.Access.Town;

namespace Platform.Api.Tests.Access;

/// <summary>What a person agrees to, sees and takes back, and which programs there may be.</summary>
public sealed class AgreeingToAProgram(PlatformHost host)
{
    private const string Session = "/api/v1/session";

    [Fact]
    public async Task A_person_refuses_and_the_program_is_told()
    {
        var person = await (await Found(host)).SignedIn();
        var desk = await Desk.Register(host);

        Desk.Told(await person.Get(desk.Address(changed: ("platform_answer", "refuse"))))["error"].ShouldBe("access_denied");
        (await person.Get("/api/v1/my/programs")).Json.GetProperty("items").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task One_sees_which_programs_act_for_one_and_takes_it_back()
    {
        var town = await Found(host);
        var (person, other) = (await town.SignedIn(), await town.SignedIn());
        var (desk, trusted) = (await Desk.Register(host), await Desk.Register(host, trusted: true));
        var tokens = await desk.Tokens(person);
        await desk.Redeem(Desk.Told(await person.Get(trusted.Address()))["code"]);

        var listed = (await person.Get("/api/v1/my/programs")).Json.GetProperty("items").EnumerateArray().ToDictionary(each => each.GetProperty("id").GetString()!);
        listed.Keys.ShouldBe([desk.Id, trusted.Id], ignoreOrder: true);
        listed[desk.Id].GetProperty("agreedAt").ValueKind.ShouldBe(JsonValueKind.String);
        listed[desk.Id].GetProperty("scopes").EnumerateArray().Select(each => each.GetString()).ShouldBe(["offline_access", "platform.read", "profile"]);
        listed[trusted.Id].GetProperty("agreedAt").ValueKind.ShouldBe(JsonValueKind.Null);
        (await other.Post($"/api/v1/my/programs/{desk.Id}/withdrawal", new { })).ShouldBeProblem(404, "not-found");
        (await person.Post($"/api/v1/my/programs/{desk.Id}/withdrawal", new { })).ShouldBe(204);
        (await person.Post($"/api/v1/my/programs/{desk.Id}/withdrawal", new { })).ShouldBeProblem(404, "not-found");

        (await desk.With(tokens).Get(Session)).ShouldBeProblem(401, "token-is-not-valid");
        (await person.Get(desk.Address())).Location!.OriginalString.ShouldStartWith("/authorization?");
        (await town.Recorded("audit.program-withdrawn.v1", "clientId")).ShouldBe([desk.Id]);
    }

    [Fact]
    public async Task To_agree_twice_is_to_agree_once_and_only_to_what_the_program_is_registered_for()
    {
        var town = await Found(host);
        var (person, desk) = (await town.SignedIn(), await Desk.Register(host));
        var agreement = new { program = desk.Id, scope = "openid profile" };

        var first = await person.Post("/api/v1/my/programs", agreement);
        (await person.Post("/api/v1/my/programs", agreement)).Body.ShouldBe(first.Body);
        (await person.Post("/api/v1/my/programs", new { program = desk.Id, scope = "openid platform.write" })).ShouldBeProblem(422, "program-may-not-ask-for-this");
        (await person.Get($"/api/v1/programs/{desk.Id}?scope=platform.write")).ShouldBeProblem(422, "program-may-not-ask-for-this");
        (await person.Post("/api/v1/my/programs", new { })).ShouldBeProblem(400, "request-is-malformed");

        (await town.Recorded("audit.program-allowed.v1", "clientId")).ShouldBe([desk.Id]);
        (await person.Get($"/api/v1/programs/{desk.Id}?scope=openid%20profile%20platform.read")).Json.GetProperty("agreed").GetBoolean().ShouldBeFalse();
    }

    [Theory]
    [InlineData("http://desk.example/back")]
    [InlineData("https://desk.example/back#x")]
    [InlineData("https://*.desk.example/back")]
    [InlineData("https://desk@evil.example/back")]
    [InlineData("myapp:/back")]
    [InlineData("/back")]
    public async Task An_address_that_others_could_listen_at_is_not_registered(string address)
    {
        var program = new ProgramToRegister("desk", "桌面", "Desk", [address], [], ["profile"], false, null);

        await Should.ThrowAsync<InvalidOperationException>(() => host.Get<ProgramDirectory>().Register(program, false, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_program_is_described_anew_keeps_its_secret_and_goes_with_all_that_it_was_allowed()
    {
        var (directory, person, desk) = (host.Get<ProgramDirectory>(), await (await Found(host)).SignedIn(), new Desk(host));
        var program = new ProgramToRegister(desk.Id, "桌面", "Desk", [Desk.Back], [], ["profile", "platform.read"], true, null);

        var secret = await directory.Register(program, true, TestContext.Current.CancellationToken);
        (await directory.Register(program with { NameZh = "新桌面" }, true, TestContext.Current.CancellationToken)).ShouldBeNull();

        (await directory.Find(desk.Id, TestContext.Current.CancellationToken))!.NameZh.ShouldBe("新桌面");
        var code = Desk.Told(await person.Get(desk.Address()))["code"];
        (await desk.Redeem(code)).Text("error").ShouldBe("invalid_client");
        var tokens = await host.NewCaller().PostForm(
            "/connect/token", ("grant_type", "authorization_code"), ("client_id", desk.Id), ("client_secret", secret!), ("code", code), ("redirect_uri", Desk.Back), ("code_verifier", desk.Verifier));
        (await desk.With(tokens).Get(Session)).ShouldBe(200);
        (await directory.Remove(desk.Id, TestContext.Current.CancellationToken)).ShouldBeTrue();
        (await directory.Remove(desk.Id, TestContext.Current.CancellationToken)).ShouldBeFalse();
        (await desk.With(tokens).Get(Session)).ShouldBeProblem(401, "token-is-not-valid");
        (await person.Get(desk.Address())).ShouldBe(400);
    }
}
