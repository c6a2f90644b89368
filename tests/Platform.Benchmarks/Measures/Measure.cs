namespace Platform.Benchmarks.Measures;

/// <summary>Everything that is measured, in the order in which it is.</summary>
internal static class Measure
{
    public static IReadOnlyList<(string Name, Func<Bench, Task> Run)> All { get; } =
    [
        ("append", StoreAppend.Run),
        ("command", CommandPath.Run),
        ("rollup", RollupLag.Run),
        ("dashboard", Dashboards.Run),
        ("tenants", ManyTenants.Run),
        ("rebuild", Rebuild.Run),
        ("audit", AuditTrail.Run),
        ("start", Starting.Run),
    ];
}
