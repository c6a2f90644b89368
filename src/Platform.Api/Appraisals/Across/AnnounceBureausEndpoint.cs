using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Dispatch;
using Platform.Domain.Access;
using Platform.Domain.Appraisals;
using Platform.Domain.Appraisals.Across;
using Wolverine.Http;

namespace Platform.Api.Appraisals.Across;

public static class AnnounceBureausEndpoint
{
    /// <summary>Tells every bureau that is settled its own result; the days for an objection run from here.</summary>
    [WolverinePost("/api/v1/oversight/appraisal-rounds/{bureauRoundId}/announcement"), Requires(Ability.AppraisalOversee)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid bureauRoundId, BureauRoundStepRequest request, CommandDesk desk, PostOffice post, CancellationToken cancellation) =>
        desk.DecideAndTell<BureauRound, BureauRoundEvent>(
            bureauRoundId,
            (round, by) => AppraiseBureauDecider.Decide(new AnnounceBureaus(), round, by),
            async (work, stream, events) =>
            {
                foreach (var told in events.OfType<BureauAnnounced>())
                {
                    var letter = Told(stream.State!, told);
                    if (await post.Post(work, told.BureauId, ToldResultOfYear.Letter, bureauRoundId, letter.Announcement, letter, cancellation) is { } undeliverable)
                    {
                        return undeliverable;
                    }
                }

                return null;
            },
            cancellation);

    private static ToldResultOfYear Told(BureauRound round, BureauAnnounced told)
    {
        var bureau = round.Bureaus[told.BureauId];
        var result = bureau.Settled!.Result;
        return new(
            round.Id, round.Opened.Title, round.Opened.Year, bureau.Figures?.KnownOn,
            [
                .. result.Lines.Select(line => round.Opened.Terms.Find(line.Criterion)!).Zip(
                    result.Lines, (criterion, line) => new ToldLine(criterion.Words, criterion.Kind, line.Found, line.Of, line.Weight, line.Points)),
            ],
            result.Points, round.Opened.Grades.FirstOrDefault(grade => grade.Code == result.Grade)?.TitleZh, bureau.Settled.Words, told.On, told.ObjectUntil, bureau.Announcements + 1);
    }
}
