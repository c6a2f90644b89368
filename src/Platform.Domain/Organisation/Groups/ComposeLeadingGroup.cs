namespace Platform.Domain.Organisation.Groups;

/// <summary>Says who belongs to a group from a day on: the whole of it, so that each composition reads by itself.</summary>
/// <param name="Standing">Those of the posts named that stand.</param>
public sealed record ComposeLeadingGroup(
    Guid HeadPostId, IReadOnlyList<Guid> DeputyPostIds, IReadOnlyList<Guid> MemberPostIds, DateOnly On, IReadOnlySet<Guid> Standing);

public sealed record CompositionIsNotAcceptable()
    : Refusal("composition-is-not-acceptable", "The group cannot be composed as given; each post at fault is named with how to mend it.");

public static class ComposeLeadingGroupDecider
{
    public static Decision<LeadingGroupEvent> Decide(ComposeLeadingGroup command, LeadingGroup group, By by)
    {
        if (group.Composition is { } current && current.From == command.On
            && current.IsMadeOf(command.HeadPostId, command.DeputyPostIds, command.MemberPostIds))
        {
            return Decision<LeadingGroupEvent>.Nothing;
        }

        if (group.Against(command.On, group.Composition?.From) is { } against)
        {
            return against;
        }

        var errors = Errors(command).ToList();
        return errors.Count > 0
            ? new CompositionIsNotAcceptable { Errors = errors }
            : new LeadingGroupComposed(command.HeadPostId, command.DeputyPostIds, command.MemberPostIds, command.On, by.ActorId);
    }

    private static IEnumerable<FieldError> Errors(ComposeLeadingGroup command)
    {
        var seen = new HashSet<Guid>();
        (string Pointer, Guid Post)[] seats =
        [
            ("/headPostId", command.HeadPostId),
            .. command.DeputyPostIds.Select((post, i) => ($"/deputyPostIds/{i}", post)),
            .. command.MemberPostIds.Select((post, i) => ($"/memberPostIds/{i}", post)),
        ];
        foreach (var (pointer, post) in seats)
        {
            if (!command.Standing.Contains(post))
            {
                yield return new(pointer, "post-unknown", "Choose a post that stands.");
            }
            else if (!seen.Add(post))
            {
                yield return new(pointer, "seated-twice", "A post has one seat in the group; take it out of the others.");
            }
        }
    }
}
