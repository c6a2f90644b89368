using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.TestHost;
using Platform.Api.Access;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Evidence;

/// <summary>Somebody who hands in and reads documents in a bureau of two divisions.</summary>
internal sealed class Archive
{
    private const string Password = "correct horse battery";

    private readonly PlatformHost _host;
    private readonly Caller _caller;
    private readonly HttpClient _client;

    private Archive(PlatformHost host, string tenant, Guid[] units)
    {
        _host = host;
        Tenant = tenant;
        Units = units;
        _caller = host.NewCaller();
        _client = ((TestServer)host.Get<IServer>()).CreateClient();
    }

    public string Tenant { get; }

    /// <summary>The bureau itself and its two divisions.</summary>
    public Guid[] Units { get; }

    public static async Task<Archive> Found(PlatformHost host)
    {
        var office = await Office.Found(host);
        return await SignIn(host, office.Tenant, await office.OpenUnits(), new(Roles.BureauOffice, null));
    }

    /// <summary>Somebody of the office of a bureau that stands already.</summary>
    public static Task<Archive> Of(PlatformHost host, string tenant, params Guid[] units) => SignIn(host, tenant, units, new(Roles.BureauOffice, null));

    /// <summary>A colleague in the same bureau, for the whole of it or for one unit.</summary>
    public Task<Archive> Colleague(string role, Guid? unitId = null) => SignIn(_host, Tenant, Units, new(role, unitId));

    public static Document Minutes(Guid unitId) => new("file", "三月会议纪要.pdf", Samples.Pdf, "minutes", "三月专题研究纪要", unitId.ToString(), "2026-03-03");

    public async Task<Guid> HandIn(Document document)
    {
        var reply = await Post(document);
        reply.ShouldBe(201);
        return reply.Id;
    }

    public async Task<Received> Post(Document document, string? key = null)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in document.Fields())
        {
            form.Add(new StringContent(value), name);
        }

        if (document.Bytes is { } bytes)
        {
            form.Add(bytes(), document.Part, document.FileName);
        }

        return await Send(HttpMethod.Post, "/api/v1/evidence", form, key);
    }

    public Task<Received> Post(string path, object body) => Send(HttpMethod.Post, path, JsonContent.Create(body), null);

    public Task<Received> Put(string path, object body) => Send(HttpMethod.Put, path, JsonContent.Create(body), null);

    /// <summary>Hands in another version of a document.</summary>
    public async Task<Received> AddVersion(Guid evidenceId, byte[] bytes, string fileName, string? formedOn = "2026-03-05", string? note = null, string? key = null)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(bytes), "file", fileName } };
        foreach (var (name, value) in new[] { ("formedOn", formedOn), ("note", note) })
        {
            if (value is not null)
            {
                form.Add(new StringContent(value), name);
            }
        }

        return await Send(HttpMethod.Post, $"/api/v1/evidence/{evidenceId}/versions", form, key);
    }

    public Task<Received> PostRaw(string contentType, string body)
    {
        var content = new StringContent(body, Encoding.UTF8);
        content.Headers.Remove("Content-Type");
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        return Send(HttpMethod.Post, "/api/v1/evidence", content, null);
    }

    public Task<Received> Get(string path) => Send(HttpMethod.Get, path, null, null);

    /// <summary>The ids of a list.</summary>
    public async Task<IReadOnlyList<Guid>> List(string query = "")
    {
        var reply = await Get($"/api/v1/evidence{query}");
        reply.ShouldBe(200);
        return [.. reply.Json.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetGuid())];
    }

    /// <summary>Where the bytes of a document lie.</summary>
    public async Task<string> PathOf(Guid evidenceId)
    {
        var sha256 = (await Get($"/api/v1/evidence/{evidenceId}")).Text("sha256");
        return Path.Combine(_host.DataDirectory, "evidence", Tenant, sha256[..2], sha256);
    }

    private static async Task<Archive> SignIn(PlatformHost host, string tenant, Guid[] units, RoleGrant role)
    {
        var name = $"user-{Guid.NewGuid():n}";
        await host.Get<AccountDirectory>().CreateAsync(name, Password, tenant, TenantKinds.Bureau, null, [role]);
        var archive = new Archive(host, tenant, units);
        (await archive._caller.SignIn(name, Password)).ShouldBe(200);
        return archive;
    }

    private async Task<Received> Send(HttpMethod method, string path, HttpContent? content, string? key)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        request.Headers.Add("Cookie", string.Join("; ", _caller.Cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        request.Headers.Add("X-CSRF-TOKEN", _caller.CsrfToken);
        if (key is not null)
        {
            request.Headers.Add("Idempotency-Key", key);
        }

        using var response = await _client.SendAsync(request);
        var headers = response.Headers.Concat(response.Content.Headers).ToDictionary(pair => pair.Key, pair => string.Join(", ", pair.Value), StringComparer.OrdinalIgnoreCase);
        return new((int)response.StatusCode, headers, await response.Content.ReadAsByteArrayAsync());
    }
}

/// <summary>What is handed in; a field that is null is left out.</summary>
internal sealed record Document(
    string Part, string FileName, Func<HttpContent>? Bytes, string? Kind, string? Title, string? UnitId, string? FormedOn)
{
    public Document(string part, string fileName, byte[] bytes, string? kind, string? title, string? unitId, string? formedOn)
        : this(part, fileName, () => new ByteArrayContent(bytes), kind, title, unitId, formedOn)
    {
    }

    public Document With(byte[] bytes, string fileName) => this with { Bytes = () => new ByteArrayContent(bytes), FileName = fileName };

    /// <summary>Null leaves the field out.</summary>
    public string? Level { get; init; }

    public IEnumerable<(string Name, string Value)> Fields()
    {
        (string Name, string? Value)[] all = [("kind", Kind), ("title", Title), ("unitId", UnitId), ("formedOn", FormedOn), ("level", Level)];
        return all.Where(given => given.Value is not null).Select(given => (given.Name, given.Value!));
    }
}

internal sealed record Received(int Status, IReadOnlyDictionary<string, string> Headers, byte[] Bytes)
{
    public string Body => Encoding.UTF8.GetString(Bytes);

    public JsonElement Json => JsonDocument.Parse(Bytes).RootElement;

    public Guid Id => Json.GetProperty("id").GetGuid();

    public IReadOnlyList<string> Pointers => [.. Json.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("pointer").GetString()!)];

    public string Text(string member) => Json.GetProperty(member).GetString()!;

    public void ShouldBe(int status) => Status.ShouldBe(status, Body.Length > 2000 ? string.Empty : Body);

    public void ShouldBeProblem(int status, string code, params string[] pointers)
    {
        Status.ShouldBe(status, Body);
        Headers["Content-Type"].ShouldStartWith("application/problem+json");
        Text("code").ShouldBe(code);
        if (pointers.Length > 0)
        {
            Pointers.ShouldBe(pointers);
        }
    }
}
