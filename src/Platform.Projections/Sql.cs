namespace Platform.Projections;

/// <summary>Parameters as Npgsql wants them.</summary>
internal static class Sql
{
    public static object Null<T>(T? value)
        where T : struct => value is { } given ? given : DBNull.Value;

    public static object Null(string? value) => value ?? (object)DBNull.Value;
}
