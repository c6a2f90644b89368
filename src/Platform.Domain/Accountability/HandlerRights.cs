using Platform.Domain.Access;

namespace Platform.Domain.Accountability;

public sealed record HandlerMayNotAct()
    : Refusal(
        "handler-may-not-act",
        "Somebody is named for a part of the case without an account that may take it. Choose somebody who may, or have the right given to their account first.");

/// <summary>What somebody has to be allowed to do, to be named for a part of a case: whoever could never take it would hold the case up.</summary>
public static class HandlerRights
{
    public static string AbilityOf(CaseCapacity capacity) => capacity switch
    {
        CaseCapacity.Investigator => Ability.CaseHandle,
        CaseCapacity.Decider => Ability.CaseDecide,
        CaseCapacity.Reviewer => Ability.CaseReview,
    };

    internal static HandlerMayNotAct Lacking(params IEnumerable<string> pointers) => new HandlerMayNotAct
    {
        Errors = [.. pointers.Select(pointer => new FieldError(pointer, "may-not-act", "Choose somebody whose account may do this."))],
    };
}
