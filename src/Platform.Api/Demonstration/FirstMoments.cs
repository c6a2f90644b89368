using Platform.Projections.Ledgers;

namespace Platform.Api.Demonstration;

/// <summary>The steps that a unit takes in the first hours after something happened, from a quarter past eight on.</summary>
internal static class FirstMoments
{
    private static readonly TimeOnly First = new(8, 15);

    public static async Task Take(BureauWork work, LedgerLine line, IReadOnlyList<string> steps, DateOnly day)
    {
        foreach (var (place, step) in steps.Index())
        {
            await work.TakeStep(line.UnitId, line.Id, step, day, First.AddMinutes(place * 10));
        }
    }
}
