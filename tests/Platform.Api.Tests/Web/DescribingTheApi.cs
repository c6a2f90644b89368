using System.Text.Json;
using System.Text.Json.Nodes;
using Platform.Api.Tests.Support;

namespace Platform.Api.Tests.Web;

public sealed class DescribingTheApi(PlatformHost host)
{
    private static readonly string[] Features =
    [
        "Access", "Accountability", "Appraisals", "Audit", "Bulletins", "Calendar", "Channels", "Commands", "Compliance", "Demonstration", "Evidence", "Exchange", "Incidents", "Inspections", "Ledgers", "Meetings", "Operations", "Organisation", "Oversight", "Portal", "Reporting", "Schemes", "Work",
    ];

    [Fact]
    public async Task Every_operation_has_a_name_a_feature_and_a_problem()
    {
        var operations = await Operations();

        operations.Count.ShouldBeGreaterThan(40);
        operations.Select(operation => Name(operation.Value)).ShouldBeUnique();
        foreach (var (address, operation) in operations)
        {
            Name(operation).ShouldNotBeNullOrEmpty(address);
            Features.ShouldContain(operation.GetProperty("tags").EnumerateArray().Single().GetString(), address);
            operation.GetProperty("responses").GetProperty("default").GetProperty("content").TryGetProperty("application/problem+json", out _).ShouldBeTrue(address);
            operation.GetProperty("responses").EnumerateObject().Any(answer => answer.Name.StartsWith('2')).ShouldBeTrue(address);
        }
    }

    [Fact]
    public async Task Every_command_names_the_headers_that_it_takes()
    {
        foreach (var (address, operation) in (await Operations()).Where(operation => !operation.Address.StartsWith("get ", StringComparison.Ordinal)))
        {
            operation.GetProperty("parameters").EnumerateArray().Where(parameter => parameter.GetProperty("in").GetString() == "header")
                .Select(parameter => parameter.GetProperty("name").GetString()).ShouldBe(["Idempotency-Key", "If-Match"], address);
        }
    }

    [Fact]
    public async Task The_description_that_is_kept_is_the_one_that_is_served()
    {
        var served = JsonNode.Parse((await host.NewCaller().Get("/openapi/v1.json")).Body)!.AsObject();
        served.Remove("servers");

        var kept = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Root(), "docs", "openapi.json"), TestContext.Current.CancellationToken))!;

        JsonNode.DeepEquals(served, kept).ShouldBeTrue("docs/openapi.json is not what the application answers: run ./platform openapi.");
    }

    private async Task<IReadOnlyList<(string Address, JsonElement Value)>> Operations()
    {
        var answer = await host.NewCaller().Get("/openapi/v1.json");
        answer.ShouldBe(200);
        return
        [
            .. answer.Json.GetProperty("paths").EnumerateObject().Where(path => path.Name.StartsWith("/api/v1/", StringComparison.Ordinal))
                .SelectMany(path => path.Value.EnumerateObject().Select(operation => ($"{operation.Name} {path.Name}", operation.Value))),
        ];
    }

    private static string? Name(JsonElement operation) => operation.TryGetProperty("operationId", out var name) ? name.GetString() : null;

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Platform.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }
}
