namespace Platform.Domain.Directory;

/// <summary>Makes a tenant known to the directory.</summary>
/// <param name="BureauKinds">The kinds of bureau that are accepted; null when any code is.</param>
public sealed record RegisterTenant(
    string? Slug,
    string? NameZh,
    string? NameEn,
    TenantKind Kind,
    string? BureauKind,
    IReadOnlySet<string>? BureauKinds = null);

public sealed record TenantIsNotAcceptable()
    : Refusal("tenant-is-not-acceptable", "The tenant cannot be registered as given; each member at fault is named with how to mend it.");

public sealed record TenantIsRegistered(string Slug)
    : Refusal("tenant-is-registered", $"The tenant {Slug} is registered already, with other particulars. Choose another id.");

public static class RegisterTenantDecider
{
    private const int LongestName = 100;

    public static Decision<TenantEvent> Decide(RegisterTenant command, Tenant? tenant)
    {
        var slug = TenantSlug.Read(command.Slug);
        var errors = Errors(command, slug).ToList();
        if (errors.Count > 0)
        {
            return new TenantIsNotAcceptable { Errors = errors };
        }

        var registered = new TenantRegistered(slug!.Value, command.NameZh!.Trim(), command.NameEn!.Trim(), command.Kind, command.BureauKind);
        return tenant is null ? registered
            : registered == new TenantRegistered(tenant.TenantId, tenant.NameZh, tenant.NameEn, tenant.Kind, tenant.BureauKind) ? Decision<TenantEvent>.Nothing
            : new TenantIsRegistered(slug.Value);
    }

    private static IEnumerable<FieldError> Errors(RegisterTenant command, TenantSlug? slug)
    {
        if (slug is null)
        {
            yield return new("/id", "not-a-tenant-id", "Give 2 to 63 lower-case letters, digits and hyphens, a letter or digit first, that are not a reserved name.");
        }

        foreach (var (pointer, name) in new[] { ("/nameZh", command.NameZh), ("/nameEn", command.NameEn) })
        {
            if (string.IsNullOrWhiteSpace(name) || name.Trim().Length > LongestName)
            {
                yield return new(pointer, "not-a-name", $"Give a name of 1 to {LongestName} characters.");
            }
        }

        if (command.Kind == TenantKind.Oversight && command.BureauKind is not null)
        {
            yield return new("/bureauKind", "not-for-oversight", "Leave the kind of bureau out: an oversight tenant has none.");
        }

        if (command.Kind == TenantKind.Bureau && (string.IsNullOrWhiteSpace(command.BureauKind) || command.BureauKinds?.Contains(command.BureauKind) == false))
        {
            yield return new("/bureauKind", "unknown", command.BureauKinds is { } kinds
                ? $"Give one of: {string.Join(", ", kinds.Order(StringComparer.Ordinal))}."
                : "Give the kind of bureau.");
        }
    }
}
