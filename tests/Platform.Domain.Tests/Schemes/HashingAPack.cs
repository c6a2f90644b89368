using System.Text;
using Platform.Domain.Schemes;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Schemes;

public sealed class HashingAPack
{
    [Fact]
    public void Orders_members_drops_white_space_and_writes_one_form_of_a_number() =>
        Encoding.UTF8.GetString(CanonicalJson.Bytes(Packs.Element("""{ "b": [1.0, 1e2, 2.5, true], "a": {"d": null, "c": "x"} }""")))
            .ShouldBe("""{"a":{"c":"x","d":null},"b":[1,100,2.5,true]}""");

    [Fact]
    public void Does_not_depend_on_order_or_white_space_but_on_every_value()
    {
        var hash = CanonicalJson.Hash(Packs.Element("""{"a":1,"b":"二"}"""));

        CanonicalJson.Hash(Packs.Element("""{ "b" : "\u4e8c", "a" : 1 }""")).ShouldBe(hash);
        CanonicalJson.Hash(Packs.Element("""{"a":1,"b":"三"}""")).ShouldNotBe(hash);
        hash.ShouldMatch("^[0-9a-f]{64}$");
    }

    [Fact]
    public void Is_the_sha_256_of_the_canonical_text() =>
        // printf '{"a":1}' | sha256sum
        CanonicalJson.Hash(Packs.Element("""{"a": 1}""")).ShouldBe("015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862");
}
