using System.Buffers;
using System.Text.Json;
using Platform.Projections.Ledgers;

namespace Platform.Projections.Compliance;

/// <summary>What a bureau adds to the overview of its district, ready to be sent.</summary>
internal sealed record BureauPart(Counts Counts, byte[] Bureau, byte[] Months)
{
    public static BureauPart Of(int year, MemberBureau member, ILookup<string, CellRow> cells)
    {
        var alone = OversightReader.Assemble(year, [member], cells, new(default, 0));
        // Without the brackets of the list, so that parts are strung together.
        var months = JsonSerializer.SerializeToUtf8Bytes(alone.Months, Json.Options);
        return new(alone.Counts, JsonSerializer.SerializeToUtf8Bytes(alone.Bureaus[0], Json.Options), months[1..^1]);
    }
}

/// <summary>
/// The overview of a district as it is sent, with what tells whether it still holds. A change of one bureau exchanges that
/// bureau's part; nothing here is ever changed in place, so that it is read without a lock.
/// </summary>
/// <param name="Directory">How often names and memberships were changed.</param>
/// <param name="Rows">Years of bureaus that have figures at all; another number means that they were begun anew.</param>
/// <param name="Stamp">Of the last change of figures that is in it.</param>
internal sealed record DistrictBoard(long Directory, long Rows, long Stamp, int Year, IReadOnlyList<MemberBureau> Members, IReadOnlyDictionary<string, BureauPart> Parts)
{
    private readonly byte[] _body = Body(Year, Members, Parts);

    /// <summary>The answer, as <see cref="DistrictOverview"/> is written.</summary>
    public DistrictAnswer Answer(Freshness freshness) =>
        new(_body, JsonSerializer.SerializeToUtf8Bytes(freshness, Json.Options));

    private static byte[] Body(int year, IReadOnlyList<MemberBureau> members, IReadOnlyDictionary<string, BureauPart> parts)
    {
        var text = new ArrayBufferWriter<byte>(256 + parts.Values.Sum(part => part.Bureau.Length + part.Months.Length + 2));
        var all = members.Aggregate(new Counts(), (sum, member) => sum + parts[member.TenantId].Counts);
        text.Write("{\"year\":"u8);
        text.Write(JsonSerializer.SerializeToUtf8Bytes(year));
        text.Write(",\"counts\":"u8);
        text.Write(JsonSerializer.SerializeToUtf8Bytes(all, Json.Options));
        text.Write(",\"rate\":"u8);
        text.Write(JsonSerializer.SerializeToUtf8Bytes(all.Rate(), Json.Options));
        text.Write(",\"bureaus\":["u8);
        Join(text, members.Select(member => parts[member.TenantId].Bureau));
        text.Write("],\"months\":["u8);
        Join(text, members.Select(member => parts[member.TenantId].Months));
        text.Write("],\"freshness\":"u8);
        return text.WrittenSpan.ToArray();
    }

    private static void Join(ArrayBufferWriter<byte> text, IEnumerable<byte[]> parts)
    {
        var first = true;
        foreach (var part in parts.Where(part => part.Length > 0))
        {
            if (!first)
            {
                text.Write(","u8);
            }

            text.Write(part);
            first = false;
        }
    }
}

/// <summary>An overview of a district as JSON text: what is kept, and how fresh it is at this moment.</summary>
public sealed record DistrictAnswer(ReadOnlyMemory<byte> Kept, ReadOnlyMemory<byte> Freshness)
{
    public const byte End = (byte)'}';

    public long Length => Kept.Length + Freshness.Length + 1;
}
