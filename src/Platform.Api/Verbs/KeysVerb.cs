using System.Globalization;
using Platform.Api.Access;

namespace Platform.Api.Verbs;

/// <summary>Replaces the keys of tokens while servers run: <c>keys prepare</c>, a moment later <c>keys switch</c>. It needs no host.</summary>
internal static class KeysVerb
{
    public static int Run(IConfiguration configuration, string[] args)
    {
        var keys = new TokenKeys(KeyFiles.DirectoryIn(configuration, Directory.GetCurrentDirectory()));
        switch (args)
        {
            case ["list"]:
                var first = true;
                foreach (var key in keys.Signing())
                {
                    Verb.Answer.WriteLine($"{key.KeyId}{(first ? " signs" : string.Empty)}");
                    first = false;
                }

                return 0;
            case ["prepare"]:
                keys.Prepare();
                Verb.Answer.WriteLine("The next keys lie in the directory of keys. When every server has it, and a minute later, say keys switch.");
                return 0;
            case ["switch"]:
                if (keys.Switch(TimeProvider.System.GetUtcNow().ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture)))
                {
                    return 0;
                }

                Console.Error.WriteLine("No keys were prepared. Say keys prepare first.");
                return 1;
            default:
                return Verb.Refuse(["Say keys list, keys prepare or keys switch."]);
        }
    }
}
