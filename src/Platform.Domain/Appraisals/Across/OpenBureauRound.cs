namespace Platform.Domain.Appraisals.Across;

/// <summary>Opens the appraisal of a year of bureaus (matrix H3, H9).</summary>
public sealed record OpenBureauRound(Guid RoundId, string Title, int Year, RoundTerms Terms, IReadOnlyList<RoundGrade> Grades, IReadOnlyList<string> Bureaus);

public static class OpenBureauRoundDecider
{
    public static Decision<BureauRoundEvent> Decide(OpenBureauRound command, BureauRound? round, By by)
    {
        if (round is not null)
        {
            return Decision<BureauRoundEvent>.Nothing;
        }

        var period = new RoundPeriod($"{command.Year:0000}", new(command.Year, 1, 1), new(command.Year, 12, 31));
        return TermFaults.Of(command.Terms, period, command.Grades, bothKinds: false).ToArray() is { Length: > 0 } faults
            ? new TermsAreNotAcceptable { Errors = faults }
            : new BureauRoundOpened(command.RoundId, command.Title, command.Year, command.Terms, command.Grades, [.. command.Bureaus.Distinct().Order(StringComparer.Ordinal)], by.Today, by.ActorId);
    }
}
