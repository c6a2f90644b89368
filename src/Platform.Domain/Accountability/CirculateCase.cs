namespace Platform.Domain.Accountability;

/// <summary>Tells others of a closed case, for them to learn from (row I11 of the matrix): by its circumstance, and never of whom.</summary>
/// <param name="BulletinId">The bulletin by which it is sent round.</param>
/// <param name="Names">What the registers call the persons and units that take part in the case.</param>
/// <param name="WithdrawnId">The bulletin that told of it last, where that one was withdrawn.</param>
public sealed record CirculateCase(
    Guid BulletinId, string Number, string Title, IReadOnlyList<string> Paragraphs, IReadOnlyList<string> Names, Guid? WithdrawnId);

public sealed record CaseIsNoExample()
    : Refusal("case-is-no-example", "Others are told of a case once it is closed, and measures stand against somebody in it.");

public sealed record CaseIsCirculated()
    : Refusal("case-is-circulated", "A bulletin tells of this case already. Have that one withdrawn before another is sent round.");

public static class CirculateCaseDecider
{
    public static Decision<CaseEvent> Decide(CirculateCase command, AccountabilityCase file, By by)
    {
        if (by.PersonId is not { } person || person != file.Handlers.InvestigatorId)
        {
            return new NotYourPartOfTheCase();
        }

        if (!IsExample(file))
        {
            return new CaseIsNoExample();
        }

        if (file.Circulars is [.., var last] && last.BulletinId != command.WithdrawnId)
        {
            return last.Number == command.Number ? Decision<CaseEvent>.Nothing : new CaseIsCirculated();
        }

        return CaseGuard.Faulty(Faults(command, file))
            ?? (Decision<CaseEvent>)new CaseCirculated(command.BulletinId, command.Number, by.Today, person);
    }

    public static bool IsExample(AccountabilityCase file) => file.Status == CaseStatus.Closed && file.Subjects.Any(subject => subject.Measures.Count > 0);

    private static IEnumerable<FieldError> Faults(CirculateCase command, AccountabilityCase file)
    {
        if (file.Circulars.Exists(each => each.Number == command.Number))
        {
            yield return new("/number", "number-in-use", "Give a number that no other bulletin has.");
        }

        var telling = CaseNames.Of(file, command.Names);
        foreach (var (pointer, text) in command.Paragraphs.Index().Select(each => ($"/paragraphs/{each.Index}", each.Item)).Prepend(("/title", command.Title)))
        {
            if (CaseNames.FirstIn(text, telling) is { } told)
            {
                yield return new(pointer, "names-somebody", $"\"{told}\" tells of whom or of when it is. Leave it out.");
            }
        }
    }
}

/// <summary>By what somebody could be told who takes part in a case: names of persons, bodies and posts, and the day.</summary>
public static class CaseNames
{
    // One character is a part of any word.
    private const int Shortest = 2;

    public static IReadOnlyList<string> Of(AccountabilityCase file, IReadOnlyList<string> registered)
    {
        var day = file.Opened.OccurredOn;
        return
        [
            .. registered
                .Concat(file.Subjects.SelectMany(each => new[] { each.Subject.TitleZh, each.Subject.TitleEn }))
                .Append(FormattableString.Invariant($"{day.Year}年{day.Month}月{day.Day}日"))
                .Append(FormattableString.Invariant($"{day:yyyy-MM-dd}"))
                .Select(Plain).Where(name => name.Length >= Shortest).Distinct(),
        ];
    }

    /// <summary>The first of the names that stands in the text, spaces left out of account; null where none does.</summary>
    public static string? FirstIn(string text, IReadOnlyList<string> names)
    {
        var plain = Plain(text);
        return names.FirstOrDefault(name => plain.Contains(name, StringComparison.OrdinalIgnoreCase));
    }

    private static string Plain(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
