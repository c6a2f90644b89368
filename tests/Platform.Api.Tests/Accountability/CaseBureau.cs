using System.Text.Json;
using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Accountability;

/// <summary>
/// A bureau under one of the rule sets that ship. Hal is first responsible for a unit that the top of the bureau manages; Ida
/// investigates, Don decides and Rea reviews. Each has an account.
/// </summary>
internal sealed class CaseBureau
{
    public required Office Office { get; init; }

    public required string Template { get; init; }

    public required Guid Top { get; init; }

    public required Guid Unit { get; init; }

    public required Guid Beside { get; init; }

    public required Guid Post { get; init; }

    public required (Office Office, Guid Id) Ida { get; init; }

    public required (Office Office, Guid Id) Don { get; init; }

    public required (Office Office, Guid Id) Rea { get; init; }

    public required (Office Office, Guid Id) Hal { get; init; }

    public static async Task<CaseBureau> Found(PlatformHost host, string template = "finance", bool managed = true)
    {
        var office = await Office.Found(host);
        await new Bureau(host, office).PutInForce(template);
        using var pack = JsonDocument.Parse(Bureau.Template(template));
        var types = pack.RootElement.GetProperty("unitTypes").EnumerateArray().ToDictionary(type => type.GetProperty("id").GetString()!, type => Text(type, "parent"));
        var role = pack.RootElement.GetProperty("roles").EnumerateArray().First(each => Text(each, "id") == "first-responsible");
        var chain = new List<string>();
        for (var type = Text(role, "unit"); type is not null; type = types[type])
        {
            chain.Insert(0, type);
        }

        var units = chain.Select((type, i) => new { code = $"u{i}", nameZh = $"单位{i}", unitType = type, parentCode = i == 0 ? null : $"u{i - 1}", openedOn = "2020-01-01" })
            .Append(new { code = "beside", nameZh = "另一单位", unitType = chain[^1], parentCode = (string?)$"u{chain.Count - 2}", openedOn = "2020-01-01" });
        var opened = await office.Post("/api/v1/organisation/units", new { units });
        opened.ShouldBe(201);
        var ids = opened.Items("ids").Select(id => id.GetGuid()).ToList();
        var (top, unit) = (ids[0], ids[^2]);
        var post = await office.Post("/api/v1/posts", new { unitId = unit, roleId = "first-responsible", establishedOn = "2020-01-01" });
        post.ShouldBe(201);
        async Task<(Office, Guid)> Enter(string name, string number, string held)
        {
            var person = await office.Enter(name, number);
            return (await office.Colleague(held, held == Roles.UnitClerk ? unit : null, person), person);
        }

        var hal = await Enter("韩", "H-1", Roles.UnitClerk);
        (await office.Post($"/api/v1/posts/{post.Id}/appointments", new { personId = hal.Item2, from = "2021-01-01" })).ShouldBe(200);
        if (managed)
        {
            (await office.Post("/api/v1/authority-register/entries", new { bodyUnitId = top, unitId = unit, from = "2026-01-01", basis = "干部管理权限表" })).ShouldBe(201);
        }

        var bureau = new CaseBureau
        {
            Office = office,
            Template = template,
            Top = top,
            Unit = unit,
            Beside = ids[^1],
            Post = post.Id,
            Ida = await Enter("伊", "I-1", Roles.DisciplineSupervisor),
            Don = await Enter("董", "D-1", Roles.Leader),
            Rea = await Enter("任", "R-1", Roles.Leader),
            Hal = hal,
        };
        await bureau.Seat(bureau.Don.Id);
        await bureau.Seat(bureau.Rea.Id, unit: bureau.Beside);
        return bureau;
    }

    /// <summary>Gives a person a post in the deciding body, or in another unit.</summary>
    public async Task<Guid> Seat(Guid person, string from = "2021-01-01", Guid? unit = null)
    {
        var post = await Office.Post("/api/v1/posts", new { unitId = unit ?? Top, roleId = "first-responsible", establishedOn = "2020-01-01" });
        post.ShouldBe(201);
        (await Office.Post($"/api/v1/posts/{post.Id}/appointments", new { personId = person, from })).ShouldBe(200);
        return post.Id;
    }

    public object Request(string trigger, string packSubject = "cadre", string occurredOn = "2026-04-01", string? facts = "未按要求组织", Guid? reviewer = null, object? subject = null, Guid? decider = null, object? source = null) => new
    {
        occurredOn,
        triggerId = trigger,
        subjects = new[] { subject ?? new { packSubject, postId = (Guid?)Post, unitId = (Guid?)null, representativeId = (Guid?)null } },
        investigatorId = Ida.Id,
        deciderId = decider ?? Don.Id,
        reviewerId = reviewer ?? Rea.Id,
        decidingUnitId = Top,
        reviewUnitId = Beside,
        sources = new[] { source ?? new { kind = "missed-duty", words = "上半年专题学习未完成" } },
        facts,
    };

    public async Task<string> Open(string trigger = "FIN-TR-01", string packSubject = "cadre")
    {
        var opened = await Ida.Office.Post("/api/v1/cases", Request(trigger, packSubject));
        opened.ShouldBe(201);
        return opened.Location!;
    }

    public async Task Verify(string at)
    {
        var file = await Ida.Office.Get(at);
        file.ShouldBe(200);
        var thresholds = file.Json.GetProperty("trigger").GetProperty("thresholds").EnumerateArray().Select(each => new { threshold = each.GetString(), met = true, words = "有材料" });
        (await Ida.Office.Post($"{at}/verification", new { established = true, words = "经核实属实", thresholds })).ShouldBe(200);
    }

    public object Facts(string mode = "collective", string isHead = "yes") => new
    {
        mode,
        notRectified = false,
        participants = new[]
        {
            new
            {
                key = Post, personId = Hal.Id, titleZh = "负责人", isHead, inCharge = "no", tookPart = "yes", objection = "none", overruled = "no", decidedAlone = "no", part = "none",
            },
        },
        source = "会议记录",
    };

    /// <summary>Up to the step at which the subject is heard.</summary>
    public async Task<string> ToStatement(string trigger = "FIN-TR-01", string packSubject = "cadre")
    {
        var at = await Open(trigger, packSubject);
        await Verify(at);
        var ruled = Template is "finance" or "education-city" or "education-county";
        (await Ida.Office.Post($"{at}/attribution", new
        {
            facts = Facts(),
            responsibilities = new[] { new { participant = Post, kind = ruled ? "principal-leadership" : null, differsBecause = (string?)null } },
        })).ShouldBe(200);
        (await Ida.Office.Post($"{at}/notices", new { subject = Post, statementDueOn = "2026-06-05" })).ShouldBe(200);
        (await Ida.Office.Post($"{at}/file-access", new { subject = Post })).ShouldBe(200);
        return at;
    }

    public object Decision(string? severity, params string[] measures) =>
        new { subject = Post, outcome = "measures", reasons = "情节较轻，认识到位", severity, measures, externalBasis = measures.Contains("by-external-rules") ? "某条例第十条" : null };

    /// <summary>Up to the step at which the subject may ask for a review.</summary>
    public async Task<string> ToReview(string trigger = "FIN-TR-01", string packSubject = "cadre", string? severity = "lighter", string measure = "criticism-education")
    {
        var at = await ToStatement(trigger, packSubject);
        (await Hal.Office.Post($"{at}/statements", new { subject = Post, form = "written", words = "情况说明" })).ShouldBe(200);
        (await Ida.Office.Post($"{at}/measure-proposals", new { proposals = new[] { Decision(severity, measure) } })).ShouldBe(200);
        (await Don.Office.Post($"{at}/decision", new { decisions = new[] { Decision(severity, measure) } })).ShouldBe(200);
        (await Ida.Office.Post($"{at}/decision-services", new { subject = Post, reviewUntil = "2026-06-20" })).ShouldBe(200);
        return at;
    }

    /// <summary>Up to the closing, under the finance rules.</summary>
    public async Task<string> ToClosing()
    {
        var at = await ToReview();
        (await Hal.Office.Post($"{at}/acceptances", new { subject = Post })).ShouldBe(200);
        (await Ida.Office.Post($"{at}/executions", new { subject = Post, measure = "criticism-education", on = "2026-05-20" })).ShouldBe(200);
        (await Ida.Office.Post($"{at}/filing", new { recipient = "unit:bureau", documentNumber = "责备〔2026〕1号" })).ShouldBe(200);
        (await Ida.Office.Post($"{at}/filing-receipt", new { receipt = "收文登记12号" })).ShouldBe(200);
        (await Ida.Office.Post($"{at}/closing", new { summary = "已办结" })).ShouldBe(200);
        return at;
    }

    private static string? Text(JsonElement element, string member) =>
        element.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
