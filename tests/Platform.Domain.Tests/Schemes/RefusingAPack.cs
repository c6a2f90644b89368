using System.Text;
using System.Text.Json.Nodes;
using Platform.Domain.Schemes;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Schemes;

public sealed class RefusingAPack
{
    /// <summary>One fault each: what is done to a good pack, where the error points and what it is called.</summary>
    public static TheoryData<string, string, string, string> Faults { get; } = new()
    {
        // Shape
        { "/packId", "remove", "/packId", "required" },
        { "/prefix", "remove", "/prefix", "required" },
        { "/schemaVersion", "remove", "/schemaVersion", "required" },
        { "/metadata", "remove", "/metadata", "required" },
        { "/metadata/titleZh", "remove", "/metadata/titleZh", "required" },
        { "/metadata/bureauKind", "remove", "/metadata/bureauKind", "required" },
        { "/unitTypes", "remove", "/unitTypes", "required" },
        { "/obligations", "remove", "/obligations", "required" },
        { "/obligations/0/cadence", "remove", "/obligations/0/cadence", "required" },
        { "/obligations/0/scope", "remove", "/obligations/0/scope", "required" },
        { "/obligations", "null", "/obligations", "wrong-type" },
        { "/obligations", "[]", "/obligations", "too-few" },
        { "/obligations/0/owedBy", "[]", "/obligations/0/owedBy", "too-few" },
        { "/obligations/0/evidenceKinds", "[]", "/obligations/0/evidenceKinds", "too-few" },
        { "/metadata", "[]", "/metadata", "wrong-type" },
        { "/metadata/titleZh", "7", "/metadata/titleZh", "wrong-type" },
        { "/roles", "{}", "/roles", "wrong-type" },
        { "/bodies", "7", "/bodies", "wrong-type" },
        { "/obligations/0/cadence/minCount", "\"two\"", "/obligations/0/cadence/minCount", "wrong-type" },
        { "/obligations/0/cadence/minCount", "1.5", "/obligations/0/cadence/minCount", "wrong-type" },
        { "/obligations/0/cadence/minCount", "0", "/obligations/0/cadence/minCount", "out-of-range" },
        { "/unitTypes/0/parentStated", "\"yes\"", "/unitTypes/0/parentStated", "wrong-type" },
        { "/metadata/numbering", "\"free\"", "/metadata/numbering", "wrong-type" },
        { "/extra", "1", "/extra", "unknown-member" },
        { "/obligations/0/colour", "\"red\"", "/obligations/0/colour", "unknown-member" },
        { "/appraisal/cycles/0/cadence/every", "1", "/appraisal/cycles/0/cadence/every", "unknown-member" },
        { "/metadata/a~1b~0c", "1", "/metadata/a~1b~0c", "unknown-member" },
        { "/packId", "\"Archives Office\"", "/packId", "bad-pattern" },
        { "/packId", "\"archives-office\\n\"", "/packId", "bad-pattern" },
        { "/obligations/0/owedBy/0", "\"reading-room\"", "/obligations/0/owedBy/0", "bad-pattern" },
        { "/metadata/effectiveDate", "\"2026-02-30\"", "/metadata/effectiveDate", "bad-date" },
        { "/obligations/2/deadline/date", "\"31-11\"", "/obligations/2/deadline/date", "bad-date" },

        // Codes, refused by name
        { "/schemaVersion", "\"2.0\"", "/schemaVersion", "unknown-code" },
        { "/metadata/bureauKind", "\"water\"", "/metadata/bureauKind", "unknown-code" },
        { "/obligations/0/category", "\"gossip\"", "/obligations/0/category", "unknown-code" },
        { "/obligations/0/cadence/kind", "\"now-and-then\"", "/obligations/0/cadence/kind", "unknown-code" },
        { "/obligations/0/cadence/period", "\"fortnight\"", "/obligations/0/cadence/period", "unknown-code" },
        { "/obligations/0/evidenceKinds/0", "\"photograph\"", "/obligations/0/evidenceKinds/0", "unknown-code" },
        { "/obligations/0/strength", "\"should\"", "/obligations/0/strength", "unknown-code" },
        { "/roles/0/responsibilityType/0", "\"boss\"", "/roles/0/responsibilityType/0", "unknown-code" },
        { "/unitTypes/0/kind", "\"ministry\"", "/unitTypes/0/kind", "unknown-code" },
        { "/accountability/triggers/0/recordability", "\"always\"", "/accountability/triggers/0/recordability", "unknown-code" },
        { "/appraisal/cycles/0/methods/0", "\"guess\"", "/appraisal/cycles/0/methods/0", "unknown-code" },

        // Identities
        { "/obligations/1/id", "\"ARC-O-001\"", "/obligations/1/id", "duplicate-id" },
        { "/accountability/triggers/1/id", "\"ARC-TR-01\"", "/accountability/triggers/1/id", "duplicate-id" },
        { "/obligations/0/id", "\"FIN-O-001\"", "/obligations/0/id", "prefix-mismatch" },
        { "/obligations/0/id", "\"ARC-1\"", "/obligations/0/id", "bad-pattern" },
        { "/obligations/0/owedBy/0", "\"unit:cellar\"", "/obligations/0/owedBy/0", "unresolved-reference" },
        { "/obligations/1/owedTo/0", "\"body:nobody\"", "/obligations/1/owedTo/0", "unresolved-reference" },
        { "/obligations/1/copyTo/0", "\"role:nobody\"", "/obligations/1/copyTo/0", "unresolved-reference" },
        { "/unitTypes/1/parent", "\"attic\"", "/unitTypes/1/parent", "unresolved-reference" },
        { "/roles/0/unit", "\"attic\"", "/roles/0/unit", "unresolved-reference" },
        { "/taskTable/0/leadRole", "\"role:nobody\"", "/taskTable/0/leadRole", "unresolved-reference" },
        { "/taskTable/0/responsibleUnits/0", "\"unit:attic\"", "/taskTable/0/responsibleUnits/0", "unresolved-reference" },
        { "/appraisal/cycles/0/organiser/0", "\"unit:attic\"", "/appraisal/cycles/0/organiser/0", "unresolved-reference" },
        { "/appraisal/cycles/0/subjects/0", "\"unit:attic\"", "/appraisal/cycles/0/subjects/0", "unresolved-reference" },
        { "/accountability/procedure/0/owedTo/0", "\"body:nobody\"", "/accountability/procedure/0/owedTo/0", "unresolved-reference" },
        { "/accountability/triggers/0/namedSubject", "\"role:keeper,role:nobody\"", "/accountability/triggers/0/namedSubject", "unresolved-reference" },
        { "/accountability/ladder/0/subjects/0", "\"crowd\"", "/accountability/ladder/0/subjects/0", "unresolved-reference" },
        { "/unitTypes/0/parent", "\"reading-room\"", "/unitTypes/0/parent", "cyclic-units" },
        { "/unitTypes/0/parent", "\"office\"", "/unitTypes/0/parent", "cyclic-units" },

        // Cadence
        { "/obligations/0/cadence/period", "remove", "/obligations/0/cadence/period", "cadence-inconsistent" },
        { "/obligations/0/cadence/minCount", "null", "/obligations/0/cadence/minCount", "cadence-inconsistent" },
        { "/obligations/0/cadence/trigger", "\"a fire\"", "/obligations/0/cadence/trigger", "cadence-inconsistent" },
        { "/obligations/0/cadence/fixedDate", "\"04-01\"", "/obligations/0/cadence/fixedDate", "cadence-inconsistent" },
        { "/obligations/0/cadence/fixedDateWording", "\"at-year-end\"", "/obligations/0/cadence/fixedDateWording", "cadence-inconsistent" },
        { "/obligations/0/deadline/date", "\"04-01\"", "/obligations/0/deadline/date", "cadence-inconsistent" },
        { "/obligations/2/cadence/fixedDate", "remove", "/obligations/2/cadence/fixedDate", "cadence-inconsistent" },
        { "/obligations/2/cadence/fixedDate", "\"12-01\"", "/obligations/2/deadline/date", "cadence-inconsistent" },
        { "/obligations/2/cadence/period", "\"month\"", "/obligations/2/cadence/period", "cadence-inconsistent" },
        { "/obligations/2/cadence/fixedDate", "\"11-31\"", "/obligations/2/cadence/fixedDate", "bad-date" },
        { "/obligations/2/cadence/fixedDate", "\"02-29\"", "/obligations/2/cadence/fixedDate", "bad-date" },
        { "/obligations/3/cadence/trigger", "remove", "/obligations/3/cadence/trigger", "cadence-inconsistent" },
        { "/obligations/3/cadence/timing", "\"promptly\"", "/obligations/3/cadence/timing", "cadence-inconsistent" },
        { "/obligations/7/cadence/timing", "\"at-first-moment\"", "/obligations/7/cadence/timing", "cadence-inconsistent" },
        { "/obligations/7/cadence/minCount", "2", "/obligations/7/cadence/minCount", "cadence-inconsistent" },
        { "/obligations/8/cadence/period", "\"year\"", "/obligations/8/cadence/period", "cadence-inconsistent" },
        { "/appraisal/cycles/0/cadence/period", "remove", "/appraisal/cycles/0/cadence/period", "cadence-inconsistent" },

        // Scope
        { "/obligations/5/evidenceKinds/0", "\"minutes\"", "/obligations/5/evidenceKinds/0", "attestation-evidence" },
        { "/obligations/0/scope", "\"attestation-only\"", "/obligations/0/evidenceKinds/0", "attestation-evidence" },
        { "/obligations/5/scope", "\"record\"", "/obligations/5/scope", "restricted-topic-scope" },

        // Accountability
        { "/accountability/triggers/1/no", "3", "/accountability/triggers", "trigger-numbers" },
        { "/accountability/triggers/1/no", "1", "/accountability/triggers", "trigger-numbers" },
        { "/accountability/measures", "[\"reminder\"]", "/accountability/ladder/0/measures/1", "ladder-measures" },
        { "/accountability/ladder/0/measures", "[\"reminder\"]", "/accountability/measures/1", "ladder-measures" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Names_the_fault_and_points_at_it(string target, string change, string pointer, string code)
    {
        var reading = PackReader.Read(Packs.Element(Changed(Packs.Unseen(), target, change)));

        reading.Pack.ShouldBeNull();
        var error = reading.Errors.ShouldHaveSingleItem();
        (error.Pointer, error.Code).ShouldBe((pointer, code));
        error.Detail.ShouldEndWith(".");
    }

    [Fact]
    public void Refuses_an_unknown_code_by_name_and_lists_what_is_accepted()
    {
        var pack = Changed(Packs.Unseen(), "/obligations/0/cadence/period", "\"fortnight\"");

        PackReader.Read(Packs.Element(pack)).Errors.ShouldHaveSingleItem().Detail
            .ShouldBe("'fortnight' is not one of the periods. Accepted: half-year, month, quarter, year.");
    }

    [Fact]
    public void Says_everything_at_once()
    {
        var pack = Packs.Unseen();
        Changed(pack, "/packId", "remove");
        Changed(pack, "/obligations/0/category", "\"gossip\"");
        Changed(pack, "/obligations/1/owedBy/0", "\"unit:cellar\"");
        Changed(pack, "/obligations/2/cadence/fixedDate", "\"13-01\"");
        Changed(pack, "/obligations/5/evidenceKinds/1", "\"minutes\"");
        Changed(pack, "/unitTypes/0/parent", "\"reading-room\"");
        Changed(pack, "/accountability/triggers/0/no", "9");
        Changed(pack, "/surplus", "true");

        PackReader.Read(Packs.Element(pack)).Errors.Select(e => (e.Pointer, e.Code)).ShouldBe(
            [
                ("/packId", "required"),
                ("/obligations/0/category", "unknown-code"),
                ("/obligations/1/owedBy/0", "unresolved-reference"),
                ("/obligations/2/cadence/fixedDate", "bad-date"),
                ("/obligations/5/evidenceKinds/1", "attestation-evidence"),
                ("/unitTypes/0/parent", "cyclic-units"),
                ("/accountability/triggers", "trigger-numbers"),
                ("/surplus", "unknown-member"),
            ],
            ignoreOrder: true);
    }

    [Theory]
    [InlineData("bodies")]
    [InlineData("unitTypes")]
    [InlineData("roles")]
    [InlineData("taskTable")]
    public void Refuses_an_id_that_is_used_twice(string list)
    {
        var pack = Packs.Unseen();
        var items = pack[list]!.AsArray();
        items.Add(items[0]!.DeepClone());

        var error = PackReader.Read(Packs.Element(pack)).Errors.ShouldHaveSingleItem();

        (error.Pointer, error.Code).ShouldBe(($"/{list}/{items.Count - 1}/id", "duplicate-id"));
        error.Detail.ShouldContain($"/{list}/0/id");
    }

    [Fact]
    public void A_role_list_that_is_absent_leaves_references_to_roles_without_a_target()
    {
        var pack = Packs.Unseen();
        pack.Remove("roles");

        PackReader.Read(Packs.Element(pack)).Errors.Select(e => (e.Pointer, e.Code)).ShouldBe([
            ("/obligations/2/owedBy/1", "unresolved-reference"),
            ("/obligations/3/owedBy/0", "unresolved-reference"),
            ("/taskTable/0/leadRole", "unresolved-reference"),
            ("/accountability/triggers/0/namedSubject", "unresolved-reference"),
        ]);
    }

    [Fact]
    public void Reports_each_circle_of_units_once()
    {
        var pack = Packs.Unseen();
        pack["unitTypes"]!.AsArray().Add(JsonNode.Parse("""{"id":"a","nameZh":"甲","nameEn":"A","kind":"club","parent":"b"}"""));
        pack["unitTypes"]!.AsArray().Add(JsonNode.Parse("""{"id":"b","nameZh":"乙","nameEn":"B","kind":"club","parent":"a"}"""));
        pack["unitTypes"]!.AsArray().Add(JsonNode.Parse("""{"id":"c","nameZh":"丙","nameEn":"C","kind":"club","parent":"a"}"""));

        PackReader.Read(Packs.Element(pack)).Errors.ShouldHaveSingleItem().Detail.ShouldContain("a → b → a");
    }

    [Theory]
    [InlineData("", "not-json")]
    [InlineData("{\"packId\": ", "not-json")]
    [InlineData("[]", "wrong-type")]
    [InlineData("null", "wrong-type")]
    [InlineData("{\"packId\": \"\\ud800\"}", "bad-text")]
    public void Refuses_what_is_no_pack_at_all(string text, string code) =>
        PackReader.Read(text).Errors.ShouldContain(e => e.Pointer == "" && e.Code == code);

    [Fact]
    public void Refuses_a_member_that_stands_twice() =>
        PackReader.Read(Packs.UnseenText.Replace("\"prefix\": \"ARC\"", "\"prefix\": \"XXX\", \"prefix\": \"ARC\"", StringComparison.Ordinal))
            .Errors.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
                e => e.Pointer.ShouldBe("/prefix"),
                e => e.Code.ShouldBe("duplicate-member"));

    [Fact]
    public void Takes_2000_obligations_and_refuses_one_more()
    {
        Errors(2000).ShouldNotContain("too-many");
        Errors(2001).ShouldContain("too-many");

        static IEnumerable<string> Errors(int count)
        {
            var pack = Packs.Unseen();
            var model = pack["obligations"]![0]!;
            pack["obligations"] = new JsonArray([.. Enumerable.Range(0, count).Select(_ => model.DeepClone())]);
            return PackReader.Read(Packs.Element(pack)).Errors
                .Where(e => e.Pointer == "/obligations")
                .Select(e => e.Code);
        }
    }

    [Fact]
    public void Takes_5_MB_and_refuses_one_byte_more()
    {
        var padding = PackReader.BytesMax - Encoding.UTF8.GetByteCount(Packs.UnseenText);

        PackReader.Read(Padded(padding)).Errors.ShouldBeEmpty();
        PackReader.Read(Padded(padding + 1)).Errors.ShouldHaveSingleItem().Code.ShouldBe("too-large");

        // Inside the object, so that the element that is parsed from it is as large as the text.
        static string Padded(int bytes) => Packs.UnseenText.Insert(1, new string(' ', bytes));
    }

    [Fact]
    public void Takes_16_levels_and_refuses_the_17th()
    {
        Errors(14).ShouldBeEmpty();
        Errors(15).ShouldHaveSingleItem().Code.ShouldBe("too-deep");

        // The pack is level 1 and its metadata level 2; numbering may nest as it likes below them.
        static IReadOnlyList<FieldError> Errors(int levels)
        {
            var nested = string.Concat(Enumerable.Repeat("{\"a\":", levels)) + "1" + new string('}', levels);
            return PackReader.Read(Packs.Element(Changed(Packs.Unseen(), "/metadata/numbering", nested))).Errors;
        }
    }

    [Fact]
    public void Lists_at_most_a_thousand_errors_and_says_that_there_are_more()
    {
        var pack = Packs.Unseen();
        pack["notes"] = new JsonArray([.. Enumerable.Range(0, 1500).Select(i => (JsonNode)i)]);

        var errors = PackReader.Read(Packs.Element(pack)).Errors;

        errors.Count.ShouldBe(1001);
        errors[^1].Code.ShouldBe("too-many-errors");
    }

    private static JsonObject Changed(JsonObject pack, string pointer, string change)
    {
        var tokens = pointer.Split('/')[1..];
        JsonNode parent = tokens[..^1].Aggregate((JsonNode)pack, (node, token) =>
            node is JsonArray list ? list[int.Parse(token, null)]! : node[token]!);
        var name = tokens[^1].Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
        switch (parent)
        {
            case JsonArray list:
                list[int.Parse(name, null)] = JsonNode.Parse(change);
                break;
            case JsonObject o when change == "remove":
                o.Remove(name).ShouldBeTrue();
                break;
            default:
                parent[name] = JsonNode.Parse(change);
                break;
        }

        return pack;
    }
}
