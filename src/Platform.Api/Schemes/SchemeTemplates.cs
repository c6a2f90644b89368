using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain.Access;
using Platform.Domain.Schemes;
using Wolverine.Http;

namespace Platform.Api.Schemes;

public sealed record SchemeTemplate(string Id, string TitleZh, string TitleEn, string BureauKind, int Obligations, int Provisions);

/// <summary>Packs that the product brings along, for a bureau to adapt to the rules that it has issued.</summary>
internal static class SchemeTemplates
{
    private const string Folder = "Platform.Api.SchemeTemplates.";

    public static IReadOnlyList<SchemeTemplate> All { get; } =
    [
        .. typeof(SchemeTemplates).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(name => Describe(name[Folder.Length..^".json".Length])),
    ];

    public static string? Find(string id)
    {
        using var stream = typeof(SchemeTemplates).Assembly.GetManifestResourceStream($"{Folder}{id}.json");
        return stream is null ? null : new StreamReader(stream).ReadToEnd();
    }

    private static SchemeTemplate Describe(string id)
    {
        var pack = PackReader.Read(Find(id)!).Pack ?? throw new InvalidOperationException($"The template {id} is no pack.");
        return new(id, pack.Metadata.TitleZh, pack.Metadata.TitleEn, pack.Metadata.BureauKind, pack.Obligations.Count, pack.Provisions.Count);
    }
}

public static class ListSchemeTemplatesEndpoint
{
    [WolverineGet("/api/v1/scheme-templates"), Requires(Ability.SchemeRead)]
    public static Items<SchemeTemplate> Get() => new(SchemeTemplates.All);
}

public static class GetSchemeTemplateEndpoint
{
    /// <summary>The pack of a template, just as it can be sent back to make a scheme of it.</summary>
    [WolverineGet("/api/v1/scheme-templates/{templateId}"), Requires(Ability.SchemeRead)]
    [ProducesResponseType<JsonElement>(200)]
    public static IResult Get(string templateId) =>
        SchemeTemplates.Find(templateId) is { } pack ? Results.Content(pack, "application/json; charset=utf-8") : Problem.Unknown();
}
