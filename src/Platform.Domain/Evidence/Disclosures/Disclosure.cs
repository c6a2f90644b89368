namespace Platform.Domain.Evidence.Disclosures;

/// <summary>What a decision about one disclosure needs to know. It ends by itself after its last day.</summary>
public sealed record Disclosure(Guid Id, DateOnly Until, DateOnly? WithdrawnOn)
{
    public static Disclosure? Evolve(Disclosure? disclosure, DisclosureEvent @event) => (disclosure, @event) switch
    {
        (_, DisclosureGranted e) => new(e.DisclosureId, e.Until, null),
        (null, _) => null,
        (var d, DisclosureWithdrawn e) => d with { WithdrawnOn = e.On },
        (var d, _) => d,
    };
}
