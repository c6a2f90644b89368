namespace Platform.Domain.Organisation.Handovers;

/// <summary>Signs a hand-over: each party once and for itself; a superior post where the outgoing holder cannot.</summary>
/// <param name="Sha256">Of what the signer read; nothing else is signed.</param>
/// <param name="InPlaceBecause">Why the outgoing holder cannot sign; given by the superior only.</param>
/// <param name="SuperiorPostId">A post over the one handed over that the signer holds today; null when there is none.</param>
public sealed record SignHandover(string Sha256, string? Remark, string? InPlaceBecause, Guid? SuperiorPostId);

public sealed record SignerIsNoParty()
    : Refusal("signer-is-no-party", "Only the outgoing and the incoming holder sign. Whoever signs in the place of the outgoing holder says why.");

public sealed record SignerIsNoSuperior()
    : Refusal("signer-is-no-superior", "Only the holder of a superior post signs in the place of the outgoing holder.");

public sealed record PartySignsForItself()
    : Refusal("party-signs-for-itself", "You are a party of this hand-over and sign for yourself. Leave the reason out.");

public sealed record SideHasSigned()
    : Refusal("side-has-signed", "This side has signed already, and each side signs once.");

public sealed record HandoverReadsOtherwise()
    : Refusal("handover-reads-otherwise", "The hand-over was put together anew after you read it. Read it again and sign that.");

public static class SignHandoverDecider
{
    public static Decision<HandoverEvent> Decide(SignHandover command, Handover handover, By by)
    {
        if (handover.SupersededById is not null)
        {
            return new HandoverIsSuperseded();
        }

        if (by.PersonId is not { } person || SideOf(handover.Parties, person) is null && command.InPlaceBecause is null)
        {
            return new SignerIsNoParty();
        }

        var own = SideOf(handover.Parties, person);
        if (command.InPlaceBecause is not null && Against(command, own) is { } against)
        {
            return against;
        }

        var side = own ?? HandoverSide.Outgoing;
        if (handover.Signed.TryGetValue(side, out var signer))
        {
            return signer == person ? Decision<HandoverEvent>.Nothing : new SideHasSigned();
        }

        return command.Sha256 == handover.Sha256
            ? new HandoverSigned(side, person, handover.Sha256, command.Remark, own is null ? command.SuperiorPostId : null, command.InPlaceBecause, by.ActorId)
            : new HandoverReadsOtherwise();
    }

    private static Refusal? Against(SignHandover command, HandoverSide? own) =>
        own is not null ? new PartySignsForItself { Errors = [new("/inPlaceBecause", "not-asked", "Leave it out.")] }
        : command.SuperiorPostId is null ? new SignerIsNoSuperior()
        : null;

    private static HandoverSide? SideOf(HandoverParties parties, Guid person) =>
        person == parties.OutgoingPersonId ? HandoverSide.Outgoing
        : person == parties.IncomingPersonId ? HandoverSide.Incoming
        : null;
}
