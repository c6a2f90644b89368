using Platform.Domain;

namespace Platform.Api.Access.SecondFactors;

public sealed record SecondFactorStands()
    : Refusal("second-factor-stands", "The account has a second factor already. Remove it first.");

public sealed record SecondFactorIsNeeded()
    : Refusal("second-factor-is-needed", "This organization asks this account for a second factor, so it cannot be removed. Whoever lost theirs asks the security administrator.");

public sealed record SecondFactorIsMissing()
    : Refusal("second-factor-is-missing", "The account has no second factor. Set one up first.");

public sealed record CodeIsWrong()
    : Refusal("code-is-wrong", "The code is not right, or it was used already. Wait for the next one.")
{
    public static CodeIsWrong AtCode() => new CodeIsWrong { Errors = [new("/code", "code-is-wrong", "Give the code that the authenticator shows now.")] };
}
