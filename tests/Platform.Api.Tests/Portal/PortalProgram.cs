using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.TestHost;
using Platform.Api.Access;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Portal;

/// <summary>The program of a government portal, with a token for one bureau.</summary>
internal sealed class PortalProgram(HttpClient client)
{
    public const string Base = "/api/portal/v1";

    public static async Task<PortalProgram> For(PlatformHost host, string tenant, string role = Roles.PortalClient, TenantKinds kind = TenantKinds.Bureau)
    {
        var (id, secret) = ($"client-{Guid.NewGuid():n}", $"{Guid.NewGuid():n}{Guid.NewGuid():n}");
        await host.Get<ClientDirectory>().CreateAsync(id, secret, tenant, kind, [AccessScopes.Read], [new(role, null)]);
        var token = await host.NewCaller().PostForm("/connect/token", ("grant_type", "client_credentials"), ("client_id", id), ("client_secret", secret));
        token.ShouldBe(200);
        var client = ((TestServer)host.Get<IServer>()).CreateClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token.Text("access_token"));
        return new(client);
    }

    public Task<PortalAnswer> Get(string path, string? seen = null) => Ask($"{Base}{path}", seen);

    /// <summary>Anything of the platform, whether it belongs to the API for portals or not.</summary>
    public async Task<PortalAnswer> Ask(string address, string? seen = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (seen is not null)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", seen);
        }

        using var response = await client.SendAsync(request);
        return new((int)response.StatusCode, response.Headers.ETag?.ToString(), response.Headers.CacheControl?.ToString(), await response.Content.ReadAsStringAsync());
    }

    /// <summary>The changes after a position, which must be answered.</summary>
    public async Task<IReadOnlyList<(long Position, string Change, Guid Id)>> Changes(long after = 0, int? limit = null)
    {
        var answer = await Get($"/changes?after={after}{(limit is { } most ? $"&limit={most}" : string.Empty)}");
        answer.Status.ShouldBe(200, answer.Body);
        return
        [
            .. answer.Json.GetProperty("items").EnumerateArray()
                .Select(item => (item.GetProperty("position").GetInt64(), item.GetProperty("change").GetString()!, item.GetProperty("publicationId").GetGuid())),
        ];
    }
}

internal sealed record PortalAnswer(int Status, string? ETag, string? Caching, string Body)
{
    public JsonElement Json => JsonDocument.Parse(Body).RootElement;
}
