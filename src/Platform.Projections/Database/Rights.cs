namespace Platform.Projections.Database;

/// <summary>
/// Who may touch what. Row-level security stands on every table that has a tenant_id, the event tables included (Marten's
/// own covers documents only); events are appended and never changed or removed, and so are the links of their chain.
/// </summary>
internal static class Rights
{
    // Tables are found by their tenant_id column, so that a new one cannot be forgotten.
    public static string Sql() => $"""
        do $$
        declare t record;
        begin
          for t in
            select n.nspname as schema, c.relname as name
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
            where c.relkind in ('r', 'p') and n.nspname in ('{PlatformStore.DocumentSchema}', '{PlatformStore.EventSchema}')
          loop
            execute format('alter table %I.%I enable row level security', t.schema, t.name);
            execute format('drop policy if exists tenant_isolation on %I.%I', t.schema, t.name);
            execute format(
              'create policy tenant_isolation on %I.%I to {DatabaseAccess.AppRole} using (tenant_id = current_setting(''{PlatformStore.TenantSetting}'', true)) with check (tenant_id = current_setting(''{PlatformStore.TenantSetting}'', true))',
              t.schema, t.name);
            execute format('drop policy if exists worker_reads_across on %I.%I', t.schema, t.name);
            execute format('create policy worker_reads_across on %I.%I to {DatabaseAccess.WorkerRole} using (true) with check (true)', t.schema, t.name);
          end loop;
        end $$;

        grant usage on schema {PlatformStore.DocumentSchema}, {PlatformStore.EventSchema}, {PlatformStore.MessageSchema}, auth to {DatabaseAccess.AppRole}, {DatabaseAccess.WorkerRole};
        grant select, insert, update, delete on all tables in schema {PlatformStore.DocumentSchema}, {PlatformStore.EventSchema}, {PlatformStore.MessageSchema}, auth to {DatabaseAccess.AppRole}, {DatabaseAccess.WorkerRole};
        grant usage, select, update on all sequences in schema {PlatformStore.DocumentSchema}, {PlatformStore.EventSchema}, {PlatformStore.MessageSchema}, auth to {DatabaseAccess.AppRole}, {DatabaseAccess.WorkerRole};
        revoke update, delete, truncate on {PlatformStore.EventSchema}.mt_events from {DatabaseAccess.AppRole}, {DatabaseAccess.WorkerRole};
        revoke insert, update, delete, truncate on {PlatformStore.DocumentSchema}.audit_chain, {PlatformStore.DocumentSchema}.audit_checkpoint, {PlatformStore.DocumentSchema}.audit_progress from {DatabaseAccess.AppRole};
        revoke update, delete, truncate on {PlatformStore.DocumentSchema}.audit_chain, {PlatformStore.DocumentSchema}.audit_checkpoint from {DatabaseAccess.WorkerRole};
        revoke insert, update, delete on {PlatformStore.DocumentSchema}.schema_version from {DatabaseAccess.AppRole}, {DatabaseAccess.WorkerRole};
        """;
}
