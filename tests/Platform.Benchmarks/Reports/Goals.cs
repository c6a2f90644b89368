namespace Platform.Benchmarks.Reports;

/// <summary>What a figure should be: at least, or at most.</summary>
internal sealed record Goal(string Name, bool AtLeast, double Value)
{
    public static IReadOnlyList<Goal> All { get; } =
    [
        new("append.store_vs_plain_marten", true, 0.9),
        new("append.command_http_vs_http_append", true, 0.25),
        new("rollup.visible_p99_ms", false, 250),
        new("rollup.capacity_vs_no_wakeup", true, 0.95),
        new("dashboard.district_vs_one_select", false, 3),
        new("dashboard.district_asof_vs_one_select", false, 4),
        new("dashboard.district_1000_vs_10_bureaus", false, 1.5),
        new("rebuild.events_per_s_vs_scan", true, 0.08),
        new("tenants.command_cost_5000_vs_10", false, 1.2),
        new("audit.verify_s_per_million_events", false, 30),
        new("start.cold_vs_empty_app", false, 4),
        new("start.projections_after_kill_s", false, 10),
    ];

    public bool IsMet(double value) => AtLeast ? value >= Value : value <= Value;

    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{(AtLeast ? ">=" : "<=")} {Value:0.###}");
}
