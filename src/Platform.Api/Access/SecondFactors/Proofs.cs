using Platform.Api.Commands;
using Platform.Domain;

namespace Platform.Api.Access.SecondFactors;

public sealed record ProofRequest(string? Password) : IChecked
{
    public IEnumerable<FieldError> Errors() => Check.Text("/password", Password, 200);

    public override string ToString() => nameof(ProofRequest);
}

public sealed record CodeRequest(string? Code) : IChecked
{
    public IEnumerable<FieldError> Errors() => Check.Text("/code", Code, 20);

    public override string ToString() => nameof(CodeRequest);
}

public sealed record ProofWithCodeRequest(string? Password, string? Code) : IChecked
{
    public IEnumerable<FieldError> Errors() => [.. Check.Text("/password", Password, 200), .. Check.Text("/code", Code, 20)];

    public override string ToString() => nameof(ProofWithCodeRequest);
}
