using System.Reflection;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using Marten;
using Platform.Domain;

namespace Platform.Projections.Tests.StoredEvents;

public sealed partial class KeepingTheContract
{
    private static readonly ISerializer Serializer = AsTheStoreDoes();
    private static readonly JsonSerializerOptions Reviewable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Names => [.. Samples.All.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_event_is_written_as_it_was_reviewed(string name) => ApprovedFile.Approve(name, Written(Samples.All[name]));

    [Theory]
    [MemberData(nameof(Names))]
    public void What_was_reviewed_is_read_as_the_same_event(string name)
    {
        var sample = Samples.All[name];
        using var stored = new MemoryStream(Encoding.UTF8.GetBytes(File.ReadAllText(ApprovedFile.PathOf(name))));

        var read = Serializer.FromJson(sample.GetType(), stored);

        Serializer.ToJson(read).ShouldBe(Serializer.ToJson(sample));
        // Lists compare by reference in a record, so equality is asked of what has none.
        if (!read.Equals(sample))
        {
            read.ShouldBeEquivalentTo(sample);
        }
    }

    [Fact]
    public void No_reviewed_sample_is_left_of_an_event_that_is_gone() =>
        System.IO.Directory.GetFiles(ApprovedFile.Folder()).Select(path => Path.GetFileName(path).Replace(".verified.json", "", StringComparison.Ordinal))
            .Except(Samples.All.Keys).ShouldBeEmpty("An event that was ever stored can still be met. Keep its shape for reading, or say in a decision why none can exist.");

    [Fact]
    public void Names_are_unique_lower_case_dotted_and_versioned()
    {
        var names = Platform.Projections.StoredEvents.Names.Values.ToList();

        names.Distinct().Count().ShouldBe(names.Count);
        names.Where(name => !WellFormed().IsMatch(name)).ShouldBeEmpty();
        names.Count.ShouldBeGreaterThan(30);
    }

    [Theory]
    [InlineData("occurrence.begun.v1", true)]
    [InlineData("Occurrence.begun.v1", false)]
    [InlineData("occurrence-begun-v1", false)]
    [InlineData("occurrence.begun", false)]
    public void A_malformed_name_is_noticed(string name, bool wellFormed) => WellFormed().IsMatch(name).ShouldBe(wellFormed);

    [Fact]
    public void Every_event_of_the_domain_has_a_stored_name() =>
        typeof(StoredAsAttribute).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.BaseType is { IsAbstract: true } parent && parent.Name.EndsWith("Event", StringComparison.Ordinal))
            .Where(type => type.GetCustomAttribute<StoredAsAttribute>() is null)
            .ShouldBeEmpty();

    private static string Written(object sample) =>
        JsonSerializer.Serialize(JsonDocument.Parse(Serializer.ToJson(sample)).RootElement, Reviewable);

    private static ISerializer AsTheStoreDoes()
    {
        var options = new StoreOptions();
        PlatformStore.Describe(options, TimeProvider.System);
        return options.Serializer();
    }

    [GeneratedRegex(@"^[a-z]+(-[a-z]+)*(\.[a-z]+(-[a-z]+)*)+\.v[1-9][0-9]*$")]
    private static partial Regex WellFormed();
}
