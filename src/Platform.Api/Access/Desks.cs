namespace Platform.Api.Access;

/// <summary>
/// Services that live as long as a request because they hold its <see cref="AuthDb"/>. Endpoints ask the request for them:
/// the code that Wolverine writes for an endpoint makes its services itself, and cannot make what EF's registration makes.
/// </summary>
public static class Desks
{
    public static T Desk<T>(this HttpContext context)
        where T : notnull =>
        context.RequestServices.GetRequiredService<T>();
}
