using System.Text.Json;
using System.Text.Json.Serialization;
using JasperFx;
using JasperFx.Events;
using JasperFx.Events.Daemon;
using JasperFx.Events.Projections;
using JasperFx.MultiTenancy;
using Marten;
using Marten.Events;
using Marten.Storage;
using Weasel.Core;

namespace Platform.Projections;

/// <summary>
/// One description of the event store, used by three connections of different rights: the owner that makes the schema,
/// the request path that sees one tenant at a time, and the worker that projects and reads across tenants (ADR 0002).
/// </summary>
public static class PlatformStore
{
    public const string DocumentSchema = "platform";
    public const string EventSchema = "events";
    public const string MessageSchema = "wolverine";

    /// <summary>The session setting that row-level security compares each row's tenant with.</summary>
    public const string TenantSetting = "app.tenant_id";

    public static void Describe(StoreOptions options, TimeProvider clock)
    {
        options.DatabaseSchemaName = DocumentSchema;
        options.Events.DatabaseSchemaName = EventSchema;
        options.AutoCreateSchemaObjects = AutoCreate.None;
        // ProjectionWorker runs the daemon; the store would else say on every start, past the log, that nobody does.
        options.Projections.AsyncMode = DaemonMode.ExternallyManaged;
        options.UseSystemTextJsonForSerialization(EnumStorage.AsString, Casing.CamelCase, Json.Configure);

        options.Events.TenancyStyle = TenancyStyle.Conjoined;
        options.Policies.AllDocumentsAreMultiTenanted();
        options.Advanced.DefaultTenantUsageEnabled = false;
        options.TenantIdStyle = TenantIdStyle.ForceLowerCase;

        options.Events.StreamIdentity = StreamIdentity.AsGuid;
        options.Events.AppendMode = EventAppendMode.QuickWithServerTimestamps;
        options.Events.UseMandatoryStreamTypeDeclaration = true;
        options.Events.EnableEventTypeIndex = true;
        options.Events.TimeProvider = clock;
        // Made by the script of the audit trail.
        options.Events.IgnoreIndex("mt_events_tenant_sequence");
        options.Events.AutoDiscoverTagTypes = false;
        options.Events.MetadataConfig.EnableAll();
        // EnableAll leaves the user name out in 9.58.
        options.Events.MetadataConfig.UserNameEnabled = true;

        // A skipped event is a wrong published figure: a projection that cannot apply one stops and says so.
        options.Projections.Errors.SkipApplyErrors = false;
        options.Projections.Errors.SkipSerializationErrors = false;
        options.Projections.Errors.SkipUnknownEvents = false;
        options.Projections.SlowPollingTime = TimeSpan.FromMilliseconds(250);
        options.Projections.FastPollingTime = TimeSpan.FromMilliseconds(100);
        // Two commands that meet leave a hole in the sequence, and all projections wait before it for this long. The wait is
        // not what makes skipping safe: the store looks for a transaction that could still fill the hole (ADR 0002).
        options.Projections.StaleSequenceThreshold = TimeSpan.FromMilliseconds(500);

        StoredEvents.Register(options.Events);
        Features.Register(options);
    }
}

/// <summary>JSON as it is stored and as it is sent: camelCase members, kebab-case codes.</summary>
public static class Json
{
    public static JsonSerializerOptions Options { get; } = Configured();

    public static void Configure(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        // First in the list wins, and the store has put its own before, which writes names as they are in code.
        options.Converters.Insert(0, new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false));
    }

    private static JsonSerializerOptions Configured()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        Configure(options);
        return options;
    }
}
