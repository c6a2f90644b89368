namespace Platform.Api.Access.Invitations;

/// <summary>Lets whoever holds its secret set the password of an account, once and for some time.</summary>
public sealed class Invitation
{
    public required Guid Id { get; init; }

    public required Guid AccountId { get; init; }

    public required string TenantId { get; init; }

    /// <summary>SHA-256 of the secret: whoever reads this table cannot accept an invitation.</summary>
    public required byte[] SecretHash { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    public required DateTimeOffset EndsAt { get; init; }
}
