using System.Globalization;
using Platform.Api.Time;
using Platform.Domain;
using Platform.Domain.Compliance;

namespace Platform.Api.Commands;

/// <summary>
/// Reads the query values <c>asOf</c> (a day, or an instant with its offset) and <c>knowledge</c> (<c>then</c> or <c>now</c>) of an
/// endpoint that takes them. Today's date is no past moment: it is answered as if it were left out.
/// </summary>
public static class AsOf
{
    public const string Parameter = "asOf";
    public const string KnowledgeParameter = "knowledge";

    /// <summary>An answer about what was known may never change, so that the last commands have to have been written.</summary>
    public static TimeSpan Settles { get; } = TimeSpan.FromSeconds(5);

    /// <summary>The viewpoint; null for today. What cannot be read is added to the errors.</summary>
    internal static Viewpoint? Read(
        IQueryCollection query, PlatformClock clock, List<FieldError> errors, string dayName = Parameter, string knowledgeName = KnowledgeParameter)
    {
        var (asOf, knowledge) = (query[dayName].ToString(), query[knowledgeName].ToString());
        if (knowledge is not ("" or "then" or "now"))
        {
            errors.Add(new($"/{knowledgeName}", "unknown-value", "Give then for what was known at that moment, or now for what is known of it today."));
        }
        else if (knowledge.Length > 0 && asOf.Length == 0)
        {
            errors.Add(new($"/{dayName}", "required", "Give the day that knowledge is about, or leave knowledge out."));
        }

        if (asOf.Length == 0)
        {
            return null;
        }

        var moment = Moment(asOf);
        if (moment is null)
        {
            errors.Add(new($"/{dayName}", "wrong-type", "Give a day as YYYY-MM-DD, or an instant such as 2026-06-30T18:00:00+08:00."));
            return null;
        }

        if (moment.Value.Day > clock.Today() || (asOf.Length != Day.Length && moment.Value.Before > clock.GetUtcNow()))
        {
            errors.Add(new($"/{dayName}", "in-the-future", "Give today or a day before it; nothing is known of a day to come."));
            return null;
        }

        return asOf.Length == Day.Length && moment.Value.Day == clock.Today()
            ? null
            : new(moment.Value.Day, moment.Value.Before, knowledge == "now" ? Knowledge.Now : Knowledge.Then);
    }

    /// <summary>Whether a command could still be recorded before the moment.</summary>
    internal static bool IsSettled(Viewpoint view, PlatformClock clock) => view.KnownBefore <= clock.GetUtcNow() - Settles;

    internal static IResult NotSettled() => Problem.Of(
        503, "moment-has-not-settled", "The last records of that moment are still being counted. Ask again in a few seconds; what is answered then does not change any more.");

    private const string Day = "yyyy-MM-dd";

    private static (DateOnly Day, DateTimeOffset Before)? Moment(string text) =>
        DateOnly.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day < DateOnly.MaxValue
            ? (day, PlatformClock.StartOf(day.AddDays(1)))
            // A time without an offset would be another instant on every machine.
            : text.Contains('T', StringComparison.Ordinal) && (text.EndsWith('Z') || text.LastIndexOfAny(['+', '-']) > text.IndexOf('T', StringComparison.Ordinal))
                && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant)
                ? (PlatformClock.DayOf(instant), instant.ToUniversalTime().AddMicroseconds(1))
                : null;
}
