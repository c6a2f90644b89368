using System.Text.RegularExpressions;

namespace Platform.Domain.Directory;

/// <summary>
/// The id of a tenant, normalized here and nowhere else: lower case, 2 to 63 letters, digits and hyphens, a letter or
/// digit first. The database accepts any string as a tenant, so two spellings of one would be two tenants.
/// </summary>
public sealed partial record TenantSlug
{
    // Names that stand for the platform itself or that the store uses for "no tenant".
    private static readonly HashSet<string> Reserved = ["platform", "default", "global", "system", "admin", "api", "public", "marten"];

    private TenantSlug(string value) => Value = value;

    public string Value { get; }

    /// <summary>The slug; null when the text cannot be one, or is reserved.</summary>
    public static TenantSlug? Read(string? text)
    {
        var value = text?.Trim().ToLowerInvariant() ?? string.Empty;
        return Form().IsMatch(value) && !Reserved.Contains(value) ? new TenantSlug(value) : null;
    }

    public override string ToString() => Value;

    [GeneratedRegex(@"^[a-z0-9][a-z0-9-]{1,62}\z")]
    private static partial Regex Form();
}
