using Platform.Domain.Compliance;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Compliance;

public sealed class OpeningADisplay
{
    private static readonly DeciderSpec<Display, DisplayEvent> given = new(Display.Evolve);
    private static readonly Guid Id = DeterministicId.From("display");
    private static readonly DateOnly Today = new(2026, 6, 1);
    private static readonly By Ana = new("ana", null, new(2026, 6, 1, 2, 0, 0, TimeSpan.Zero), Today);
    private static readonly DisplayOpened Opened = new(Id, "大厅", "hash", null, "ana");

    [Fact]
    public void Keeps_the_hash_of_its_secret_and_who_opened_it() =>
        given.History().When(display => DisplayDecider.Open(new(Id, "大厅", "hash", null), display, Ana)).Records(Opened);

    [Fact]
    public void Is_refused_when_it_would_have_ended() =>
        given.History().When(display => DisplayDecider.Open(new(Id, "大厅", "hash", new(2026, 5, 31)), display, Ana)).IsRefused<DisplayEndsInThePast>();

    [Fact]
    public void Is_ended_once() =>
        given.History(Opened).When(display => DisplayDecider.Revoke(display!, Ana)).Records(new DisplayRevoked("ana"));

    [Fact]
    public void Has_no_secret_once_it_is_ended() =>
        new DisplayEvent[] { Opened, new DisplayRevoked("ana") }.Aggregate((Display?)null, Display.Evolve)!.SecretHash.ShouldBeNull();
}
