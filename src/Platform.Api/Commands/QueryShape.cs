using System.Globalization;
using Platform.Api.Time;
using Platform.Domain;
using Wolverine.Http;

namespace Platform.Api.Commands;

/// <summary>Refuses query values that cannot be read, all of them at once, in the shape of every other "no".</summary>
public static class QueryShape
{
    public static async Task Check(HttpContext context, RequestDelegate next)
    {
        var chain = context.GetEndpoint()?.Metadata.GetMetadata<HttpChain>();
        var errors = chain is null ? [] : Faults(context, chain);
        if (chain?.Method.Method.GetParameters().Any(parameter => parameter.Name == AsOf.Parameter) == true)
        {
            var clock = context.RequestServices.GetRequiredService<PlatformClock>();
            var view = AsOf.Read(context.Request.Query, clock, errors);
            if (errors.Count == 0 && view is not null && !AsOf.IsSettled(view, clock))
            {
                await AsOf.NotSettled().ExecuteAsync(context);
                return;
            }

            context.Features.Set(view);
        }

        await (errors.Count == 0 ? next(context) : RequestCheck.Malformed(errors).ExecuteAsync(context));
    }

    private static List<FieldError> Faults(HttpContext context, HttpChain chain) =>
    [
        .. context.Request.Query.Where(given => given.Value.Any(UnfitValues.IsUnfit)).Select(given => UnfitValues.NullCharacter($"/{given.Key}")),
        .. from parameter in chain.Method.Method.GetParameters()
           where context.Request.Query.ContainsKey(parameter.Name!) && !context.Request.RouteValues.ContainsKey(parameter.Name!)
           let value = context.Request.Query[parameter.Name!].ToString()
           let expected = parameter.Name == "year" ? Year(value) : Expected(Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType, value)
           where expected is not null
           select new FieldError($"/{parameter.Name}", "wrong-type", $"Give {expected} as the query value {parameter.Name}, or leave it out."),
    ];

    // Days of a year before and after it are asked for as well, and the calendar has ends.
    private static string? Year(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 2200 ? null : "a year between 1900 and 2200";

    // What the value should have been; null when it can be read.
    private static string? Expected(Type type, string value) => type switch
    {
        _ when type == typeof(int) => int.TryParse(value, CultureInfo.InvariantCulture, out _) ? null : "a whole number",
        _ when type == typeof(long) => long.TryParse(value, CultureInfo.InvariantCulture, out _) ? null : "a whole number",
        _ when type == typeof(bool) => bool.TryParse(value, out _) ? null : "true or false",
        _ when type == typeof(Guid) => Guid.TryParse(value, out _) ? null : "an id",
        _ when type == typeof(DateOnly) => DateOnly.TryParseExact(value, "yyyy-MM-dd", out _) ? null : "a day as YYYY-MM-DD",
        _ => null,
    };
}
