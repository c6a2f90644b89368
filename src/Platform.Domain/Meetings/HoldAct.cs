namespace Platform.Domain.Meetings;

/// <summary>Records an act once.</summary>
public sealed record HoldAct(
    Guid ActId,
    Guid UnitId,
    ActKind Kind,
    string Title,
    DateOnly OccurredOn,
    IReadOnlyList<string> Topics,
    IReadOnlyList<Guid> PresentPostIds,
    IReadOnlyList<ActEvidence> Evidence,
    IReadOnlyList<Guid> OccurrenceIds,
    Guid? SupersedesActId)
{
    public IReadOnlyList<string> SentTo { get; init; } = [];

    public IReadOnlyList<string> CopiedTo { get; init; } = [];

    /// <summary>To whom the duties that it serves are owed.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    /// <summary>Who receives copies of what the duties ask for.</summary>
    public IReadOnlyList<string> CopyRecipients { get; init; } = [];

    public ImportedAct? Imported { get; init; }

    /// <summary>The duties of ongoing conduct that it is offered for.</summary>
    public IReadOnlyList<ConductTerms> Conduct { get; init; } = [];
}

/// <summary>What a duty of ongoing conduct takes.</summary>
public sealed record ConductTerms(Guid SchemeId, string ObligationId, bool AttestationOnly, IReadOnlyList<string> EvidenceKinds);

public sealed record ActHasNotHappenedYet()
    : Refusal("act-has-not-happened-yet", "An act is recorded after it was done: the day given has not come yet.");

/// <summary>A report goes to whom the rules name; a name that they do not know could be anybody's.</summary>
public sealed record RecipientIsUnknown()
    : Refusal("recipient-is-unknown", "Some recipients are not named by the duties that this record serves. Choose from those that the duties name.");

/// <summary>Attested by the institution alone: what is attached shows that a mechanism, plan or record exists, and nothing more.</summary>
public sealed record ConductTakesOtherEvidence()
    : Refusal("conduct-takes-other-evidence", "Some of the duties are attested by the institution only and do not take this evidence; each is named with the kinds that it takes.");

public sealed record ImportedActIsOfThisYear()
    : Refusal("imported-act-is-of-this-year", "An import brings acts of past years. Record an act of this year in its duty, where it counts.");

public static class HoldActDecider
{
    public static Decision<ActEvent> Decide(HoldAct command, Act? act, By by)
    {
        if (act is not null)
        {
            return Decision<ActEvent>.Nothing;
        }

        if (command.Imported is not null && command.OccurredOn.Year >= by.Today.Year && command.OccurredOn <= by.Today)
        {
            return new ImportedActIsOfThisYear { Errors = [new("/occurredOn", "of-this-year", "Give a day of a past year.")] };
        }

        if (command.OccurredOn > by.Today)
        {
            return new ActHasNotHappenedYet { Errors = [new("/occurredOn", "in-the-future", "Give a day that is not after today.")] };
        }

        if (Unfit(command).ToList() is { Count: > 0 } unfit)
        {
            return new ConductTakesOtherEvidence { Errors = unfit };
        }

        FieldError[] strangers = [.. Strangers("/sentTo", command.SentTo, command.Recipients), .. Strangers("/copiedTo", command.CopiedTo, command.CopyRecipients)];
        return strangers.Length > 0
            ? new RecipientIsUnknown { Errors = strangers }
            : new ActHeld(
                command.ActId, command.UnitId, command.Kind, command.Title, command.OccurredOn, command.Topics, command.PresentPostIds,
                command.Evidence, command.OccurrenceIds, command.SupersedesActId)
            {
                SentTo = command.SentTo is [] ? null : command.SentTo,
                CopiedTo = command.CopiedTo is [] ? null : command.CopiedTo,
                Conduct = command.Conduct is [] ? null : [.. command.Conduct.Select(terms => new ConductShown(terms.SchemeId, terms.ObligationId))],
                Imported = command.Imported,
            };
    }

    // What the institution attests takes nothing that could hold more, here as in a dated duty.
    private static IEnumerable<FieldError> Unfit(HoldAct command) =>
        from shown in command.Conduct.Index()
        let foreign = command.Evidence.Select(item => item.Kind).Except(shown.Item.EvidenceKinds).ToList()
        where shown.Item.AttestationOnly && foreign.Count > 0
        select new FieldError(
            $"/conductObligationIds/{shown.Index}",
            "evidence-kind-not-permitted",
            $"This duty takes {string.Join(", ", shown.Item.EvidenceKinds)}, and no evidence of the kind {string.Join(", ", foreign)}.");

    private static IEnumerable<FieldError> Strangers(string pointer, IReadOnlyList<string> named, IReadOnlyList<string> known) =>
        named.Index().Where(pair => !known.Contains(pair.Item)).Select(pair => new FieldError($"{pointer}/{pair.Index}", "unknown-recipient", "Choose one of the recipients that the duties name."));
}
