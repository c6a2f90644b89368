using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Meetings;
using Platform.Domain.Schemes;

namespace Platform.Api.Meetings;

/// <summary>What went on in a meeting. Every part is optional; stances are taken on what was to be decided and on nothing else.</summary>
public sealed record ProceedingsRequest(
    MeetingNature? Nature,
    Guid? ChairPostId = null,
    IReadOnlyList<AbsenceRequest>? Absent = null,
    IReadOnlyList<AgendaItemRequest>? Agenda = null,
    StudyRequest? Study = null,
    IReadOnlyList<SelfAccount>? SelfAccounts = null)
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Given<int>("/proceedings/nature", Nature is { } nature ? (int)nature + 1 : null),
        .. Check.Count("/proceedings/absent", Absent, 0, 200),
        .. (Absent ?? []).Index().Where(each => each.Item.Reason is null).Select(each => new FieldError($"/proceedings/absent/{each.Index}/reason", "required", "Give a reason.")),
        .. Check.Count("/proceedings/agenda", Agenda, 0, 50),
        .. (Agenda ?? []).Index().SelectMany(each => each.Item.Errors($"/proceedings/agenda/{each.Index}")),
        .. Check.Count("/proceedings/study/documents", Study?.Documents, 0, 50),
        .. (Study?.Documents ?? []).Index().SelectMany(each => Check.Text($"/proceedings/study/documents/{each.Index}", each.Item, 200)),
        .. Check.Count("/proceedings/selfAccounts", SelfAccounts, 0, 200),
    ];

    public Proceedings ToProceedings() => new(
        Nature!.Value,
        ChairPostId,
        [.. (Absent ?? []).Select(each => new Absence(each.PostId, each.Reason!.Value))],
        [.. (Agenda ?? []).Select(item => new AgendaItem(item.Title!.Trim(), item.Decision?.ToDecision()))],
        Study is null ? null : new(Study.LeadPostId, [.. (Study.Documents ?? []).Select(document => document.Trim())]),
        SelfAccounts ?? []);

    /// <summary>Every post named, with its field.</summary>
    public IEnumerable<(string Pointer, Guid PostId)> Posts() =>
    [
        .. ChairPostId is { } chair ? [("/proceedings/chairPostId", chair)] : Array.Empty<(string, Guid)>(),
        .. (Absent ?? []).Index().Select(each => ($"/proceedings/absent/{each.Index}", each.Item.PostId)),
        .. from item in (Agenda ?? []).Index()
           where item.Item.Decision is not null
           let at = $"/proceedings/agenda/{item.Index}/decision"
           from named in (item.Item.Decision!.Stances ?? []).Index().Select(each => ($"{at}/stances/{each.Index}", each.Item.PostId))
               .Concat(item.Item.Decision.DeciderPostId is { } decider ? [($"{at}/deciderPostId", decider)] : [])
           select named,
        .. Study?.LeadPostId is { } lead ? [("/proceedings/study/leadPostId", lead)] : Array.Empty<(string, Guid)>(),
        .. (SelfAccounts ?? []).Index().Select(each => ($"/proceedings/selfAccounts/{each.Index}", each.Item.PostId)),
    ];
}

public sealed record AbsenceRequest(Guid PostId, AbsenceReason? Reason);

public sealed record AgendaItemRequest(string? Title, ItemDecisionRequest? Decision = null)
{
    internal IEnumerable<FieldError> Errors(string at) =>
    [
        .. Check.Text($"{at}/title", Title, 200),
        .. Decision is null ? [] : Check.Text($"{at}/decision/text", Decision.Text, 1000),
        .. Decision is null ? [] : Check.Count($"{at}/decision/stances", Decision.Stances, 0, 200),
        .. (Decision?.Stances ?? []).Index().Where(each => each.Item.Kind is null)
            .Select(each => new FieldError($"{at}/decision/stances/{each.Index}/kind", "required", "Say for, against or reserved.")),
    ];
}

/// <param name="Text">What was decided.</param>
/// <param name="DecidedBy">Left out: the meeting decided together.</param>
public sealed record ItemDecisionRequest(
    string? Text, DecidedBy DecidedBy = DecidedBy.Collective, Guid? DeciderPostId = null, IReadOnlyList<StanceRequest>? Stances = null)
{
    internal ItemDecision ToDecision() => new(
        Text!.Trim(), DecidedBy, DeciderPostId, [.. (Stances ?? []).Select(each => new Stance(each.PostId, each.Kind!.Value, each.ClearObjection, each.Overruled))]);
}

public sealed record StanceRequest(Guid PostId, StanceKind? Kind, bool ClearObjection = false, bool Overruled = false);

public sealed record StudyRequest(Guid? LeadPostId = null, IReadOnlyList<string>? Documents = null);

/// <param name="OwnerUnitId">The unit that carries it out; left out where a post does.</param>
/// <param name="OwnerPostId">The post that carries it out.</param>
/// <param name="EvidenceKinds">What is accepted as proof; left out: a report, minutes, a plan or a rule document.</param>
public sealed record ResolutionRequest(
    string? Text, DateOnly DueOn, Guid? OwnerUnitId = null, Guid? OwnerPostId = null, IReadOnlyList<string>? EvidenceKinds = null)
{
    internal static readonly string[] UsualEvidence = ["report-document", "minutes", "plan-document", "policy-document"];

    internal static IEnumerable<FieldError> Errors(IReadOnlyList<ResolutionRequest>? resolutions, int least = 0) =>
    [
        .. Check.Count("/resolutions", resolutions, least, 50),
        .. (resolutions ?? []).Index().SelectMany(each => each.Item.Errors($"/resolutions/{each.Index}")),
    ];

    private IEnumerable<FieldError> Errors(string at) =>
    [
        .. Check.Text($"{at}/text", Text, Resolution.LongestText),
        .. Check.Given<DateOnly>($"{at}/dueOn", DueOn),
        .. OwnerUnitId is null && OwnerPostId is null ? [new FieldError($"{at}/ownerUnitId", "required", "Name the unit or the post that carries it out.")] : Array.Empty<FieldError>(),
        .. (EvidenceKinds ?? []).Index().Where(kind => !Codes.EvidenceKinds.Contains(kind.Item))
            .Select(kind => new FieldError($"{at}/evidenceKinds/{kind.Index}", "unknown", $"Choose one of: {Codes.EvidenceKinds.Accepted}.")),
    ];
}
