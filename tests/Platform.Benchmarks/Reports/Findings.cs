using System.Globalization;
using System.Text.Json;

namespace Platform.Benchmarks.Reports;

/// <summary>What was measured, under the names by which it is compared from run to run.</summary>
internal sealed class Findings
{
    public SortedDictionary<string, double> Ratios { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, double> Figures { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, object> Environment { get; } = new(StringComparer.Ordinal);

    /// <summary>What went wrong while it was measured. A figure beside a fault is not to be trusted.</summary>
    public List<string> Faults { get; } = [];

    public void Ratio(string name, double value) => Ratios[name] = Math.Round(value, 3);

    public void Figure(string name, double value) => Figures[name] = Math.Round(value, 2);

    public void Note(string measure, IReadOnlyDictionary<string, int> faults) =>
        Faults.AddRange(faults.Select(fault => $"{measure}: {fault.Value} x {fault.Key}"));

    public async Task Write(TextWriter screen, string? file)
    {
        await screen.WriteLineAsync();
        await screen.WriteLineAsync("ratio                                          measured        goal");
        foreach (var (name, value) in Ratios)
        {
            var goal = Goal.All.FirstOrDefault(goal => goal.Name == name);
            await screen.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture, $"{name,-44} {value,10:0.000}  {goal?.ToString() ?? "reported",10}  {(goal is null ? "" : goal.IsMet(value) ? "met" : "MISSED")}"));
        }

        foreach (var goal in Goal.All.Where(goal => !Ratios.ContainsKey(goal.Name)))
        {
            await screen.WriteLineAsync($"{goal.Name,-44} {"-",10}  {goal,10}  not measured");
        }

        await screen.WriteLineAsync();
        foreach (var (name, value) in Figures)
        {
            await screen.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{name,-58} {value,14:#,##0.##}"));
        }

        foreach (var fault in Faults)
        {
            await screen.WriteLineAsync("fault: " + fault);
        }

        await Keep(file);
    }

    /// <summary>Writes what there is so far, so that a run that is broken off leaves something.</summary>
    public async Task Keep(string? file)
    {
        if (file is not null)
        {
            await File.WriteAllTextAsync(file, JsonSerializer.Serialize(
                new { ratios = Ratios, figures = Figures, environment = Environment, faults = Faults }, Pretty));
        }
    }

    private static readonly JsonSerializerOptions Pretty = new() { WriteIndented = true, NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.AllowNamedFloatingPointLiterals };
}
