using JasperFx.Events;
using Platform.Api.Commands;
using Platform.Domain.Accountability;
using Platform.Projections.Accountability;

namespace Platform.Api.Accountability;

/// <summary>The other cases that a case has to do with: earlier and later ones, and those that it was joined with or parted from.</summary>
internal static class CaseLinks
{
    public static async Task<IReadOnlyList<CaseLink>> Of(AccountabilityCase file, IReadOnlyList<IEvent> facts, CommandWork work)
    {
        // For whoever is named in no case, as the body that receives a filing, there is no other case either.
        var reader = work.By.PersonId ?? Guid.Empty;
        var links = Recorded(file, facts).ToList();
        var readable = await work.Connection.CasesNaming(reader, [.. links.Select(link => link.CaseId)]);
        return
        [
            .. links.Select(link => link with { Readable = readable.Contains(link.CaseId) }),
            // That there is a later case is told to those alone who are named in it.
            .. (await work.Connection.LaterCases(file.Id, reader)).Select(later => new CaseLink("later", later.CaseId, later.OpenedOn, later.Words, null, null, null, null, true)),
        ];
    }

    private static IEnumerable<CaseLink> Recorded(AccountabilityCase file, IReadOnlyList<IEvent> facts)
    {
        foreach (var source in file.Opened.Sources.Where(source => source is { Kind: "case", Id: not null }))
        {
            yield return new("earlier", source.Id!.Value, null, source.Words, null, null, null, null, false);
        }

        foreach (var fact in facts.Select(each => each.Data))
        {
            bool Intact(string hash) => CaseViews.HashBefore(facts, each => ReferenceEquals(each, fact)) == hash;
            CaseLink? link = fact switch
            {
                CaseMerged e => new("merged-into", e.IntoId, e.On, e.Ground, null, null, e.FileSha256, Intact(e.FileSha256), false),
                CaseTakenIn e => new("taken-in", e.FromId, e.On, e.Ground, e.OccurredOn, e.Facts, e.FileSha256, Intact(e.FileSha256), false),
                CaseSplit e => new("split-into", e.IntoId, e.On, e.Ground, null, null, e.FileSha256, Intact(e.FileSha256), false),
                CaseSplitOff e => new("split-off-from", e.FromId, e.On, e.Ground, null, null, null, null, false),
                _ => null,
            };
            if (link is not null)
            {
                yield return link;
            }
        }
    }
}
