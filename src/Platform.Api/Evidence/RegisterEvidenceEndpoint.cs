using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Web;
using Platform.Api.Work;
using Platform.Domain.Access;
using Platform.Projections.Database;
using Platform.Projections.Evidence;
using Wolverine.Http;

namespace Platform.Api.Evidence;

public static class RegisterEvidenceEndpoint
{
    /// <summary>Takes in a document: multipart/form-data with file, kind, title, unitId, formedOn and, if it is not general, level. At most 50 MB.</summary>
    [WolverinePost("/api/v1/evidence"), Requires(Ability.EvidenceAdd)]
    [TakesFile("kind", "title", "unitId", "formedOn")]
    [ProducesResponseType<EvidenceSummary>(201)]
    public static async Task<IResult> Post(
        HttpContext context, CommandDesk desk, EvidenceDesk evidence, FileStore files, CancellationToken cancellation)
    {
        await using var form = new UploadForm(files);
        if (await form.Read(context.Request, cancellation) is { } malformed)
        {
            return malformed;
        }

        var entry = form.Entry;
        IdempotencyKey.Cover(
            context, form.File.Sha256, entry.FileName, entry.Kind, entry.Title, entry.UnitId.ToString(),
            entry.FormedOn.ToString("O", CultureInfo.InvariantCulture), entry.Level.ToString());
        return await desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                return await desk.Actor.MayIn(Ability.EvidenceAdd, entry.UnitId, tenant) || desk.Actor.RecordsForPostOf(entry.UnitId)
                    ? await evidence.Register(work, tenant, entry, form.File, cancellation)
                    : new Outcome.Outside();
            },
            cancellation);
    }
}
