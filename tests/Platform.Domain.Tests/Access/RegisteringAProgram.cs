using Platform.Domain.Access.Programs;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Access;

public sealed class RegisteringAProgram
{
    private const string ClientId = "bureau.timetable";

    private static readonly DeciderSpec<RegisteredProgram, RegisteredProgramEvent> given = new(RegisteredProgram.Evolve);
    private static readonly Guid Id = RegisteredProgram.IdFor(ClientId);
    private static readonly string[] Known = ["profile", "platform.read", "platform.write"];
    private static readonly string[] Back = ["https://timetable.example/back"];
    private static readonly string[] Bye = ["https://timetable.example/bye"];
    private static readonly string[] Read = ["profile", "platform.read"];
    private static readonly string[] Site = ["https://timetable.example"];
    private static readonly ProgramDescription Timetable = new("课程表", "Timetable", Back, Bye, Read, Site);
    private static readonly ProgramRegistered Registered = new(Id, ClientId, Timetable, ProgramProof.Secret);
    private static readonly ProgramSwitchedOff Off = new(Id, "不再使用");

    private static RegisterProgram Register(ProgramDescription? description = null, ProgramProof proof = ProgramProof.Secret, bool keys = false, bool taken = false) =>
        new(Id, ClientId, description ?? Timetable, proof, keys, taken, Known);

    [Theory]
    [InlineData(ProgramProof.None, false)]
    [InlineData(ProgramProof.Secret, false)]
    [InlineData(ProgramProof.Key, true)]
    public void It_is_registered_with_what_it_proves_itself_by(ProgramProof proof, bool keys) =>
        given.Nothing().When(program => RegisterProgramDecider.Decide(Register(proof: proof, keys: keys), program)).RecordsOne<ProgramRegistered>()
            .ShouldBe(Registered with { Proof = proof });

    [Fact]
    public void A_name_is_taken_once()
    {
        given.History(Registered).When(program => RegisterProgramDecider.Decide(Register(), program)).IsRefused<ProgramIsRegistered>();
        given.Nothing().When(program => RegisterProgramDecider.Decide(Register(taken: true), program)).IsRefused<ProgramIsRegistered>();
    }

    [Fact]
    public void Everything_that_does_not_do_is_named_at_once()
    {
        string[] addresses = ["https://ok.example/back", "http://elsewhere.example/back", "https://a.example/*"], scopes = ["profile", "everything"];
        string[] origins = ["https://ok.example", "https://ok.example/", "https://ok.example:443", "HTTPS://ok.example", "null"];
        var description = new ProgramDescription("一", "One", addresses, ["ftp://a.example"], scopes, origins);

        var fields = given.Nothing().When(program => RegisterProgramDecider.Decide(Register(description, ProgramProof.Key), program))
            .IsRefused<ProgramIsNotAcceptable>().Errors.Select(error => $"{error.Pointer} {error.Code}");

        fields.ShouldBe([
            "/redirects/1 not-an-address", "/redirects/2 not-an-address", "/afterSignOut/0 not-an-address", "/scopes/1 unknown",
            "/origins/1 not-an-origin", "/origins/2 not-an-origin", "/origins/3 not-an-origin", "/origins/4 not-an-origin", "/keys required"]);
        given.Nothing().When(program => RegisterProgramDecider.Decide(Register(Timetable with { Redirects = [] }, ProgramProof.None, keys: true), program))
            .IsRefused<ProgramIsNotAcceptable>().Errors.Select(error => $"{error.Pointer} {error.Code}").ShouldBe(["/redirects required", "/keys not-wanted"]);
    }

    [Theory]
    [InlineData("https://app.example/back", true)]
    [InlineData("https://app.example:8443/back", true)]
    [InlineData("http://127.0.0.1:5173/back", true)]
    [InlineData("http://localhost/back", true)]
    [InlineData("http://app.example/back", false)]
    [InlineData("https://app.example/back?x=1", false)]
    [InlineData("https://app.example/back#x", false)]
    [InlineData("https://me@app.example/back", false)]
    [InlineData("https://*.example/back", false)]
    [InlineData("https://app.example/a b", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("custom.scheme:/back", false)]
    [InlineData("/back", false)]
    [InlineData("", false)]
    public void People_are_sent_back_by_https_or_on_their_own_machine(string address, bool isAcceptable) =>
        ProgramAddress.IsAcceptable(address).ShouldBe(isAcceptable);

    [Fact]
    public void A_description_is_set_as_a_whole_and_the_same_again_is_nothing()
    {
        var write = Timetable with { Scopes = [.. Read, "platform.write"] };

        given.History(Registered).When(program => RegisterProgramDecider.Decide(new DescribeProgram(write, Known), program!)).RecordsOne<ProgramDescribed>().Description.ShouldBe(write);
        given.History(Registered).When(program => RegisterProgramDecider.Decide(new DescribeProgram(Timetable with { Scopes = [.. Read] }, Known), program!)).RecordsNothing();
        given.History(Registered).When(program => RegisterProgramDecider.Decide(new DescribeProgram(Timetable with { Redirects = [] }, Known), program!)).IsRefused<ProgramIsNotAcceptable>();
        given.History(Registered, Off).When(program => RegisterProgramDecider.Decide(new DescribeProgram(write, Known), program!)).IsRefused<ProgramIsSwitchedOff>();
    }

    [Fact]
    public void A_credential_is_replaced_by_one_of_its_kind()
    {
        given.History(Registered).When(program => Replace(program, keys: false)).RecordsOne<ProgramCredentialReplaced>();
        given.History(Registered with { Proof = ProgramProof.Key }).When(program => Replace(program, keys: true)).RecordsOne<ProgramCredentialReplaced>();
        given.History(Registered).When(program => Replace(program, keys: true)).IsRefused<ProgramIsNotAcceptable>();
        given.History(Registered with { Proof = ProgramProof.Key }).When(program => Replace(program, keys: false)).IsRefused<ProgramIsNotAcceptable>();
        given.History(Registered with { Proof = ProgramProof.None }).When(program => Replace(program, keys: false)).IsRefused<ProgramHasNoCredential>();
        given.History(Registered, Off).When(program => Replace(program, keys: false)).IsRefused<ProgramIsSwitchedOff>();
    }

    [Fact]
    public void It_is_switched_off_and_on_and_each_once()
    {
        given.History(Registered).When(program => SwitchProgramDecider.Decide(new SwitchProgramOff("不再使用"), program!)).RecordsOne<ProgramSwitchedOff>().ShouldBe(Off);
        given.History(Registered, Off).When(program => SwitchProgramDecider.Decide(new SwitchProgramOff("再次"), program!)).RecordsNothing();
        given.History(Registered, Off).When(program => SwitchProgramDecider.SwitchOn(program!)).RecordsOne<ProgramSwitchedOn>();
        given.History(Registered, Off, new ProgramSwitchedOn(Id)).When(program => SwitchProgramDecider.SwitchOn(program!)).RecordsNothing();
    }

    [Fact]
    public void Its_version_counts_what_was_recorded()
    {
        RegisteredProgramEvent[] past = [Registered, new ProgramDescribed(Id, Timetable), new ProgramCredentialReplaced(Id, 2), Off, new ProgramSwitchedOn(Id)];

        var program = past.Aggregate((RegisteredProgram?)null, RegisteredProgram.Evolve);

        program.ShouldNotBeNull().Changes.ShouldBe(past.Length);
        program.SwitchedOffBecause.ShouldBeNull();
        RegisteredProgram.Evolve(null, Off).ShouldBeNull();
    }

    private static Decision<RegisteredProgramEvent> Replace(RegisteredProgram? program, bool keys) =>
        ReplaceProgramCredentialDecider.Decide(new ReplaceProgramCredential(2, keys), program!);
}
