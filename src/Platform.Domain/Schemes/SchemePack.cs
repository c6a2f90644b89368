using System.Text.Json;

namespace Platform.Domain.Schemes;

/// <summary>
/// The rules of a bureau as data: what the text asks, of whom and when. Read by <see cref="PackReader"/>, which has
/// resolved every reference. Collections that a pack leaves out are empty here.
/// References are <c>unit:</c>, <c>role:</c> or <c>body:</c> and an id of this pack.
/// </summary>
public sealed record SchemePack
{
    public required string SchemaVersion { get; init; }

    /// <summary>Lower-case id of the pack, the same through all its versions.</summary>
    public required string PackId { get; init; }

    /// <summary>Three capitals that start the id of every obligation and trigger.</summary>
    public required string Prefix { get; init; }

    public required PackMetadata Metadata { get; init; }

    public IReadOnlyList<OutsideBody> Bodies { get; init => field = value ?? []; } = [];

    public required IReadOnlyList<UnitType> UnitTypes { get; init; }

    public IReadOnlyList<Role> Roles { get; init => field = value ?? []; } = [];

    public required IReadOnlyList<Obligation> Obligations { get; init; }

    public IReadOnlyList<PackTask> TaskTable { get; init => field = value ?? []; } = [];

    /// <summary>Null when the pack says nothing of appraisal.</summary>
    public Appraisal? Appraisal { get; init; }

    /// <summary>Null when the pack says nothing of accountability.</summary>
    public AccountabilityRules? Accountability { get; init; }

    public IReadOnlyList<SystemNeed> SystemNeeds { get; init => field = value ?? []; } = [];

    public IReadOnlyList<Provision> Provisions { get; init => field = value ?? []; } = [];

    public IReadOnlyList<Ambiguity> Ambiguities { get; init => field = value ?? []; } = [];

    public IReadOnlyList<OpenParameter> OpenParameters { get; init => field = value ?? []; } = [];

    public IReadOnlyList<string> Notes { get; init => field = value ?? []; } = [];
}

public sealed record PackMetadata
{
    public required string BureauKind { get; init; }

    public required string TitleZh { get; init; }

    public required string TitleEn { get; init; }

    public string? TitleStated { get; init; }

    public string? DocumentKind { get; init; }

    public string? SourceFile { get; init; }

    public IReadOnlyList<int> SourceLines { get; init => field = value ?? []; } = [];

    public string? IssuerZh { get; init; }

    public string? IssuerEn { get; init; }

    public string? IssuerStated { get; init; }

    public string? Level { get; init; }

    public string? Place { get; init; }

    public string? PlaceBasis { get; init; }

    public DateOnly? IssuedOn { get; init; }

    public DateOnly? PublishedOn { get; init; }

    public DateOnly? EffectiveDate { get; init; }

    public string? EffectiveRule { get; init; }

    public IReadOnlyList<string> EffectiveArticles { get; init => field = value ?? []; } = [];

    public string? InterpretationBy { get; init; }

    public IReadOnlyList<string> InterpretationArticles { get; init => field = value ?? []; } = [];

    public IReadOnlyList<string> Topics { get; init => field = value ?? []; } = [];

    public IReadOnlyList<string> AddresseesZh { get; init => field = value ?? []; } = [];

    public IReadOnlyList<string> AddresseeArticles { get; init => field = value ?? []; } = [];

    public IReadOnlyList<LegalBasis> LegalBasis { get; init => field = value ?? []; } = [];

    /// <summary>How the text numbers its provisions; its members differ from text to text.</summary>
    public JsonElement? Numbering { get; init; }

    public string? Provenance { get; init; }
}

public sealed record LegalBasis
{
    public required string Article { get; init; }

    public required string TitleZh { get; init; }

    public string? IssuerZh { get; init; }

    public string? DocumentNumber { get; init; }

    public string? Note { get; init; }
}

/// <summary>A body outside the tenant. It receives and asks; nothing that it owes is kept here.</summary>
public sealed record OutsideBody
{
    public required string Id { get; init; }

    public required string NameZh { get; init; }

    public required string NameEn { get; init; }

    public IReadOnlyList<string> Relations { get; init => field = value ?? []; } = [];

    public IReadOnlyList<string> Articles { get; init => field = value ?? []; } = [];

    public string? Note { get; init; }
}

/// <summary>A kind of unit inside the tenant; the organization tree holds any number of units of it.</summary>
public sealed record UnitType
{
    public required string Id { get; init; }

    public required string NameZh { get; init; }

    public required string NameEn { get; init; }

    public required string Kind { get; init; }

    /// <summary>Id (not a reference) of the unit type above; null at the top.</summary>
    public string? Parent { get; init; }

    public bool? ParentStated { get; init; }

    public IReadOnlyList<string> Articles { get; init => field = value ?? []; } = [];

    public string? Note { get; init; }
}

/// <summary>A post, or a collective that bears a duty as a whole.</summary>
public sealed record Role
{
    public required string Id { get; init; }

    public required string TitleZh { get; init; }

    public required string TitleEn { get; init; }

    public required IReadOnlyList<string> ResponsibilityType { get; init; }

    /// <summary>Id (not a reference) of the unit type that the post is in.</summary>
    public required string Unit { get; init; }

    public IReadOnlyList<string> Articles { get; init => field = value ?? []; } = [];

    public string? HolderRule { get; init; }

    public string? Note { get; init; }
}

/// <summary>One task of the rules' task table: who leads it and which units answer for it.</summary>
public sealed record PackTask
{
    public required string Id { get; init; }

    public required string Article { get; init; }

    public required string TitleZh { get; init; }

    public required string TitleEn { get; init; }

    public string? LeadRole { get; init; }

    public IReadOnlyList<string> ResponsibleUnits { get; init => field = value ?? []; } = [];
}

public sealed record SystemNeed
{
    public required string Id { get; init; }

    public IReadOnlyList<string> Articles { get; init => field = value ?? []; } = [];

    public required string TitleZh { get; init; }

    public required string TitleEn { get; init; }
}

public sealed record Provision
{
    public required string Ref { get; init; }

    public int? SourceLine { get; init; }

    public required string Kind { get; init; }

    public string? SummaryZh { get; init; }

    public IReadOnlyList<string> MappedTo { get; init => field = value ?? []; } = [];
}

public sealed record Ambiguity
{
    public required string Id { get; init; }

    public string? Kind { get; init; }

    public IReadOnlyList<string> Articles { get; init => field = value ?? []; } = [];

    public string? TextEn { get; init; }

    public string? SuggestedDefault { get; init; }
}

public sealed record OpenParameter
{
    public required string Key { get; init; }

    public IReadOnlyList<string> Affects { get; init => field = value ?? []; } = [];

    public string? SuggestedDefault { get; init; }
}
