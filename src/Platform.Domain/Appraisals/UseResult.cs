using Platform.Domain.Schemes;

namespace Platform.Domain.Appraisals;

/// <summary>Records what a final result was used for (rows H10 and H12 of the matrix).</summary>
/// <param name="Provision">The code of the use in the rules; null where they name no such use.</param>
/// <param name="Stated">What the rules of the round say results are used for.</param>
public sealed record UseResult(
    Guid UseId, ResultUseKind Kind, string? Provision, UseRecipient Recipient, DateOnly On, string Words, IReadOnlyList<ResultUse> Stated);

public sealed record ResultIsNotFinal()
    : Refusal("appraisal-result-is-not-final", "A result is used once it is final: announced, and either not objected to in time or the objection was dismissed.");

public sealed record ResultUseIsNotAcceptable()
    : Refusal("appraisal-result-use-is-not-acceptable", "The use cannot be recorded like this; each part that does not fit is named with how to mend it.");

public static class UseResultDecider
{
    public static Decision<AppraisalEvent> Decide(UseResult command, SubjectAppraisal appraisal, By by)
    {
        if (appraisal.Uses.Any(use => use.UseId == command.UseId))
        {
            return Decision<AppraisalEvent>.Nothing;
        }

        if (!appraisal.IsFinal(by.Today))
        {
            return new ResultIsNotFinal();
        }

        var stated = command.Stated.FirstOrDefault(use => use.Code == command.Provision);
        FieldError[] faults =
        [
            .. command.Provision is not null && stated is null
                ? [new FieldError("/provision", "unknown", "Choose a use that the rules name, or leave it out.")] : Array.Empty<FieldError>(),
            .. command.On > by.Today || command.On < appraisal.Announced!.On
                ? [new FieldError("/on", "out-of-range", "Give a day between the announcement and today.")] : Array.Empty<FieldError>(),
        ];
        return faults.Length > 0
            ? new ResultUseIsNotAcceptable { Errors = faults }
            : new ResultUsed(command.UseId, command.Kind, stated?.Code, stated?.Article, command.Recipient, command.On, command.Words, by.ActorId);
    }
}
