using System.Reflection;
using System.Text.RegularExpressions;
using Platform.Domain;
using Platform.Projections;

namespace Platform.Architecture.Tests;

public sealed partial class DependingOnOneAnother
{
    // SQL lies in Platform.Projections, beside the read models it reads. Who else has some says why.
    private static readonly Dictionary<string, string> MayHoldSql = new()
    {
        ["src/Platform.Api/Access/AccessFacts.cs"] = "Asks at each request whether tenant and token stand, before there is a tenant's connection and in the schema of the sign-in, which no projection reads.",
        ["src/Platform.Api/Access/UsedAssertions.cs"] = "Takes what a program proved itself with once, in the schema of the sign-in, which no projection reads.",
        ["src/Platform.Api/Access/SignInFailureBook.cs"] = "Counts failed sign-ins in the schema of the sign-in, which no projection reads.",
        ["src/Platform.Api/Demonstration/Demonstration.cs"] = "Asks whether this instance is a demonstration, once.",
        ["src/Platform.Api/Demonstration/DemonstrationDatabase.cs"] = "Marks and empties a demonstration as the owner, which no reader of rows may.",
        ["src/Platform.Api/Database/ProjectionLead.cs"] = "Takes and watches the right to project, which is no row.",
        ["src/Platform.Api/Operations/Health.cs"] = "Asks the database whether it can be worked with.",
        ["src/Platform.Api/Verbs/TenantListVerb.cs"] = "Prints the directory for the operator, without a host.",
    };

    [Fact]
    public void The_domain_references_nothing_but_the_runtime()
    {
        Foreign(typeof(By).Assembly, "System").ShouldBeEmpty();
        PackageReference().IsMatch(Tree.Read("src/Platform.Domain/Platform.Domain.csproj").Replace("Microsoft.CodeAnalysis.BannedApiAnalyzers", "", StringComparison.Ordinal)).ShouldBeFalse();
    }

    [Fact]
    public void Projections_know_nothing_of_HTTP() =>
        References(typeof(PlatformStore).Assembly).Where(name => name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || name.StartsWith("Wolverine", StringComparison.Ordinal))
            .ShouldBeEmpty();

    [Fact]
    public void A_reference_that_is_not_the_runtime_is_noticed() => Foreign(typeof(PlatformStore).Assembly, "System").ShouldContain("Marten");

    [Fact]
    public void The_API_holds_no_SQL_but_where_it_says_why()
    {
        var holding = Tree.Files("src/Platform.Api", "*.cs").Where(file => Sql().IsMatch(Tree.Read(file))).ToList();

        holding.Except(MayHoldSql.Keys).ShouldBeEmpty("SQL belongs in Platform.Projections, or in the list with its reason.");
        MayHoldSql.Keys.Except(holding).ShouldBeEmpty("These no longer hold SQL: take them off the list.");
    }

    [Theory]
    [InlineData("var sql = \"select 1\";", true)]
    [InlineData("\"\"\"\n    update platform.x set y = 1\n\"\"\"", true)]
    [InlineData("$\"delete from platform.{table}\"", true)]
    [InlineData("\"insert into auth.x values (1)\"", true)]
    [InlineData("\"with recursive below as (select 1)\"", true)]
    [InlineData("\"Select a duty from the ledger.\"", false)]
    [InlineData("// select the unit", false)]
    public void SQL_is_told_from_words(string source, bool isSql) => Sql().IsMatch(source).ShouldBe(isSql);

    private static IEnumerable<string> References(Assembly assembly) => assembly.GetReferencedAssemblies().Select(reference => reference.Name!);

    private static IEnumerable<string> Foreign(Assembly assembly, string allowed) =>
        References(assembly).Where(name => name != allowed && !name.StartsWith($"{allowed}.", StringComparison.Ordinal));

    [GeneratedRegex(@"""\s*(select\s|insert\s+into\s|update\s+\S+\s+(as\s+\w+\s+)?set\s|delete\s+from\s|with\s+(recursive\s+)?\w+\s+as\s+\()")]
    private static partial Regex Sql();

    [GeneratedRegex("<PackageReference Include=\"[^\"]+\"")]
    private static partial Regex PackageReference();
}
