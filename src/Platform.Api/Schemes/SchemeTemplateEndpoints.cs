using System.Reflection;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain.Access;
using Platform.Domain.Schemes;
using Wolverine.Http;

namespace Platform.Api.Schemes;

public sealed record SchemeTemplateSummary(string Id, string TitleZh, string TitleEn, string BureauKind, int Obligations, int Provisions);

/// <summary>The packs that the platform ships, to start a bureau's own rules from. Nobody is bound to them.</summary>
internal static class SchemeTemplates
{
    private const string Folder = "SchemeTemplates.";

    private static readonly Assembly Home = typeof(SchemeTemplates).Assembly;

    private static readonly Lazy<IReadOnlyList<SchemeTemplateSummary>> Read = new(() =>
        [.. Home.GetManifestResourceNames().Where(name => name.Contains(Folder, StringComparison.Ordinal)).Select(IdOf).Order(StringComparer.Ordinal).Select(Summarize)]);

    public static IReadOnlyList<SchemeTemplateSummary> All => Read.Value;

    /// <summary>The JSON of a pack; null when none of that id is shipped.</summary>
    public static string? Find(string id)
    {
        // Only names that are there: an id is never made into a path.
        if (Home.GetManifestResourceNames().FirstOrDefault(name => name.Contains(Folder, StringComparison.Ordinal) && IdOf(name) == id) is not { } resource)
        {
            return null;
        }

        using var reader = new StreamReader(Home.GetManifestResourceStream(resource)!, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static string IdOf(string resource) =>
        resource[(resource.IndexOf(Folder, StringComparison.Ordinal) + Folder.Length)..^".json".Length];

    private static SchemeTemplateSummary Summarize(string id)
    {
        var pack = PackReader.Read(Find(id)!).Pack ?? throw new InvalidOperationException($"The shipped pack \"{id}\" cannot be read.");
        return new(id, pack.Metadata.TitleZh, pack.Metadata.TitleEn, pack.Metadata.BureauKind, pack.Obligations.Count, pack.Provisions.Count);
    }
}

public static class ListSchemeTemplatesEndpoint
{
    [WolverineGet("/api/v1/scheme-templates"), Requires(Ability.SchemeRead)]
    public static Items<SchemeTemplateSummary> Get() => new(SchemeTemplates.All);
}

public static class GetSchemeTemplateEndpoint
{
    /// <summary>The pack whole, as <c>POST /api/v1/schemes</c> takes it.</summary>
    [WolverineGet("/api/v1/scheme-templates/{templateId}"), Requires(Ability.SchemeRead)]
    [ProducesResponseType<SchemePack>(200)]
    public static IResult Get(string templateId) =>
        SchemeTemplates.Find(templateId) is { } pack ? Results.Text(pack, "application/json", Encoding.UTF8) : Problem.Unknown();
}
