using Npgsql;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Organisation;
using Platform.Projections.Exchange;
using Platform.Projections.Organisation;

namespace Platform.Api.Exchange;

/// <summary>What the rows of posts would do: a post that stands just so is passed over, one that stands otherwise is a fault.</summary>
internal sealed class PostRows
{
    public const string Sheet = "posts";

    private const int MostOrdinal = 99;

    private readonly List<(Guid Id, IReadOnlyList<PostEvent> Events, bool Begun)> _new = [];
    private readonly List<RowFault> _faults = [];
    private readonly HashSet<Guid> _seen = [];

    private PostRows()
    {
    }

    public IReadOnlyList<(Guid Id, IReadOnlyList<PostEvent> Events, bool Begun)> New => _new;

    public IReadOnlyList<RowFault> Faults => _faults;

    public int Known { get; private set; }

    public static IReadOnlyList<string>? Choices(IReadOnlyDictionary<string, PostRole>? roles) =>
        roles is null ? null : [.. roles.Select(role => Choice(role, roles))];

    public static async Task<PostRows> Of(
        IReadOnlyList<FormRow> rows, IReadOnlyDictionary<string, UnitRow> units, IReadOnlyDictionary<string, Guid> persons, CommandWork work, NpgsqlConnection tenant)
    {
        var roles = await tenant.Roles();
        var standing = await tenant.Posts(null, work.By.Today, 0, int.MaxValue - 1);
        var tenures = await tenant.Tenures(standing.Select(post => post.Id));
        var byPlace = standing.ToLookup(post => (post.UnitId, post.RoleId));
        var read = rows.Select(row => Read(row, units, persons, roles, work.Tenant)).ToList();
        var begun = await tenant.BegunStreams([.. read.Select(post => post.Id)]);
        var result = new PostRows();
        foreach (var post in read)
        {
            result.Add(post, Standing(post, byPlace), tenures, roles, begun.Contains(post.Id));
        }

        return result;
    }

    private void Add(ReadPost post, PostRow? standing, ILookup<Guid, TenureRow> tenures, IReadOnlyDictionary<string, PostRole>? roles, bool begun)
    {
        var found = post.Faults.ToList();
        if (found.Count == 0 && !_seen.Add(post.Id))
        {
            found.Add(post.Fault("ordinal", "post-repeated", "Another row has this unit, role and ordinal."));
        }

        if (found.Count == 0 && standing is not null)
        {
            if (IsSame(post, standing, [.. tenures[standing.Id]]))
            {
                Known++;
                return;
            }

            found.Add(post.Fault("role", "post-known", "The post stands with another title, day or holder. Change it on its own page."));
        }

        if (found.Count == 0)
        {
            var (events, faults) = Decide(post, roles);
            found.AddRange(faults);
            if (found.Count == 0)
            {
                _new.Add((post.Id, events, begun));
            }
        }

        _faults.AddRange(found);
    }

    private static (IReadOnlyList<PostEvent> Events, IReadOnlyList<RowFault> Faults) Decide(ReadPost post, IReadOnlyDictionary<string, PostRole>? roles)
    {
        var unit = post.Unit!;
        var establish = new EstablishPost(
            post.Id, unit.Id, new PostUnit(unit.NameZh, unit.OpenedOn, unit.DissolvedOn), post.RoleId, roles, post.TitleZh, null, post.EstablishedOn);
        if (EstablishPostDecider.Decide(establish, null) is not Decision<PostEvent>.Accepted established)
        {
            var refusal = ((Decision<PostEvent>.Refused)EstablishPostDecider.Decide(establish, null)).Reason;
            return ([], [.. refusal.Errors.Select(error => post.Fault(error.Pointer is "/roleId" ? "role" : error.Pointer[1..], error.Code, error.Detail))]);
        }

        if (post.HolderId is not { } holder)
        {
            return (established.Events, []);
        }

        var state = established.Events.Aggregate((Post?)null, Post.Evolve)!;
        return AppointHolderDecider.Decide(new AppointHolder(holder, post.From, post.Acting), state) switch
        {
            Decision<PostEvent>.Accepted appointed => ([.. established.Events, .. appointed.Events], []),
            Decision<PostEvent>.Refused refused => ([], [post.Fault("from", refused.Reason.Errors is [var error, ..] ? error.Code : refused.Reason.Code, refused.Reason.Message)]),
            _ => throw new InvalidOperationException("A decision is accepted or refused."),
        };
    }

    // By the id that follows from its key, or, for posts that were established one by one, by the order of their days.
    private static PostRow? Standing(ReadPost post, ILookup<(Guid, string), PostRow> byPlace)
    {
        var there = byPlace[(post.Unit?.Id ?? Guid.Empty, post.RoleId)].ToList();
        if (there.Count == 0)
        {
            return null;
        }

        var imported = post.KeyedIds();
        return there.Find(other => other.Id == post.Id)
            ?? there.Where(other => !imported.Contains(other.Id)).OrderBy(other => other.EstablishedOn).ThenBy(other => other.Id).ElementAtOrDefault(post.Ordinal - 1);
    }

    private static bool IsSame(ReadPost post, PostRow standing, List<TenureRow> tenures) =>
        (post.TitleZh is null || post.TitleZh == standing.TitleZh)
        && post.EstablishedOn == standing.EstablishedOn
        && (post.HolderId is not { } holder || tenures.Exists(tenure => tenure.PersonId == holder && tenure.FromOn == post.From && tenure.Acting == post.Acting));

    private static ReadPost Read(
        FormRow row, IReadOnlyDictionary<string, UnitRow> units, IReadOnlyDictionary<string, Guid> persons, IReadOnlyDictionary<string, PostRole>? roles, string tenant)
    {
        var unit = row.Text("unitCode") is { } code ? units.GetValueOrDefault(code) : null;
        var given = row.Text("role") ?? string.Empty;
        var roleId = roles?.FirstOrDefault(role => role.Key == given || Choice(role, roles) == given).Key ?? given;
        var ordinal = row.Whole("ordinal") ?? 0;
        var holder = row.Text("holder");
        var holderId = holder is not null && persons.TryGetValue(holder, out var person) ? person : (Guid?)null;
        var established = row.Day("establishedOn") ?? default;
        var post = new ReadPost(row, unit, roleId, ordinal, row.Text("titleZh"), established, holderId, row.Day("from") ?? established, row.Text("acting") == "是", tenant);
        return post with
        {
            Faults =
            [
                .. Check(row.Text("unitCode") is null, post, "unitCode", "required", "Give the code of a unit."),
                .. Check(row.Text("unitCode") is not null && unit is null, post, "unitCode", "unit-unknown", $"The organization has no unit {row.Text("unitCode")}."),
                .. Check(roles is not null && !roles.ContainsKey(roleId), post, "role", "role-unknown", $"The rules have no role '{given}'."),
                .. Check(ordinal is < 1 or > MostOrdinal, post, "ordinal", "not-an-ordinal", $"Give a whole number from 1 to {MostOrdinal}."),
                .. Check(row.Text("establishedOn") is null, post, "establishedOn", "required", "Give the day on which the post was established."),
                .. Check(row.IsNoDay("establishedOn"), post, "establishedOn", "not-a-day", "Give a day such as 2026-03-01."),
                .. Check(holder is not null && holderId is null, post, "holder", "holder-unknown", $"Nobody has the work number {holder}."),
                .. Check(row.IsNoDay("from"), post, "from", "not-a-day", "Give a day such as 2026-03-01."),
                .. Check(row.Text("acting") is not (null or "是" or "否"), post, "acting", "not-yes-or-no", "Give 是 or 否, or leave it out."),
            ],
        };
    }

    private static IEnumerable<RowFault> Check(bool atFault, ReadPost post, string column, string code, string detail) => atFault ? [post.Fault(column, code, detail)] : [];

    private static string Choice(KeyValuePair<string, PostRole> role, IReadOnlyDictionary<string, PostRole> roles) =>
        roles.Values.Count(other => other.TitleZh == role.Value.TitleZh) == 1 ? role.Value.TitleZh : $"{role.Value.TitleZh}（{role.Key}）";

    private sealed record ReadPost(
        FormRow Row, UnitRow? Unit, string RoleId, int Ordinal, string? TitleZh, DateOnly EstablishedOn, Guid? HolderId, DateOnly From, bool Acting, string Tenant)
    {
        public IReadOnlyList<RowFault> Faults { get; init; } = [];

        public Guid Id { get; } = Post.IdFor(Tenant, Unit?.Id ?? Guid.Empty, RoleId, Ordinal);

        public HashSet<Guid> KeyedIds() => Enumerable.Range(1, MostOrdinal).Select(ordinal => Post.IdFor(Tenant, Unit?.Id ?? Guid.Empty, RoleId, ordinal)).ToHashSet();

        public RowFault Fault(string column, string code, string detail) => new(Sheet, Row.Number, column, code, detail);
    }
}
