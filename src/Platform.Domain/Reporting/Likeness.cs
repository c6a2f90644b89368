namespace Platform.Domain.Reporting;

/// <summary>A sentence of a report beside the sentence of an earlier one that it is like.</summary>
/// <param name="Number">Of the sentence in the report.</param>
/// <param name="Share">How alike the two are, from 0 to 1.</param>
public sealed record LikeSentence(int Number, string Text, string EarlierText, double Share);

/// <summary>How much of a report stands like that in an earlier one of the same unit.</summary>
/// <param name="Sentences">How many sentences of the report were compared.</param>
public sealed record LikeReport(Guid EarlierId, string EarlierTitle, DateOnly EarlierTo, int Sentences, IReadOnlyList<LikeSentence> Alike);

/// <summary>
/// Shows the author of a report what stands alike in the unit's own earlier ones, before it is sent: a hint and never a gate. A pure
/// function. Digits count for nothing, because the same sentence with other figures is the same sentence, and so do spaces and
/// punctuation marks.
/// </summary>
public static class Likeness
{
    /// <summary>From here on two sentences are held to be alike.</summary>
    public const double Threshold = 0.8;

    /// <summary>Sentences of fewer characters say too little to be like another.</summary>
    public const int Shortest = 6;

    /// <param name="sentences">Of the report, by their numbers.</param>
    /// <param name="earlier">The words of an earlier report, sentence by sentence.</param>
    public static IReadOnlyList<LikeSentence> Of(IReadOnlyList<(int Number, string Text)> sentences, IReadOnlyList<string> earlier)
    {
        var known = earlier.Select(text => (Text: text, Grams: Grams(text))).Where(each => each.Grams.Count > 0).ToList();
        return
        [
            .. from sentence in sentences
               let grams = Grams(sentence.Text)
               where grams.Count > 0 && known.Count > 0
               let nearest = known.Select(each => (each.Text, Share: Jaccard(grams, each.Grams))).MaxBy(each => each.Share)
               where nearest.Share >= Threshold
               select new LikeSentence(sentence.Number, sentence.Text, nearest.Text, Math.Round(nearest.Share, 2)),
        ];
    }

    // Pairs of neighbouring characters: Chinese has no word boundaries to rely on.
    private static HashSet<string> Grams(string text)
    {
        var letters = new string([.. text.Where(char.IsLetter)]);
        return letters.Length < Shortest ? [] : [.. Enumerable.Range(0, letters.Length - 1).Select(at => letters.Substring(at, 2))];
    }

    private static double Jaccard(HashSet<string> one, HashSet<string> other)
    {
        var both = one.Count(other.Contains);
        return (double)both / (one.Count + other.Count - both);
    }
}
