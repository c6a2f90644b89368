namespace Platform.Domain;

/// <summary>For whom somebody acts by a delegation that is in force.</summary>
/// <param name="PrincipalActors">The accounts of the person for whom they act: what these did counts as done by that person.</param>
public sealed record OnBehalf(Guid DelegationId, Guid PostId, Guid PrincipalId, IReadOnlyList<string> PrincipalActors);
