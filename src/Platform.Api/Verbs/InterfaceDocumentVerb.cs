using Platform.Api.Portal.Documents;

namespace Platform.Api.Verbs;

/// <summary>Writes the interface document for portals and gateways, to a file or to the output. It needs no database.</summary>
internal static class InterfaceDocumentVerb
{
    public static async Task<int> Run(string[] args)
    {
        if (args is not ([] or ["--out", { Length: > 0 }]))
        {
            return Verb.Refuse(["interface-document takes --out FILE or nothing."]);
        }

        var text = InterfaceDocument.Write(InterfaceDocument.Description());
        await (args is [_, var file] ? File.WriteAllTextAsync(file, text) : Verb.Answer.WriteAsync(text));
        return 0;
    }
}
