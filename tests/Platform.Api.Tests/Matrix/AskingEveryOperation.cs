using Platform.Api.Access;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Matrix;

/// <summary>
/// Every operation of the API description, asked by everybody, with ids that are their own, another bureau's and nobody's, in
/// each place that takes one. The declared table says what is to come of it.
/// </summary>
[Collection(nameof(AloneOnTheHost))]
public sealed class AskingEveryOperation(AccessMatrix matrix) : IClassFixture<AccessMatrix>
{
    public static TheoryData<string> Mutants => [.. Mutations.All];

    [Fact]
    public void The_table_has_every_operation_and_no_other() =>
        DeclaredAccess.Table.Keys.Order(StringComparer.Ordinal).ShouldBe(Operation.All.Select(operation => operation.Key).Order(StringComparer.Ordinal));

    [Fact]
    public void It_names_abilities_that_some_role_gives()
    {
        var named = DeclaredAccess.Table.Values.SelectMany(needed => needed).Distinct().Except([DeclaredAccess.Open, DeclaredAccess.Any]).ToList();

        named.Except(Ability.All).ShouldBeEmpty();
        named.Where(ability => !Roles.All.Any(role => role.Abilities.Contains(ability))).ShouldBeEmpty();
    }

    [Fact]
    public void Every_role_asks() =>
        Roles.All.Select(role => role.Code).Except([Roles.PortalClient, Roles.OversightOfficer]).Except(matrix.Askers.Select(asker => asker.Name)).ShouldBeEmpty();

    [Fact]
    public async Task Each_answers_whom_it_is_declared_for_and_tells_nobody_of_what_is_anothers()
    {
        var (findings, requests) = await matrix.Run();

        findings.ShouldBeEmpty($"{findings.Count} cells of {requests} requests:\n{string.Join('\n', findings)}");
        requests.ShouldBeGreaterThan(3_000);
        TestContext.Current.SendDiagnosticMessage("{0} requests", requests);
    }

    [Theory]
    [MemberData(nameof(Mutants))]
    public async Task A_check_that_is_taken_out_is_noticed(string mutant) => (await matrix.Run(mutant)).Findings.ShouldNotBeEmpty();
}
