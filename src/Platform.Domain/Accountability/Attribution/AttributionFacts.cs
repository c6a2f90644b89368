namespace Platform.Domain.Accountability.Attribution;

/// <summary>How the decision in question came about.</summary>
public enum DecisionMode
{
    Unknown,

    /// <summary>Decided by the body together.</summary>
    Collective,

    /// <summary>Decided or approved by one leader alone.</summary>
    Sole,
}

public enum Known
{
    Unknown,
    No,
    Yes,
}

public enum Objection
{
    Unknown,
    None,

    /// <summary>A doubt that is no clear objection.</summary>
    Unclear,

    Clear,
}

/// <summary>The part that a rule for non-rectification gives to a participant.</summary>
public enum RectificationPart
{
    None,
    PartyOrganisation,
    DisciplineCommittee,
    Individual,
}

/// <summary>What is recorded of one participant: minutes say who took part and who objected, the post register who held what.</summary>
/// <param name="Key">The post's id; for a body the unit's.</param>
/// <param name="IsHead">Whether it was the head of the body on that day.</param>
/// <param name="InCharge">Whether it was the member directly in charge of the matter.</param>
/// <param name="Overruled">Whether the objection was not adopted.</param>
/// <param name="DecidedAlone">Whether this is the one who decided or approved alone.</param>
public sealed record ParticipantFacts(
    Guid Key, Guid? PersonId, string TitleZh, Known IsHead, Known InCharge, Known TookPart, Objection Objection, Known Overruled, Known DecidedAlone,
    RectificationPart Part = RectificationPart.None);

/// <param name="NotRectified">Whether what had to be put right was not.</param>
/// <param name="Source">Where the facts come from: the minutes and the register, in words.</param>
public sealed record AttributionFacts(DecisionMode Mode, bool NotRectified, IReadOnlyList<ParticipantFacts> Participants, string? Source);

/// <summary>What a participant answers for.</summary>
public enum ResponsibilityKind
{
    PrincipalLeadership,
    ImportantLeadership,

    /// <summary>Named by one text, which does not say who bears it: only a person gives it.</summary>
    DirectLeadership,

    /// <summary>For a decision taken or approved alone.</summary>
    OwnDecision,

    MainResponsibility,
    SupervisionResponsibility,
    PersonalResponsibility,

    /// <summary>Exempt from leadership responsibility.</summary>
    Exempt,
}

/// <summary>What one rule gives for one participant.</summary>
/// <param name="Kind">Null where the rule cannot conclude yet.</param>
/// <param name="Facts">The facts used, as codes such as <c>is-head</c>.</param>
/// <param name="Missing">What would have to be known, as codes such as <c>took-part</c>.</param>
public sealed record AttributionConclusion(
    Guid Participant, ResponsibilityKind? Kind, string Rule, string Article, IReadOnlyList<string> Facts, IReadOnlyList<string> Missing)
{
    // Lists compare by reference in a record; two equal conclusions are the same one.
    public bool Equals(AttributionConclusion? other) =>
        other is not null && (Participant, Kind, Rule, Article) == (other.Participant, other.Kind, other.Rule, other.Article)
        && Facts.SequenceEqual(other.Facts) && Missing.SequenceEqual(other.Missing);

    public override int GetHashCode() => HashCode.Combine(Participant, Kind, Rule, Article);
}

/// <summary>What a person found of a participant.</summary>
/// <param name="Kind">Null where it answers for nothing.</param>
/// <param name="DiffersBecause">Asked for where it differs from what the rules gave.</param>
public sealed record AttributedResponsibility(Guid Participant, ResponsibilityKind? Kind, string? DiffersBecause);
