using Marten;

namespace Platform.Api.Database;

/// <summary>The store of the projection worker: the same events and projections, under the role that may cross tenants (ADR 0002).</summary>
public interface IWorkerStore : IDocumentStore;
