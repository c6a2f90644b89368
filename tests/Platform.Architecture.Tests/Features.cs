using Platform.Api.Commands;

namespace Platform.Architecture.Tests;

internal static class Features
{
    // Rules that are written before the API reaches them. As soon as the API has the folder, everything is asked of it.
    private static readonly string[] WrittenAhead = ["Evidence"];

    public static bool IsAwaited(Type type) => WrittenAhead.Any(feature =>
        type.Namespace == $"Platform.Domain.{feature}"
        && !typeof(Answers).Assembly.GetTypes().Any(other => other.Namespace == $"Platform.Api.{feature}"));
}
