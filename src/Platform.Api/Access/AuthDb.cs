using System.Text;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using OpenIddict.EntityFrameworkCore.Models;
using Platform.Api.Access.Invitations;
using Platform.Api.Access.Outside;
using Platform.Api.Access.Passkeys;
using Platform.Api.Access.Passwords;
using Platform.Api.Access.SecondFactors;

namespace Platform.Api.Access;

/// <summary>Who can sign in, with what, and which sessions and tokens stand. What an account may do lies in the event store.</summary>
public sealed class AuthDb(DbContextOptions<AuthDb> options) : IdentityUserContext<AppUser, Guid>(options), IDataProtectionKeyContext
{
    public const string Schema = "auth";

    public DbSet<Membership> Memberships => Set<Membership>();

    public DbSet<StoredSession> Sessions => Set<StoredSession>();

    public DbSet<SignInFailures> SignInFailures => Set<SignInFailures>();

    public DbSet<Invitation> Invitations => Set<Invitation>();

    public DbSet<FormerPassword> FormerPasswords => Set<FormerPassword>();

    public DbSet<StoredSecondFactor> SecondFactors => Set<StoredSecondFactor>();

    public DbSet<RecoveryCode> RecoveryCodes => Set<RecoveryCode>();

    public DbSet<OutsideSecret> OutsideSecrets => Set<OutsideSecret>();

    public DbSet<PasskeyCeremony> PasskeyCeremonies => Set<PasskeyCeremony>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.HasDefaultSchema(Schema);
        builder.UseOpenIddict<Guid>();

        builder.Entity<Membership>(membership =>
        {
            membership.HasKey(m => new { m.AccountId, m.TenantId });
            membership.HasOne<AppUser>().WithMany().HasForeignKey(m => m.AccountId);
            membership.HasIndex(m => m.TenantId);
        });
        builder.Entity<StoredSession>(session =>
        {
            session.HasKey(s => s.Id);
            session.HasIndex(s => s.KeyHash).IsUnique();
            session.HasIndex(s => s.EndsAt);
            session.HasOne<AppUser>().WithMany().HasForeignKey(s => s.AccountId);
        });
        builder.Entity<SignInFailures>(failures =>
        {
            failures.HasKey(f => f.NameHash);
            failures.HasIndex(f => f.LastFailedAt);
        });

        builder.Entity<Invitation>(invitation =>
        {
            invitation.HasKey(i => i.Id);
            invitation.HasIndex(i => i.SecretHash).IsUnique();
            invitation.HasOne<AppUser>().WithMany().HasForeignKey(i => i.AccountId);
        });
        builder.Entity<FormerPassword>(former =>
        {
            former.HasKey(f => f.Id);
            former.HasOne<AppUser>().WithMany().HasForeignKey(f => f.AccountId);
        });
        builder.Entity<StoredSecondFactor>(factor =>
        {
            factor.HasKey(f => f.AccountId);
            factor.HasOne<AppUser>().WithOne().HasForeignKey<StoredSecondFactor>(f => f.AccountId);
        });
        builder.Entity<RecoveryCode>(code =>
        {
            code.HasKey(c => new { c.AccountId, c.CodeHash });
            code.HasOne<AppUser>().WithMany().HasForeignKey(c => c.AccountId);
        });

        builder.Entity<OutsideSecret>().HasKey(secret => secret.TenantId);

        builder.Entity<PasskeyCeremony>(ceremony =>
        {
            ceremony.HasKey(c => c.KeyHash);
            ceremony.HasIndex(c => c.EndsAt);
        });

        // OpenIddict indexes neither: its pruning would read the whole table.
        builder.Entity<OpenIddictEntityFrameworkCoreToken<Guid>>().HasIndex(token => token.CreationDate);
        builder.Entity<OpenIddictEntityFrameworkCoreToken<Guid>>().HasIndex(token => token.ExpirationDate);
        NameTables(builder);
    }

    // The libraries' own names (AspNetUsers, OpenIddictEntityFrameworkCoreToken) need quoting in every query an operator writes.
    private static void NameTables(ModelBuilder builder)
    {
        foreach (var entity in builder.Model.GetEntityTypes())
        {
            if (entity.IsMappedToJson())
            {
                entity.SetContainerColumnName(Snake(entity.GetContainerColumnName()!));
                continue;
            }

            var name = entity.GetTableName()!
                .Replace("AspNetUsers", "Accounts", StringComparison.Ordinal)
                .Replace("AspNetUser", "Account", StringComparison.Ordinal)
                .Replace("OpenIddict", "Openiddict", StringComparison.Ordinal);
            entity.SetTableName(Snake(name));
            foreach (var property in entity.GetProperties())
            {
                property.SetColumnName(Snake(property.Name));
            }
        }
    }

    private static string Snake(string name)
    {
        var snake = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsUpper(name[i]) && i > 0 && !char.IsUpper(name[i - 1]))
            {
                snake.Append('_');
            }

            snake.Append(char.ToLowerInvariant(name[i]));
        }

        return snake.ToString();
    }
}

/// <summary>An account: a user name and a password. Which person it is, in which tenant, is recorded with its grants.</summary>
public sealed class AppUser : IdentityUser<Guid>
{
    /// <summary>When the present password was set; null for accounts of before this was kept, and for those without one.</summary>
    public DateTimeOffset? PasswordSetAt { get; set; }

    /// <summary>Somebody else chose the password: it opens the page where another is set, and nothing more.</summary>
    public bool PasswordMustChange { get; set; }

    public DateTimeOffset? LastSignedInAt { get; set; }
}

/// <summary>The account may sign in to this tenant. An account may belong to several.</summary>
public sealed class Membership
{
    public required Guid AccountId { get; init; }

    public required string TenantId { get; init; }

    public required DateTimeOffset Since { get; init; }
}

/// <summary>A session, kept here and not in the cookie, so that it can be listed and ended from the server.</summary>
public sealed class StoredSession
{
    public required Guid Id { get; init; }

    /// <summary>SHA-256 of the key that the cookie carries: whoever reads this table cannot take over a session.</summary>
    public required byte[] KeyHash { get; init; }

    public required Guid AccountId { get; init; }

    public required string TenantId { get; init; }

    public required byte[] Ticket { get; set; }

    /// <summary>Browser and system as two words (<c>chrome windows</c>), so that its owner knows it again. Nothing finer is kept.</summary>
    public required string Device { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public required DateTimeOffset LastSeenAt { get; set; }

    /// <summary>When it ends unless it is used; never after <see cref="EndsAt"/>.</summary>
    public required DateTimeOffset IdleEndsAt { get; set; }

    /// <summary>When it ends, used or not.</summary>
    public required DateTimeOffset EndsAt { get; init; }

    /// <summary>When its owner last proved who they are; null when they came from another session of theirs.</summary>
    public required DateTimeOffset? ProvedAt { get; init; }
}

/// <summary>Failed sign-ins under a name or from an address, whether or not there is such an account: a lockout must not tell which names exist.</summary>
public sealed class SignInFailures
{
    /// <summary>SHA-256 of the normalized user name, because people type passwords into the wrong field; or of the address.</summary>
    public required byte[] NameHash { get; init; }

    public required int Failures { get; set; }

    public required DateTimeOffset LastFailedAt { get; set; }
}
