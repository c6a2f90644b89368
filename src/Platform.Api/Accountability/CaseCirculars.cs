using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Accountability.Documents;
using Platform.Api.Bulletins;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Accountability;
using Platform.Domain.Bulletins;
using Platform.Projections.Bulletins;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Accountability;

/// <param name="Paragraphs">At most 4,000 characters together; they name nobody who takes part in the case, and no day of it.</param>
/// <param name="UnitIds">The units that it is sent to; every unit when it is empty.</param>
/// <param name="AcknowledgeBy">Last day for acknowledging it; left out for none.</param>
public sealed record CirculateCaseRequest(
    string? Title, IReadOnlyList<string>? Paragraphs, string? Number, IReadOnlyList<Guid>? UnitIds = null, DateOnly? AcknowledgeBy = null) : IChecked
{
    public IEnumerable<FieldError> Errors() => [.. Draft(string.Empty).Errors(), .. Issue().Errors()];

    internal DraftBulletinRequest Draft(string article) => new(BulletinKind.TypicalCase, Title, Paragraphs, article.Length > 0 ? [article] : []);

    internal IssueBulletinRequest Issue() => new(Number, UnitIds ?? [], [], AcknowledgeBy);
}

public static class CirculateCaseEndpoint
{
    /// <summary>Sends a closed case round as an example, by a bulletin to units that name it in no word; they acknowledge it like any other.</summary>
    [WolverinePost("/api/v1/cases/{caseId}/circular"), Requires(Ability.CaseHandle)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid caseId, CirculateCaseRequest request, CaseDesk cases, CancellationToken cancellation) =>
        cases.Run(
            caseId,
            async at =>
            {
                var (work, file) = (at.Work, at.File);
                var id = Guid.CreateVersion7();
                var number = request.Number!.Trim();
                var content = request.Draft(file.Opened.Trigger.Article).Content();
                var command = new CirculateCase(
                    id, number, content.Title, content.Paragraphs, await CaseCirculars.NamesOf(file, work), await CaseCirculars.Withdrawn(file, work, cancellation));
                var decision = CirculateCaseDecider.Decide(command, file, work.By);
                if (decision is not Decision<CaseEvent>.Accepted { Events.Count: > 0 })
                {
                    return cases.Conclude(at, decision);
                }

                var (addressees, unknown) = Addressees.Chosen(await Addressees.Of(work.Connection, work.Tenant), request.Issue());
                if (unknown.Count > 0)
                {
                    return new BulletinPartyIsUnknown { Errors = unknown };
                }

                var issue = new IssueBulletin(number, addressees, request.AcknowledgeBy, await work.Connection.BulletinNumberIsTaken(number, id));
                return CommandDesk.Apply(work.New<Bulletin>(id), CaseCirculars.Issued(new(id, content, null, []), issue, work.By)) ?? cases.Conclude(at, decision);
            },
            cancellation);
}

/// <summary>What others are told of a case, and whether they have been.</summary>
internal static class CaseCirculars
{
    /// <summary>The bulletin that told of the case last, where it was withdrawn.</summary>
    public static async Task<Guid?> Withdrawn(AccountabilityCase file, CommandWork work, CancellationToken cancellation) =>
        file.Circulars is [.., var last] && (await work.Open<Bulletin>(last.BulletinId, cancellation)).State is { Withdrawal: not null } ? last.BulletinId : null;

    /// <summary>A bulletin that is drafted and issued at once.</summary>
    public static Decision<BulletinEvent> Issued(DraftBulletin draft, IssueBulletin issue, By by) => DraftBulletinDecider.Decide(draft, null, by) switch
    {
        Decision<BulletinEvent>.Accepted drafted => IssueBulletinDecider.Decide(issue, drafted.Events.Aggregate((Bulletin?)null, Bulletin.Evolve)!, by) switch
        {
            Decision<BulletinEvent>.Accepted issued => drafted.Events.Concat(issued.Events).ToArray(),
            var refused => refused,
        },
        var refused => refused,
    };

    /// <summary>What the registers call those who take part, but for the body that decided, in whose name it is told.</summary>
    public static async Task<IReadOnlyList<string>> NamesOf(AccountabilityCase file, CommandWork work)
    {
        var persons = file.Subjects.Select(each => each.Subject.PersonId).Concat(file.Handlers.Persons()).Append(file.Opened.OpenedBy);
        var units = await work.Connection.Units([.. file.Subjects.Select(each => each.Subject.UnitId).Distinct()]);
        return
        [
            .. (await work.Connection.PersonNames(persons)).Values,
            .. units.Where(unit => unit.Id != file.Handlers.DecidingUnitId).SelectMany(unit => new[] { unit.NameZh, unit.NameEn }).OfType<string>(),
        ];
    }

    public static async Task<CaseCircularView?> Of(AccountabilityCase file, CommandWork work, CancellationToken cancellation)
    {
        if (!CirculateCaseDecider.IsExample(file))
        {
            return null;
        }

        var last = file.Circulars is [.., var latest] ? latest : null;
        return new(
            CircularDraft.Title, CircularDraft.Of(file), last?.BulletinId, last?.Number, last?.On, last is not null && await Withdrawn(file, work, cancellation) is null);
    }
}
