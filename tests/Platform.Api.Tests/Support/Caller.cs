using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.TestHost;

namespace Platform.Api.Tests.Support;

/// <summary>Somebody who sends requests: a browser that keeps cookies and the CSRF token, or a program with a token.</summary>
public sealed class Caller(TestServer server, string scheme)
{
    private readonly HttpClient _client = Client(server, scheme);

    public Dictionary<string, string> Cookies { get; } = [];

    public string? CsrfToken { get; set; }

    public string? Bearer { get; set; }

    /// <summary>The network address that requests come from; none when null.</summary>
    public string? Address { get; set; }

    /// <summary>The page that a browser's request comes from.</summary>
    public string? Origin { get; set; }

    /// <summary>What the browser says of itself.</summary>
    public string? UserAgent { get; set; }

    public Task<Answer> Get(string path) => Send(HttpMethod.Get, path, null);

    public Task<Answer> Post(string path, object body) => Send(HttpMethod.Post, path, JsonContent(body));

    public Task<Answer> Put(string path, object body) => Send(HttpMethod.Put, path, JsonContent(body));

    public Task<Answer> Delete(string path) => Send(HttpMethod.Delete, path, null);

    public Task<Answer> PostForm(string path, params (string Name, string Value)[] fields) =>
        Send(HttpMethod.Post, path, new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))));

    /// <summary>Signs in and keeps the CSRF token, as the web app does.</summary>
    public async Task<Answer> SignIn(string userName, string password, string? code = null)
    {
        var answer = await Post("/api/v1/session", code is null ? (object)new { userName, password } : new { userName, password, code });
        if (answer.Status == HttpStatusCode.OK)
        {
            CsrfToken = answer.Text("csrfToken");
        }

        return answer;
    }

    private async Task<Answer> Send(HttpMethod method, string path, HttpContent? content)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        if (Cookies.Count > 0)
        {
            request.Headers.Add("Cookie", string.Join("; ", Cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        }

        if (CsrfToken is { } csrf && method != HttpMethod.Get)
        {
            request.Headers.Add("X-CSRF-TOKEN", csrf);
        }

        if (Bearer is { } token)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        if (Address is { } address)
        {
            request.Headers.Add(Networks.Header, address);
        }

        if (Origin is { } origin)
        {
            request.Headers.Add("Origin", origin);
        }

        if (UserAgent is { } agent)
        {
            request.Headers.TryAddWithoutValidation("User-Agent", agent);
        }

        using var response = await _client.SendAsync(request);
        var setCookies = response.Headers.TryGetValues("Set-Cookie", out var given) ? given.ToList() : [];
        foreach (var cookie in setCookies)
        {
            var pair = cookie.Split(';')[0].Split('=', 2);
            if (pair[1].Length == 0)
            {
                Cookies.Remove(pair[0]);
            }
            else
            {
                Cookies[pair[0]] = pair[1];
            }
        }

        return new Answer(response.StatusCode, response.Content.Headers.ContentType?.MediaType, await response.Content.ReadAsStringAsync(), setCookies) { Location = response.Headers.Location };
    }

    private static HttpClient Client(TestServer server, string scheme)
    {
        var client = server.CreateClient();
        client.BaseAddress = new Uri($"{scheme}://localhost");
        return client;
    }

    private static StringContent JsonContent(object body) =>
        new(JsonSerializer.Serialize(body, JsonSerializerOptions.Web), Encoding.UTF8, "application/json");
}

/// <summary>What came back.</summary>
public sealed record Answer(HttpStatusCode Status, string? MediaType, string Body, IReadOnlyList<string> SetCookies)
{
    /// <summary>Where the caller is sent on to.</summary>
    public Uri? Location { get; init; }

    public JsonElement Json => JsonDocument.Parse(Body).RootElement;

    public string Text(string member) => Json.GetProperty(member).GetString()!;

    public IReadOnlyList<string> Texts(string member) => [.. Json.GetProperty(member).EnumerateArray().Select(item => item.GetString()!)];

    /// <summary>A refusal of this status and code, as RFC 9457 has it.</summary>
    public void ShouldBeProblem(int status, string code)
    {
        ((int)Status).ShouldBe(status, Body);
        MediaType.ShouldBe("application/problem+json");
        Text("code").ShouldBe(code);
    }

    public void ShouldBe(int status) => ((int)Status).ShouldBe(status, Body);
}
