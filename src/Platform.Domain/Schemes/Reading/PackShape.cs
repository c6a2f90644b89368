using System.Text.RegularExpressions;

namespace Platform.Domain.Schemes.Reading;

/// <summary>
/// The shape of a scheme pack, schema version 1.0. Stricter than nothing and looser than the schema in one respect:
/// a collection that is missing or null is empty, and a member that may be null may be missing.
/// </summary>
internal static partial class PackShape
{
    public const int ObligationsMax = 2000;

    private static readonly CodeList SchemaVersions = new("schema versions", new Code("1.0", "1.0", "1.0"));

    private static readonly Shape Words = new Shape.Text();
    private static readonly Shape Texts = new Shape.Many(Words);
    private static readonly Shape Flag = new Shape.Flag();
    private static readonly Shape Day = new Shape.Day();
    private static readonly Shape Reference = new Shape.Text(
        ReferencePattern(), "a reference: unit:, role: or body: and an id of lower-case letters, digits and hyphens");
    private static readonly Shape References = new Shape.Many(Reference);

    private static readonly Shape Cadence = new Shape.Members(
        Required("kind", new Shape.Coded(Codes.CadenceKinds)),
        Optional("period", new Shape.Coded(Codes.Periods)),
        Optional("minCount", new Shape.Integer(1)),
        Optional("countWording", new Shape.Coded(Codes.CountWordings)),
        Optional("fixedDate", new Shape.YearlyDay()),
        Optional("fixedDateWording", new Shape.Coded(Codes.FixedDateWordings)),
        Optional("trigger", Words),
        Optional("timing", new Shape.Coded(Codes.Timings)),
        Optional("steps", Texts),
        Optional("perTarget", Words),
        Optional("wording", Words));

    private static readonly Shape Deadline = new Shape.Members(
        Optional("rule", Words),
        Optional("date", new Shape.YearlyDay()),
        Optional("inferred", Flag));

    private static readonly Shape Metadata = new Shape.Members(
        Required("bureauKind", new Shape.Coded(Codes.BureauKinds)),
        Required("titleZh", Words),
        Required("titleEn", Words),
        Optional("titleStated", new Shape.Coded(Codes.TitleOrigins)),
        Optional("documentKind", Words),
        Optional("sourceFile", Words),
        Optional("sourceLines", new Shape.Many(new Shape.Integer(1), 2, 2)),
        Optional("issuerZh", Words),
        Optional("issuerEn", Words),
        Optional("issuerStated", new Shape.Coded(Codes.IssuerOrigins)),
        Optional("level", new Shape.Coded(Codes.Levels)),
        Optional("place", Words),
        Optional("placeBasis", Words),
        Optional("issuedOn", Day),
        Optional("publishedOn", Day),
        Optional("effectiveDate", Day),
        Optional("effectiveRule", new Shape.Coded(Codes.EffectiveRules)),
        Optional("effectiveArticles", Texts),
        Optional("interpretationBy", Words),
        Optional("interpretationArticles", Texts),
        Optional("topics", new Shape.Many(new Shape.Coded(Codes.Topics))),
        Optional("addresseesZh", Texts),
        Optional("addresseeArticles", Texts),
        Optional("legalBasis", new Shape.Many(new Shape.Members(
            Required("article", Words),
            Required("titleZh", Words),
            Optional("issuerZh", Words),
            Optional("documentNumber", Words),
            Optional("note", Words)))),
        Optional("numbering", new Shape.FreeObject()),
        Optional("provenance", Words));

    private static readonly Shape Body = new Shape.Members(
        Required("id", Words),
        Required("nameZh", Words),
        Required("nameEn", Words),
        Optional("relations", new Shape.Many(new Shape.Coded(Codes.Relations))),
        Optional("articles", Texts),
        Optional("note", Words));

    private static readonly Shape UnitType = new Shape.Members(
        Required("id", Words),
        Required("nameZh", Words),
        Required("nameEn", Words),
        Required("kind", new Shape.Coded(Codes.UnitKinds)),
        Optional("parent", Words),
        Optional("parentStated", Flag),
        Optional("articles", Texts),
        Optional("note", Words));

    private static readonly Shape Role = new Shape.Members(
        Required("id", Words),
        Required("titleZh", Words),
        Required("titleEn", Words),
        Required("responsibilityType", new Shape.Many(new Shape.Coded(Codes.ResponsibilityTypes), 1)),
        Required("unit", Words),
        Optional("articles", Texts),
        Optional("holderRule", Words),
        Optional("note", Words));

    private static readonly Shape Obligation = new Shape.Members(
        Required("id", new Shape.Text(ObligationIdPattern(), "the prefix, -O- and three digits, as in ABC-O-001")),
        Required("article", Words),
        Optional("alsoIn", Texts),
        Required("titleZh", Words),
        Required("titleEn", Words),
        Required("category", new Shape.Coded(Codes.Categories)),
        Required("nature", new Shape.Coded(Codes.Natures)),
        Required("strength", new Shape.Coded(Codes.Strengths)),
        Required("owedBy", new Shape.Many(Reference, 1)),
        Optional("owedTo", References),
        Optional("owedToStated", Flag),
        Optional("copyTo", References),
        Required("cadence", Cadence),
        Optional("deadline", Deadline),
        Required("evidenceKinds", new Shape.Many(new Shape.Coded(Codes.EvidenceKinds), 1)),
        Required("measure", new Shape.Coded(Codes.MeasureKinds)),
        Required("countBasis", new Shape.Coded(Codes.CountBases)),
        Required("scope", new Shape.Coded(Codes.Scopes)),
        Optional("note", Words),
        Optional("appliesListOf", References),
        Optional("followUp", new Shape.Members(
            Required("obligation", new Shape.Text(ObligationIdPattern(), "the prefix, -O- and three digits, as in ABC-O-001")),
            Optional("dueDays", new Shape.Integer(0)))));

    private static readonly Shape Task = new Shape.Members(
        Required("id", Words),
        Required("article", Words),
        Required("titleZh", Words),
        Required("titleEn", Words),
        Optional("leadRole", Reference),
        Optional("responsibleUnits", References));

    private static readonly Shape Appraisal = new Shape.Members(
        Optional("exists", Flag),
        Optional("nameZh", Words),
        Optional("nameEn", Words),
        Optional("articles", Texts),
        Optional("cycles", new Shape.Many(new Shape.Members(
            Required("id", Words),
            Required("nameZh", Words),
            Required("nameEn", Words),
            Required("article", Words),
            Required("cadence", Cadence),
            Optional("deadline", Deadline),
            Optional("organiser", References),
            Optional("executor", References),
            Optional("subjects", References),
            Optional("methods", new Shape.Many(new Shape.Coded(Codes.AppraisalMethods))),
            Optional("methodsStated", Flag),
            Optional("note", Words)))),
        Optional("focusArticle", Words),
        Optional("focusItems", new Shape.Many(new Shape.Members(
            Required("no", new Shape.Integer(1)),
            Required("titleZh", Words),
            Required("titleEn", Words)))),
        Optional("gradesStated", Flag),
        Optional("gradeArticles", Texts),
        Optional("grades", new Shape.Many(new Shape.Members(
            Required("code", Words),
            Required("rank", new Shape.Integer(0)),
            Required("titleZh", Words),
            Required("titleEn", Words)))),
        Optional("scoring", new Shape.Members(
            Required("style", new Shape.Coded(Codes.ScoringStyles)),
            Optional("articles", Texts))),
        Optional("resultUses", new Shape.Many(new Shape.Members(
            Required("code", Words),
            Required("article", Words),
            Required("titleZh", Words),
            Required("titleEn", Words)))),
        Optional("resultReportedTo", References),
        Optional("falsification", new Shape.FreeObject()),
        Optional("integration", Texts),
        Optional("unstated", Texts));

    private static readonly Shape MeasureList = new Shape.Many(new Shape.Coded(Codes.Measures));

    private static readonly Shape AccountabilityRuleList = new Shape.Many(new Shape.Members(
        Required("code", Words),
        Required("article", Words),
        Required("titleZh", Words),
        Required("titleEn", Words),
        Optional("owedBy", References),
        Optional("owedTo", References),
        Optional("deadline", Words)));

    private static readonly Shape Accountability = new Shape.Members(
        Optional("articles", Texts),
        Optional("chapeau", new Shape.Members(
            Required("article", Words),
            Optional("textZh", Words),
            Optional("textEn", Words),
            Optional("threshold", Words),
            Optional("discretion", Words))),
        Optional("subjects", new Shape.Many(new Shape.Members(
            Required("id", Words),
            Required("kind", new Shape.Coded(Codes.SubjectKinds)),
            Required("titleZh", Words),
            Required("titleEn", Words),
            Required("article", Words)))),
        Optional("triggers", new Shape.Many(new Shape.Members(
            Required("id", new Shape.Text(TriggerIdPattern(), "the prefix, -TR- and two digits, as in ABC-TR-01")),
            Required("no", new Shape.Integer(1)),
            Required("article", Words),
            Required("titleZh", Words),
            Required("titleEn", Words),
            Optional("outcomeThreshold", Words),
            Optional("namedSubject", Words),
            Required("recordability", new Shape.Coded(Codes.Recordabilities))))),
        Optional("measures", MeasureList),
        Optional("ladderStyle", new Shape.Coded(Codes.LadderStyles)),
        Optional("ladder", new Shape.Many(new Shape.Members(
            Optional("subjects", Texts),
            Required("step", new Shape.Integer(0)),
            Required("severity", new Shape.Coded(Codes.Severities)),
            Optional("severityStated", Flag),
            Optional("measures", MeasureList),
            Optional("connective", new Shape.Coded(Codes.Connectives)),
            Optional("article", Words),
            Optional("note", Words)))),
        Optional("attribution", AccountabilityRuleList),
        Optional("procedure", AccountabilityRuleList),
        Optional("promotionRules", AccountabilityRuleList),
        Optional("absent", Texts));

    /// <summary>The whole pack.</summary>
    public static Shape Pack { get; } = new Shape.Members(
        Required("schemaVersion", new Shape.Coded(SchemaVersions)),
        Required("packId", new Shape.Text(PackIdPattern(), "lower-case letters, digits and hyphens")),
        Required("prefix", new Shape.Text(PrefixPattern(), "three capital letters")),
        Required("metadata", Metadata),
        Optional("bodies", new Shape.Many(Body)),
        Required("unitTypes", new Shape.Many(UnitType, 1)),
        Optional("roles", new Shape.Many(Role)),
        Required("obligations", new Shape.Many(Obligation, 1, ObligationsMax)),
        Optional("taskTable", new Shape.Many(Task)),
        Optional("appraisal", Appraisal),
        Optional("accountability", Accountability),
        Optional("systemNeeds", new Shape.Many(new Shape.Members(
            Required("id", Words),
            Optional("articles", Texts),
            Required("titleZh", Words),
            Required("titleEn", Words)))),
        Optional("provisions", new Shape.Many(new Shape.Members(
            Required("ref", Words),
            Optional("sourceLine", new Shape.Integer(0)),
            Required("kind", new Shape.Coded(Codes.ProvisionKinds)),
            Optional("summaryZh", Words),
            Optional("mappedTo", Texts)))),
        Optional("ambiguities", new Shape.Many(new Shape.Members(
            Required("id", Words),
            Optional("kind", Words),
            Optional("articles", Texts),
            Optional("textEn", Words),
            Optional("suggestedDefault", Words)))),
        Optional("openParameters", new Shape.Many(new Shape.Members(
            Required("key", Words),
            Optional("affects", Texts),
            Optional("suggestedDefault", Words)))),
        Optional("notes", Texts));

    private static Member Required(string name, Shape shape) => new(name, shape, IsRequired: true);

    private static Member Optional(string name, Shape shape) => new(name, shape, IsRequired: false);

    [GeneratedRegex(@"^[a-z0-9-]+\z")]
    private static partial Regex PackIdPattern();

    [GeneratedRegex(@"^[A-Z]{3}\z")]
    private static partial Regex PrefixPattern();

    [GeneratedRegex(@"^[A-Z]{3}-O-[0-9]{3}\z")]
    private static partial Regex ObligationIdPattern();

    [GeneratedRegex(@"^[A-Z]{3}-TR-[0-9]{2}\z")]
    private static partial Regex TriggerIdPattern();

    [GeneratedRegex(@"^(unit|role|body):[a-z0-9-]+\z")]
    internal static partial Regex ReferencePattern();
}
