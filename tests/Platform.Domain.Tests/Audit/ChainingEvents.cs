using System.Text;
using Platform.Domain.Audit.Chain;

namespace Platform.Domain.Tests.Audit;

/// <summary>A chain of five events with holes between their numbers, as the store leaves them.</summary>
public sealed class ChainingEvents
{
    private const string Tenant = "finance";
    private static readonly DateTimeOffset At = new(2026, 6, 30, 1, 2, 3, TimeSpan.Zero);
    private static readonly long[] Sequences = [3, 4, 7, 9, 20];
    private static readonly Dictionary<string, ChainHash> Known = new() { [ChainHash.Sha256Name] = ChainHash.Sha256 };

    private readonly List<TrailEvent> events = [.. Sequences.Select(Event)];
    private readonly List<ChainLink> links;

    public ChainingEvents() => links = Chain(events);

    [Fact]
    public void An_untouched_chain_is_sound()
    {
        var check = Check();

        check.Faults.ShouldBeEmpty();
        check.Events.ShouldBe(5);
    }

    [Fact]
    public void The_form_that_is_hashed_never_changes() =>
        // A chain of years ago has to be verified by the same form: this value is what an auditor keeps.
        Convert.ToHexStringLower(Chain(events)[^1].Hash).ShouldBe("b1df54fd1f3fab418896bd3b22727da5a47760d571e61fab067f11cbd5889191");

    [Fact]
    public void Each_member_of_an_event_counts()
    {
        var original = Event(7);
        TrailEvent[] altered =
        [
            original with { Id = Guid.Empty }, original with { StreamId = Guid.Empty }, original with { Version = 9 }, original with { Type = "x" },
            original with { At = At.AddMicroseconds(1) }, original with { Actor = null }, original with { CorrelationId = "x" }, original with { CausationId = "x" },
            original with { Headers = Utf8("""{"person":"2"}""") }, original with { Headers = default }, original with { Data = Utf8("""{"a":2}""") },
        ];

        foreach (var other in altered)
        {
            events[2] = other;
            var fault = Check().Faults.ShouldHaveSingleItem();
            (fault.Code, fault.Sequence).ShouldBe((TrailFault.EventAltered, 7), other.ToString());
        }
    }

    [Fact]
    public void The_order_of_members_and_the_spaces_do_not_count()
    {
        events[2] = Event(7) with { Headers = Utf8("""{ "person" : "1" }"""), Data = Utf8("""{ "b" : "中", "a":1}""") };

        Check().Faults.ShouldBeEmpty();
    }

    [Fact]
    public void What_is_removed_put_in_or_hidden_is_named()
    {
        Faults(() => events.RemoveAt(1)).ShouldBe([(TrailFault.EventRemoved, 4L)]);
        Faults(() => events.Insert(2, Event(5))).ShouldBe([(TrailFault.EventInserted, 5L)]);
        Faults(() => events[0] = events[0] with { Hidden = true }).ShouldBe([(TrailFault.EventHidden, 3L)]);
        Faults(() => (events[1], events[3]) = (events[3] with { Sequence = 4 }, events[1] with { Sequence = 9 }))
            .ShouldBe([(TrailFault.EventAltered, 4L), (TrailFault.EventAltered, 9L)]);
    }

    [Fact]
    public void A_link_that_goes_with_its_event_leaves_a_gap()
    {
        events.RemoveAt(1);
        links.RemoveAt(1);

        var check = Check();

        check.Faults.Select(fault => (fault.Code, fault.Sequence, fault.After)).ShouldBe([(TrailFault.LinkMissing, 7L, 3L), (TrailFault.EventAltered, 7L, (long?)null)]);
    }

    [Fact]
    public void A_chain_that_was_written_anew_is_found_by_what_was_signed()
    {
        var signed = new[] { Signed(links[1]), Signed(links[4]) };
        events[2] = Event(7) with { Data = Utf8("""{"a":2}""") };
        links.Clear();
        links.AddRange(Chain(events));

        var fault = Check(signed).Faults.ShouldHaveSingleItem();

        (fault.Code, fault.Sequence, fault.After).ShouldBe((TrailFault.ChainRewritten, 20L, 4L));
        Check().Faults.ShouldBeEmpty("nothing but the signature tells");
    }

    [Fact]
    public void An_end_that_was_cut_off_is_found_by_what_was_signed()
    {
        var signed = new[] { Signed(links[4]) };
        events.RemoveRange(3, 2);
        links.RemoveRange(3, 2);

        var fault = Check(signed).Faults.ShouldHaveSingleItem();

        (fault.Code, fault.Sequence, fault.After).ShouldBe((TrailFault.ChainCut, 20L, 7L));
    }

    [Fact]
    public void A_signature_is_held_to_its_key()
    {
        Check([Signed(links[2]) with { Signature = [1] }]).Faults.Single().Code.ShouldBe(TrailFault.CheckpointForged);
        Check([Signed(links[2]) with { KeyId = "other" }]).Faults.Single().Code.ShouldBe(TrailFault.CheckpointUnknownKey);
        Check([Signed(links[2])]).CheckpointsMet.ShouldBe(1);
    }

    [Fact]
    public void A_hash_that_nobody_knows_is_a_fault()
    {
        links[2] = links[2] with { Algorithm = "md5" };

        Check().Faults[0].ShouldBe(new(TrailFault.LinkAltered, 7, null, "The link of event 7 names the hash \"md5\", which is not known."));
    }

    [Fact]
    public void Without_contents_the_rest_is_verified()
    {
        events[2] = Event(7) with { Data = default };
        Check().Faults.ShouldBeEmpty();

        events[2] = events[2] with { Actor = "somebody else" };
        Check().Faults.Single().Sequence.ShouldBe(7);
    }

    private List<(string Code, long Sequence)> Faults(Action tamper)
    {
        var (before, linksBefore) = (events.ToList(), links.ToList());
        tamper();
        var faults = Check().Faults.Select(fault => (fault.Code, fault.Sequence)).ToList();
        events.Clear();
        events.AddRange(before);
        links.Clear();
        links.AddRange(linksBefore);
        return faults;
    }

    private TrailCheck Check(params Checkpoint[] checkpoints)
    {
        // A signature that is only a copy of the statement: what signs is not this class's matter.
        var check = new TrailCheck(Tenant, Known, checkpoints, (key, statement, signature) => key == "key" ? statement.AsSpan().SequenceEqual(signature) : null);
        foreach (var sequence in events.Select(e => e.Sequence).Union(links.Select(link => link.Sequence)).Order())
        {
            check.Next(events.Find(e => e.Sequence == sequence), links.Find(link => link.Sequence == sequence));
        }

        check.End();
        return check;
    }

    private static Checkpoint Signed(ChainLink link)
    {
        var unsigned = new Checkpoint(link.Position, link.Sequence, link.Algorithm, link.Hash, At, "key", []);
        return unsigned with { Signature = unsigned.Statement(Tenant) };
    }

    private static List<ChainLink> Chain(IEnumerable<TrailEvent> events)
    {
        var linking = new Linking(Tenant);
        var links = new List<ChainLink>();
        foreach (var @event in events)
        {
            links.Add(linking.Link(@event, links.Count + 1, links is [.., var last] ? last.Hash : Linking.Nothing, ChainHash.Sha256, new byte[Linking.SaltSize]));
        }

        return links;
    }

    private static TrailEvent Event(long sequence) => new(
        sequence, DeterministicId.From($"event {sequence}"), DeterministicId.From("stream"), sequence, "occurrence.begun.v1", At, "ana", "trace", null,
        Utf8("""{"person":"1"}"""), Utf8("""{"a":1,"b":"中"}"""));

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
