using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Web;
using Platform.Domain.Access;
using Platform.Domain.Evidence;
using Platform.Projections.Database;
using Wolverine.Http;

namespace Platform.Api.Evidence;

public static class AddVersionEndpoint
{
    /// <summary>Puts another version of a document beside those that are there: multipart/form-data with file, formedOn and, if wished, note.</summary>
    [WolverinePost("/api/v1/evidence/{evidenceId}/versions"), Requires(Ability.EvidenceAdd)]
    [TakesFile("formedOn")]
    [ProducesResponseType<Recorded>(201)]
    public static async Task<IResult> Post(
        Guid evidenceId, HttpContext context, CommandDesk desk, EvidenceDesk evidence, FileStore files,
        CancellationToken cancellation)
    {
        await using var form = new UploadForm(files, isVersion: true);
        if (await form.Read(context.Request, cancellation) is { } malformed)
        {
            return malformed;
        }

        var entry = form.Version;
        IdempotencyKey.Cover(
            context, form.File.Sha256, entry.FileName, entry.FormedOn.ToString("O", CultureInfo.InvariantCulture), entry.Note);
        return await desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                var stream = await work.Open<EvidenceItem>(evidenceId, cancellation);
                if (await EvidenceCommands.Bar(desk, stream.State, Ability.EvidenceAdd, tenant) is { } barred)
                {
                    return barred;
                }

                if (desk.ExpectedVersion() is { } expected && expected != stream.Found)
                {
                    return new Outcome.Stale(stream.Found);
                }

                return await evidence.AddVersion(work, stream, entry, form.File, cancellation)
                    ?? new Outcome.Done(new Recorded(evidenceId, stream.Version), stream.Version, $"/api/v1/evidence/{evidenceId}");
            },
            cancellation);
    }
}
