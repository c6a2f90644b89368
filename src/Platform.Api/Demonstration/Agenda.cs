namespace Platform.Api.Demonstration;

/// <summary>What is done on which day. Steps of one lane follow one another; lanes of one day run side by side.</summary>
internal sealed class Agenda
{
    private readonly SortedDictionary<DateOnly, List<(string Lane, Func<Task> Step)>> _days = [];
    private readonly Lock _turn = new();

    /// <summary>The last day on which anything is done.</summary>
    public required DateOnly Last { get; init; }

    /// <summary>Puts a step on a day; a day after the last is left to whoever tries the platform.</summary>
    public void Add(DateOnly day, string lane, Func<Task> step)
    {
        if (day > Last)
        {
            return;
        }

        lock (_turn)
        {
            if (!_days.TryGetValue(day, out var steps))
            {
                _days[day] = steps = [];
            }

            steps.Add((lane, step));
        }
    }

    /// <summary>A day on which time passes and nobody does anything.</summary>
    public void Mark(DateOnly day) => Add(day, string.Empty, () => Task.CompletedTask);

    /// <summary>Runs day after day; a step may put further ones on its own day or on later days.</summary>
    public async Task Run(Func<DateOnly, Task> dawn, CancellationToken cancellation)
    {
        DateOnly? today = null;
        while (TakeFirst() is var (day, steps) && steps is not null)
        {
            if (day != today)
            {
                await dawn(day);
                today = day;
            }

            await Parallel.ForEachAsync(
                steps.GroupBy(step => step.Lane),
                new ParallelOptions { MaxDegreeOfParallelism = Math.Max(4, Environment.ProcessorCount), CancellationToken = cancellation },
                async (lane, _) =>
                {
                    foreach (var (_, step) in lane)
                    {
                        await step();
                    }
                });
        }
    }

    private (DateOnly Day, List<(string Lane, Func<Task> Step)>? Steps) TakeFirst()
    {
        lock (_turn)
        {
            if (_days.Count == 0)
            {
                return (default, null);
            }

            var (day, steps) = _days.First();
            _days.Remove(day);
            return (day, steps);
        }
    }
}
