using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Npgsql;
using Platform.Api.Access.Invitations;
using Platform.Api.Access.Outside;
using Platform.Api.Access.Passkeys;
using Platform.Api.Access.Passwords;
using Platform.Api.Access.Programs;
using Platform.Api.Access.SecondFactors;
using Platform.Api.Access.Sessions;
using Platform.Api.Access.SignIn;
using Platform.Domain.Access.SignIn;
using Platform.Projections.Database;

namespace Platform.Api.Access;

/// <summary>Sign-in and permissions: what the composition adds and where in the pipeline it stands.</summary>
public static class AccessServices
{
    public const string CsrfHeader = "X-CSRF-TOKEN";

    /// <summary>The keys of tokens lie in <c>keys</c> under <c>Platform:DataDirectory</c>, unless <c>Access:KeysDirectory</c> says otherwise.</summary>
    public static IServiceCollection AddAccess(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        var section = configuration.GetSection(AccessOptions.Section);
        var settings = section.Get<AccessOptions>() ?? new AccessOptions();
        var allowPlainHttp = settings.AllowPlainHttp ?? (!environment.IsProduction() || IsOnThisMachineOnly(configuration["Platform:BaseUrl"]));
        services.Configure<AccessOptions>(section);
        services.AddSingleton(new TokenKeys(KeyFiles.DirectoryIn(configuration, environment.ContentRootPath)));

        services.AddDbContext<AuthDb>((provider, db) => db.UseNpgsql(AppDataSource(provider)));
        services.AddDataProtection().SetApplicationName("platform").PersistKeysToDbContext<AuthDb>();
        services.AddIdentity(settings);
        services.AddSessions(allowPlainHttp);
        services.AddTokenServer(allowPlainHttp);

        services.AddOutsideSignIn(allowPlainHttp);

        services.AddSingleton<GrantBook>();
        services.AddSingleton<SignInPolicies>();
        services.AddSingleton<SignInFailureBook>();
        services.AddSingleton<ListedPasswords>();
        services.AddSingleton(new AccountSecrets(new KeyFiles(KeyFiles.DirectoryIn(configuration, environment.ContentRootPath))));
        services.AddSingleton<SessionBook>();
        services.AddScoped<SessionDesk>();
        services.AddScoped<Renewal>();
        services.AddScoped<PasswordDesk>();
        services.AddScoped<InvitationDesk>();
        services.AddScoped<SecondFactorDesk>();
        services.AddScoped<PasskeyDesk>();
        services.AddScoped<IPasskeyHandler<AppUser>, PasskeyHandler<AppUser>>();
        services.Configure<IdentityPasskeyOptions>(passkeys =>
        {
            // For the host that is asked, unless the installation says which one it is.
            passkeys.ServerDomain = settings.Issuer?.Host;
            passkeys.UserVerificationRequirement = "required";
            passkeys.ResidentKeyRequirement = "required";
            passkeys.AttestationConveyancePreference = "none";
            passkeys.AuthenticatorTimeout = PasskeyDesk.CeremonyHolds;
        });
        services.AddScoped<AccountStandings>();
        services.AddScoped<AccountErasure>();
        services.AddScoped<UsedAssertions>();
        services.AddSingleton<AccessFacts>();
        services.AddSingleton<SignInDesk>();
        services.AddSingleton<SessionViews>();
        services.AddSingleton<AccountDirectory>();
        services.AddSingleton<ClientDirectory>();
        services.AddSingleton<ProgramDirectory>();
        services.AddSingleton<TenantPrograms>();
        services.AddScoped<ProgramBook>();
        services.AddSingleton<ProgramMending>();
        services.AddHostedService(provider => provider.GetRequiredService<ProgramMending>());
        services.AddHostedService<AuthPruning>();
        services.AddSingleton<TokenKeyWatch>();
        services.AddHostedService(provider => provider.GetRequiredService<TokenKeyWatch>());
        return services;
    }

    /// <summary>After routing, and before anything that reads a request's body. Who it is has to be known before it can be counted how much they ask.</summary>
    public static IApplicationBuilder UseAccess(this IApplicationBuilder app) =>
        app.UseAuthentication().UseRateLimiter().UseMiddleware<AccessMiddleware>();

    internal static bool CarriesBearer(HttpRequest request) =>
        request.Headers.Authorization.ToString().StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase);

    private static void AddOutsideSignIn(this IServiceCollection services, bool allowPlainHttp)
    {
        services.AddHttpClient(OutsideClient.Name, client => (client.Timeout, client.MaxResponseContentBufferSize) = (OutsideClient.Longest, OutsideClient.LargestAnswer))
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
        services.AddSingleton(provider => new OutsideAddresses(provider.GetRequiredService<IOptions<AccessOptions>>(), allowPlainHttp));
        services.AddSingleton(provider => new OutsideTickets(
            provider.GetRequiredService<IDataProtectionProvider>(), provider.GetRequiredService<TimeProvider>(), allowPlainHttp));
        services.AddSingleton<OutsideProviders>();
        services.AddSingleton<OutsideClient>();
        services.AddScoped<OutsideSecrets>();
        services.AddScoped<OutsideAccounts>();
        services.AddScoped<OutsideSignIn>();
    }

    /// <summary>Where people come back to from their tenant's provider.</summary>
    public static void MapOutsideSignIn(this WebApplication app) => app.MapGet(
        OutsideTickets.Path,
        async (HttpContext context) =>
        {
            context.Response.Headers.CacheControl = "no-store";
            return Results.LocalRedirect(await context.Desk<OutsideSignIn>().ComeBack(context, context.RequestAborted));
        }).ExcludeFromDescription();

    // Nobody listens in on plain HTTP that never leaves the machine.
    private static bool IsOnThisMachineOnly(string? baseUrl) =>
        Uri.TryCreate(baseUrl, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttp && address.IsLoopback;

    private static NpgsqlDataSource AppDataSource(IServiceProvider provider) => provider.GetRequiredService<TenantConnections>().Common;

    private static void AddIdentity(this IServiceCollection services, AccessOptions settings)
    {
        services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = settings.PasswordHashIterations);
        services.AddIdentityCore<AppUser>(identity =>
        {
            // The least that any tenant may ask for; what each asks for is asked by ChoosePassword.
            identity.Password.RequiredLength = SetSignInPolicyDecider.ShortestPassword;
            identity.Password.RequireDigit = false;
            identity.Password.RequireLowercase = false;
            identity.Password.RequireUppercase = false;
            identity.Password.RequireNonAlphanumeric = false;
            identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
        })
        .AddEntityFrameworkStores<AuthDb>();
    }

    private static void AddSessions(this IServiceCollection services, bool allowPlainHttp)
    {
        var secure = allowPlainHttp ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        services.AddSingleton<SessionTickets>();
        services.AddSingleton<ValidatedTokens>();
        services.AddAuthentication(AccessSchemes.Choose)
            .AddPolicyScheme(AccessSchemes.Choose, null, choose => choose.ForwardDefaultSelector = context =>
                CarriesBearer(context.Request) ? AccessSchemes.Token : AccessSchemes.Session)
            .AddScheme<AuthenticationSchemeOptions, TokenAuthentication>(AccessSchemes.Token, null)
            .AddCookie(AccessSchemes.Session, cookie =>
            {
                cookie.Cookie.HttpOnly = true;
                cookie.Cookie.SameSite = SameSiteMode.Strict;
                cookie.Cookie.SecurePolicy = secure;
                cookie.Cookie.Path = "/";
                cookie.CookieManager = new SessionCookies(allowPlainHttp);
                cookie.SlidingExpiration = true;
                // The middleware answers; nothing here may redirect.
                cookie.Events.OnRedirectToLogin = context => Answer(context, 401);
                cookie.Events.OnRedirectToAccessDenied = context => Answer(context, 403);
                // As shipped, a session is renewed only in the second half of its time, and half an hour could end after sixteen minutes.
                cookie.Events.OnCheckSlidingExpiration = context =>
                {
                    context.ShouldRenew = context.ElapsedTime > TimeSpan.FromMinutes(1);
                    return Task.CompletedTask;
                };
            });
        services.AddOptions<CookieAuthenticationOptions>(AccessSchemes.Session).Configure<SessionTickets>((cookie, tickets) => cookie.SessionStore = tickets);
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.HeaderName = CsrfHeader;
            antiforgery.SuppressReadingTokenFromFormBody = true;
            antiforgery.SuppressXFrameOptionsHeader = true;
            antiforgery.Cookie.Name = "platform-csrf";
            antiforgery.Cookie.SecurePolicy = secure;
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
            antiforgery.Cookie.HttpOnly = true;
            antiforgery.Cookie.Path = "/";
        });
    }

    private static Task Answer(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
