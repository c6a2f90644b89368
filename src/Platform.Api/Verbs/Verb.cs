using Npgsql;
using Platform.Api.Database;
using Platform.Api.Demonstration;

namespace Platform.Api.Verbs;

/// <summary>What an operator asks of the application besides serving: <c>demo accounts</c>, <c>tenant register</c>, <c>tenant list</c>, <c>database roles</c>, <c>portal register</c>, <c>program register</c>, <c>audit verify</c>, <c>audit export</c>.</summary>
public static class Verb
{
    public const string Usage =
        """
        demo accounts [--json]           accounts and programs of the demonstration data
        tenant list                      the tenants in the directory
        projections list | resume NAME | rebuild NAME [--tenant SLUG] | compare NAME [--tenant SLUG] | adopt NAME
                                         how far the projections are; another try; rows made anew;
                                         what this build's rows would say otherwise; this build's version in use
        tenant register --id SLUG --name-zh NAME --name-en NAME --kind bureau|oversight
                        [--bureau-kind KIND] [--oversight SLUG] --admin USERNAME
                                         registers a tenant and its first two administrators
        program register --id ID --name-zh NAME --name-en NAME --redirects "ADDRESS ..." --scopes "SCOPE ..."
                         [--after-sign-out "ADDRESS ..."] [--tenant SLUG] [--trusted yes] [--secret yes]
                                         a program with which people sign in by their account here
        program list | remove --id ID    those that are registered; takes one back with all that it was allowed
        database roles                   the two lesser roles on a new PostgreSQL server, before a backup is put back there
        keys list | prepare | switch     the keys that sign tokens; new ones beside them; new ones in their place
        audit verify [--tenant SLUG] [--key FILE]
                                         compares the events of every tenant, or of one, with their signed chain
        audit verify --file FILE [--key FILE] [--earlier FILE]
                                         the same for an export, without any database
        audit export --tenant SLUG --out FILE
                                         the trail of a tenant with everything that it says
        audit key                        the public key that checkpoints are signed with
        portal register --id ID --tenant SLUG [--role portal-client|publication-reader]
                                         registers the program of a portal that reads what a bureau publishes
        interface-document [--out FILE]  the interface document for portals and gateways, in Chinese
        """;

    /// <summary>Where answers go. Everything else that is said on the way goes to the error stream.</summary>
    internal static TextWriter Answer { get; } = Console.Out;

    /// <summary>Whether the arguments name a verb and not settings of a server, which begin with a hyphen; who asks for help does not want one.</summary>
    public static bool IsNamed(IReadOnlyList<string> args) => args.Count > 0 && (!args[0].StartsWith('-') || args[0] is "-h" or "--help");

    /// <summary>Answers a verb that needs no host, which is quick; null when the verb needs one.</summary>
    public static async Task<int?> RunAlone(string[] args)
    {
        try
        {
            return await Answered(args);
        }
        catch (NoDatabaseException fault)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return 2;
        }
        catch (NpgsqlException fault)
        {
            await Console.Error.WriteLineAsync($"The database: {fault.Message}");
            return 2;
        }
    }

    private static async Task<int?> Answered(string[] args) => args switch
    {
        ["help" or "-h" or "--help", ..] => Help(),
        ["demo", "accounts", ..] => await DemoAccountsVerb.RunAlone(Settings(), args.Contains("--json")),
        ["audit", ..] => await AuditVerb.Run(Settings(), args[1..]),
        ["keys", .. var keys] => KeysVerb.Run(Settings(), keys),
        ["database", "roles"] => await DatabaseRolesVerb.Run(Settings()),
        ["tenant", "list"] => await TenantListVerb.Run(Settings()),
        ["portal", "register", ..] => PortalRegisterVerb.Errors(args[2..]) is { Count: > 0 } faults ? Refuse(faults) : null,
        ["interface-document", .. var asked] => await InterfaceDocumentVerb.Run(asked),
        ["projections", .. var asked] => await ProjectionsVerb.Run(Settings(), asked),
        ["tenant", "register", ..] => TenantRegisterVerb.Errors(args[2..]) is { Count: > 0 } errors ? Refuse(errors) : null,
        ["program", ..] => ProgramVerb.Errors(args[1..]) is { Count: > 0 } wrong ? Refuse(wrong) : null,
        _ => Refuse([$"There is no verb \"{string.Join(' ', args.TakeWhile(arg => !arg.StartsWith('-')))}\"."]),
    };

    /// <summary>Keeps what libraries and the log say from the output, which is the answer's alone.</summary>
    public static void KeepOutputForAnswer(WebApplicationBuilder builder)
    {
        // Read first, or the answer's own stream would be the one that it is set to.
        _ = Answer;
        Console.SetOut(Console.Error);
        builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
    }

    /// <summary>Answers a verb with the services of a host that does not serve.</summary>
    public static async Task<int> RunWith(IServiceProvider services, string[] args, CancellationToken cancellation = default) => args switch
    {
        ["demo", "accounts", ..] => await DemoAccountsVerb.RunWith(services, args.Contains("--json"), cancellation),
        ["tenant", "register", ..] => await TenantRegisterVerb.Run(services, args[2..], cancellation),
        ["portal", "register", ..] => await PortalRegisterVerb.Run(services, args[2..], cancellation),
        ["program", ..] => await ProgramVerb.Run(services, args[1..], cancellation),
        _ => Refuse(["There is no such verb."]),
    };

    private static int Help()
    {
        Answer.WriteLine(Usage);
        return 0;
    }

    internal static int Refuse(IReadOnlyList<string> reasons)
    {
        foreach (var reason in reasons)
        {
            Console.Error.WriteLine(reason);
        }

        Console.Error.WriteLine(Usage);
        return 2;
    }

    private static IConfiguration Settings() => new ConfigurationBuilder()
        .SetBasePath(AppContext.BaseDirectory).AddJsonFile("appsettings.json", optional: true).AddEnvironmentVariables().Build();
}
