using System.Security.Cryptography;
using Marten;
using Platform.Api.Access.SecondFactors;
using Platform.Projections.Portal;

namespace Platform.Api.Portal.Webhooks;

/// <summary>The secrets that messages are signed with: said once, and kept sealed for one webhook each.</summary>
public sealed class WebhookSecrets(AccountSecrets seal)
{
    private const int Size = 32;

    public static byte[] New() => RandomNumberGenerator.GetBytes(Size);

    /// <summary>Keeps a secret with what the session records.</summary>
    public void Keep(IDocumentSession session, Guid webhookId, int number, byte[] secret) => session.KeepWebhookSecret(webhookId, number, seal.Seal(secret, webhookId));

    public byte[] Open(byte[] @sealed, Guid webhookId) => seal.Open(@sealed, webhookId);
}
