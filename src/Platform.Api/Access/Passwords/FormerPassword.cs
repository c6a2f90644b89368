namespace Platform.Api.Access.Passwords;

/// <summary>A password that an account had, kept as its slow hash where a tenant lets none come again.</summary>
public sealed class FormerPassword
{
    public required Guid Id { get; init; }

    public required Guid AccountId { get; init; }

    public required string Hash { get; init; }

    public required DateTimeOffset ReplacedAt { get; init; }
}
