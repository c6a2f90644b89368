using Dapper;
using JasperFx.Events;
using Marten;
using Npgsql;
using Platform.Domain.Compliance;
using Platform.Domain.Ledgers;
using Platform.Projections.Ledgers;
using Platform.Projections.Organisation;

namespace Platform.Projections.Compliance;

/// <summary>Ledger lines as they stood, by the same filters as those of today. What lines count is folded from their events.</summary>
public static class PastLineReader
{
    private const string From =
        """
        from duty f
        join platform.ledger_line l on l.tenant_id = f.tenant_id and l.occurrence_id = f.occurrence_id
        left join platform.scheme_obligation o on o.tenant_id = l.tenant_id and o.scheme_id = l.scheme_id and o.obligation_id = l.obligation_id
        left join platform.unit_node n on n.tenant_id = f.tenant_id and n.unit_id = f.unit_id
        left join platform.demand d on d.tenant_id = l.tenant_id and d.demand_id = l.demand_id
        where (@OccurrenceId::uuid is null or f.occurrence_id = @OccurrenceId)
          and (@UnitId::uuid is null or @Subtree or f.unit_id = @UnitId)
          and (not @Subtree or exists (
                select from unnest(@BelowUnits, @BelowFrom, @BelowUntil) as b (unit_id, from_on, until_on)
                where b.unit_id = f.unit_id and f.placed_on >= b.from_on and f.placed_on < b.until_on))
          and (@ReachUnits::uuid[] is null or exists (
                select from platform.unit_node r where r.tenant_id = f.tenant_id and r.unit_id = any(@ReachUnits) and n.path <@ r.path))
          and (@PostIds::uuid[] is null or f.post_id = any(@PostIds))
          and (@Category::text is null or f.category = @Category)
          and (@CadenceKind::text is null or l.cadence_kind = @CadenceKind)
          and (@Month::int is null or extract(month from coalesce(f.due_on, f.window_to)) = @Month)
          and (@DueWithinDays::int is null or (f.status = 'pending' and f.due_on between @Day and @Day + @DueWithinDays))
          and (@Article::text is null or f.article = @Article)
          and (@SchemeId::uuid is null or f.scheme_id = @SchemeId)
          and (@Months::int[] is null or extract(month from coalesce(f.due_on, f.window_to)) = any(@Months))
          and (@TypeUnits::uuid[] is null or f.unit_id = any(@TypeUnits))
          and (@DutyPosts::uuid[] is null or f.post_id = any(@DutyPosts) or (@WithoutPost and f.post_id is null))
          and (not @ByCharge or @Uncharged <> exists (
                select from unnest(@ChargedUnits, @ChargedFrom, @ChargedUntil) as c (unit_id, from_on, until_on)
                where c.unit_id = f.unit_id and f.placed_on >= c.from_on and f.placed_on < c.until_on))
          and (@State::text is null or f.state = any(string_to_array(@State, ',')))
        """;

    private const string Columns =
        """
        select l.occurrence_id as id, l.obligation_id, l.scheme_id, l.article,
            coalesce(o.title_zh, d.title, l.own_title, l.obligation_id) as title_zh, coalesce(o.title_en, d.title, l.own_title, l.obligation_id) as title_en, l.category, f.unit_id,
            f.post_id, l.target_unit_id, l.by_reference, l.step_count, l.task_part, l.follows, l.cadence_kind, l.window_key, l.window_from, l.window_to,
            f.due_on, l.closes_on, l.required_count, f.state, l.attestation_only, l.evidence_kinds,
            coalesce(o.owed_to_zh, array_remove(array[d.source_name], null)) as owed_to_zh, coalesce(o.copy_to_zh, '{}') as copy_to_zh, l.demand_id, l.arises_from,
            (select g.occurrence_id from platform.ledger_line g join duty on duty.occurrence_id = g.occurrence_id
                where g.tenant_id = l.tenant_id and g.follows = l.occurrence_id limit 1) as followed_by
        """;

    public static Task<int> CountLines(this NpgsqlConnection tenant, LineQuery query, PastOrganisation organisation) =>
        tenant.ExecuteScalarAsync<int>($"{PastDuties.Table(organisation.View)} select count(*)::int {From}", Parameters(query, organisation));

    public static async Task<Counts> CountStates(this NpgsqlConnection tenant, LineQuery query, PastOrganisation organisation) =>
        Counts.Of(await tenant.QueryAsync<(string State, int Count)>(
            $"{PastDuties.Table(organisation.View)} select f.state, count(*)::int {From} group by 1", Parameters(query, organisation)));

    public static async Task<IReadOnlyList<LedgerLine>> Lines(
        this NpgsqlConnection tenant, IQuerySession session, LineQuery query, PastOrganisation organisation, CancellationToken cancellation)
    {
        var lines = (await tenant.QueryAsync<LedgerLine>(
            $"""
            {PastDuties.Table(organisation.View)} {Columns} {From}
            order by coalesce(f.due_on, f.window_to), n.position, l.obligation_id, l.window_key, l.occurrence_id offset @Offset limit @Limit
            """,
            Parameters(query, organisation))).ToList();
        var ids = lines.Select(line => line.Id).ToArray();
        var facts = (await session.Events.QueryAllRawEvents().Where(e => ids.Contains(e.StreamId)).OrderBy(e => e.Sequence).ToListAsync(cancellation))
            .Where(e => e.Data is OccurrenceEvent).Select(RecordedFacts.Of).ToLookup(fact => fact.StreamId);
        var seen = lines.Select(line => With(line, facts[line.Id], organisation)).ToList();
        // Names are no part of what was known: they may be corrected and erased, so that today's are shown.
        var names = await tenant.PersonNames(seen.SelectMany(pair => new[] { pair.Holder, pair.Keeper }).OfType<Guid>());
        return [.. seen.Select(pair => pair.Line with { HolderName = Name(pair.Holder), CaretakerName = Name(pair.Keeper) })];

        string? Name(Guid? person) => person is { } id ? names.GetValueOrDefault(id) : null;
    }

    private static (LedgerLine Line, Guid? Holder, Guid? Keeper) With(LedgerLine line, IEnumerable<RecordedFact> facts, PastOrganisation organisation)
    {
        var begun = facts.Select(fact => fact.Fact).OfType<OccurrenceBegun>().FirstOrDefault();
        var seen = begun is null ? null : SeenDuty.Of(begun.UnitId, begun.Terms, facts, organisation.View);
        var ownDay = seen?.CompletedOn ?? Least(line.DueOn ?? line.WindowTo, organisation.View.Day);
        var holder = line.PostId is { } post ? organisation.HolderOf(post, ownDay) : null;
        var caretaker = line.PostId is { } vacant && holder is null ? organisation.CaretakerOf(vacant) : null;
        return (
            line with
            {
                UnitNameZh = organisation.UnitName(line.UnitId) ?? string.Empty,
                TargetUnitNameZh = line.TargetUnitId is { } target ? organisation.UnitName(target) : null,
                PostTitleZh = line.PostId is { } id ? organisation.Posts.GetValueOrDefault(id)?.TitleZh : null,
                HolderActing = holder?.Acting ?? false,
                HolderOn = line.PostId is null ? null : ownDay,
                CaretakerTitleZh = caretaker?.TitleZh,
                ClosesOn = seen is null ? line.ClosesOn : seen.ClosesOn,
                OriginalDueOn = seen?.OriginalDueOn,
                Asked = seen?.Asked is { } asked ? asked.DueOn is null ? "waiver" : "extension" : null,
                AskedDueOn = seen?.Asked?.DueOn,
                RecordedCount = seen?.Acts.Count ?? 0,
                CountedCount = seen is null ? 0 : CountedActs.Days(seen.Acts.Values.Select(act => act.OccurredOn), seen.Terms?.MinSpacingDays).Count,
                MinSpacingDays = seen?.Terms?.MinSpacingDays,
                StepsRecorded = seen?.Steps.Count ?? 0,
                CompletedOn = seen?.CompletedOn,
                RecordedLate = seen?.RecordedLate ?? false,
                ReviewOn = seen?.Instrument?.ReviewOn,
                ExpiresOn = seen?.Instrument?.ExpiresOn,
                ReplacedById = seen?.ReplacedById,
                Version = seen?.Version ?? 0,
            },
            holder?.PersonId,
            caretaker?.HolderOn(ownDay)?.PersonId);
    }

    private static DateOnly Least(DateOnly a, DateOnly b) => a < b ? a : b;

    // What a group has in common is a matter of units and posts as they were, so that it is told by their ids.
    private static object OfGroup(GroupFilter group, PastOrganisation organisation)
    {
        var (responsibility, portfolio) = (group.ResponsibilityType, group.Portfolio);
        var charges = portfolio is null ? [] : organisation.Posts.Values.Where(post => portfolio == RollupKeys.Nobody || post.Id.ToString() == portfolio)
            .SelectMany(post => post.Portfolio).Where(charge => charge.From != charge.Until).ToList();
        return new
        {
            group.Article,
            group.SchemeId,
            group.Months,
            TypeUnits = group.UnitType is { } type ? organisation.Tree.Units.Values.Where(unit => unit.UnitType == type).Select(unit => unit.Id).ToArray() : null,
            DutyPosts = responsibility is null ? null
                : organisation.Posts.Values.Where(post => responsibility == RollupKeys.OfUnit ? post.ResponsibilityTypes.IsEmpty : post.ResponsibilityTypes.Contains(responsibility))
                    .Select(post => post.Id).ToArray(),
            WithoutPost = responsibility == RollupKeys.OfUnit,
            ByCharge = portfolio is not null,
            Uncharged = portfolio == RollupKeys.Nobody,
            ChargedUnits = charges.Select(charge => charge.UnitId).ToArray(),
            ChargedFrom = charges.Select(charge => charge.From).ToArray(),
            ChargedUntil = charges.Select(charge => charge.Until ?? DateOnly.MaxValue).ToArray(),
        };
    }

    private static DynamicParameters Parameters(LineQuery query, PastOrganisation organisation)
    {
        var below = query is { Subtree: true, UnitId: { } root } ? organisation.Below(root).ToList() : [];
        var parameters = new DynamicParameters(query with { Subtree = query is { Subtree: true, UnitId: not null } });
        parameters.AddDynamicParams(new
        {
            organisation.View.Day,
            organisation.View.KnownBefore,
            BelowUnits = below.Select(span => span.UnitId).ToArray(),
            BelowFrom = below.Select(span => span.From).ToArray(),
            BelowUntil = below.Select(span => span.Until).ToArray(),
        });
        parameters.AddDynamicParams(OfGroup(query.InGroup() ?? new(), organisation));
        return parameters;
    }
}

/// <summary>Events of the store as the domain takes them.</summary>
public static class RecordedFacts
{
    public static RecordedFact Of(IEvent e) => new(e.Sequence, e.StreamId, e.Timestamp, ChinaDay.Of(e.Timestamp), e.Data);
}
