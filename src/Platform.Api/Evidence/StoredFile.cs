namespace Platform.Api.Evidence;

/// <summary>What was found under a hash.</summary>
public abstract record StoredFile
{
    private StoredFile()
    {
    }

    public sealed record Sound(Stream Content) : StoredFile;

    public sealed record Damaged : StoredFile;

    public sealed record Missing : StoredFile;
}
