using Microsoft.AspNetCore.Mvc;
using Npgsql;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Schemes;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Ledgers;
using Platform.Domain.Schemes;
using Platform.Domain.Work;
using Platform.Projections.Database;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Work;

/// <param name="SourceUnitId">The unit of the bureau that asks; left out when a superior outside does.</param>
/// <param name="Superior">The superior outside that asks, by name; left out when a unit of the bureau does.</param>
/// <param name="Text">What is asked of the units; never a person's words or views.</param>
/// <param name="EvidenceKinds">What is accepted as proof that it was done; at least one of these kinds has to be handed in.</param>
public sealed record IssueDemandRequest(
    string? Title,
    string? Text,
    DateOnly DueOn,
    IReadOnlyList<Guid>? ReceiverUnitIds,
    IReadOnlyList<string>? EvidenceKinds,
    Guid? SourceUnitId = null,
    string? Superior = null,
    string? DocumentNumber = null) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Text("/title", Title, 200),
        .. Check.Text("/text", Text, 2000),
        .. Check.Given<DateOnly>("/dueOn", DueOn),
        .. Check.Count("/receiverUnitIds", ReceiverUnitIds, 1, 500),
        .. Check.Count("/evidenceKinds", EvidenceKinds, 1, 20),
        .. (EvidenceKinds ?? []).Index().Where(kind => !Codes.EvidenceKinds.Contains(kind.Item))
            .Select(kind => new FieldError($"/evidenceKinds/{kind.Index}", "unknown", $"Choose one of: {Codes.EvidenceKinds.Accepted}.")),
        .. SourceUnitId is null ? Check.Text("/superior", Superior, 100) : [],
        .. SourceUnitId is not null && Superior is not null
            ? [new FieldError("/superior", "given-twice", "Name a unit of the bureau or a superior outside, not both.")] : Array.Empty<FieldError>(),
        .. Check.Text("/documentNumber", DocumentNumber, 100, required: false),
    ];
}

public sealed record ReceiverIsUnknown()
    : Refusal("receiver-is-unknown", "Some of the units named are not in this organisation. Choose units that exist.");

public sealed record LedgerIsNotOpen(int Year)
    : Refusal("ledger-is-not-open", $"Some of the units have no ledger of {Year} into which a duty could be put. Open their year first.");

public static class IssueDemandEndpoint
{
    /// <summary>Asks something of units and puts it as a duty into the ledger of each, in one transaction.</summary>
    [WolverinePost("/api/v1/demands"), Requires(Ability.DemandIssue)]
    [ProducesResponseType<Recorded>(201)]
    public static Task<IResult> Post(
        IssueDemandRequest request, CommandDesk desk, SchemeLibrary library, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                var names = (await tenant.Units([.. request.ReceiverUnitIds!, .. request.SourceUnitId is { } sender ? [sender] : Array.Empty<Guid>()]))
                    .ToDictionary(unit => unit.Id, unit => unit.NameZh);
                if (Faults(request, unit => !names.ContainsKey(unit), "unknown", "Choose a unit that exists.") is { Count: > 0 } unknown)
                {
                    return new ReceiverIsUnknown { Errors = unknown };
                }

                foreach (var unit in names.Keys)
                {
                    if (!await desk.Actor.MayIn(Ability.DemandIssue, unit, tenant))
                    {
                        return new Outcome.Outside();
                    }
                }

                var id = Guid.CreateVersion7();
                var stream = work.New<Demand>(id);
                var source = new DemandSource(request.SourceUnitId, request.SourceUnitId is { } own ? names[own] : request.Superior!.Trim());
                var command = new IssueDemand(
                    id, source, Blank(request.DocumentNumber), request.Title!.Trim(), request.Text!.Trim(), request.DueOn, request.ReceiverUnitIds!,
                    [.. request.EvidenceKinds!.Distinct()]);
                return IssueDemandDecider.Decide(command, stream.State, work.By) is Decision<DemandEvent>.Accepted { Events: [DemandIssued issued] } decided
                    ? await Plan(work, tenant, library, request, issued, cancellation) ?? desk.Conclude(stream, decided, $"/api/v1/demands/{id}")
                    : desk.Conclude(stream, IssueDemandDecider.Decide(command, stream.State, work.By));
            },
            cancellation);

    private static async Task<Outcome?> Plan(
        CommandWork work, NpgsqlConnection tenant, SchemeLibrary library, IssueDemandRequest request, DemandIssued issued, CancellationToken cancellation)
    {
        var closed = new HashSet<Guid>();
        foreach (var duty in issued.Duties)
        {
            var plan = await work.Open<YearPlan>(YearPlan.IdFor(work.Tenant, duty.UnitId, issued.IssuedOn.Year), cancellation);
            if (plan.State is not { } open)
            {
                closed.Add(duty.UnitId);
                continue;
            }

            var grace = (await library.Find(tenant, open.SchemeId))!.Settings.ClosingGraceDays;
            var planned = new AddOccurrence(IssueDemandDecider.Duty(issued, duty.UnitId, grace), issued.IssuedOn, issued.Title);
            if (CommandDesk.Apply(plan, AddOccurrenceDecider.Decide(planned, open, work.By)) is { } refused)
            {
                return refused;
            }
        }

        if (closed.Count == 0)
        {
            return null;
        }

        return new LedgerIsNotOpen(issued.IssuedOn.Year) { Errors = Faults(request, closed.Contains, "ledger-is-not-open", "Open the year of this unit first.") };
    }

    private static List<FieldError> Faults(IssueDemandRequest request, Predicate<Guid> isFault, string code, string detail) =>
    [
        .. request.ReceiverUnitIds!.Index().Where(unit => isFault(unit.Item)).Select(unit => new FieldError($"/receiverUnitIds/{unit.Index}", code, detail)),
        .. code == "unknown" && request.SourceUnitId is { } source && isFault(source) ? [new FieldError("/sourceUnitId", code, detail)] : Array.Empty<FieldError>(),
    ];

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
