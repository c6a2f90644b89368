using System.Text;
using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Domain.Access;
using Wolverine.Http;

namespace Platform.Api.Portal.Documents;

public static class InterfaceDocumentEndpoint
{
    /// <summary>The interface document in Chinese, as Markdown, for whoever connects a portal or a gateway.</summary>
    [WolverineGet("/api/v1/interface-document"), Requires(Ability.PublicationManage)]
    [ProducesResponseType(200)]
    public static IResult Get() => Results.File(Encoding.UTF8.GetBytes(InterfaceDocument.Write(InterfaceDocument.Description())), "text/markdown; charset=utf-8", "interface.zh-cn.md");
}
