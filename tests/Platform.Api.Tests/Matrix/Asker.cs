using System.IO.Compression;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Platform.Api.Tests.Support;

namespace Platform.Api.Tests.Matrix;

/// <summary>Somebody who asks every operation.</summary>
/// <param name="Name">For the report.</param>
/// <param name="Abilities">Empty for whoever is not signed in.</param>
/// <param name="OnlyReads">Whether the credential allows reading alone.</param>
internal sealed record Asker(string Name, Caller? Caller, IReadOnlyCollection<string> Abilities, bool OnlyReads, Things Own, Things Foreign)
{
    public bool IsSignedIn => Caller is not null;
}

/// <summary>What came back, without what differs between any two answers.</summary>
internal sealed partial record Answered(int Status, string Code, string Plain, string Raw)
{
    /// <summary>Whether two answers could be told apart by whoever got them.</summary>
    public bool IsLike(Answered other) => Status == other.Status && Plain == other.Plain;

    public static async Task<Answered> Ask(HttpClient client, Asker asker, Operation operation, Func<IdPosition, string> idOf, (string Mutant, string Lent)? mutation)
    {
        var path = operation.Path;
        var query = new List<string>();
        foreach (var position in operation.Ids)
        {
            switch (position.In)
            {
                case "path":
                    path = path.Replace($"{{{position.Name}}}", idOf(position), StringComparison.Ordinal);
                    break;
                case "query":
                    query.Add($"{position.Name}={idOf(position)}");
                    break;
            }
        }

        path = path.Replace("{year}", "2026", StringComparison.Ordinal).Replace("{kind}", "units", StringComparison.Ordinal)
            .Replace("{templateId}", "finance", StringComparison.Ordinal).Replace("{secret}", "x", StringComparison.Ordinal).Replace("{file}", "x.ics", StringComparison.Ordinal);
        query.Add("year=2026");
        using var request = new HttpRequestMessage(new HttpMethod(operation.Method), $"{path}?{string.Join('&', query)}");
        request.Content = operation.IsForm ? new MultipartFormDataContent { { new StringContent("x"), "x" } }
            : operation.Body is null ? (operation.Reads ? null : new StringContent("{}", Encoding.UTF8, "application/json"))
            : new StringContent(Fill(operation.Body, idOf).ToJsonString(), Encoding.UTF8, "application/json");
        if (asker.Caller is { } caller)
        {
            Identify(request, caller);
        }

        if (mutation is { } given)
        {
            request.Headers.Add(Mutations.Header, given.Mutant);
            request.Headers.Add(Mutations.Lends, given.Lent);
        }

        using var response = await client.SendAsync(request);
        var bytes = await response.Content.ReadAsByteArrayAsync();
        var media = response.Content.Headers.ContentType?.MediaType ?? string.Empty;
        var isJson = media.EndsWith("json", StringComparison.Ordinal);
        var body = bytes is [(byte)'P', (byte)'K', ..] ? Unfolded(bytes) : Encoding.UTF8.GetString(bytes);
        return new((int)response.StatusCode, isJson ? CodePattern().Match(body).Groups[1].Value : string.Empty, isJson ? Differs().Replace(body, "*") : media, body);
    }

    // A workbook says when it was made, so that two are never the same; what is in it is looked through all the same.
    private static string Unfolded(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes));
        return string.Concat(archive.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        }));
    }

    internal static void Identify(HttpRequestMessage request, Caller caller)
    {
        if (caller.Bearer is { } token)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            return;
        }

        request.Headers.Add("Cookie", string.Join("; ", caller.Cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        request.Headers.Add("X-CSRF-TOKEN", caller.CsrfToken);
    }

    internal static JsonNode Fill(JsonNode sample, Func<IdPosition, string> idOf)
    {
        var filled = sample.DeepClone();
        Fill(filled);
        return filled;

        void Fill(JsonNode? node)
        {
            foreach (var member in node is JsonObject members ? members.ToList() : [])
            {
                if (Operation.IsId(member.Value))
                {
                    var id = idOf(new("body", member.Key));
                    node![member.Key] = member.Value is JsonArray ? new JsonArray(id) : id;
                }
                else
                {
                    Fill(member.Value is JsonArray and [JsonObject first] ? first : member.Value);
                }
            }
        }
    }

    [GeneratedRegex("\"code\":\"([a-z-]+)\"")]
    private static partial Regex CodePattern();

    // Ids, traces, moments and how far behind a figure is.
    [GeneratedRegex("\"traceId\":\"[^\"]*\"|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\\d{4}-\\d\\d-\\d\\dT[0-9:.]+(Z|\\+00:00)|\"behindBy\":\\d+|\"csrfToken\":\"[^\"]*\"")]
    private static partial Regex Differs();
}
