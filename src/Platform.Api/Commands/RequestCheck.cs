using Platform.Domain;
using Wolverine.Http;

namespace Platform.Api.Commands;

/// <summary>A request that can say everything that is wrong with its shape, before any rule is asked.</summary>
public interface IChecked
{
    IEnumerable<FieldError> Errors();
}

/// <summary>Runs before each endpoint whose request can check itself.</summary>
public static class RequestCheck
{
    public static IResult Before(IChecked request)
    {
        var errors = request.Errors().ToList();
        return errors.Count == 0 ? WolverineContinue.Result() : Malformed(errors);
    }

    internal static IResult Malformed(IReadOnlyList<FieldError> errors) =>
        Problem.Of(400, "request-is-malformed", "Some members of the request cannot be accepted; each is named with how to mend it.", errors);
}

/// <summary>Checks that several requests share.</summary>
public static class Check
{
    public static IEnumerable<FieldError> Text(string pointer, string? value, int longest, bool required = true)
    {
        if (required && string.IsNullOrWhiteSpace(value))
        {
            yield return new FieldError(pointer, "required", "Give a text; it may not be empty.");
        }
        else if (value?.Length > longest)
        {
            yield return new FieldError(pointer, "too-long", $"Shorten the text to at most {longest} characters; it has {value.Length}.");
        }
    }

    public static IEnumerable<FieldError> Count<T>(string pointer, IReadOnlyCollection<T>? values, int least, int most)
    {
        var count = values?.Count ?? 0;
        if (count < least || count > most)
        {
            yield return new FieldError(pointer, "count-out-of-range", $"Give between {least} and {most} entries; there are {count}.");
        }
    }

    public static IEnumerable<FieldError> Given<T>(string pointer, T? value)
        where T : struct
    {
        if (value is null || EqualityComparer<T>.Default.Equals(value.Value, default))
        {
            yield return new FieldError(pointer, "required", "Give a value.");
        }
    }
}
