using System.Security.Cryptography;
using System.Text;
using Platform.Domain.Directory;

namespace Platform.Domain.Dispatch;

/// <summary>Hands a letter in for another tenant.</summary>
/// <param name="From">The sender as the directory has it.</param>
/// <param name="To">The receiver as the directory has it; null when it knows none of that name.</param>
/// <param name="Content">JSON text.</param>
/// <param name="Between">The departments between the two, from the one of the lower upwards, of a letter that may pass over levels (ADR 0038); null for one that may not.</param>
public sealed record PostLetter(Guid LetterId, Tenant From, Tenant? To, string Kind, string Content, IReadOnlyList<Tenant>? Between = null);

/// <summary>The same for a tenant that does not exist and for one that is neither above the sender nor below.</summary>
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

        if (command.To is not { } to || !BelongTogether(command.From, to, command.Between ?? [], by.Today))
        {
            return new CorrespondentIsUnknown();
        }

        return command.Content.Length > Longest
            ? new LetterIsTooLong()
            : new LetterPosted(command.LetterId, command.From.TenantId, to.TenantId, command.Kind, command.Content, Sha256Of(command.Content), by.Today, by.ActorId);
    }

    // Whether one is the oversight department of the other on a day, or leads to it level by level. Being suspended keeps a letter
    // waiting and makes nobody a stranger.
    private static bool BelongTogether(Tenant one, Tenant other, IReadOnlyList<Tenant> between, DateOnly day) =>
        LeadsUp([one, .. between, other], day) || LeadsUp([other, .. between, one], day);

    private static bool LeadsUp(Tenant[] line, DateOnly day) => line.Zip(line.Skip(1)).All(step => step.First.OversightOn(day) == step.Second.TenantId);

    public static string Sha256Of(string content) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
}
