using Platform.Domain.Channels.Attestations;
using Platform.Domain.Meetings;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Channels;

public sealed class AttestingAsAnInstitution
{
    private static readonly DeciderSpec<Attestation, AttestationEvent> given = new(Attestation.Evolve);
    private static readonly Guid Id = Attestation.IdFor("finance", Keeping.Unit, "FIN-O-023", new(2026, 1, 1), new(2026, 12, 31));
    private static readonly Guid Scheme = DeterministicId.From("scheme");
    private static readonly Guid Paper = DeterministicId.From("paper");
    private static readonly Guid Act = DeterministicId.From("act");

    private static readonly DraftAttestation Command = new(
        Id, Keeping.Unit, new(Scheme, "FIN-O-023", true, ["unit-attestation"]), new(2026, 1, 1), new(2026, 12, 31), AttestationStatement.MechanismExists,
        [new(Paper, "unit-attestation")]);

    private static readonly AttestationDrafted Drafted = new(
        Id, Keeping.Unit, Scheme, "FIN-O-023", new(2026, 1, 1), new(2026, 12, 31), AttestationStatement.MechanismExists, [Paper], "ana");

    private static readonly AttestationSigned Signed = new(Keeping.Today, Keeping.Post, Act, "ben");

    [Fact]
    public void A_unit_states_of_a_period_what_it_shows_and_declares_none_without_a_paper()
    {
        given.Nothing().When(Draft(Command)).RecordsOne<AttestationDrafted>().EvidenceIds.ShouldBe([Paper]);
        given.Nothing().When(Draft(Command with { Statement = AttestationStatement.None, Evidence = [] })).RecordsOne<AttestationDrafted>();
        given.History(Drafted).When(Draft(Command with { Statement = AttestationStatement.PlanMade })).RecordsOne<AttestationDrafted>();
    }

    [Fact]
    public void Everything_that_does_not_fit_is_named_at_once()
    {
        Pointers(Command with { PeriodFrom = new(2026, 7, 1), PeriodTo = new(2027, 7, 2), Evidence = [] }).ShouldBe(["/periodFrom", "/periodTo", "/evidenceIds"]);
        Pointers(Command with { PeriodTo = new(2025, 12, 31) }).ShouldBe(["/periodTo"]);
        Pointers(Command with { Evidence = [new(Paper, "minutes")] }).ShouldBe(["/evidenceIds/0"]);
    }

    [Fact]
    public void The_head_signs_and_not_whoever_prepared_it()
    {
        given.History(Drafted).When(Sign("ben")).Records(Signed);
        given.History(Drafted).When(Sign("ana")).IsRefused<DrafterMayNotSign>();
        given.History(Drafted with { Statement = AttestationStatement.None }).When(Sign("ben")).RecordsOne<AttestationSigned>().ActId.ShouldBeNull();
        given.History(Drafted, Signed).When(Draft(Command with { Statement = AttestationStatement.PlanMade })).IsRefused<AttestationIsSigned>();
    }

    [Fact]
    public void What_is_sent_back_is_prepared_anew_before_it_is_signed()
    {
        var returned = new AttestationReturned("缺文件", "ben");

        given.History(Drafted).When(Return("缺文件")).Records(returned);
        given.History(Drafted, returned).When(Sign("ben")).IsRefused<AttestationIsReturned>();
        given.History(Drafted, returned).When(Return("别的理由")).IsRefused<AttestationIsReturned>();
        given.History(Drafted, returned).When(Draft(Command)).RecordsOne<AttestationDrafted>();
        given.History(Drafted, Signed).When(Return("缺文件")).IsRefused<AttestationIsSigned>();
    }

    private static IEnumerable<string> Pointers(DraftAttestation command) =>
        given.Nothing().When(Draft(command)).IsRefused<AttestationIsNotAcceptable>().Errors.Select(error => error.Pointer);

    private static Func<Attestation?, Decision<AttestationEvent>> Draft(DraftAttestation command) => a => DraftAttestationDecider.Decide(command, a, Keeping.Ana);

    private static Func<Attestation?, Decision<AttestationEvent>> Sign(string who) => a => SignAttestationDecider.Decide(new(Keeping.Post, Act), a!, Keeping.By(who));

    private static Func<Attestation?, Decision<AttestationEvent>> Return(string reason) => a => ReturnAttestationDecider.Decide(new(reason), a!, Keeping.By("ben"));
}
