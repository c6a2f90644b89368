using Microsoft.EntityFrameworkCore;

namespace Platform.Api.Access.SecondFactors;

/// <summary>Sets up the second factor of an account and takes its codes, each once.</summary>
public sealed class SecondFactorDesk(AuthDb db, AccountSecrets secrets, TimeProvider time)
{
    /// <summary>When it was set up; null when there is none.</summary>
    public async Task<DateTimeOffset?> Since(Guid account, CancellationToken cancellation) =>
        await db.SecondFactors.Where(factor => factor.AccountId == account).Select(factor => factor.Since).SingleOrDefaultAsync(cancellation);

    /// <summary>A new secret, which holds once a code of it was given. Nothing while one holds already: it has to be removed first.</summary>
    public async Task<byte[]?> Begin(Guid account, CancellationToken cancellation)
    {
        var factor = await db.SecondFactors.SingleOrDefaultAsync(each => each.AccountId == account, cancellation);
        if (factor?.Since is not null)
        {
            return null;
        }

        var secret = OneTimeCodes.NewSecret();
        var made = secrets.Seal(secret, account);
        if (factor is null)
        {
            db.SecondFactors.Add(new StoredSecondFactor { AccountId = account, Sealed = made });
        }
        else
        {
            factor.Sealed = made;
        }

        await db.SaveChangesAsync(cancellation);
        return secret;
    }

    /// <summary>Lets the begun secret hold, if the code is of it; answers whether it does.</summary>
    public async Task<bool> Confirm(Guid account, string code, CancellationToken cancellation)
    {
        if (!await Take(account, code, confirmed: false, cancellation))
        {
            return false;
        }

        var now = time.GetUtcNow();
        return await db.SecondFactors.Where(factor => factor.AccountId == account && factor.Since == null)
            .ExecuteUpdateAsync(update => update.SetProperty(factor => factor.Since, now), cancellation) == 1;
    }

    /// <summary>Whether it is a code of the authenticator that was not taken before.</summary>
    public Task<bool> TakeCode(Guid account, string code, CancellationToken cancellation) => Take(account, code, confirmed: true, cancellation);

    /// <summary>Whether it is a recovery code that was not used before; it is used from then on.</summary>
    public async Task<bool> TakeRecoveryCode(Guid account, string code, CancellationToken cancellation)
    {
        var hash = OneTimeCodes.HashOf(code, account);
        var now = time.GetUtcNow();
        return await db.RecoveryCodes.Where(each => each.AccountId == account && each.CodeHash == hash && each.UsedAt == null)
            .ExecuteUpdateAsync(update => update.SetProperty(each => each.UsedAt, now), cancellation) == 1;
    }

    public Task<int> RecoveryCodesLeft(Guid account, CancellationToken cancellation) =>
        db.RecoveryCodes.CountAsync(each => each.AccountId == account && each.UsedAt == null, cancellation);

    /// <summary>New recovery codes in the place of all former ones. They are kept as hashes: this is the one time that they can be said.</summary>
    public async Task<IReadOnlyList<string>> RenewRecoveryCodes(Guid account, CancellationToken cancellation)
    {
        var codes = Enumerable.Range(0, OneTimeCodes.RecoveryCodes).Select(_ => OneTimeCodes.NewRecoveryCode()).ToList();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await db.RecoveryCodes.Where(each => each.AccountId == account).ExecuteDeleteAsync(cancellation);
        db.RecoveryCodes.AddRange(codes.Select(code => new RecoveryCode { AccountId = account, CodeHash = OneTimeCodes.HashOf(code, account) }));
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return codes;
    }

    /// <summary>With its recovery codes; answers whether there was one.</summary>
    public async Task<bool> Remove(Guid account, CancellationToken cancellation)
    {
        await db.RecoveryCodes.Where(each => each.AccountId == account).ExecuteDeleteAsync(cancellation);
        return await RemoveAuthenticator(account, cancellation);
    }

    /// <summary>The authenticator alone; answers whether there was one.</summary>
    public async Task<bool> RemoveAuthenticator(Guid account, CancellationToken cancellation) =>
        await db.SecondFactors.Where(factor => factor.AccountId == account).ExecuteDeleteAsync(cancellation) > 0;

    private async Task<bool> Take(Guid account, string code, bool confirmed, CancellationToken cancellation)
    {
        var factor = await db.SecondFactors.AsNoTracking().SingleOrDefaultAsync(each => each.AccountId == account, cancellation);
        if (factor is null || factor.Since is not null != confirmed
            || !OneTimeCodes.IsRight(secrets.Open(factor.Sealed, account), code.Trim(), time.GetUtcNow(), out var step))
        {
            return false;
        }

        // In one statement: of two who come with one code at once, one is let in.
        return await db.SecondFactors.Where(each => each.AccountId == account && each.LastStep < step)
            .ExecuteUpdateAsync(update => update.SetProperty(each => each.LastStep, step), cancellation) == 1;
    }
}
