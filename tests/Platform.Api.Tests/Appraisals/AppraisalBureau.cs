using Platform.Api.Tests.Accountability;
using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;

namespace Platform.Api.Tests.Appraisals;

/// <summary>
/// A bureau with a running or prepared round: Hal speaks for the unit or holds its post, Ida assesses, Don settles, Rea decides objections.
/// </summary>
internal sealed class AppraisalBureau(CaseBureau bureau)
{
    public CaseBureau Bureau => bureau;

    public Office Office => bureau.Office;

    public string Round { get; private set; } = string.Empty;

    public static async Task<AppraisalBureau> Found(PlatformHost host, string template = "education-city") => new(await CaseBureau.Found(host, template, managed: false));

    public Guid Scheme { get; private set; }

    /// <summary>Opens a round of the year; its address.</summary>
    public async Task<Reply> Open(string cycle = "EJA-AP-1", int? half = null, Guid? scheme = null)
    {
        Scheme = (await Office.Get("/api/v1/appraisal-cycles")).Items()[0].GetProperty("schemeId").GetGuid();
        var opened = await Office.Post("/api/v1/appraisal-rounds", new { title = "年度责任考核", schemeId = scheme ?? Scheme, cycleId = cycle, organiserUnitId = bureau.Top, year = 2026, half });
        Round = opened.Location ?? Round;
        return opened;
    }

    /// <summary>A round that has started; the address of the unit's appraisal in it.</summary>
    public async Task<string> Started(object? terms = null, params object[] subjects)
    {
        (await Open()).ShouldBe(201);
        (await Office.Put($"{Round}/terms", terms ?? Terms())).ShouldBe(200);
        (await Office.Put($"{Round}/subjects", new { subjects = subjects is [] ? [Subject()] : subjects })).ShouldBe(200);
        (await Office.Post($"{Round}/start", new { })).ShouldBe(200);
        return $"/api/v1/appraisals/{(await Office.Get(Round)).Items("appraisals")[0].GetProperty("id").GetGuid()}";
    }

    /// <summary>Figures, both assessments and the settled result, on a day after the stated one.</summary>
    public async Task Settled(string at)
    {
        await Figures(at);
        (await bureau.Hal.Office.Post($"{at}/self-assessment", Marks(9))).ShouldBe(200);
        (await bureau.Ida.Office.Post($"{at}/assessment", Marks(8, "记录不全"))).ShouldBe(200);
        (await bureau.Don.Office.Post($"{at}/settlement", new { words = "同意" })).ShouldBe(200);
    }

    public async Task Figures(string at, string knownOn = "2026-05-20") =>
        await Eventually.Holds(async () => (await Office.Post($"{at}/figures", new { knownOn })).ShouldBe(200), TimeSpan.FromSeconds(20));

    public object Subject(Guid? post = null, Guid? settler = null) => new
    {
        unitId = post is null ? bureau.Unit : (Guid?)null,
        postId = post,
        representativeId = post is null ? bureau.Hal.Id : (Guid?)null,
        assessorId = bureau.Ida.Id,
        settlerId = settler ?? bureau.Don.Id,
        reviewerId = bureau.Rea.Id,
    };

    public static object Marks(int given, string? words = null) => new { marks = new[] { new { criterion = 2, given, words } }, words = "总体较好" };

    public static object Terms(int first = 60, string figuresOn = "2026-05-20", object[]? thresholds = null, object[]? caps = null, int? focus = null) => new
    {
        figuresOn,
        selfAssessmentBy = "2026-05-24",
        whereNothingIsOwed = "full-points",
        objectionDays = 5,
        criteria = new object[]
        {
            new { kind = "quantitative", figure = "duties-on-time", words = "按期履责", weight = first },
            new { kind = "qualitative", words = focus is null ? "履行主体责任" : null, focusPoint = focus, weight = 40, maximum = 10 },
        },
        thresholds = thresholds ??
        [
            new { grade = "excellent", from = 90 }, new { grade = "good", from = 75 }, new { grade = "qualified", from = 60 }, new { grade = "unqualified", from = 0 },
        ],
        caps = caps ??
        [
            new { code = "falsified", kind = "falsification", words = "弄虚作假", highestGrade = "unqualified" },
            new { code = "held", kind = "accountability", words = "年内被问责", highestGrade = "qualified" },
        ],
    };
}
