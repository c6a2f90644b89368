namespace Platform.Domain.Organisation;

/// <summary>Takes a unit out of a post's charge.</summary>
/// <param name="On">First day without it, in Asia/Shanghai. The day it began says that it never took effect.</param>
public sealed record WithdrawPortfolio(Guid UnitId, DateOnly On, string? Reason);

public sealed record UnitIsNotInItsCharge()
    : Refusal("unit-is-not-in-its-charge", "The unit is not in the charge of this post.");

public sealed record ChargeBeganLater(DateOnly From)
    : Refusal("charge-began-later", $"The unit came into its charge on {From:yyyy-MM-dd}. Give that day or a later one.");

public sealed record PortfolioReasonIsTooLong()
    : Refusal("portfolio-reason-is-too-long", $"Shorten the reason to at most {EndTenureDecider.LongestReason} characters.");

public static class WithdrawPortfolioDecider
{
    public static Decision<PostEvent> Decide(WithdrawPortfolio command, Post post)
    {
        if (post.Portfolio.FindLast(c => c.UnitId == command.UnitId && c.Until is null) is not { } running)
        {
            return post.Portfolio.Exists(c => c.UnitId == command.UnitId && c.Until == command.On) ? Decision<PostEvent>.Nothing : new UnitIsNotInItsCharge();
        }

        var reason = UnitNames.Tidy(command.Reason);
        return command.On < running.From ? new ChargeBeganLater(running.From) { Errors = [new("/on", "before-from", "Give a day within the charge.")] }
            : reason?.Length > EndTenureDecider.LongestReason ? new PortfolioReasonIsTooLong()
            : new PostPortfolioWithdrawn(command.UnitId, command.On, reason);
    }
}
