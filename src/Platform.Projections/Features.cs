using Marten;

namespace Platform.Projections;

/// <summary>Each feature's lines of store configuration, in one list.</summary>
internal static class Features
{
    public static void Register(StoreOptions options)
    {
    }
}
