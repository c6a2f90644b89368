using CsCheck;
using Platform.Domain.Evidence;

namespace Platform.Domain.Tests.Evidence;

public sealed class NamingAFile
{
    [Theory]
    [InlineData("会议纪要.pdf", "会议纪要.pdf")]
    [InlineData("C:\\Users\\li\\纪要.pdf", "纪要.pdf")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("a\r\nb\0.pdf", "ab.pdf")]
    [InlineData("纪要\u202Efdp.exe", "纪要fdp.exe")]
    [InlineData("a<b>:\"|?*.pdf", "a_b______.pdf")]
    [InlineData("  纪要.pdf. . ", "纪要.pdf")]
    [InlineData("e\u0301.pdf", "\u00E9.pdf")]
    [InlineData("𠮷.pdf", "𠮷.pdf")]
    public void Keeps_what_can_be_seen_of_the_last_part(string given, string expected) => FileNames.Tidy(given).ShouldBe(expected);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" . ")]
    [InlineData("folder/")]
    [InlineData("\u200B")]
    public void Is_null_when_nothing_is_left(string? given) => FileNames.Tidy(given).ShouldBeNull();

    [Fact]
    public void Whatever_is_given_the_name_is_safe_and_stays_as_it_is() => Gen.String.Sample(given =>
        FileNames.Tidy(given) is not { } name
        || (name.Length > 0 && name.IndexOfAny(['/', '\\', '"', '\r', '\n', '\0']) < 0 && FileNames.Tidy(name) == name));
}
