using Platform.Projections.Ledgers;
using static Platform.Api.Demonstration.WindowDays;

namespace Platform.Api.Demonstration;

/// <summary>The ways of doing a duty, as steps on the agenda: documents uploaded, acts recorded, handed in, confirmed or sent back.</summary>
internal sealed class Performances(BureauWork work, Agenda agenda)
{
    public void Perform(LedgerLine line, DateOnly since, IReadOnlyList<DateOnly> days, int recordedAfter, int? confirmedAfter)
    {
        var last = Record(line, since, days, recordedAfter, _ => { });
        if (confirmedAfter is { } wait)
        {
            Put(line, last.AddDays(wait), () => work.Confirm(line.Id));
        }
    }

    public void PerformReturned(LedgerLine line, DateOnly since, IReadOnlyList<DateOnly> days)
    {
        var act = Guid.Empty;
        var last = Record(line, since, days, 1, id => act = id);
        Put(line, last.AddDays(2), () => work.Return(line.Id, "材料不完整，请补充后重新提交。"));
        Put(line, last.AddDays(5), async () =>
        {
            await Mend(line, act, days[^1], "按退回意见补充材料。");
            await work.Submit(line.UnitId, line.Id);
        });
        Put(line, last.AddDays(7), () => work.Confirm(line.Id));
    }

    public void PerformCorrected(LedgerLine line, DateOnly since, IReadOnlyList<DateOnly> days)
    {
        var act = Guid.Empty;
        var last = Record(line, since, days, 1, id => act = id);
        Put(line, last.AddDays(3), () => work.Confirm(line.Id));
        Put(line, last.AddDays(24), () => Mend(line, act, days[^1], "原记录的附件有误，予以更正。"));
        Put(line, last.AddDays(27), () => work.Confirm(line.Id));
    }

    private async Task Mend(LedgerLine line, Guid act, DateOnly occurredOn, string reason)
    {
        var kind = Samples.KindFor(line);
        var evidence = await work.Upload(line.UnitId, kind, $"{Samples.Title(line, kind)}（更正）", occurredOn);
        await work.Correct(line.UnitId, act, Samples.ActKindFor(kind), Samples.Title(line, kind), occurredOn, [evidence], reason);
    }

    // Each act on its day or some days after; the last one hands the duty in. Answers the day on which that is done.
    private DateOnly Record(LedgerLine line, DateOnly since, IReadOnlyList<DateOnly> days, int recordedAfter, Action<Guid> acted)
    {
        var recorded = since;
        for (var i = 0; i < days.Count; i++)
        {
            recorded = Later(recorded, Later(days[i], since).AddDays(recordedAfter));
            Offer(line, recorded, days[i], i == days.Count - 1, acted);
        }

        return recorded;
    }

    public void Offer(LedgerLine line, DateOnly day, DateOnly occurredOn, bool submit, Action<Guid> acted) => Put(line, day, async () =>
    {
        var kind = Samples.KindFor(line);
        var evidence = await work.Upload(line.UnitId, kind, Samples.Title(line, kind), occurredOn);
        acted(await work.Record(line.UnitId, Samples.ActKindFor(kind), Samples.Title(line, kind), occurredOn, [evidence], [line.Id], submit));
    });

    public void Put(LedgerLine line, DateOnly day, Func<Task> step) => agenda.Add(day, work.Lane(line.UnitId), step);
}
