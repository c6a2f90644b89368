namespace Platform.Domain;

/// <summary>
/// A rule said no. Expected, named and shown to the caller; never an exception.
/// <paramref name="Code"/> is stable and kebab-case; <paramref name="Message"/> is a full sentence that says what
/// stands in the way and how to mend it.
/// </summary>
public abstract record Refusal(string Code, string Message)
{
    /// <summary>The single inputs at fault, all of them at once; empty when the refusal is about the state of things.</summary>
    public IReadOnlyList<FieldError> Errors { get; init; } = [];
}

/// <summary>One input at fault: a JSON pointer (RFC 6901) into the request, a stable code and a sentence.</summary>
public sealed record FieldError(string Pointer, string Code, string Detail);
