using Platform.Domain.Schemes;

namespace Platform.Domain.Ledgers.Succession;

/// <summary>How a version of a rule set takes over from the one before it.</summary>
public sealed record Takeover(DateOnly EffectiveFrom, Transition Transition)
{
    /// <summary>Whether a duty is owed under the former version.</summary>
    public bool KeepsFormer(PlannedOccurrence duty) => Transition switch
    {
        { Rule: TransitionRule.BegunWindowsKeepOld } => duty.WindowFrom < EffectiveFrom,
        { Rule: TransitionRule.CutAtDate, CutOn: { } cut } => duty.LastDay < cut,
        _ => duty.LastDay < EffectiveFrom,
    };
}
