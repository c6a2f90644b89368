using Platform.Api.Meetings;
using Platform.Domain.Ledgers;
using Platform.Projections.Ledgers;

namespace Platform.Api.Ledgers;

public sealed record NextStep(string Code, string By);

public sealed record OccurrenceAbilities(
    bool Record,
    bool Submit,
    bool Confirm,
    bool Return,
    bool DeclareNone,
    bool Waive,
    bool Correct,
    bool RequestExtension,
    bool DecideExtension,
    bool RequestWaiver,
    bool DeclineWaiver)
{
    public bool RecordStep { get; init; }
}

/// <summary>A post that is asked to agree, and whether its holder has.</summary>
public sealed record ApprovalSeat(Guid PostId, string TitleZh, string UnitNameZh, string? HolderName, bool Approved);

/// <summary>Who has to agree before the duty counts as confirmed, by the bureau's own rule.</summary>
public sealed record ApprovalState(ApprovalMode Mode, int Quorum, IReadOnlyList<ApprovalSeat> Seats);

/// <summary>A dated duty with everything recorded about it.</summary>
public sealed record OccurrenceView : LedgerLine
{
    public OccurrenceView(LedgerLine line)
        : base(line)
    {
    }

    public string? ArticleSummaryZh { get; init; }

    public required string SchemeTitleZh { get; init; }

    public required IReadOnlyList<ActView> Acts { get; init; }

    public required IReadOnlyList<TimelineEntry> Timeline { get; init; }

    /// <summary>The steps of a first-moment duty; null for every other.</summary>
    public StepsView? Steps { get; init; }

    /// <summary>Null where any reviewer confirms alone.</summary>
    public required ApprovalState? Approval { get; init; }

    public required NextStep Next { get; init; }

    public required OccurrenceAbilities Can { get; init; }

    /// <summary>For whom the reader would act here; null where they act for themselves or not at all.</summary>
    public required ActingForView? ActingFor { get; init; }
}

public sealed record ActingForView(Guid PersonId, string? Name, string PostTitleZh, DateOnly Until);
