using System.Text.Json;

namespace Platform.Domain.Schemes;

/// <summary>Takes in a pack as a draft. Without settings the defaults of <see cref="SchemeSettings"/> hold.</summary>
public sealed record ImportScheme(Guid SchemeId, JsonElement Pack, SchemeSettings? Settings = null);

/// <summary>The pack or its settings are not as they must be; the errors say where and how to mend each.</summary>
public sealed record PackIsFaulty(int ErrorCount)
    : Refusal("pack-is-faulty", $"The rules cannot be taken in: {ErrorCount} errors. Mend them all and send the pack again.");

public sealed record SchemeIdIsTaken()
    : Refusal("scheme-id-is-taken", "Another pack was taken in under this id. Import this one under an id of its own.");

public static class ImportSchemeDecider
{
    public static Decision<SchemeEvent> Decide(ImportScheme command, Scheme? scheme, By by)
    {
        var settings = command.Settings ?? new SchemeSettings();
        var reading = PackReader.Read(command.Pack);
        FieldError[] faults = [.. reading.Errors, .. settings.Check("/settings")];
        if (!reading.IsPack || faults.Length > 0)
        {
            return new PackIsFaulty(faults.Length) { Errors = faults };
        }

        var hash = CanonicalJson.Hash(command.Pack);
        if (scheme is not null)
        {
            return scheme.ContentHash == hash && scheme.Settings == settings
                ? Decision<SchemeEvent>.Nothing
                : new SchemeIdIsTaken();
        }

        // A clone outlives the request that the element was parsed from.
        return new SchemeImported(command.SchemeId, reading.Pack.PackId, hash, command.Pack.Clone(), settings);
    }
}
