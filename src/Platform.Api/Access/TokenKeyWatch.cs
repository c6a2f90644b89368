using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using OpenIddict.Server;
using OpenIddict.Validation;

namespace Platform.Api.Access;

/// <summary>
/// Notices that the keys of tokens were replaced, and has them read anew, so that no server need be started again. It looks every few
/// seconds: the directory may be one that tells nobody of changes, such as one that is shared between machines.
/// </summary>
public sealed class TokenKeyWatch : BackgroundService
{
    private readonly TokenKeys _keys;
    private readonly TimeSpan _every;
    private readonly TimeProvider _time;

    public TokenKeyWatch(TokenKeys keys, IOptions<AccessOptions> options, TimeProvider time)
    {
        (_keys, _every, _time) = (keys, TimeSpan.FromSeconds(options.Value.KeysReadAgainSeconds), time);
    }

    internal Change<OpenIddictServerOptions> Server { get; } = new();

    internal Change<OpenIddictValidationOptions> Validation { get; } = new();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var known = Fingerprint();
        using var timer = new PeriodicTimer(_every, _time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                var now = Fingerprint();
                if (now != known)
                {
                    known = now;
                    // In this order: what validates takes its keys from what issues.
                    Server.Happened();
                    Validation.Happened();
                }
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops.
        }
    }

    // Of the contents and not of the times: a copy may keep the time of what it is a copy of.
    private string Fingerprint()
    {
        try
        {
            return !Directory.Exists(_keys.Directory) ? string.Empty : string.Join('|', Directory.GetFiles(_keys.Directory, "token-*.*").Order(StringComparer.Ordinal)
                .Select(path => $"{Path.GetFileName(path)}:{Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path)))}"));
        }
        catch (IOException)
        {
            // Moved while it was looked at; the next look sees where it went.
            return string.Empty;
        }
    }

    internal sealed class Change<TOptions> : IOptionsChangeTokenSource<TOptions>, IDisposable
    {
        private CancellationTokenSource _next = new();

        public string Name => Options.DefaultName;

        public IChangeToken GetChangeToken() => new CancellationChangeToken(_next.Token);

        public void Happened()
        {
            using var happened = Interlocked.Exchange(ref _next, new CancellationTokenSource());
            happened.Cancel();
        }

        public void Dispose() => _next.Dispose();
    }
}
