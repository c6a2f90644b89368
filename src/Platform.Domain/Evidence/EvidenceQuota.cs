namespace Platform.Domain.Evidence;

/// <summary>The files of a bureau would come to more than the operator gave it room for (ASVS 5.2.4).</summary>
public sealed record EvidenceQuotaIsReached()
    : Refusal("evidence-quota-is-reached", "The files of this bureau would come to more than it has room for. Dispose of what is no longer retained, or ask the operator for more room.");

/// <summary>How much room the files of a bureau take, and how much it has.</summary>
/// <param name="Used">Bytes of every version that is kept; the same bytes once, however often they were handed in.</param>
/// <param name="Most">Bytes; null where the operator set no limit.</param>
public sealed record EvidenceRoom(long Used, long? Most)
{
    /// <summary>Why so many more bytes do not fit; null when they do.</summary>
    public Refusal? Refuses(long more) => Most is { } most && more > 0 && Used + more > most
        ? new EvidenceQuotaIsReached { Errors = [new("/file", "quota-is-reached", $"{Math.Max(0, most - Used)} bytes are left.")] }
        : null;
}
