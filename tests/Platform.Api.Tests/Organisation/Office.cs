using System.Net.Http.Json;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.TestHost;
using Platform.Api.Access;
using Platform.Api.Tenancy;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;
using Platform.Domain.Directory;

namespace Platform.Api.Tests.Organisation;

/// <summary>Somebody at work in a bureau of their own, which the directory has just taken in.</summary>
internal sealed class Office(PlatformHost host, string tenant)
{
    public const string Password = "correct horse battery";

    private Caller _caller = null!;
    private HttpClient _client = null!;

    public string Tenant => tenant;

    public string UserName { get; private init; } = string.Empty;

    public static async Task<Office> Found(PlatformHost host, string role = Roles.BureauOffice)
    {
        var tenant = $"office-{Guid.NewGuid():n}"[..20];
        (await host.Get<TenantRegistry>().Register(new(tenant, "测试局", "Test bureau", TenantKind.Bureau, "finance"), "test", CancellationToken.None)).ShouldBeNull();
        return await SignIn(host, tenant, role);
    }

    /// <summary>An oversight department.</summary>
    public static async Task<Office> FoundDistrict(PlatformHost host, string nameZh = "测试区")
    {
        var tenant = $"district-{Guid.NewGuid():n}"[..20];
        (await host.Get<TenantRegistry>().Register(new(tenant, nameZh, "Test district", TenantKind.Oversight, null), "test", CancellationToken.None)).ShouldBeNull();
        return await SignIn(host, tenant, Roles.OversightOfficer, TenantKinds.Oversight);
    }

    /// <summary>A colleague in the same bureau, over the whole of it or in a unit and those under it.</summary>
    public Task<Office> Colleague(string role, Guid? unitId = null, Guid? personId = null) =>
        SignIn(host, tenant, role, TenantKinds.Bureau, unitId, personId);

    /// <summary>A colleague in the same oversight department.</summary>
    public Task<Office> DistrictColleague(string role) => SignIn(host, tenant, role, TenantKinds.Oversight);

    public Task<Reply> Get(string path) => Send(HttpMethod.Get, path, null);

    public Task<Reply> Post(string path, object body, params (string Name, string Value)[] headers) => Send(HttpMethod.Post, path, body, headers);

    public Task<Reply> Put(string path, object body, params (string Name, string Value)[] headers) => Send(HttpMethod.Put, path, body, headers);

    /// <summary>Sends a body just as it is written.</summary>
    public Task<Reply> PostText(string path, string body, params (string Name, string Value)[] headers) =>
        Send(HttpMethod.Post, path, new StringContent(body, Encoding.UTF8, "application/json"), headers);

    /// <summary>The bytes under an address, which must be there.</summary>
    public async Task<byte[]> Download(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Cookie", string.Join("; ", _caller.Cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        using var response = await _client.SendAsync(request);
        ((int)response.StatusCode).ShouldBe(200, await response.Content.ReadAsStringAsync());
        return await response.Content.ReadAsByteArrayAsync();
    }

    /// <summary>Opens a bureau with two divisions; the ids of root, first and second.</summary>
    public async Task<Guid[]> OpenUnits()
    {
        var reply = await Post("/api/v1/organisation/units", new { units = new[] { Unit("000", null), Unit("100", "000"), Unit("200", "000") } });
        reply.ShouldBe(201);
        return [.. reply.Json.GetProperty("ids").EnumerateArray().Select(id => id.GetGuid())];
    }

    public async Task<Guid> Enter(string name, string workNumber)
    {
        var reply = await Post("/api/v1/persons", new { name, workNumber });
        reply.ShouldBe(201);
        return reply.Id;
    }

    public static object Unit(string code, string? parentCode, string nameZh = "某科") =>
        new { code, nameZh, unitType = "division", parentCode, openedOn = "2020-01-01" };

    private static async Task<Office> SignIn(
        PlatformHost host, string tenant, string role, TenantKinds kind = TenantKinds.Bureau, Guid? unitId = null, Guid? personId = null)
    {
        var name = $"user-{Guid.NewGuid():n}";
        await host.Get<AccountDirectory>().CreateAsync(name, Password, tenant, kind, personId, [new RoleGrant(role, unitId)]);
        var office = new Office(host, tenant) { UserName = name, _caller = host.NewCaller(), _client = ((TestServer)host.Get<IServer>()).CreateClient() };
        (await office._caller.SignIn(name, Password)).ShouldBe(200);
        return office;
    }

    private async Task<Reply> Send(HttpMethod method, string path, object? body, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : body as HttpContent ?? JsonContent.Create(body) };
        request.Headers.Add("Cookie", string.Join("; ", _caller.Cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        request.Headers.Add("X-CSRF-TOKEN", _caller.CsrfToken);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await _client.SendAsync(request);
        return new Reply((int)response.StatusCode, response.Headers.ETag?.Tag, await response.Content.ReadAsStringAsync())
        {
            Location = response.Headers.Location?.ToString(),
            MediaType = response.Content.Headers.ContentType?.MediaType,
            IsReplayed = response.Headers.TryGetValues("Idempotency-Replayed", out var replayed) && replayed.Single() == "true",
        };
    }
}

internal sealed record Reply(int Status, string? ETag, string Body)
{
    public string? Location { get; init; }

    public string? MediaType { get; init; }

    public bool IsReplayed { get; init; }

    public JsonElement Json => JsonDocument.Parse(Body).RootElement;

    private static readonly JsonSerializerOptions Unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public Guid Id => Json.GetProperty("id").GetGuid();

    public long Version => Json.GetProperty("version").GetInt64();

    public IReadOnlyList<JsonElement> Items(string member = "items") => [.. Json.GetProperty(member).EnumerateArray()];

    public void ShouldBe(int status) => Status.ShouldBe(status, Body);

    public void ShouldBeProblem(int status, string code, params string[] pointers)
    {
        Status.ShouldBe(status, Body);
        MediaType.ShouldBe("application/problem+json", Body);
        Json.GetProperty("code").GetString().ShouldBe(code, Body);
        if (pointers.Length > 0)
        {
            Items("errors").Select(error => error.GetProperty("pointer").GetString()).ShouldBe(pointers, Body);
        }
    }

    /// <summary>The body with its characters as they are read, not as they are escaped.</summary>
    public string Plain => JsonSerializer.Serialize(Json, Unescaped);

    public string Text(string member) => Json.GetProperty(member).GetString()!;

    public IReadOnlyList<string> Pointers() => [.. Items("errors").Select(error => error.GetProperty("pointer").GetString()!)];
}
