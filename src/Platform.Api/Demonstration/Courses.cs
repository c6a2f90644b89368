using Platform.Api.Demonstration.Districts;
using Platform.Domain.Meetings;
using Platform.Projections.Ledgers;
using static Platform.Api.Demonstration.WindowDays;

namespace Platform.Api.Demonstration;

/// <summary>
/// How a dated duty goes, as steps on the agenda. A letter says how a past one went: P as it should, L late, O done in time
/// and written down late, M missed, U missed and made up, R returned and mended, C corrected after confirmation, W waived.
/// </summary>
internal sealed class Courses(BureauWork work, Agenda agenda, DateOnly today)
{
    private readonly Performances _do = new(work, agenda);
    private int _past;
    private int _current;
    private int _counted;
    private int _standing;

    /// <param name="lines">A year's duties, in a fixed order.</param>
    /// <param name="opened">The day on which the year was opened; nothing is recorded before.</param>
    public void Plan(IReadOnlyList<LedgerLine> lines, DateOnly opened)
    {
        var dissolved = work.UnitId(work.Plan.Changes.Dissolution.Unit);
        foreach (var group in lines.Where(line => line.CadenceKind == "standing").GroupBy(line => (line.UnitId, line.PostId, line.AttestationOnly)))
        {
            Stand([.. group], opened);
        }

        foreach (var line in lines.Where(line => line.CadenceKind != "standing"))
        {
            if (line.RequiredCount == 0)
            {
                Count(line, opened);
            }
            else if (line.UnitId == dissolved && line.DueOn > DemonstrationDays.Dissolution(today))
            {
                _do.Put(line, DemonstrationDays.Dissolution(today).AddDays(2), () => work.Waive(line.Id, "单位已撤并，该项职责由承接单位履行。"));
            }
            else if (line.DueOn > agenda.Last)
            {
                Continue(line, opened);
            }
            else
            {
                Go(line, opened, line.DueOn < opened ? 'O' : Letter(work.Plan.Course, _past++));
            }
        }
    }

    /// <summary>A duty that an event made due on <paramref name="day"/>.</summary>
    public void Follow(LedgerLine line, DateOnly day, int index)
    {
        var recent = day > today.AddDays(-15);
        if (line.DueOn is { } due && line.ClosesOn is { } closes)
        {
            switch (recent ? 'M' : Letter("PLPMPUPP", index))
            {
                case 'P': _do.Perform(line, day, [Early(day.AddDays(1), due)], 1, 3); break;
                case 'L': _do.Perform(line, day, [due.AddDays(4)], 1, 3); break;
                case 'U': _do.Perform(line, day, [closes.AddDays(10)], 1, 3); break;
            }

            return;
        }

        switch (Letter(recent ? "WNP" : "PPANPD", index))
        {
            case 'P': _do.Perform(line, day, [day.AddDays(3)], 1, 4); break;
            case 'W': _do.Perform(line, day, [day.AddDays(3)], 1, null); break;
            case 'A': _do.Offer(line, day.AddDays(4), day.AddDays(2), submit: false, _ => { }); break;
            case 'D': _do.Put(line, day.AddDays(5), () => work.Waive(line.Id, "经核实，触发事项登记有误，本次无需办理。")); break;
        }
    }

    private void Go(LedgerLine line, DateOnly opened, char letter)
    {
        var due = line.DueOn!.Value;
        var closes = line.ClosesOn ?? due.AddDays(15);
        var days = InWindow(line, opened, due);
        switch (letter)
        {
            case 'M':
                break;
            case 'L':
                _do.Perform(line, opened, [.. days.SkipLast(1), due.AddDays(2 + Spread(line, 9))], 1, 4);
                break;
            case 'U':
                _do.Perform(line, opened, [.. days.SkipLast(1), closes.AddDays(8 + Spread(line, 20))], 1, 5);
                break;
            case 'O':
                _do.Perform(line, Later(opened, due), days, 3 + Spread(line, 9), 4);
                break;
            case 'R':
                _do.PerformReturned(line, opened, days);
                break;
            case 'C':
                _do.PerformCorrected(line, opened, days);
                break;
            case 'W':
                _do.Put(line, Later(opened, due.AddDays(-25)), () => work.Waive(line.Id, "本年度机构改革，该项由上级统一组织。"));
                break;
            default:
                _do.Perform(line, opened, days, 1 + Spread(line, 2), 2 + Spread(line, 4));
                break;
        }
    }

    // A window that is still open today: some did it early, some wait for the reviewer or were sent back, and many are yet to come.
    private void Continue(LedgerLine line, DateOnly opened)
    {
        if (line.WindowFrom > agenda.Last.AddDays(-20) || work.Plan.LeftOpen.Any(left => left.Obligation == line.ObligationId && work.UnitId(left.Unit) == line.UnitId))
        {
            return;
        }

        var days = InWindow(line, opened, today.AddDays(-12));
        switch (_current++ % 10)
        {
            case 0 or 3 or 7:
                _do.Perform(line, opened, days, 1, 3);
                break;
            case 1:
                _do.Perform(line, opened, [.. days.SkipLast(1), today.AddDays(-5)], 1, null);
                break;
            case 2:
                _do.Perform(line, opened, [.. days.SkipLast(1), today.AddDays(-10)], 1, null);
                _do.Put(line, today.AddDays(-3), () => work.Return(line.Id, "缺少参会人员签到表，请补充后重新提交。"));
                break;
            case 5:
                _do.Offer(line, today.AddDays(-7), today.AddDays(-8), submit: false, _ => { });
                break;
        }
    }

    // What must exist is filed once a year, in one act for all of a unit's articles.
    private void Stand(LedgerLine[] lines, DateOnly opened)
    {
        var index = _standing++;
        var isCurrent = lines[0].WindowTo >= today;
        var day = opened.AddDays(6 + Spread(lines[0], 40));
        if ((isCurrent && index % 9 == 4) || index % 17 == 11)
        {
            return;
        }

        var first = lines[0];
        _do.Put(first, day, async () =>
        {
            var kinds = lines.Select(line => Samples.KindFor(line)).Distinct();
            var evidence = new List<Guid>();
            foreach (var kind in kinds)
            {
                evidence.Add(await work.Upload(first.UnitId, kind, Samples.Title(first, kind), day.AddDays(-1)));
            }

            await work.Record(
                first.UnitId, first.AttestationOnly ? ActKind.Attestation : ActKind.Document, Samples.StandingTitle(first), day.AddDays(-1), evidence,
                [.. lines.Select(line => line.Id)], submit: true);
        });
        if (isCurrent && index % 9 == 7)
        {
            return;
        }

        foreach (var line in lines)
        {
            _do.Put(line, day.AddDays(4), () => work.Confirm(line.Id));
        }
    }

    // Counted and never judged.
    private void Count(LedgerLine line, DateOnly opened)
    {
        var index = _counted++;
        if (index % 5 == 3)
        {
            if (line.CadenceKind is not ("periodic" or "fixed-date"))
            {
                _do.Put(line, new DateOnly(line.WindowTo.Year, 12, 22), () => work.DeclareNone(line.UnitId, line.Id, "本年度没有需要办理的事项。"));
            }

            return;
        }

        for (var i = 0; i <= index % 3; i++)
        {
            var day = Early(opened.AddDays(12 + (i * 75) + Spread(line, 30)), line.WindowTo);
            _do.Offer(line, day.AddDays(2), day, submit: false, _ => { });
        }
    }

    private static char Letter(string course, int index) => course[index % course.Length];
}
