using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;

namespace Platform.Api.Access;

/// <summary>
/// The schema of <see cref="AuthDb"/> as the script that the migrator applies. It is written from the model and committed;
/// a test compares the two. A later change of the model is a further script beside it, by hand.
/// </summary>
public static partial class AuthSchema
{
    /// <summary>What the model asks for, made safe to run again.</summary>
    public static string Write(AuthDb db)
    {
        var script = db.Database.GenerateCreateScript().ReplaceLineEndings("\n").TrimStart('\uFEFF');
        script = Creations().Replace(script, "$1 IF NOT EXISTS ");
        return script.Trim() + "\n";
    }

    [GeneratedRegex(@"^(CREATE TABLE|CREATE UNIQUE INDEX|CREATE INDEX) ", RegexOptions.Multiline)]
    private static partial Regex Creations();
}
