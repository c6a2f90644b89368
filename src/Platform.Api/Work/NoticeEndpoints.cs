using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Npgsql;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Ledgers;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Work.Notices;
using Platform.Projections.Database;
using Platform.Projections.Ledgers;
using Platform.Projections.Organisation;
using Platform.Projections.Work;
using Wolverine.Http;

namespace Platform.Api.Work;

public sealed record NoticePage(IReadOnlyList<NoticeRow> Items, int Unread, string? NextCursor);

public static class ListNoticesEndpoint
{
    private const int PageSize = 30;

    /// <summary>What the person was told, the latest first.</summary>
    [WolverineGet("/api/v1/my/notices"), Requires(Ability.LedgerRead, Ability.ReportUpward)]
    [ProducesResponseType<NoticePage>(200)]
    public static async Task<NoticePage> Get(ReadDesk desk, bool? unread, DateOnly? cursor, CancellationToken cancellation)
    {
        var person = desk.Actor.ToldAs;
        await using var tenant = await desk.Open(cancellation);
        var rows = await tenant.Notices(person, unread ?? false, cursor, PageSize);
        var days = rows.Select(row => row.Day).Distinct().ToList();
        var shown = rows.Where(row => row.Day >= days[Math.Min(days.Count, PageSize) - 1]).ToList();
        return new(shown, await tenant.UnreadNotices(person), days.Count > PageSize ? shown[^1].Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null);
    }
}

/// <summary>One thing in a notice.</summary>
/// <param name="OccurrenceId">The duty; by its kind the bulletin, the bulletin received, the incident or the call for a report.</param>
/// <param name="Step">Days before the due day, or days overdue for an escalation; below nothing where what is no duty is overdue.</param>
/// <param name="DirectedTo">Whom it was directed to; null where it was told those who owe it.</param>
/// <param name="Line">The duty as it stands now; null when the reader may no longer see it, and for what is no duty.</param>
/// <param name="Matter">The bulletin, incident or call; null when the reader may no longer see it, and for a duty.</param>
public sealed record NoticeItemView(
    NoticeKind Kind,
    Guid OccurrenceId,
    DateOnly DueOn,
    int Step,
    [property: AllowedValues("unit-head", "unit-above", "bureau-office", null)] string? DirectedTo,
    LedgerLine? Line,
    NoticeMatter? Matter);

public sealed record NoticeView : NoticeRow
{
    public NoticeView(NoticeRow row)
        : base(row)
    {
    }

    public required IReadOnlyList<NoticeItemView> Items { get; init; }
}

public static class GetNoticeEndpoint
{
    private static readonly Dictionary<string, NoticeKind> Kinds = Enum.GetValues<NoticeKind>().ToDictionary(kind => Projections.Codes.Of(kind));

    [WolverineGet("/api/v1/my/notices/{noticeId}"), Requires(Ability.LedgerRead, Ability.ReportUpward)]
    [ProducesResponseType<NoticeView>(200)]
    public static async Task<IResult> Get(Guid noticeId, ReadDesk desk, HttpContext context, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        var person = desk.Actor.ToldAs;
        if (await tenant.NoticeOf(person, noticeId) is not { } row)
        {
            return Problem.Unknown();
        }

        var items = await tenant.NoticeItems(noticeId);
        var lines = await ReadableLines(tenant, desk, person, [.. items.Select(item => item.OccurrenceId)]);
        var matters = await NoticeMatter.Of(tenant, desk, items);
        context.Response.Headers.ETag = $"\"{row.Version}\"";
        return Results.Json(
            new NoticeView(row)
            {
                Items =
                [
                    .. items.Select(item => new NoticeItemView(
                        Kinds[item.Kind], item.OccurrenceId, item.DueOn, item.Step, item.DirectedTo, lines.GetValueOrDefault(item.OccurrenceId),
                        matters.GetValueOrDefault(item.OccurrenceId))),
                ],
            },
            Projections.Json.Options);
    }

    // By the reader's units, or by the posts that they hold.
    private static async Task<Dictionary<Guid, LedgerLine>> ReadableLines(NpgsqlConnection tenant, ReadDesk desk, Guid person, Guid[] occurrences)
    {
        var query = new LineQuery { Today = desk.Today, OccurrenceIds = occurrences, Limit = ReminderReader.MostItems };
        var reach = desk.Actor.Units(Ability.LedgerRead);
        var lines = (await tenant.Lines(query with { ReachUnits = reach })).ToDictionary(line => line.Id);
        if (reach is not null)
        {
            foreach (var line in await tenant.Lines(query with { PostIds = await tenant.PostsOf(person, desk.Today) }))
            {
                lines[line.Id] = line;
            }
        }

        return lines;
    }
}

public sealed record UnreadNotices(int Unread);

public static class CountUnreadNoticesEndpoint
{
    /// <summary>For the mark beside the inbox.</summary>
    [WolverineGet("/api/v1/my/unread-notices"), Requires(Ability.LedgerRead, Ability.ReportUpward)]
    public static async Task<UnreadNotices> Get(ReadDesk desk, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        return new(await tenant.UnreadNotices(desk.Actor.ToldAs));
    }
}

public sealed record ReadNoticesRequest(IReadOnlyList<Guid>? NoticeIds) : IChecked
{
    public IEnumerable<FieldError> Errors() => Check.Count("/noticeIds", NoticeIds, 1, 100);
}

/// <param name="Read">How many of them were unread until now.</param>
public sealed record NoticesRead(int Read, int Unread);

public sealed record NoticeIsUnknown()
    : Refusal("notice-is-unknown", "Some of these notices are not yours, or there are none. Mark your own.");

public static class ReadNoticesEndpoint
{
    /// <summary>Marks notices of the person's own as read, one or several at once.</summary>
    [WolverinePost("/api/v1/my/notice-readings"), Requires(Ability.LedgerRead, Ability.ReportUpward)]
    [ProducesResponseType<NoticesRead>(200)]
    public static Task<IResult> Post(ReadNoticesRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var read = 0;
                var unknown = new List<FieldError>();
                foreach (var (index, id) in request.NoticeIds!.Index().DistinctBy(row => row.Item))
                {
                    var stream = await work.Open<Notice>(id, cancellation);
                    if (stream.State is not { } notice || notice.PersonId != desk.Actor.ToldAs)
                    {
                        unknown.Add(new($"/noticeIds/{index}", "unknown", "Choose a notice of your own."));
                        continue;
                    }

                    read += notice.IsRead ? 0 : 1;
                    if (CommandDesk.Apply(stream, ReadNoticeDecider.Decide(notice, work.By)) is { } refused)
                    {
                        return refused;
                    }
                }

                if (unknown.Count > 0)
                {
                    return new NoticeIsUnknown { Errors = unknown };
                }

                var tenant = work.Connection;
                return new Outcome.Done(new NoticesRead(read, await tenant.UnreadNotices(desk.Actor.ToldAs) - read));
            },
            cancellation);
}
