namespace Platform.Domain.Accountability.Authority;

/// <summary>Enters that a body manages a post or a unit. Exactly one of the two is given.</summary>
public sealed record AssignAuthority(Guid RegisterId, Guid EntryId, Guid BodyUnitId, Guid? PostId, Guid? UnitId, bool IncludesBelow, DateOnly From, string Basis);

public sealed record AuthorityIsNotAcceptable()
    : Refusal("authority-is-not-acceptable", "This cannot be entered as it is; each member at fault is named.");

public sealed record AuthorityStands()
    : Refusal("authority-stands", "The register says so already.");

public static class AssignAuthorityDecider
{
    public static Decision<AuthorityEvent> Decide(AssignAuthority command, AuthorityRegister? register, By by)
    {
        if (Faults(command).ToList() is { Count: > 0 } faults)
        {
            return new AuthorityIsNotAcceptable { Errors = faults };
        }

        var same = register?.Entries.Find(entry =>
            entry.BodyUnitId == command.BodyUnitId && entry.PostId == command.PostId && entry.UnitId == command.UnitId
            && entry.IncludesBelow == command.IncludesBelow && (entry.Until is null || entry.Until > command.From));
        return same is null
            ? new AuthorityAssigned(
                command.RegisterId, command.EntryId, command.BodyUnitId, command.PostId, command.UnitId, command.IncludesBelow, command.From, command.Basis.Trim(), by.ActorId)
            : new AuthorityStands();
    }

    private static IEnumerable<FieldError> Faults(AssignAuthority command)
    {
        if (command.PostId is null == command.UnitId is null)
        {
            yield return new("/postId", "one-of-two", "Give a post or a unit, and not both.");
        }

        if (command.UnitId == command.BodyUnitId && !command.IncludesBelow)
        {
            yield return new("/unitId", "manages-itself", "No body manages itself. Give another unit, or include those below.");
        }

        if (command.PostId is not null && command.IncludesBelow)
        {
            yield return new("/includesBelow", "not-with-a-post", "Nothing lies below a post. Leave it out.");
        }

        if (string.IsNullOrWhiteSpace(command.Basis) || command.Basis.Length > 500)
        {
            yield return new("/basis", "required", "Name the document that says so, in 1 to 500 characters.");
        }
    }
}
