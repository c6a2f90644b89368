using System.Security.Cryptography;
using System.Text;
using Platform.Domain.Directory;

namespace Platform.Domain.Dispatch;

/// <summary>Hands a letter in for another tenant.</summary>
/// <param name="From">The sender as the directory has it.</param>
/// <param name="To">The receiver as the directory has it; null when it knows none of that name.</param>
/// <param name="Content">JSON text.</param>
public sealed record PostLetter(Guid LetterId, Tenant From, Tenant? To, string Kind, string Content);

/// <summary>The same for a tenant that does not exist and for one to which the sender does not belong.</summary>
public sealed record CorrespondentIsUnknown()
    : Refusal("correspondent-is-unknown", "There is nobody of that name to whom you can write. A bureau writes to the oversight department that it belongs to, and a department to its members and to the department above it.");

public sealed record LetterIsTooLong()
    : Refusal("letter-is-too-long", "This is too long to be sent. Shorten it.");

public static class PostLetterDecider
{
    /// <summary>Characters of its content.</summary>
    public const int Longest = 400_000;

    public static Decision<LetterEvent> Decide(PostLetter command, Letter? letter, By by)
    {
        if (letter is not null)
        {
            return Decision<LetterEvent>.Nothing;
        }

        if (command.To is not { } to || !BelongTogether(command.From, to, by.Today))
        {
            return new CorrespondentIsUnknown();
        }

        return command.Content.Length > Longest
            ? new LetterIsTooLong()
            : new LetterPosted(command.LetterId, command.From.TenantId, to.TenantId, command.Kind, command.Content, Sha256Of(command.Content), by.Today, by.ActorId);
    }

    /// <summary>Whether one is the oversight department of the other on a day. Being suspended keeps a letter waiting and makes nobody a stranger.</summary>
    public static bool BelongTogether(Tenant one, Tenant other, DateOnly day) =>
        one.OversightOn(day) == other.TenantId || other.OversightOn(day) == one.TenantId;

    public static string Sha256Of(string content) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
}
