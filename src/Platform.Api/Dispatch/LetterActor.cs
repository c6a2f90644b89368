namespace Platform.Api.Dispatch;

/// <summary>Who recorded what came from another tenant: that tenant, as the events and the trail name it.</summary>
internal static class LetterActor
{
    private const string Prefix = "tenant:";

    public static string Of(string tenant) => Prefix + tenant;

    /// <summary>The tenant that is named so; null for an account, a program or the platform.</summary>
    public static string? TenantOf(string? actor) => actor is not null && actor.StartsWith(Prefix, StringComparison.Ordinal) ? actor[Prefix.Length..] : null;
}
