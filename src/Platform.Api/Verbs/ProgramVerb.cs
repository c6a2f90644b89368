using Platform.Api.Access;
using Platform.Api.Access.Programs;

namespace Platform.Api.Verbs;

/// <summary>Registers, lists and removes the programs with which people sign in by their account here.</summary>
internal static class ProgramVerb
{
    private static readonly string[] Known = ["--id", "--name-zh", "--name-en", "--redirects", "--after-sign-out", "--scopes", "--origins", "--trusted", "--tenant", "--secret"];
    private static readonly string[] Needed = ["--id", "--name-zh", "--name-en", "--redirects", "--scopes"];
    private static readonly string[] YesOrNo = ["--trusted", "--secret"];
    private static readonly string[] Answers = ["yes", "no"];

    /// <summary>Everything that is wrong with what was asked; empty when it can be done.</summary>
    public static IReadOnlyList<string> Errors(string[] args)
    {
        var given = Read(args[Math.Min(1, args.Length)..]);
        return args.FirstOrDefault() switch
        {
            "list" when args.Length == 1 => [],
            "remove" when given.Count == 1 && given.GetValueOrDefault("--id") is { Length: > 0 } => [],
            "register" =>
            [
                .. given.Keys.Except(Known).Select(option => $"program register does not know {option}."),
                .. Needed.Where(option => string.IsNullOrWhiteSpace(given.GetValueOrDefault(option))).Select(option => $"Give {option}."),
                .. YesOrNo.Where(option => !Answers.Contains(given.GetValueOrDefault(option, "no"))).Select(option => $"Give {option} yes or {option} no."),
                .. ProgramDirectory.Errors(Program(given)),
            ],
            _ => ["Say program list, program register or program remove --id ID."],
        };
    }

    public static async Task<int> Run(IServiceProvider services, string[] args, CancellationToken cancellation)
    {
        var (directory, given) = (services.GetRequiredService<ProgramDirectory>(), Read(args[1..]));
        switch (args[0])
        {
            case "list":
                foreach (var program in await directory.All(cancellation))
                {
                    await Verb.Answer.WriteLineAsync(
                        $"{program.Id,-24} {program.Tenant ?? "every tenant",-24} {(program.Trusted ? "trusted" : "asks people"),-12} {string.Join(' ', program.Scopes)}  {program.NameZh} / {program.NameEn}");
                }

                return 0;
            case "remove":
                if (await directory.Remove(given["--id"], cancellation))
                {
                    return 0;
                }

                await Console.Error.WriteLineAsync($"There is no program {given["--id"]}.");
                return 1;
            default:
                return await Register(services, directory, given, cancellation);
        }
    }

    private static async Task<int> Register(IServiceProvider services, ProgramDirectory directory, Dictionary<string, string> given, CancellationToken cancellation)
    {
        var program = Program(given);
        if (program.Tenant is { } tenant && await services.GetRequiredService<AccessFacts>().Tenant(tenant, cancellation) is null)
        {
            await Console.Error.WriteLineAsync($"There is no tenant {tenant}.");
            return 1;
        }

        try
        {
            if (await directory.Register(program, given.GetValueOrDefault("--secret") == "yes", cancellation) is { } secret)
            {
                await Verb.Answer.WriteLineAsync($"{program.Id,-24} {secret}");
                await Console.Error.WriteLineAsync("The secret is shown this once.");
            }

            return 0;
        }
        catch (InvalidOperationException fault)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return 1;
        }
    }

    private static ProgramToRegister Program(Dictionary<string, string> given) => new(
        given.GetValueOrDefault("--id", string.Empty),
        given.GetValueOrDefault("--name-zh", string.Empty),
        given.GetValueOrDefault("--name-en", string.Empty),
        Words(given.GetValueOrDefault("--redirects")),
        Words(given.GetValueOrDefault("--after-sign-out")),
        Words(given.GetValueOrDefault("--scopes")),
        given.GetValueOrDefault("--trusted") == "yes",
        given.GetValueOrDefault("--tenant"))
    {
        Origins = Words(given.GetValueOrDefault("--origins")),
    };

    private static string[] Words(string? text) => (text ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static Dictionary<string, string> Read(string[] args)
    {
        var given = new Dictionary<string, string>();
        for (var i = 0; i < args.Length; i += 2)
        {
            given[args[i]] = i + 1 < args.Length ? args[i + 1] : string.Empty;
        }

        return given;
    }
}
