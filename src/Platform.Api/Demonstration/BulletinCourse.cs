using Platform.Api.Bulletins;
using Platform.Api.Commands;
using Platform.Api.Dispatch;
using Platform.Api.Portal;
using Platform.Domain.Bulletins;
using Platform.Domain.Portal;

namespace Platform.Api.Demonstration;

/// <summary>Bulletins of each bureau to its units, which the clerk's unit has read; and one of the district to its bureaus and of the city to its districts, which wait.</summary>
internal sealed class BulletinCourse(Hands hands, Agenda agenda, DateOnly today, CancellationToken cancellation)
{
    public void Begin(BureauWork work)
    {
        agenda.Add(today.AddDays(-75), work.Plan.Slug, () => InBureau(
            work, 75, new(BulletinKind.Ordinary, "责任制落实情况通报", ["各单位台账均已建立，学习和研究按期开展。", "请对照本单位台账补齐佐证材料。"]), 2, published: true));
        agenda.Add(today.AddDays(-10), work.Plan.Slug, () => InBureau(
            work, 10, new(BulletinKind.TypicalCase, "关于一起未按规定报告情形的通报", ["某单位知悉情况后超过规定时限才报告，影响了后续处置。", "各单位应当按规定时限报告，不得迟报。"], ["9"]), 5,
            published: false));
    }

    public void Begin(Performer officer) => Begin(officer, 5, "全区责任制落实情况通报", $"区监〔{today.Year}〕3号");

    public void BeginAbove(Performer city) => Begin(city, 6, "全市责任制落实情况通报", $"市监〔{today.Year}〕5号");

    private void Begin(Performer officer, int ago, string title, string number) => agenda.Add(today.AddDays(-ago), officer.Tenant, () => Issue(
        officer, new(BulletinKind.Ordinary, title, ["各单位本年度履责台账均已建立。", "请对照本单位台账，按时限补齐未完成事项。"]), number, today.AddDays(15 - ago)));

    private async Task InBureau(BureauWork work, int ago, DraftBulletinRequest draft, int number, bool published)
    {
        var id = await Issue(work.Office, draft, $"{work.Plan.NameZh}〔{today.AddDays(-ago).Year}〕{number}号", today.AddDays(-ago + 13));
        await hands.Do(
            work.Clerk, new AcknowledgeBulletinRequest(work.UnitId(work.Plan.ClerkUnit)),
            (s, r) => AcknowledgeBulletinEndpoint.Post(id, r, Desk(s), cancellation), cancellation);
        if (published)
        {
            agenda.Add(today.AddDays(-ago + 2), work.Plan.Slug, () => hands.Do(
                work.Office, new PublishRequest(PublicationKinds.Bulletin, null, null, PublicationForm.Frozen, null, id),
                (s, r) => PublishEndpoint.Post(r, Desk(s), cancellation), cancellation));
        }
    }

    private async Task<Guid> Issue(Performer who, DraftBulletinRequest draft, string number, DateOnly acknowledgeBy)
    {
        var id = (await hands.Do(who, draft, (s, r) => DraftBulletinEndpoint.Post(r, Desk(s), cancellation), cancellation)).GetProperty("id").GetGuid();
        await hands.Do(
            who, new IssueBulletinRequest(number, AcknowledgeBy: acknowledgeBy),
            (s, r) => IssueBulletinEndpoint.Post(id, r, Desk(s), s.GetRequiredService<PostOffice>(), cancellation), cancellation);
        return id;
    }

    private static CommandDesk Desk(IServiceProvider services) => services.GetRequiredService<CommandDesk>();
}
