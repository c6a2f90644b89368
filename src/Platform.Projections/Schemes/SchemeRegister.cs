using System.Text.Json;
using JasperFx.Events;
using Marten;
using Platform.Domain.Schemes;

namespace Platform.Projections.Schemes;

/// <summary>Answers: which rule sets does the bureau have, which is in force since when, and what does each ask?</summary>
public sealed class SchemeRegister() : RowProjection("SchemeRegister", "scheme_register", "scheme_obligation")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        switch (e.Data)
        {
            case SchemeImported imported:
                Import(rows, e, imported);
                break;
            case SchemeSignedOff:
                rows.QueueSqlCommand(
                    "update platform.scheme_register set status = 'signed-off', signed_off_at = ?, version = version + 1 where tenant_id = ? and scheme_id = ?",
                    e.Timestamp, e.TenantId, e.StreamId);
                break;
            case SchemeIssued issued:
                rows.QueueSqlCommand(
                    "update platform.scheme_register set status = 'issued', effective_from = ?, issued_at = ?, transition_rule = ?, transition_cut_on = ?, version = version + 1 where tenant_id = ? and scheme_id = ?",
                    issued.EffectiveFrom, e.Timestamp, Sql.Null(issued.Transition is { } transition ? Codes.Of(transition.Rule) : null), Sql.Null(issued.Transition?.CutOn), e.TenantId, e.StreamId);
                break;
            case SchemeSuperseded:
                rows.QueueSqlCommand(
                    "update platform.scheme_register set status = 'superseded', version = version + 1 where tenant_id = ? and scheme_id = ?",
                    e.TenantId, e.StreamId);
                break;
            case SchemeParentCited cited:
                rows.QueueSqlCommand(
                    "update platform.scheme_register set parent_id = ?, version = version + 1 where tenant_id = ? and scheme_id = ?",
                    cited.ParentId, e.TenantId, e.StreamId);
                break;
            case SchemeSettingSet set:
                rows.QueueSqlCommand(
                    "update platform.scheme_register set settings = settings || ?::jsonb, version = version + 1 where tenant_id = ? and scheme_id = ?",
                    SettingJson(set), e.TenantId, e.StreamId);
                break;
            case SchemeTextAttached or ObligationCited or InterpretationProposed or InterpretationApproved or InterpretationWithdrawn or InterpretationCarriedOver:
                rows.QueueSqlCommand(
                    "update platform.scheme_register set version = version + 1 where tenant_id = ? and scheme_id = ?", e.TenantId, e.StreamId);
                break;
            case SchemeWithdrawn:
                rows.QueueSqlCommand(
                    "update platform.scheme_register set status = 'withdrawn', version = version + 1 where tenant_id = ? and scheme_id = ?",
                    e.TenantId, e.StreamId);
                break;
        }
    }

    // The one member that was set, as the settings are stored.
    private static string SettingJson(SchemeSettingSet set)
    {
        var settings = SettingList.Find(set.Setting)?.Set(new SchemeSettings(), set.Value)
            ?? throw new InvalidOperationException($"The setting {set.Setting} can no longer be read.");
        var member = JsonSerializer.SerializeToNode(settings, Json.Options)![set.Setting];
        return new System.Text.Json.Nodes.JsonObject { [set.Setting] = member?.DeepClone() }.ToJsonString();
    }

    private static void Import(IDocumentOperations rows, IEvent e, SchemeImported imported)
    {
        // What was stored was readable when it was stored; a pack that no longer reads stops the projection, visibly.
        var pack = PackReader.Read(imported.Pack).Pack
            ?? throw new InvalidOperationException($"The pack of scheme {imported.SchemeId} can no longer be read.");
        rows.QueueSqlCommand(
            """
            insert into platform.scheme_register (
                tenant_id, scheme_id, pack_id, prefix, title_zh, title_en, bureau_kind, content_hash, obligation_count, status,
                imported_at, settings, pack, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'draft', ?, ?::jsonb, ?::jsonb, 1)
            """,
            e.TenantId, imported.SchemeId, pack.PackId, pack.Prefix, pack.Metadata.TitleZh, pack.Metadata.TitleEn, pack.Metadata.BureauKind,
            imported.ContentHash, pack.Obligations.Count, e.Timestamp, JsonSerializer.Serialize(imported.Settings, Json.Options),
            imported.Pack.GetRawText());

        var names = PackNames.Of(pack);
        var summaries = pack.Provisions.ToLookup(provision => provision.Ref, provision => provision.SummaryZh);
        foreach (var obligation in pack.Obligations.Concat(TaskDuties.Of(pack)))
        {
            rows.QueueSqlCommand(
                """
                insert into platform.scheme_obligation (
                    tenant_id, scheme_id, obligation_id, article, title_zh, title_en, category, cadence_kind, owed_to_zh, copy_to_zh, article_summary_zh)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                e.TenantId, imported.SchemeId, obligation.Id, obligation.Article, obligation.TitleZh, obligation.TitleEn, obligation.Category,
                obligation.Cadence.Kind, obligation.OwedTo.Select(names.NameZh).ToArray(), obligation.CopyTo.Select(names.NameZh).ToArray(),
                Sql.Null(summaries[obligation.Article].FirstOrDefault()));
        }
    }
}

/// <summary>The names behind a pack's references.</summary>
internal sealed record PackNames(IReadOnlyDictionary<string, string> Names)
{
    public static PackNames Of(SchemePack pack) => new(
        pack.UnitTypes.Select(unit => ($"unit:{unit.Id}", unit.NameZh))
            .Concat(pack.Roles.Select(role => ($"role:{role.Id}", role.TitleZh)))
            .Concat(pack.Bodies.Select(body => ($"body:{body.Id}", body.NameZh)))
            .ToDictionary(pair => pair.Item1, pair => pair.Item2));

    public string NameZh(string reference) => Names.GetValueOrDefault(reference, reference);
}
