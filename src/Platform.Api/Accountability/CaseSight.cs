using Platform.Domain.Accountability;

namespace Platform.Api.Accountability;

/// <summary>Who sees a case: those who are named in it, and a subject from its notice on. To everybody else it is not there.</summary>
internal static class CaseSight
{
    public const string Subject = "subject";

    /// <returns>In which capacities the person is named; none where they may not learn of the case.</returns>
    public static IReadOnlyList<string> Capacities(AccountabilityCase file, Guid? person) => person is not { } reader ? [] :
    [
        .. Enum.GetValues<CaseCapacity>().Where(capacity => file.Handlers.Of(capacity) == reader).Select(Projections.Codes.Of),
        .. OwnSubjects(file, reader).Count > 0 ? [Subject] : Array.Empty<string>(),
    ];

    /// <summary>The subjects for which the person answers or speaks, once they have been told.</summary>
    public static IReadOnlyList<Guid> OwnSubjects(AccountabilityCase file, Guid? person) =>
        [.. file.Subjects.Concat(file.Departed).Where(each => each.Subject.PersonId == person && (each.NoticeOn is not null || file.Skips(CaseStep.Notice))).Select(each => each.Subject.Key)];
}
