using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Platform.Api.Access;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;
using static Platform.Api.Tests.Access.Town;

namespace Platform.Api.Tests.Access;

public sealed class GettingAToken(PlatformHost host)
{
    private const string Token = "/connect/token";

    [Fact]
    public async Task A_program_with_its_secret_gets_an_opaque_token_of_its_own_tenant()
    {
        var town = await Found(host);
        var caller = await Authorized(town, AccessScopes.Read, Whole(Roles.PortalClient));

        caller.Bearer!.ShouldNotContain(".");
        var session = await caller.Get("/api/v1/session");
        session.ShouldBe(200);
        session.Json.GetProperty("tenant").GetProperty("id").GetString().ShouldBe(town.Tenant);
        session.Texts("abilities").ShouldBe(Roles.Find(Roles.PortalClient)!.Abilities, ignoreOrder: true);
    }

    [Fact]
    public async Task A_wrong_secret_and_an_unknown_client_are_refused()
    {
        var (id, _) = await (await Found(host)).Client([AccessScopes.Read]);

        (await Ask(id, new string('x', 64))).Text("error").ShouldBe("invalid_client");
        (await Ask("nobody", new string('x', 64))).Text("error").ShouldBe("invalid_client");
    }

    [Fact]
    public async Task The_tenant_cannot_be_chosen()
    {
        var town = await Found(host);
        var other = await Found(host);
        var (id, secret) = await town.Client([AccessScopes.Read]);
        var caller = host.NewCaller();

        caller.Bearer = (await caller.PostForm(
            $"{Token}?tenant={other.Tenant}", ("grant_type", "client_credentials"), ("client_id", id), ("client_secret", secret),
            ("tenant", other.Tenant), ("tenant_id", other.Tenant))).Text("access_token");

        (await caller.Get($"/api/v1/session?tenant={other.Tenant}")).Json.GetProperty("tenant").GetProperty("id").GetString().ShouldBe(town.Tenant);
    }

    [Fact]
    public async Task A_revoked_token_stops_at_once()
    {
        var town = await Found(host);
        var (id, secret) = await town.Client([AccessScopes.Read], Whole(Roles.PortalClient));
        var caller = host.NewCaller();
        var token = (await Ask(id, secret)).Text("access_token");
        caller.Bearer = token;
        (await caller.Get("/api/v1/session")).ShouldBe(200);

        var revoked = await host.NewCaller().PostForm("/connect/revoke", ("token", token), ("client_id", id), ("client_secret", secret));

        revoked.ShouldBe(200);
        (await caller.Get("/api/v1/session")).ShouldBeProblem(401, "token-is-not-valid");
    }

    [Fact]
    public async Task Introspection_tells_a_client_about_its_own_token_only()
    {
        var town = await Found(host);
        var (id, secret) = await town.Client([AccessScopes.Read]);
        var (otherId, otherSecret) = await town.Client([AccessScopes.Read]);
        var token = (await Ask(id, secret)).Text("access_token");

        var own = await host.NewCaller().PostForm("/connect/introspect", ("token", token), ("client_id", id), ("client_secret", secret));
        var others = await host.NewCaller().PostForm("/connect/introspect", ("token", token), ("client_id", otherId), ("client_secret", otherSecret));

        own.Json.GetProperty("active").GetBoolean().ShouldBeTrue();
        (others.Json.TryGetProperty("active", out var active) && active.GetBoolean()).ShouldBeFalse();
    }

    [Fact]
    public async Task A_token_to_read_gives_no_command_whatever_the_role()
    {
        var town = await Found(host);
        var body = new { userName = $"user-{Guid.NewGuid():n}" };

        var reading = await Authorized(town, AccessScopes.Read, Whole(Roles.SystemAdministrator));
        (await reading.Get("/api/v1/accounts")).ShouldBe(200);
        (await reading.Post("/api/v1/accounts", body)).ShouldBeProblem(403, "scope-missing");

        // No CSRF token: that is for cookies.
        var writing = await Authorized(town, AccessScopes.Write, Whole(Roles.SystemAdministrator));
        (await writing.Post("/api/v1/accounts", body)).ShouldBe(201);
    }

    [Fact]
    public async Task A_scope_that_was_not_given_to_the_client_is_refused()
    {
        var (id, secret) = await (await Found(host)).Client([AccessScopes.Read]);

        (await Ask(id, secret, AccessScopes.Write)).Text("error").ShouldBe("invalid_request");
    }

    [Fact]
    public async Task Without_a_role_a_token_opens_nothing()
    {
        var caller = await Authorized(await Found(host), AccessScopes.Read);

        (await caller.Get("/api/v1/accounts")).ShouldBeProblem(403, "permission-missing");
    }

    [Fact]
    public async Task A_session_cookie_does_not_help_a_bad_token()
    {
        var caller = await (await Found(host)).SignedIn();
        caller.Bearer = "not-a-token";

        (await caller.Get("/api/v1/session")).ShouldBeProblem(401, "token-is-not-valid");
    }

    [Fact]
    public async Task A_short_secret_is_not_registered()
    {
        var town = await Found(host);

        await Should.ThrowAsync<InvalidOperationException>(() =>
            host.Get<ClientDirectory>().CreateAsync("short", "hunter2", town.Tenant, TenantKinds.Bureau, [AccessScopes.Read], []));
    }

    [Fact]
    public async Task A_client_does_not_move_to_another_tenant()
    {
        var other = await Found(host);
        var (id, secret) = await (await Found(host)).Client([AccessScopes.Read]);

        await Should.ThrowAsync<InvalidOperationException>(() =>
            host.Get<ClientDirectory>().CreateAsync(id, secret, other.Tenant, TenantKinds.Bureau, [AccessScopes.Read], []));
    }

    [Fact]
    public async Task Discovery_says_what_there_is_and_no_more()
    {
        var document = (await host.NewCaller().Get("/.well-known/openid-configuration")).Json;

        Texts("grant_types_supported").ShouldBe(["authorization_code", "refresh_token", "client_credentials"], ignoreOrder: true);
        Texts("response_types_supported").ShouldBe(["code"]);
        Texts("response_modes_supported").ShouldBe(["query"]);
        Texts("code_challenge_methods_supported").ShouldBe(["S256"]);
        Texts("prompt_values_supported").ShouldBe(["consent", "none"], ignoreOrder: true);
        document.GetProperty("token_endpoint").GetString()!.ShouldEndWith(Token);
        document.GetProperty("authorization_endpoint").GetString()!.ShouldEndWith("/connect/authorize");
        var key = (await host.NewCaller().Get("/.well-known/jwks")).Json.GetProperty("keys").EnumerateArray().ShouldHaveSingleItem();
        key.GetProperty("crv").GetString().ShouldBe("P-256");
        key.TryGetProperty("d", out _).ShouldBeFalse();

        List<string?> Texts(string member) => [.. document.GetProperty(member).EnumerateArray().Select(each => each.GetString())];
    }

    [Fact]
    public async Task The_keys_lie_where_only_the_server_reads()
    {
        await host.NewCaller().Get("/.well-known/jwks");
        _ = host.Get<Platform.Api.Audit.AuditKeys>().KeyId;
        _ = host.Get<Platform.Api.Access.SecondFactors.AccountSecrets>().Seal([1], Guid.Empty);

        var files = new DirectoryInfo(Path.Combine(host.DataDirectory, "keys")).GetFiles();

        files.Select(file => file.Name).ShouldBe(["token-signing.pem", "token-encryption.key", "audit-signing.pem", "account-secrets.key"], ignoreOrder: true);
        files.Select(file => file.UnixFileMode).ShouldAllBe(mode => mode == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
    }

    [Fact]
    public async Task A_program_proves_itself_with_its_key_and_each_proof_serves_once()
    {
        var town = await Found(host);
        var id = $"client-{Guid.NewGuid():n}";
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var others = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        await host.Get<ClientDirectory>().CreateWithKeysAsync(
            id, PublicKeys(key), town.Tenant, TenantKinds.Bureau, [AccessScopes.Read], [Whole(Roles.PortalClient)], TestContext.Current.CancellationToken);
        var assertion = Assertion(id, key);

        var answer = await Prove(id, assertion);

        answer.ShouldBe(200);
        var caller = host.NewCaller();
        caller.Bearer = answer.Text("access_token");
        (await caller.Get("/api/v1/session")).Json.GetProperty("tenant").GetProperty("id").GetString().ShouldBe(town.Tenant);
        (await Prove(id, assertion)).Text("error").ShouldBe("invalid_client");
        (await Prove(id, Assertion(id, others))).Text("error").ShouldBe("invalid_client");
        (await Ask(id, new string('x', 64))).Text("error").ShouldBe("invalid_client");
        (await Prove(id, Assertion(id, key))).ShouldBe(200);
    }

    [Fact]
    public void A_key_that_was_replaced_is_still_known_and_no_longer_the_first()
    {
        var directory = Directory.CreateTempSubdirectory("keys-");
        var (signing, encryption) = (new TokenKeys(directory.FullName).Signing()[0], new TokenKeys(directory.FullName).Encryption()[0]);
        File.Move(Path.Combine(directory.FullName, "token-signing.pem"), Path.Combine(directory.FullName, "token-signing.2026.pem"));
        File.Move(Path.Combine(directory.FullName, "token-encryption.key"), Path.Combine(directory.FullName, "token-encryption.2026.key"));

        var keys = new TokenKeys(directory.FullName);

        keys.Signing().Count.ShouldBe(2);
        keys.Signing()[0].KeyId.ShouldNotBe(signing.KeyId);
        keys.Signing()[1].KeyId.ShouldBe(signing.KeyId);
        keys.Encryption()[0].Key.ShouldNotBe(encryption.Key);
        keys.Encryption()[1].Key.ShouldBe(encryption.Key);
        directory.Delete(recursive: true);
    }

    private Task<Answer> Prove(string id, string assertion) => host.NewCaller().PostForm(
        Token,
        ("grant_type", "client_credentials"),
        ("client_id", id),
        ("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"),
        ("client_assertion", assertion));

    internal static string Assertion(string client, ECDsa key) => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        Issuer = client,
        Audience = "http://localhost/",
        TokenType = "client-authentication+jwt",
        Subject = new ClaimsIdentity([new("sub", client), new("jti", Guid.NewGuid().ToString())]),
        Expires = DateTime.UtcNow.AddMinutes(1),
        SigningCredentials = new SigningCredentials(new ECDsaSecurityKey(key) { KeyId = "1" }, SecurityAlgorithms.EcdsaSha256),
    });

    private static JsonWebKeySet PublicKeys(ECDsa key)
    {
        var known = JsonWebKeyConverter.ConvertFromECDsaSecurityKey(new ECDsaSecurityKey(ECDsa.Create(key.ExportParameters(false))) { KeyId = "1" });
        known.Use = "sig";
        var keys = new JsonWebKeySet();
        keys.Keys.Add(known);
        return keys;
    }

    private async Task<Caller> Authorized(Town town, string scope, params RoleGrant[] roles)
    {
        var (id, secret) = await town.Client([scope], roles);
        var caller = host.NewCaller();
        caller.Bearer = (await Ask(id, secret, scope)).Text("access_token");
        return caller;
    }

    private async Task<Answer> Ask(string id, string secret, string? scope = null)
    {
        (string, string)[] fields = [("grant_type", "client_credentials"), ("client_id", id), ("client_secret", secret)];
        return await host.NewCaller().PostForm(Token, scope is null ? fields : [.. fields, ("scope", scope)]);
    }
}
