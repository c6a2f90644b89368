using System.Net.Http.Json;
using System.Text.Json;
using Platform.Api.Access;
using Platform.Benchmarks.Nodes;

namespace Platform.Benchmarks.Seeding;

internal static class Tokens
{
    public static async Task<string> Get(Node node, string client)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = client,
            ["client_secret"] = Services.Secret,
            ["scope"] = string.Join(' ', AccessScopes.All),
        });
        using var answer = await node.Client.PostAsync(new Uri("/connect/token", UriKind.Relative), form);
        var said = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode
            ? JsonDocument.Parse(said).RootElement.GetProperty("access_token").GetString()!
            : throw new InvalidOperationException($"No token for {client}: {(int)answer.StatusCode} {said}");
    }

    public static async Task<JsonElement> Ask(Node node, HttpMethod method, string path, string token, object? body)
    {
        using var request = new HttpRequestMessage(method, path)
        {
            Content = body is null ? null : body is string text ? new StringContent(text, System.Text.Encoding.UTF8, "application/json") : JsonContent.Create(body),
        };
        request.Headers.Authorization = new("Bearer", token);
        using var answer = await node.Client.SendAsync(request);
        var said = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode
            ? JsonDocument.Parse(said).RootElement.Clone()
            : throw new InvalidOperationException($"{method} {path}: {(int)answer.StatusCode} {said}\n{node.LastWords}");
    }
}
