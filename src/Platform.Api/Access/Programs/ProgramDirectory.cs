using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using OpenIddict.Abstractions;
using Platform.Domain.Access.Programs;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Platform.Api.Access.Programs;

/// <summary>A program with which people sign in by their account here, as an operator registers it.</summary>
/// <param name="Redirects">Where a person is sent back to with the answer: compared letter by letter.</param>
/// <param name="AfterSignOut">Where a person may be sent back to when the program signed them out.</param>
/// <param name="Trusted">Whether people are not asked before it acts for them.</param>
/// <param name="Tenant">The one tenant whose people it serves; null for those of every tenant.</param>
public sealed record ProgramToRegister(
    string Id, string NameZh, string NameEn, IReadOnlyList<string> Redirects, IReadOnlyList<string> AfterSignOut, IReadOnlyList<string> Scopes, bool Trusted, string? Tenant)
{
    /// <summary>Pages of which sites may fetch a token from within a browser.</summary>
    public IReadOnlyList<string> Origins { get; init; } = [];
}

/// <summary>A registered program as people are told of it.</summary>
/// <param name="Key">The id that its authorizations and tokens lie under.</param>
/// <param name="Scopes">What it may ask for.</param>
public sealed record SignInProgram(string Key, string Id, string NameZh, string NameEn, IReadOnlyList<string> Scopes, bool Trusted, string? Tenant)
{
    /// <summary>Whether it serves the people of a tenant.</summary>
    public bool Serves(string tenant) => Tenant is null || Tenant == tenant;
}

/// <summary>The programs with which people sign in by their account here.</summary>
public sealed class ProgramDirectory(IServiceScopeFactory scopes)
{
    private const int SecretSize = 32;

    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    /// <summary>Everything that is wrong with a registration; empty when it can be made.</summary>
    public static IReadOnlyList<string> Errors(ProgramToRegister program) =>
    [
        .. program.Redirects.Count == 0 ? ["Give at least one address to send people back to."] : Array.Empty<string>(),
        .. program.Redirects.Concat(program.AfterSignOut).Where(address => !ProgramAddress.IsAcceptable(address))
            .Select(address => $"\"{address}\" is no address that may be registered. {ProgramAddress.Rule}"),
        .. program.Origins.Where(origin => !ProgramAddress.IsOrigin(origin)).Select(origin => $"\"{origin}\" is no origin as browsers write it, such as https://app.example."),
        .. program.Scopes.Except(AccessScopes.OfPrograms).Select(scope => $"There is no scope \"{scope}\"."),
    ];

    /// <summary>Registers a program; one of this id is described anew and keeps its secret.</summary>
    /// <param name="withSecret">Whether it keeps a secret, as a program on a server can; one on people's own machines cannot.</param>
    /// <returns>The secret of a program that has just got one. It is said this once.</returns>
    /// <exception cref="InvalidOperationException">See <see cref="Errors"/>, or the id is that of a client for machines.</exception>
    public async Task<string?> Register(ProgramToRegister program, bool withSecret, CancellationToken cancellation)
    {
        if (Errors(program) is { Count: > 0 } errors)
        {
            throw new InvalidOperationException(string.Join(' ', errors));
        }

        await using var scope = scopes.CreateAsyncScope();
        var applications = scope.ServiceProvider.GetRequiredService<IOpenIddictApplicationManager>();
        var existing = await applications.FindByClientIdAsync(program.Id, cancellation);
        var descriptor = new OpenIddictApplicationDescriptor();
        if (existing is not null)
        {
            if (!await IsProgram(applications, existing, cancellation))
            {
                throw new InvalidOperationException($"\"{program.Id}\" is registered for a machine. Choose another id.");
            }

            if (await TenantPrograms.IsOfATenant(applications, existing, cancellation))
            {
                throw new InvalidOperationException($"\"{program.Id}\" was registered by its tenant, whose security administrator changes it. Choose another id.");
            }

            await applications.PopulateAsync(descriptor, existing, cancellation);
        }

        var secret = withSecret && existing is null ? Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SecretSize)) : null;
        Describe(descriptor, program);
        if (existing is null)
        {
            descriptor.ClientType = withSecret ? ClientTypes.Confidential : ClientTypes.Public;
            descriptor.ClientSecret = secret;
            await applications.CreateAsync(descriptor, cancellation);
        }
        else
        {
            await applications.UpdateAsync(existing, descriptor, cancellation);
        }

        return secret;
    }

    /// <summary>Removes a program with everything that it was allowed. False when there is none, and for one that a tenant registered: it is switched off there.</summary>
    public async Task<bool> Remove(string id, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var applications = scope.ServiceProvider.GetRequiredService<IOpenIddictApplicationManager>();
        if (await applications.FindByClientIdAsync(id, cancellation) is not { } found || !await IsProgram(applications, found, cancellation)
            || await TenantPrograms.IsOfATenant(applications, found, cancellation))
        {
            return false;
        }

        await applications.DeleteAsync(found, cancellation);
        return true;
    }

    public async Task<SignInProgram?> Find(string? id, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var applications = scope.ServiceProvider.GetRequiredService<IOpenIddictApplicationManager>();
        return id is { Length: > 0 } && await applications.FindByClientIdAsync(id, cancellation) is { } found && await IsProgram(applications, found, cancellation)
            ? await Read(applications, found, cancellation)
            : null;
    }

    public async Task<IReadOnlyList<SignInProgram>> All(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var applications = scope.ServiceProvider.GetRequiredService<IOpenIddictApplicationManager>();
        var listed = new List<object>();
        await foreach (var each in applications.ListAsync(cancellationToken: cancellation))
        {
            listed.Add(each);
        }

        var programs = new List<SignInProgram>();
        foreach (var each in listed)
        {
            if (await IsProgram(applications, each, cancellation))
            {
                programs.Add(await Read(applications, each, cancellation));
            }
        }

        return [.. programs.OrderBy(program => program.Id, StringComparer.Ordinal)];
    }

    private static ValueTask<bool> IsProgram(IOpenIddictApplicationManager applications, object application, CancellationToken cancellation) =>
        applications.HasPermissionAsync(application, Permissions.GrantTypes.AuthorizationCode, cancellation);

    private static async Task<SignInProgram> Read(IOpenIddictApplicationManager applications, object application, CancellationToken cancellation)
    {
        var id = (await applications.GetClientIdAsync(application, cancellation))!;
        var properties = await applications.GetPropertiesAsync(application, cancellation);
        var names = await applications.GetDisplayNamesAsync(application, cancellation);
        var allowed = await applications.GetPermissionsAsync(application, cancellation);
        var nameZh = await applications.GetDisplayNameAsync(application, cancellation) ?? id;
        return new(
            (await applications.GetIdAsync(application, cancellation))!,
            id,
            nameZh,
            names.GetValueOrDefault(English, nameZh),
            [.. AccessScopes.OfPrograms.Where(scope => allowed.Contains(Permissions.Prefixes.Scope + scope))],
            await applications.HasConsentTypeAsync(application, ConsentTypes.Implicit, cancellation),
            properties.TryGetValue(AccessClaims.Tenant, out var tenant) ? tenant.GetString() : null);
    }

    internal static void Describe(OpenIddictApplicationDescriptor descriptor, ProgramToRegister program)
    {
        descriptor.ClientId = program.Id;
        descriptor.ConsentType = program.Trusted ? ConsentTypes.Implicit : ConsentTypes.Explicit;
        descriptor.DisplayName = program.NameZh;
        descriptor.DisplayNames.Clear();
        descriptor.DisplayNames[English] = program.NameEn;
        descriptor.RedirectUris.Clear();
        descriptor.RedirectUris.UnionWith(program.Redirects.Select(address => new Uri(address)));
        descriptor.PostLogoutRedirectUris.Clear();
        descriptor.PostLogoutRedirectUris.UnionWith(program.AfterSignOut.Select(address => new Uri(address)));
        descriptor.Properties[ProgramOrigins.Property] = JsonSerializer.SerializeToElement(program.Origins);
        descriptor.Properties.Remove(AccessClaims.Tenant);
        if (program.Tenant is { } tenant)
        {
            descriptor.Properties[AccessClaims.Tenant] = JsonSerializer.SerializeToElement(tenant);
        }

        descriptor.Requirements.Add(Requirements.Features.ProofKeyForCodeExchange);
        descriptor.Permissions.Clear();
        descriptor.Permissions.UnionWith(
        [
            Permissions.Endpoints.Authorization,
            Permissions.Endpoints.Token,
            Permissions.Endpoints.Revocation,
            Permissions.Endpoints.Introspection,
            Permissions.Endpoints.EndSession,
            Permissions.GrantTypes.AuthorizationCode,
            Permissions.GrantTypes.RefreshToken,
            Permissions.ResponseTypes.Code,
            .. program.Scopes.Select(scope => Permissions.Prefixes.Scope + scope),
        ]);
    }
}
