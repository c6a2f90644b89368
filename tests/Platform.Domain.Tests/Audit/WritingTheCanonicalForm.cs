using System.Buffers;
using System.Text;
using System.Text.Json;
using CsCheck;
using Platform.Domain.Audit.Chain;

namespace Platform.Domain.Tests.Audit;

public sealed class WritingTheCanonicalForm
{
    [Theory]
    [InlineData("""{ "b": 1, "a": [ true, null, "x" ] }""", """{"a":[true,null,"x"],"b":1}""")]
    [InlineData("""{"aa":1,"b":{"d":1,"c":2},"a":3}""", """{"a":3,"aa":1,"b":{"c":2,"d":1}}""")]
    [InlineData("""{"n":1.50,"m":100000000000000000000.1,"e":-0}""", """{"e":-0,"m":100000000000000000000.1,"n":1.50}""")]
    [InlineData("""["\u4e2d\u6587","中文","\/","\u0001","\"\\"]""", """["中文","中文","/","\u0001","\"\\"]""")]
    [InlineData("""["a\nb\tc\b\f\r"]""", """["a\nb\tc\b\f\r"]""")]
    [InlineData("{}", "{}")]
    [InlineData("[]", "[]")]
    public void Whatever_the_order_and_the_spaces_one_form_comes_out(string json, string canonical)
    {
        Form(json).ShouldBe(canonical);
        Form(canonical).ShouldBe(canonical);
    }

    [Fact]
    public void Any_text_is_read_back_as_it_was() =>
        Gen.String.Sample(text =>
        {
            // Half a surrogate pair is no text that a store takes.
            if (Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) != text)
            {
                return;
            }

            var buffer = new ArrayBufferWriter<byte>();
            CanonicalForm.Write(text, buffer);
            JsonSerializer.Deserialize<string>(buffer.WrittenSpan).ShouldBe(text);
        });

    private static string Form(string json)
    {
        var buffer = new ArrayBufferWriter<byte>();
        CanonicalForm.Write(Encoding.UTF8.GetBytes(json), buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
