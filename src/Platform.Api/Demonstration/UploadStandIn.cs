using Dapper;
using Platform.Projections.Database;
using Platform.Api.Access;
namespace Platform.Api.Demonstration;
internal static class UploadStandIn
{
    public static async Task<IResult> Post(IServiceProvider services, HttpContext context)
    {
        var form = await context.Request.ReadFormAsync();
        var id = Guid.CreateVersion7();
        var tenant = Actor.Of(context).TenantId;
        await using var c = await services.GetRequiredService<TenantConnections>().Open(tenant);
        await c.ExecuteAsync("insert into platform.evidence_register (tenant_id, evidence_id, unit_id, kind, title, file_name, media_type, size, sha256, formed_on, registered_at, registered_by, version) values (@tenant, @id, @unit, @kind, @title, 'x.pdf', 'application/pdf', 1, 'x', @day, now(), 'x', 1)",
            new { tenant, id, unit = Guid.Parse(form["unitId"]!), kind = form["kind"].ToString(), title = form["title"].ToString(), day = DateOnly.Parse(form["formedOn"]!, null) });
        return Results.Json(new { id });
    }
}
