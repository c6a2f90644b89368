using System.ComponentModel.DataAnnotations;
using Npgsql;
using Platform.Projections.Portal;

namespace Platform.Api.Portal.Contents;

/// <summary>A bulletin as it was issued.</summary>
/// <param name="Articles">Of the rules that it names.</param>
public sealed record PublishedBulletin(
    [property: AllowedValues("ordinary", "typical-case", "inspection-result")] string Kind, string Number, string Title, DateOnly IssuedOn, IReadOnlyList<string> Paragraphs, IReadOnlyList<string> Articles)
{
    /// <returns>Null when it is unknown, not issued yet, withdrawn or replaced by another.</returns>
    public static async Task<PublishedBulletin?> Of(NpgsqlConnection tenant, Guid bulletinId) => await tenant.StandingBulletin(bulletinId) is { } row
        ? new(row.Kind, row.Number, row.Title, row.IssuedOn, row.Paragraphs, row.Articles)
        : null;
}
