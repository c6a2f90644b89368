using System.Text.Json;
using System.Text.RegularExpressions;

namespace Platform.Architecture.Tests;

/// <summary>Lists that a reviewer asks for are held to the tree: algorithms, components, personal data, and what addresses may say.</summary>
public sealed partial class KeepingInventories
{
    private const string Algorithms = "docs/keys-and-algorithms.md";
    private const string PersonalData = "docs/personal-data.md";

    private static readonly string[] Server = ["src/Platform.Domain", "src/Platform.Projections", "src/Platform.Api"];

    // Words of persons and of secrets, in whatever case.
    private static readonly string[] Revealing = ["password", "secret", "token", "username", "worknumber", "phone", "dutyphone", "code"];

    [Fact]
    public void Each_algorithm_of_the_sources_stands_in_the_list_and_no_weak_one_does()
    {
        var used = Sources().SelectMany(file => Algorithm().Matches(Tree.Read(file)).Select(match => match.Value)).Distinct().ToList();

        used.Count.ShouldBeGreaterThan(6);
        used.Where(name => !Tree.Read(Algorithms).Contains($"`{name}`", StringComparison.Ordinal)).ShouldBeEmpty();
        used.Intersect(["MD5", "DES", "TripleDES", "RC2", "AesCbc", "CipherMode.ECB"]).ShouldBeEmpty();
        // Telephones make their codes with it (RFC 6238); nothing else may.
        Sources().Where(file => Sha1().IsMatch(Tree.Read(file))).ShouldBe(["src/Platform.Api/Access/SecondFactors/OneTimeCodes.cs"]);
    }

    [Fact]
    public void Whoever_uses_cryptography_uses_that_of_the_runtime_or_of_a_listed_library() =>
        Sources().SelectMany(file => Libraries().Matches(Tree.Read(file)).Select(match => match.Groups[1].Value)).Distinct()
            .Where(library => !Tree.Read(Algorithms).Contains($"`{library}`", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void Each_component_is_pinned_with_the_hash_of_what_it_was()
    {
        var projects = Tree.Files("src", "*.csproj").Concat(Tree.Files("tests", "*.csproj")).ToList();
        projects.ShouldNotBeEmpty();
        projects.Where(project => !Tree.Exists(Path.Combine(Path.GetDirectoryName(project)!, "packages.lock.json"))).ShouldBeEmpty();

        using var web = JsonDocument.Parse(Tree.Read("frontend/package-lock.json"));
        web.RootElement.GetProperty("packages").EnumerateObject()
            .Where(package => package.Name.Length > 0 && !package.Value.TryGetProperty("integrity", out _) && !package.Value.TryGetProperty("link", out _))
            .Select(package => package.Name).ShouldBeEmpty();
    }

    [Fact]
    public void What_is_kept_of_a_person_is_what_the_list_says_with_its_purpose()
    {
        var columns = PersonColumns().Matches(Tree.Read("src/Platform.Projections/Database/Schema/0002-organisation.sql")).Single().Groups[1].Value
            .Split('\n').Select(line => line.Trim().Split(' ')[0]).Where(word => word.Length > 0 && word is not ("primary" or "unique"))
            .Concat(Tree.Files("src/Platform.Projections/Database/Schema", "*.sql").SelectMany(file => AddedColumns().Matches(Tree.Read(file)).Select(match => match.Groups[1].Value)));

        var listed = Rows().Matches(Tree.Read(PersonalData)).Select(match => match.Groups[1].Value);

        listed.ShouldBe(columns, ignoreOrder: true);
    }

    [Fact]
    public void No_address_asks_for_what_should_not_be_in_a_log()
    {
        using var description = JsonDocument.Parse(Tree.Read("docs/openapi.json"));
        var asked = Parameters(description.RootElement).Where(name => Revealing.Contains(name.ToLowerInvariant())).Distinct();

        // A calendar program can send nothing but an address: its secret opens titles and days, and is replaced at any time.
        asked.ShouldBeSubsetOf(["secret"]);
    }

    [Fact]
    public void Nothing_stands_in_for_a_password_that_others_could_know() =>
        Tree.Read("docs/openapi.json").ShouldNotMatch("(?i)\"(security(question|answer)|passwordhint|hint|motherMaidenName)\"");

    private static IEnumerable<string> Parameters(JsonElement description) =>
        from path in description.GetProperty("paths").EnumerateObject()
        from operation in path.Value.EnumerateObject()
        where operation.Value.ValueKind == JsonValueKind.Object && operation.Value.TryGetProperty("parameters", out _)
        from parameter in operation.Value.GetProperty("parameters").EnumerateArray()
        where parameter.GetProperty("in").GetString() is "query" or "path"
        select parameter.GetProperty("name").GetString()!;

    private static IEnumerable<string> Sources() =>
        Server.SelectMany(folder => Tree.Files(folder, "*.cs"))
            .Where(file => !file.Contains("/Generated/", StringComparison.Ordinal));

    [GeneratedRegex(@"\b(MD5|SHA256|SHA384|SHA512|HMACSHA256|HMACSHA1|AesGcm|AesCbc|CipherMode\.\w+|TripleDES|DES|RC2|ECDsa|RSA|Rfc2898DeriveBytes|HKDF|ChaCha20Poly1305|SM3Digest|SecurityAlgorithms\.\w+)\b(?! key)")]
    private static partial Regex Algorithm();

    [GeneratedRegex(@"\bSHA1\b|\bHMACSHA1\b|\bTotp\(")]
    private static partial Regex Sha1();

    [GeneratedRegex(@"using ((?:System\.Security\.Cryptography|Org\.BouncyCastle|Microsoft\.IdentityModel|OtpNet|Microsoft\.AspNetCore\.DataProtection)[\w.]*);")]
    private static partial Regex Libraries();

    [GeneratedRegex(@"create table if not exists platform\.person \(([^;]*?)\n\);")]
    private static partial Regex PersonColumns();

    [GeneratedRegex(@"alter table platform\.person add column if not exists (\w+)")]
    private static partial Regex AddedColumns();

    [GeneratedRegex(@"^\| `(\w+)` \|", RegexOptions.Multiline)]
    private static partial Regex Rows();
}
