namespace Platform.Domain.Schemes;

/// <summary>One word of a code list: the stored code, and what people read in Chinese and English.</summary>
public sealed record Code(string Value, string Zh, string En);

/// <summary>A closed list of codes. What is not on it is refused by name; nothing is guessed.</summary>
public sealed class CodeList
{
    private readonly Dictionary<string, Code> byValue;

    public CodeList(string name, params Code[] codes)
    {
        Name = name;
        All = codes;
        byValue = codes.ToDictionary(c => c.Value, StringComparer.Ordinal);
        Accepted = string.Join(", ", codes.Select(c => c.Value).Order(StringComparer.Ordinal));
    }

    /// <summary>What the list is of, in English, as a refusal names it.</summary>
    public string Name { get; }

    public IReadOnlyList<Code> All { get; }

    /// <summary>Every code of the list in one sentence part, for refusals.</summary>
    public string Accepted { get; }

    public bool Contains(string value) => byValue.ContainsKey(value);

    /// <summary>The code with its names; null when it is not on the list.</summary>
    public Code? Find(string value) => byValue.GetValueOrDefault(value);
}
