using System.Text.Json;
using Platform.Domain.Schemes;

namespace Platform.Domain.Meetings;

/// <summary>
/// What went on in a meeting, as facts of the institution's work. Part of a stored event. Stances are taken on what was to be
/// decided and on nothing else; what anybody thinks or believes has no place here.
/// </summary>
/// <param name="ChairPostId">The post that presided.</param>
/// <param name="Study">For a study, what was studied; otherwise null.</param>
/// <param name="SelfAccounts">For a democratic-life meeting, an organisational-life meeting or a hearing of work reports: who submitted and was heard.</param>
public sealed record Proceedings(
    MeetingNature Nature,
    Guid? ChairPostId,
    IReadOnlyList<Absence> Absent,
    IReadOnlyList<AgendaItem> Agenda,
    StudyRecord? Study,
    IReadOnlyList<SelfAccount> SelfAccounts)
{
    private static readonly JsonSerializerOptions Plain = new(JsonSerializerDefaults.Web);

    /// <summary>Whether both say the same, list by list.</summary>
    public bool SaysTheSameAs(Proceedings? other) => other is not null && Hash() == other.Hash();

    private string Hash() => CanonicalJson.Hash(JsonSerializer.SerializeToElement(this, Plain));
}

/// <summary>What kind of meeting it is (matrix E1, E2, E11, E12, E13).</summary>
public enum MeetingNature
{
    Decision,
    DedicatedStudy,
    ReportHearing,
    Learning,
    Analysis,
    DemocraticLife,
    OrganisationalLife,
    WorkReport,
    Other,
}

/// <summary>A post that belongs to the meeting and was not there.</summary>
public sealed record Absence(Guid PostId, AbsenceReason Reason);

/// <summary>Why somebody was absent: a code and no story, because leave can have private grounds.</summary>
public enum AbsenceReason
{
    OfficialDuty,
    OnLeave,
    OtherMeeting,
    Vacant,
    WithoutReason,
}

/// <param name="Decision">What was decided on it; null where it was only dealt with.</param>
public sealed record AgendaItem(string Title, ItemDecision? Decision);

/// <param name="DeciderPostId">Who decided alone; null where the meeting did together.</param>
public sealed record ItemDecision(string Text, DecidedBy DecidedBy, Guid? DeciderPostId, IReadOnlyList<Stance> Stances);

public enum DecidedBy
{
    Collective,
    OneAlone,
}

/// <summary>How a member stood to what was decided; the facts on which attribution rests (FIN 21, EJC 20, EJY 11, EJA 13).</summary>
/// <param name="ClearObjection">The member objected clearly and for the record.</param>
/// <param name="Overruled">It was decided against that objection.</param>
public sealed record Stance(Guid PostId, StanceKind Kind, bool ClearObjection, bool Overruled);

public enum StanceKind
{
    For,
    Against,
    Reserved,
}

/// <param name="LeadPostId">The post that led the study.</param>
/// <param name="Documents">Titles of what was studied; never what anybody made of it.</param>
public sealed record StudyRecord(Guid? LeadPostId, IReadOnlyList<string> Documents);

/// <summary>That a post handed in its account and was heard. What it says is in no record.</summary>
public sealed record SelfAccount(Guid PostId, DateOnly? SubmittedOn, DateOnly? HeardOn);
