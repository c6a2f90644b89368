using Platform.Domain.Meetings;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Meetings;

/// <summary>A meeting of three posts, for tests to start from: the chair and one member were there, one member was not.</summary>
internal static class Meeting
{
    public static readonly Guid Id = DeterministicId.From("meeting");
    public static readonly Guid Unit = DeterministicId.From("unit");
    public static readonly Guid Chair = DeterministicId.From("chair");
    public static readonly Guid Member = DeterministicId.From("member");
    public static readonly Guid Missing = DeterministicId.From("missing");
    public static readonly DateOnly Today = new(2026, 6, 30);
    public static readonly By Ana = new("ana", null, new(Today, new(1, 0), TimeSpan.Zero), Today);
    public static readonly string[] Kinds = ["minutes"];

    public static readonly DeciderSpec<Act, ActEvent> Given = new(Act.Evolve);

    public static ActHeld Held { get; } = new(Id, Unit, ActKind.Meeting, "党组会", Today, ["议题一"], [Chair, Member], [], [], null);

    public static Proceedings Usual { get; } = new(
        MeetingNature.Decision, Chair, [new(Missing, AbsenceReason.OfficialDuty)],
        [
            new("研究年度要点", new("原则通过", DecidedBy.Collective, null, [new(Chair, StanceKind.For, false, false), new(Member, StanceKind.Against, true, true)])),
            new("通报情况", null),
        ],
        null, []);

    public static Proceedings OfStance(Stance stance, DecidedBy by = DecidedBy.Collective, Guid? decider = null) =>
        Usual with { Agenda = [new("研究事项", new("通过", by, decider, [stance]))] };
}
