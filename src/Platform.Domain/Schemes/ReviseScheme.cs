using System.Text.Json;
using Platform.Domain.Schemes.Interpretations;

namespace Platform.Domain.Schemes;

/// <summary>
/// Makes a new version of a scheme as a draft: the same pack, settings, text, places in it and approved interpretations. What
/// is then changed follows the transition of its issue.
/// </summary>
public sealed record ReviseScheme(Guid RevisionId, JsonElement Pack);

public static class ReviseSchemeDecider
{
    public static Decision<SchemeEvent> Decide(ReviseScheme command, Scheme former, Scheme? revision, By by) =>
        ImportSchemeDecider.Decide(new ImportScheme(command.RevisionId, command.Pack, former.Settings), revision, by) switch
        {
            Decision<SchemeEvent>.Accepted { Events: { Count: > 0 } imported } => (SchemeEvent[])[.. imported, .. Carried(former, by)],
            var decision => decision,
        };

    private static IEnumerable<SchemeEvent> Carried(Scheme former, By by)
    {
        if (former.Text is { } text)
        {
            yield return new SchemeTextAttached(text.Words, text.Sha256, by.ActorId);
            foreach (var (obligation, span) in former.Citations.OrderBy(each => each.Key, StringComparer.Ordinal))
            {
                yield return new ObligationCited(obligation, span.Start, span.Length, text.Sha256, by.ActorId);
            }
        }

        foreach (var each in former.Interpretations.Values.Where(each => each.Status == InterpretationStatus.Approved).OrderBy(each => each.Id))
        {
            yield return new InterpretationCarriedOver(each.Id, former.Id, each.Article, each.AmbiguityId, each.Words, each.ProposedBy, each.ApprovedBy);
        }
    }
}
