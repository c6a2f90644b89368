using System.Reflection;
using System.Text.Json;
using Platform.Domain;

namespace Platform.Projections.Tests.StoredEvents;

/// <summary>
/// One sample of each stored event, made from its constructor: every member filled, every value named after its member, so
/// that a reviewer sees what lies where. Equal names give equal ids, so that the samples refer to one another.
/// </summary>
internal static class Samples
{
    public static IReadOnlyDictionary<string, object> All { get; } =
        Platform.Projections.StoredEvents.Names.ToDictionary(pair => pair.Value, pair => Of(pair.Key, pair.Key.Name));

    private static object Of(Type type, string name) => type switch
    {
        _ when Nullable.GetUnderlyingType(type) is { } inner => Of(inner, name),
        _ when type == typeof(string) => name,
        _ when type == typeof(Guid) => DeterministicId.From(name.ToLowerInvariant()),
        _ when type == typeof(DateOnly) => new DateOnly(2026, 6, 30),
        _ when type == typeof(TimeOnly) => new TimeOnly(9, 30),
        _ when type == typeof(DateTimeOffset) => new DateTimeOffset(2026, 6, 30, 1, 2, 3, TimeSpan.Zero),
        _ when type == typeof(bool) => true,
        _ when type == typeof(int) || type == typeof(long) => Convert.ChangeType(2, type, null),
        _ when type == typeof(decimal) => 2.5m,
        _ when type == typeof(JsonElement) => JsonSerializer.SerializeToElement(new Dictionary<string, string> { [name] = "样本" }),
        _ when type.IsEnum => Enum.GetValues(type).GetValue(Enum.GetValues(type).Length - 1)!,
        _ when type.IsGenericType && type.GetGenericArguments() is [var item] && type.IsAssignableFrom(item.MakeArrayType()) => One(item, name),
        _ when type.Namespace!.StartsWith("Platform.Domain", StringComparison.Ordinal) => Record(type),
        _ => throw new NotSupportedException($"{name} is a {type}: say here what a sample of it looks like."),
    };

    // A list, as one is read back.
    private static object One(Type item, string name)
    {
        var list = (System.Collections.IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(item))!;
        list.Add(Of(item, name));
        return list;
    }

    private static object Record(Type type)
    {
        var constructor = type.GetConstructors().OrderByDescending(candidate => candidate.GetParameters().Length).First();
        var arguments = constructor.GetParameters();
        var made = constructor.Invoke([.. arguments.Select(parameter => Of(parameter.ParameterType, parameter.Name!))]);
        var rest = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.CanWrite && property.SetMethod!.IsPublic && arguments.All(argument => argument.Name != property.Name));
        foreach (var property in rest)
        {
            property.SetValue(made, Of(property.PropertyType, property.Name));
        }

        return made;
    }
}
