namespace Platform.Domain.Meetings;

/// <summary>Everything in proceedings that does not fit together, each with its field.</summary>
internal static class ProceedingsFaults
{
    private static readonly MeetingNature[] OfAccounts = [MeetingNature.DemocraticLife, MeetingNature.OrganisationalLife, MeetingNature.WorkReport];
    private static readonly MeetingNature[] OfStudy = [MeetingNature.Learning, MeetingNature.DedicatedStudy];

    public static IEnumerable<FieldError> Of(Proceedings held, IReadOnlyList<Guid> present, DateOnly today) =>
    [
        .. Absences(held.Absent, present),
        .. held.ChairPostId is { } chair && !present.Contains(chair) ? [Stranger("/proceedings/chairPostId")] : Array.Empty<FieldError>(),
        .. held.Study is { LeadPostId: { } lead } && !present.Contains(lead) ? [Stranger("/proceedings/study/leadPostId")] : Array.Empty<FieldError>(),
        .. held.Study is not null && !OfStudy.Contains(held.Nature)
            ? [new("/proceedings/study", "not-of-this-kind", "Only a study has a record of what was studied.")] : Array.Empty<FieldError>(),
        .. held.Agenda.Index().SelectMany(item => Decided(held.Nature, item.Item, $"/proceedings/agenda/{item.Index}", present)),
        .. Accounts(held, today),
    ];

    private static IEnumerable<FieldError> Absences(IReadOnlyList<Absence> absent, IReadOnlyList<Guid> present) =>
        from absence in absent.Index()
        let isPresent = present.Contains(absence.Item.PostId)
        where isPresent || absent.Take(absence.Index).Any(earlier => earlier.PostId == absence.Item.PostId)
        select new FieldError(
            $"/proceedings/absent/{absence.Index}", isPresent ? "is-present" : "given-twice",
            isPresent ? "This post is among those present." : "This post is named already.");

    private static IEnumerable<FieldError> Decided(MeetingNature nature, AgendaItem item, string at, IReadOnlyList<Guid> present)
    {
        if (item.Decision is not { } decision)
        {
            yield break;
        }

        // Scope boundary: of meetings where people speak of themselves, the fact of submission and hearing is all that is kept.
        if (OfAccounts.Contains(nature))
        {
            yield return new($"{at}/decision", "facts-only", "Of such a meeting only what was submitted and heard is recorded.");
            yield break;
        }

        if ((decision.DecidedBy == DecidedBy.OneAlone) != (decision.DeciderPostId is not null))
        {
            yield return new($"{at}/decision/deciderPostId", "decider-does-not-fit", "Name the post that decided alone, and none where the meeting decided together.");
        }

        foreach (var (index, stance) in decision.Stances.Index())
        {
            var place = $"{at}/decision/stances/{index}";
            if (!present.Contains(stance.PostId))
            {
                yield return Stranger(place);
            }
            else if (decision.Stances.Take(index).Any(earlier => earlier.PostId == stance.PostId))
            {
                yield return new(place, "given-twice", "This post is named already.");
            }

            if (stance.ClearObjection && stance.Kind != StanceKind.Against)
            {
                yield return new($"{place}/clearObjection", "objects-without-being-against", "Whoever objected clearly was against it.");
            }

            if (stance.Overruled && !stance.ClearObjection)
            {
                yield return new($"{place}/overruled", "nothing-to-overrule", "Only a clear objection can be overruled.");
            }
        }
    }

    private static IEnumerable<FieldError> Accounts(Proceedings held, DateOnly today)
    {
        foreach (var (index, account) in held.SelfAccounts.Index())
        {
            var at = $"/proceedings/selfAccounts/{index}";
            if (!OfAccounts.Contains(held.Nature))
            {
                yield return new(at, "not-of-this-kind", "Only meetings in which accounts are given have them.");
            }

            if (account is { SubmittedOn: null, HeardOn: null })
            {
                yield return new(at, "required", "Give the day on which it was submitted, or heard, or both.");
            }

            if (account.SubmittedOn > today || account.HeardOn > today)
            {
                yield return new(at, "in-the-future", "Give days that are not after today.");
            }

            if (account.SubmittedOn > account.HeardOn)
            {
                yield return new(at, "heard-before-submitted", "It was submitted on the day on which it was heard, or before.");
            }

            if (held.SelfAccounts.Take(index).Any(earlier => earlier.PostId == account.PostId))
            {
                yield return new(at, "given-twice", "This post is named already.");
            }
        }
    }

    private static FieldError Stranger(string at) => new(at, "is-not-present", "Choose a post that was present.");
}
