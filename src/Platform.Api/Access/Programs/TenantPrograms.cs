using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Abstractions;
using Platform.Domain.Access.Programs;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Platform.Api.Access.Programs;

/// <summary>What a program proves itself with: a secret that is said to its maker once, or public keys.</summary>
public sealed record ProgramCredential(string? Secret, JsonWebKeySet? Keys)
{
    private const int SecretSize = 32;

    /// <summary>A new one; null for a program that proves itself by nothing.</summary>
    public static ProgramCredential? New(ProgramProof proof, string? keys) => proof switch
    {
        ProgramProof.Secret => new(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SecretSize)), null),
        ProgramProof.Key => new(null, ProgramKeys.Read(keys)),
        _ => null,
    };

    public override string ToString() => nameof(ProgramCredential);
}

/// <summary>
/// Has the token server follow what a tenant records of its programs. Written before the events are: what fails in between leaves a
/// program that is switched off, or one whose secret nobody was told; the same command sent again mends it, and what nobody recorded
/// is taken back by <see cref="ProgramMending"/>.
/// </summary>
public sealed class TenantPrograms(IServiceScopeFactory scopes)
{
    // Of the programs that an operator registers none has it.
    private const string Mark = "registered-program";

    /// <summary>Whether a tenant keeps this one.</summary>
    internal static async Task<bool> IsOfATenant(IOpenIddictApplicationManager applications, object application, CancellationToken cancellation) =>
        (await applications.GetPropertiesAsync(application, cancellation)).ContainsKey(Mark);

    /// <summary>Whether something that is not kept by the tenant bears this client id.</summary>
    public async Task<bool> IsTaken(string clientId, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var applications = scope.ServiceProvider.GetRequiredService<IOpenIddictApplicationManager>();
        return await applications.FindByClientIdAsync(clientId, cancellation) is { } found && !await IsOfATenant(applications, found, cancellation);
    }

    /// <param name="credential">Null to keep the one that it has.</param>
    /// <param name="ends">Whether everything that it was allowed ends.</param>
    public async Task Follow(RegisteredProgram program, string tenant, ProgramCredential? credential, bool ends, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var applications = scope.ServiceProvider.GetRequiredService<IOpenIddictApplicationManager>();
        var existing = await applications.FindByClientIdAsync(program.ClientId, cancellation);
        var descriptor = new OpenIddictApplicationDescriptor();
        if (existing is not null)
        {
            await applications.PopulateAsync(descriptor, existing, cancellation);
        }

        Describe(descriptor, program, tenant);
        if (credential is not null)
        {
            (descriptor.ClientSecret, descriptor.JsonWebKeySet) = (credential.Secret, credential.Keys);
        }

        if (existing is null)
        {
            await applications.CreateAsync(descriptor, cancellation);
            return;
        }

        await applications.UpdateAsync(existing, descriptor, cancellation);
        if (ends)
        {
            await EndAll(scope, applications, existing, cancellation);
        }
    }

    /// <summary>Lets nobody sign in to a program of which nothing is recorded. False when nobody could.</summary>
    internal async Task<bool> Close(string clientId, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var applications = scope.ServiceProvider.GetRequiredService<IOpenIddictApplicationManager>();
        if (await applications.FindByClientIdAsync(clientId, cancellation) is not { } found || (await applications.GetPermissionsAsync(found, cancellation)).IsEmpty)
        {
            return false;
        }

        var descriptor = new OpenIddictApplicationDescriptor();
        await applications.PopulateAsync(descriptor, found, cancellation);
        descriptor.Permissions.Clear();
        await applications.UpdateAsync(found, descriptor, cancellation);
        await EndAll(scope, applications, found, cancellation);
        return true;
    }

    /// <summary>Makes a program what is recorded of it, and ends what it was allowed meanwhile. False when it is so already.</summary>
    internal async Task<bool> PutRight(RegisteredProgram recorded, string tenant, CancellationToken cancellation)
    {
        await using (var scope = scopes.CreateAsyncScope())
        {
            var applications = scope.ServiceProvider.GetRequiredService<IOpenIddictApplicationManager>();
            var (present, asRecorded) = (new OpenIddictApplicationDescriptor(), new OpenIddictApplicationDescriptor());
            if (await applications.FindByClientIdAsync(recorded.ClientId, cancellation) is not { } found)
            {
                return false;
            }

            await applications.PopulateAsync(present, found, cancellation);
            await applications.PopulateAsync(asRecorded, found, cancellation);
            Describe(asRecorded, recorded, tenant);
            if (SaysTheSame(present, asRecorded))
            {
                return false;
            }
        }

        await Follow(recorded, tenant, null, ends: true, cancellation);
        return true;
    }

    private static bool SaysTheSame(OpenIddictApplicationDescriptor one, OpenIddictApplicationDescriptor other) =>
        one.ClientType == other.ClientType && one.ConsentType == other.ConsentType && one.DisplayName == other.DisplayName
        && one.Permissions.SetEquals(other.Permissions) && one.Requirements.SetEquals(other.Requirements)
        && one.RedirectUris.SetEquals(other.RedirectUris) && one.PostLogoutRedirectUris.SetEquals(other.PostLogoutRedirectUris)
        && Texts(one.DisplayNames).SequenceEqual(Texts(other.DisplayNames)) && Texts(one.Properties).SequenceEqual(Texts(other.Properties));

    private static IEnumerable<string> Texts<TKey, TValue>(IEnumerable<KeyValuePair<TKey, TValue>> members) =>
        members.Select(member => $"{member.Key} {(member.Value is JsonElement json ? JsonSerializer.Serialize(json) : member.Value)}").Order(StringComparer.Ordinal);

    private static async Task EndAll(AsyncServiceScope scope, IOpenIddictApplicationManager applications, object application, CancellationToken cancellation)
    {
        if (Guid.TryParse(await applications.GetIdAsync(application, cancellation), out var key))
        {
            await ProgramBook.EndAllOf(scope.ServiceProvider.GetRequiredService<AuthDb>(), key, cancellation);
        }
    }

    private static void Describe(OpenIddictApplicationDescriptor descriptor, RegisteredProgram program, string tenant)
    {
        var said = program.Description;
        ProgramDirectory.Describe(
            descriptor,
            new ProgramToRegister(program.ClientId, said.NameZh, said.NameEn, said.Redirects, said.AfterSignOut, said.Scopes, Trusted: false, tenant) { Origins = said.Origins });
        descriptor.ClientType = program.Proof == ProgramProof.None ? ClientTypes.Public : ClientTypes.Confidential;
        descriptor.Properties[Mark] = JsonSerializer.SerializeToElement(program.Id);
        if (program.SwitchedOffBecause is not null)
        {
            descriptor.Permissions.Clear();
        }
    }
}
