using Platform.Api.Access;
using Platform.Api.Demonstration;
using Platform.Api.Time;
using Wolverine.Http;

namespace Platform.Api.Operations;

/// <summary>What anybody may know of this instance before they sign in.</summary>
/// <param name="Demonstration">Every name and figure here is made up.</param>
public sealed record Instance(string NameZh, string NameEn, bool Demonstration, DateOnly Today);

public static class InstanceEndpoint
{
    [WolverineGet("/api/v1/instance"), NotTenanted, OpenToAll("The sign-in page names the product and says whether its data is made up.")]
    public static async Task<Instance> Get(DemonstrationMode mode, PlatformClock clock, CancellationToken cancellation) =>
        new("责任制履责平台", "Responsibility System Platform", await mode.IsDemonstration(cancellation), clock.Today());
}
