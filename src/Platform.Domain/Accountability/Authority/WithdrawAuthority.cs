namespace Platform.Domain.Accountability.Authority;

/// <summary>Ends an entry of the register. What was opened while it stood stays.</summary>
/// <param name="On">First day without it.</param>
public sealed record WithdrawAuthority(Guid EntryId, DateOnly On, string Reason);

public sealed record AuthorityEntryIsUnknown()
    : Refusal("authority-entry-is-unknown", "There is no such entry in the register.");

public static class WithdrawAuthorityDecider
{
    public static Decision<AuthorityEvent> Decide(WithdrawAuthority command, AuthorityRegister register, By by)
    {
        if (register.Entries.Find(entry => entry.Id == command.EntryId) is not { } entry)
        {
            return new AuthorityEntryIsUnknown();
        }

        if (entry.Until is not null)
        {
            return Decision<AuthorityEvent>.Nothing;
        }

        return command.On < entry.From || string.IsNullOrWhiteSpace(command.Reason)
            ? new AuthorityIsNotAcceptable
            {
                Errors =
                [
                    .. command.On < entry.From ? new FieldError[] { new("/on", "before-it-began", "Give a day from its beginning on.") } : [],
                    .. string.IsNullOrWhiteSpace(command.Reason) ? new FieldError[] { new("/reason", "required", "Give a reason.") } : [],
                ],
            }
            : new AuthorityWithdrawn(command.EntryId, command.On, command.Reason.Trim(), by.ActorId);
    }
}
