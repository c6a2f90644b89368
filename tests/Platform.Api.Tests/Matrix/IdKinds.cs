namespace Platform.Api.Tests.Matrix;

/// <summary>Which kind of thing an operation takes the id of, by the place and the name of the id.</summary>
internal static class IdKinds
{
    private static readonly string[] Owners = ["Unit", "Post"];

    public static string Of(Operation operation, IdPosition position) => (position.In, position.Name) switch
    {
        ("query", "former") or ("body", "parentId") when operation.Path.Contains("/schemes/", StringComparison.Ordinal) => "schemeId",
        ("body", "supersedesId") when operation.Path.Contains("/bulletins", StringComparison.Ordinal) => "bulletinId",
        ("query", "id") or ("body", "supersedesId") => "handoverId",
        (_, "subjectId") => "bulletinId",
        ("query", "streamId") => "occurrenceId",
        ("body", "delegateId" or "investigatorId" or "deciderId" or "reviewerId" or "representativeId" or "toPersonId" or "candidateId" or "assessorId" or "settlerId") => "personId",
        ("body", "id") => "occurrenceId",
        ("body", "outsideBodyId") => "bodyId",
        ("body", "intoCaseId") => "caseId",
        (_, "subject" or "subjects" or "participant" or "key") => "postId",
        ("body", "parentId" or "successorId") => "unitId",
        ("body", var name) => $"{Singular(name)}Id",
        ("query", var name) when name.EndsWith("PostId", StringComparison.Ordinal) => "postId",
        ("query", var name) when name.EndsWith("UnitId", StringComparison.Ordinal) => "unitId",
        var (_, name) => name,
    };

    private static string Singular(string name)
    {
        var plain = name.TrimEnd('s');
        return Owners.FirstOrDefault(kind => plain.EndsWith($"{kind}Id", StringComparison.Ordinal))?.ToLowerInvariant() ?? plain[..^2];
    }
}
