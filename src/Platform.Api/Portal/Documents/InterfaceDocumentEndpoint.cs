using System.Text;
using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Evidence;
using Platform.Api.Exchange.Documents;
using Platform.Domain.Access;
using Wolverine.Http;

namespace Platform.Api.Portal.Documents;

public static class InterfaceDocumentEndpoint
{
    /// <summary>The interface document in Chinese for whoever connects a portal or a gateway: as Markdown, as Word, or as PDF where LibreOffice is installed.</summary>
    /// <param name="format"><c>md</c> (the default), <c>docx</c> or <c>pdf</c>.</param>
    [WolverineGet("/api/v1/interface-document"), Requires(Ability.PublicationManage)]
    [ProducesResponseType(200)]
    public static async Task<IResult> Get(string? format, OfficePreview previews, CancellationToken cancellation)
    {
        var document = InterfaceDocument.Write(InterfaceDocument.Description());
        return format is null or "md"
            ? Results.File(Encoding.UTF8.GetBytes(document), "text/markdown; charset=utf-8", "interface.zh-cn.md")
            : await OfficialFile.Of(InterfaceParagraphs.Of(document), "interface.zh-cn", format, previews, cancellation);
    }
}
