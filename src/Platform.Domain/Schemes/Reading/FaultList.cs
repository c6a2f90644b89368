namespace Platform.Domain.Schemes.Reading;

/// <summary>Collects every fault of a pack, up to a bound that keeps the answer readable and small.</summary>
internal sealed class FaultList
{
    public const int ErrorsMax = 1000;

    private readonly List<FieldError> errors = [];

    public IReadOnlyList<FieldError> Errors => errors;

    public void Add(string pointer, string code, string detail)
    {
        if (errors.Count < ErrorsMax)
        {
            errors.Add(new(pointer, code, detail));
        }
        else if (errors.Count == ErrorsMax)
        {
            errors.Add(new("", "too-many-errors", $"Only the first {ErrorsMax} errors are listed. Mend them and send the pack again."));
        }
    }

    public void Add(PackNode at, string code, string detail) => Add(at.Pointer, code, detail);
}
