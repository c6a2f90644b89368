using Microsoft.EntityFrameworkCore;
using Platform.Api.Access.SecondFactors;
using Platform.Domain.Access.SignIn;

namespace Platform.Api.Access.Outside;

/// <summary>By what the platform proves itself to a tenant's provider, sealed with a key that is not in the database.</summary>
public sealed class OutsideSecret
{
    public required string TenantId { get; init; }

    public required byte[] Sealed { get; set; }
}

/// <summary>Keeps and reads the secrets of outside providers.</summary>
public sealed class OutsideSecrets(AuthDb db, AccountSecrets seal)
{
    public async Task<string?> Read(string tenant, CancellationToken cancellation) =>
        await db.OutsideSecrets.AsNoTracking().SingleOrDefaultAsync(each => each.TenantId == tenant, cancellation) is { } kept
            ? System.Text.Encoding.UTF8.GetString(seal.Open(kept.Sealed, OutsideProvider.IdFor(tenant)))
            : null;

    public async Task Keep(string tenant, string secret, CancellationToken cancellation)
    {
        var made = seal.Seal(System.Text.Encoding.UTF8.GetBytes(secret), OutsideProvider.IdFor(tenant));
        if (await db.OutsideSecrets.SingleOrDefaultAsync(each => each.TenantId == tenant, cancellation) is { } kept)
        {
            kept.Sealed = made;
        }
        else
        {
            db.OutsideSecrets.Add(new OutsideSecret { TenantId = tenant, Sealed = made });
        }

        await db.SaveChangesAsync(cancellation);
    }

    public Task Forget(string tenant, CancellationToken cancellation) =>
        db.OutsideSecrets.Where(each => each.TenantId == tenant).ExecuteDeleteAsync(cancellation);
}
