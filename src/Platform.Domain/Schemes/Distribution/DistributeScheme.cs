namespace Platform.Domain.Schemes.Distribution;

/// <summary>Sends an issued scheme to units; those that have it already are not sent it again.</summary>
public sealed record DistributeScheme(Guid DistributionId, Guid SchemeId, IReadOnlyList<Guid> UnitIds);

public sealed record SchemeIsNotInForce()
    : Refusal("scheme-is-not-in-force", "Only an issued scheme is sent to units. Issue it first.");

public static class DistributeSchemeDecider
{
    public static Decision<DistributionEvent> Decide(DistributeScheme command, Scheme scheme, SchemeDistribution? distribution, By by)
    {
        if (scheme.Status != SchemeStatus.Issued)
        {
            return new SchemeIsNotInForce();
        }

        Guid[] units = [.. command.UnitIds.Distinct().Where(unit => distribution?.Addressees.ContainsKey(unit) != true)];
        return units.Length == 0
            ? Decision<DistributionEvent>.Nothing
            : new SchemeDistributed(command.DistributionId, command.SchemeId, units, by.ActorId);
    }
}
