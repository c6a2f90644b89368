using System.Text.Json.Serialization;
using JasperFx;
using JasperFx.CodeGeneration;
using Microsoft.AspNetCore.Http.Json;
using Platform.Api.Access;
using Platform.Api.Access.Programs;
using Platform.Api.Accountability;
using Platform.Api.Appraisals;
using Platform.Api.Audit;
using Platform.Api.Bulletins;
using Platform.Api.Commands;
using Platform.Api.Database;
using Platform.Api.Demonstration;
using Platform.Api.Dispatch;
using Platform.Api.Evidence;
using Platform.Api.Exchange;
using Platform.Api.Ledgers;
using Platform.Api.Oversight;
using Platform.Api.Portal;
using Platform.Api.Schemes;
using Platform.Api.Tenancy;
using Platform.Api.Time;
using Platform.Api.Verbs;
using Platform.Api.Web;
using Platform.Api.Work;
using Platform.Projections;
using Platform.Projections.Compliance;
using Wolverine;
using Wolverine.Http;

var verb = Verb.IsNamed(args) && args is not ["codegen", ..];
if (verb && await Verb.RunAlone(args) is { } code)
{
    return code;
}

var builder = WebApplication.CreateBuilder(args);
if (verb)
{
    Verb.KeepOutputForAnswer(builder);
}

var access = Connections.Access(builder.Configuration);
var clock = new PlatformClock(TimeProvider.System);
// Beside the composition, which takes as long and asks the database nothing.
var migration = args is ["codegen", ..] ? Task.FromResult(false) : Task.Run(() => StartupMigration.Run(access, clock));

builder.Services.CritterStackDefaults(defaults =>
{
    // Handlers that were generated at build time are used as they are; without them they are compiled when first asked for.
    defaults.Production.GeneratedCodeMode = TypeLoadMode.Auto;
    defaults.Development.GeneratedCodeMode = TypeLoadMode.Auto;
    defaults.Production.SourceCodeWritingEnabled = args is ["codegen", ..];
    defaults.Development.SourceCodeWritingEnabled = args is ["codegen", ..];
    // The schema is applied by the owner before the host exists, never by a role that serves requests.
    defaults.Production.ResourceAutoCreate = AutoCreate.None;
    defaults.Development.ResourceAutoCreate = AutoCreate.None;
});
builder.WebHost.ConfigureTransport();
builder.Services.AddSingleton(clock);
builder.Services.AddSingleton(provider => new HourlyPace(provider.GetRequiredService<TimeProvider>(), TimeSpan.FromMinutes(1)));
builder.Services.AddConnections(access);
builder.Services.AddStores();
builder.Services.AddAccess(builder.Configuration, builder.Environment);
builder.Services.AddAudit(builder.Configuration, builder.Environment);
builder.Services.AddEvidence(builder.Configuration, builder.Environment);
builder.Services.AddDispatch();
builder.Services.AddBulletins();
builder.Services.AddExchange(builder.Configuration, builder.Environment);
builder.Services.AddRequestLimits(builder.Configuration);
builder.Services.AddPackedAssets();
builder.Services.AddPortal(builder.Configuration);
builder.Services.AddHttpContextAccessor();
builder.Services.AddSingleton<CommandGate>();
builder.Services.AddSingleton<KeptAnswers>();
builder.Services.AddHostedService(provider => provider.GetRequiredService<KeptAnswers>());
builder.Services.AddScoped<CommandDesk>();
builder.Services.AddScoped<ReadDesk>();
builder.Services.AddScoped<OccurrenceDesk>();
builder.Services.AddScoped<CaseDesk>();
builder.Services.AddScoped<CaseViews>();
builder.Services.AddScoped<AppraisalDesk>();
builder.Services.AddScoped<AppraisalViews>();
builder.Services.AddSingleton<FollowUps>();
builder.Services.AddScoped<OversightDesk>();
builder.Services.AddSingleton<DistrictBoards>();
builder.Services.AddSingleton<SchemeLibrary>();
builder.Services.AddSingleton<Succession>();
builder.Services.AddSingleton<Sweep>();
builder.Services.AddSingleton<ReminderSweep>();
builder.Services.AddSingleton<EffectSweep>();
builder.Services.AddSingleton<DemonstrationMode>();
builder.Services.AddSingleton<TenantRegistry>();
builder.Services.AddSingleton<DemonstrationRegistrar>();
builder.Services.AddSingleton<CountingAhead>();
builder.Services.AddSingleton<DemonstrationLoader>();
builder.Services.Configure<JsonOptions>(options =>
{
    Json.Configure(options.SerializerOptions);
    options.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
});
builder.Services.AddWolverineHttp();
builder.Services.AddApiDescription();
builder.Host.UseWolverine(Messaging.Describe);

var app = builder.Build();
await migration;
if (!verb)
{
    WarmStart.Begin(app.Services);
}

app.UseExceptionHandler(Faults.Answered);
// What an endpoint refuses without a word, such as an id that cannot be read, is told as every other "no".
app.UseStatusCodePages(pages => Problem.OfStatus(pages.HttpContext.Response.StatusCode).ExecuteAsync(pages.HttpContext));
app.UseTrustedProxies();
app.UseSafeHeaders();
app.UseProgramOrigins();
app.UseSmallForms();
app.UseRouting();
app.UseAccess();
app.Use((context, next) => IdempotencyKey.Read(context, _ => next(context)));
app.Use((context, next) => RequestShape.Check(context, _ => next(context)));
app.Use((context, next) => QueryShape.Check(context, _ => next(context)));
app.MapOpenApi(ApiDescription.Path);
app.MapWolverineEndpoints(options =>
{
    options.UseTenancy();
    options.RejectUnparseableQueryValues = true;
    options.AddMiddlewareByMessageType(typeof(RequestCheck));
});

app.MapOutsideSignIn();
app.MapPolicyReports();
app.MapWebApp();

// Only the code generator's own verbs go through its command line, which is slow to start and talks much.
if (args is ["codegen", ..])
{
    return await app.RunJasperFxCommands(args);
}

if (verb)
{
    return await Verb.RunWith(app.Services, args);
}

if (app.Configuration.GetValue<bool>("Platform:Demonstration"))
{
    await app.Services.GetRequiredService<DemonstrationLoader>().Load();
}

await app.RunAsync();
return 0;

public partial class Program;
