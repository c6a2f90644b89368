using Platform.Domain;

namespace Platform.Api.Commands;

/// <summary>
/// A feature's list of its refusals and the HTTP status of each. A test walks every refusal of the domain and fails when
/// one is in no list, so that there is no quiet default.
/// </summary>
public interface IRefusalStatuses
{
    static abstract IReadOnlyDictionary<Type, int> Statuses { get; }
}

/// <summary>The one mapping from a refusal to HTTP.</summary>
public static class Answers
{
    public static IReadOnlyDictionary<Type, int> Statuses { get; } = typeof(Answers).Assembly.GetTypes()
        .Where(type => type is { IsInterface: false } && type.IsAssignableTo(typeof(IRefusalStatuses)))
        .SelectMany(type => (IReadOnlyDictionary<Type, int>)type.GetProperty(nameof(IRefusalStatuses.Statuses))!.GetValue(null)!)
        .ToDictionary(pair => pair.Key, pair => pair.Value);

    public static IResult ToHttp(this Refusal refusal) =>
        Problem.Of(Statuses.GetValueOrDefault(refusal.GetType(), 409), refusal.Code, refusal.Message, refusal.Errors);
}
