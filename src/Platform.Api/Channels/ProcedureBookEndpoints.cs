using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Organisation;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Channels.Procedures;
using Platform.Projections;
using Platform.Projections.Channels;
using Wolverine.Http;

namespace Platform.Api.Channels;

/// <param name="SetAt">Null while the bureau has set nothing: what is shown are the defaults.</param>
public sealed record ProcedureBookView(IReadOnlyList<ProcedureTemplate> Templates, DateTimeOffset? SetAt, long Version, ManageAbility Can);

public static class GetProcedureBookEndpoint
{
    /// <summary>The procedures that the bureau goes through step by step.</summary>
    [WolverineGet("/api/v1/procedure-book"), Requires(Ability.LedgerRead)]
    [ProducesResponseType<ProcedureBookView>(200)]
    public static async Task<IResult> Get(ReadDesk desk, HttpContext context, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        var (book, setAt, version) = await tenant.ProcedureBook(desk.Actor.TenantId);
        context.Response.Headers.ETag = $"\"{version}\"";
        return Results.Json(new ProcedureBookView(book.Templates, setAt, version, new(desk.Actor.May(Ability.OrganisationManage))), Json.Options);
    }
}

public sealed record ProcedureTemplateRequest(string? Name, IReadOnlyList<string>? Steps, string? Article = null);

public sealed record SetProcedureBookRequest(IReadOnlyList<ProcedureTemplateRequest>? Templates) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Count("/templates", Templates, 1, 30),
        .. (Templates ?? []).Index().SelectMany(each => new[]
        {
            Check.Text($"/templates/{each.Index}/name", each.Item.Name, 50),
            Check.Text($"/templates/{each.Index}/article", each.Item.Article, 50, required: false),
            Check.Count($"/templates/{each.Index}/steps", each.Item.Steps, 1, 12),
            (each.Item.Steps ?? []).Index().SelectMany(step => Check.Text($"/templates/{each.Index}/steps/{step.Index}", step.Item, 50)),
        }).SelectMany(errors => errors),
    ];
}

public static class SetProcedureBookEndpoint
{
    /// <summary>Sets the whole of it. What has begun keeps its steps.</summary>
    [WolverinePut("/api/v1/procedure-book"), Requires(Ability.OrganisationManage)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Put(SetProcedureBookRequest request, CommandDesk desk, CancellationToken cancellation)
    {
        var id = ProcedureBook.IdFor(desk.Tenant);
        var command = new SetProcedureBook(
            id, [.. request.Templates!.Select(each => new ProcedureTemplate(each.Name!.Trim(), Texts.Blank(each.Article), [.. each.Steps!.Select(step => step.Trim())]))]);
        return desk.Set<ProcedureBook, ProcedureBookEvent>(id, (book, by) => SetProcedureBookDecider.Decide(command, book, by), cancellation);
    }
}
