namespace Platform.Api.Tests.Commands;

internal enum Answer
{
    /// <summary>Acknowledged: the words are recorded at this version.</summary>
    Wrote,

    /// <summary>Refused, with the version that was current.</summary>
    Refused,

    /// <summary>Nothing was recorded, and no version was told.</summary>
    TurnedAway,

    /// <summary>Everything up to this version, in its order.</summary>
    Read,
}

/// <summary>What one client saw of one stream.</summary>
/// <param name="Asked">Before the request was sent, in ticks of one clock for all clients.</param>
/// <param name="Answered">When the answer was there, by the same clock.</param>
/// <param name="Version">The version that was acknowledged, told or read; 0 when none was.</param>
/// <param name="Words">What was to be written, each once in the whole history; empty for a reading.</param>
/// <param name="Seen">What was read.</param>
internal sealed record Observation(long Asked, long Answered, Answer Answer, long Version, string Words, IReadOnlyList<string>? Seen = null);

/// <summary>
/// Holds what clients saw of one stream against what is stored of it (drill 12). A stream that is written with an expected version
/// has one order of its versions; the history is linearizable when each answer fits somewhere between its asking and its answering.
/// </summary>
internal static class StreamHistory
{
    /// <param name="seen">All that was asked of the stream, by everybody.</param>
    /// <param name="stored">The words of each version, from the first on.</param>
    /// <returns>Everything that does not fit; empty when the history is as it should be.</returns>
    public static IReadOnlyList<string> Faults(IReadOnlyCollection<Observation> seen, IReadOnlyList<string> stored) =>
        [.. Effects(seen, stored), .. Readings(seen, stored), .. Times(seen)];

    private static IEnumerable<string> Effects(IReadOnlyCollection<Observation> seen, IReadOnlyList<string> stored)
    {
        var places = stored.Select((words, index) => (words, version: index + 1L)).ToLookup(place => place.words, place => place.version);
        var acknowledged = seen.Where(each => each.Answer == Answer.Wrote).ToList();
        foreach (var write in acknowledged.Where(write => !places[write.Words].SequenceEqual([write.Version])))
        {
            yield return $"'{write.Words}' was acknowledged at {write.Version} and is stored at [{string.Join(", ", places[write.Words])}]";
        }

        foreach (var refused in seen.Where(each => each.Answer is Answer.Refused or Answer.TurnedAway && places.Contains(each.Words)))
        {
            yield return $"'{refused.Words}' was refused and is stored";
        }

        foreach (var words in stored.Except(acknowledged.Select(write => write.Words)))
        {
            yield return $"'{words}' is stored and was acknowledged to nobody";
        }
    }

    private static IEnumerable<string> Readings(IReadOnlyCollection<Observation> seen, IReadOnlyList<string> stored) =>
        seen.Where(each => each.Answer == Answer.Read && !(each.Seen!.Count == each.Version && each.Seen.SequenceEqual(stored.Take(each.Seen.Count))))
            .Select(reading => $"what was read at {reading.Version} is not how the stream begins");

    // Versions are one after the other, so that the orders of time and of versions agree if and only if no answer knows less than one that was there before it was asked.
    private static IEnumerable<string> Times(IReadOnlyCollection<Observation> seen)
    {
        var told = seen.Where(each => each.Answer != Answer.TurnedAway).ToList();
        var ended = new Queue<Observation>(told.OrderBy(each => each.Answered));
        var known = 0L;
        foreach (var each in told.OrderBy(each => each.Asked))
        {
            while (ended.TryPeek(out var before) && before.Answered < each.Asked)
            {
                known = Math.Max(known, ended.Dequeue().Version);
            }

            var found = each.Answer == Answer.Wrote ? each.Version - 1 : each.Version;
            if (found < known)
            {
                yield return $"{each.Answer} at {each.Version} was asked after {known} had been answered";
            }
        }
    }
}
