using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Ledgers;
using Platform.Domain.Schemes;
using Platform.Projections.Ledgers;
using Wolverine.Http;

namespace Platform.Api.Ledgers;

/// <param name="ReviewOn">When it is to be looked at again.</param>
/// <param name="ExpiresOn">Its last day in force.</param>
public sealed record DateInstrumentRequest(DateOnly? ReviewOn = null, DateOnly? ExpiresOn = null) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
        ReviewOn is null && ExpiresOn is null ? [new("/reviewOn", "required", "Give a day of review, a last day in force, or both.")] : [];
}

public static class DateInstrumentEndpoint
{
    /// <summary>Records when what must exist is to be looked at again and when it ends.</summary>
    [WolverinePost("/api/v1/occurrences/{occurrenceId}/instrument-dates"), Requires(Ability.DutyRecord)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid occurrenceId, DateInstrumentRequest request, OccurrenceDesk desk, CancellationToken cancellation) =>
        desk.Decide(occurrenceId, Ability.DutyRecord, (occurrence, by) => DateInstrumentDecider.Decide(new(request.ReviewOn, request.ExpiresOn), occurrence, by), cancellation);
}

/// <summary>An instrument or body that must exist, and where it stands today.</summary>
public sealed record InstrumentView
{
    public required LedgerLine Line { get; init; }

    [AllowedValues("unshown", "awaits-confirmation", "in-force", "review-due", "expired")]
    public required string Standing { get; init; }
}

public static class ListInstrumentsEndpoint
{
    private const int Most = 5000;

    /// <summary>What must exist in a year, in the units that the reader may see: shown or not, to be reviewed, expired.</summary>
    [WolverineGet("/api/v1/instruments"), Requires(Ability.LedgerRead)]
    [ProducesResponseType<Items<InstrumentView>>(200)]
    public static async Task<IResult> Get(int? year, ReadDesk desk, CancellationToken cancellation)
    {
        var asked = year ?? desk.Today.Year;
        if (asked is < 2000 or > 2100)
        {
            return RequestCheck.Malformed([new("/year", "out-of-range", "Give a calendar year from 2000 to 2100.")]);
        }

        await using var tenant = await desk.Open(cancellation);
        var lines = await tenant.Lines(new()
        {
            Today = desk.Today,
            Year = asked,
            CadenceKind = CadenceKinds.Standing,
            ReachUnits = desk.Actor.Units(Ability.LedgerRead),
            Limit = Most,
        });
        return Results.Json(
            new Items<InstrumentView>(
            [
                .. lines.Where(line => line.State is not ("withdrawn" or "waived")).Select(line => new InstrumentView
                {
                    Line = line,
                    Standing = StandingOf(line, desk.Today),
                }),
            ]),
            Projections.Json.Options);
    }

    internal static string StandingOf(LedgerLine line, DateOnly today) =>
        InstrumentState.Of(Status(line.State), line.ReviewOn, line.ExpiresOn, today);

    // Only what is confirmed or waits for it matters here; every other state says that nothing is shown yet.
    private static OccurrenceStatus Status(string state) => state switch
    {
        "submitted" => OccurrenceStatus.Submitted,
        "fulfilled" or "late" or "made-up" => OccurrenceStatus.Fulfilled,
        _ => OccurrenceStatus.Pending,
    };
}
