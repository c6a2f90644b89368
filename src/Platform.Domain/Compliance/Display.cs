namespace Platform.Domain.Compliance;

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record DisplayEvent
{
    private protected DisplayEvent()
    {
    }
}

/// <summary>A full-screen view got an address under which figures are read without signing in. It shows no person.</summary>
/// <param name="SecretHash">SHA-256 of the secret in the address; the secret itself is kept nowhere.</param>
/// <param name="EndsOn">The last day on which it can be read; null for no end.</param>
[StoredAs("display.opened.v1")]
public sealed record DisplayOpened(Guid DisplayId, string Title, string SecretHash, DateOnly? EndsOn, string OpenedBy) : DisplayEvent;

[StoredAs("display.revoked.v1")]
public sealed record DisplayRevoked(string RevokedBy) : DisplayEvent;

/// <summary>A full-screen view.</summary>
/// <param name="SecretHash">Null once its address was revoked.</param>
public sealed record Display(Guid Id, string Title, string? SecretHash, DateOnly? EndsOn)
{
    public static Display? Evolve(Display? display, DisplayEvent @event) => (display, @event) switch
    {
        (_, DisplayOpened e) => new(e.DisplayId, e.Title, e.SecretHash, e.EndsOn),
        (null, _) => null,
        (_, DisplayRevoked) => display with { SecretHash = null },
        _ => display,
    };
}

public sealed record OpenDisplay(Guid DisplayId, string Title, string SecretHash, DateOnly? EndsOn);

public sealed record DisplayEndsInThePast()
    : Refusal("display-ends-in-the-past", "Give today or a later day as the last day of the display, or none.");

public static class DisplayDecider
{
    public static Decision<DisplayEvent> Open(OpenDisplay command, Display? display, By by)
    {
        if (display is not null)
        {
            return Decision<DisplayEvent>.Nothing;
        }

        if (command.EndsOn < by.Today)
        {
            return new DisplayEndsInThePast { Errors = [new("/endsOn", "in-the-past", "Give today or a later day.")] };
        }

        return new DisplayOpened(command.DisplayId, command.Title, command.SecretHash, command.EndsOn, by.ActorId);
    }

    public static Decision<DisplayEvent> Revoke(Display display, By by) =>
        display.SecretHash is null ? Decision<DisplayEvent>.Nothing : new DisplayRevoked(by.ActorId);
}
