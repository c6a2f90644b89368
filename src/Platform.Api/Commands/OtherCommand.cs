using JasperFx;
using Marten.Exceptions;
using Npgsql;

namespace Platform.Api.Commands;

/// <summary>Another command that this one met in the store.</summary>
internal static class OtherCommand
{
    /// <summary>Whether it came first: a stream that moved on, one that another command began, or the same idempotency key at the same moment.</summary>
    public static bool CameInBetween(Exception fault) => fault switch
    {
        ConcurrencyException or ExistingStreamIdCollisionException => true,
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected } => true,
        AggregateException several => several.InnerExceptions.Any(CameInBetween),
        { InnerException: { } inner } => CameInBetween(inner),
        _ => false,
    };
}
