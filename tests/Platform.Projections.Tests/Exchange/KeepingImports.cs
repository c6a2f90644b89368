using Platform.Domain;
using Platform.Domain.Exchange;
using Platform.Domain.Organisation;
using Platform.Projections.Tests.Database;

namespace Platform.Projections.Tests.Exchange;

public sealed class KeepingImports(Cluster cluster) : IAsyncLifetime
{
    private const string Bureau = "finance";
    private const string Other = "education";

    private readonly PlatformDatabase database = new(cluster);

    public async ValueTask InitializeAsync()
    {
        await database.InitializeAsync();
        var (undone, stopped, looked) = (Id("undone"), Id("stopped"), Id("looked"));
        await database.Append<Import>(Bureau, undone, Checked(undone, 0));
        await database.Append<Import>(Bureau, undone, new ImportConfirmed("ana"));
        await database.Append<Import>(Bureau, undone, new ImportApplied([new(ImportedKind.Unit, Id("unit"))], 2));
        await database.Append<Import>(Bureau, undone, new ImportUndone("ana", "交错了表"));
        await database.Append<Import>(Bureau, stopped, Checked(stopped, 0), new ImportConfirmed("ana"), new ImportStopped(1));
        await database.Append<Import>(Bureau, looked, Checked(looked, 3));

        var tree = OrganisationTree.IdFor(Bureau);
        await database.Append<OrganisationTree>(
            Bureau, tree, Opened("000", null), Opened("100", "000"), Opened("200", "000"), new UnitsWithdrawn([Id("unit 100")], "交错了表"), Opened("100", "200"));
    }

    public ValueTask DisposeAsync() => database.DisposeAsync();

    [Fact]
    public async Task A_workbook_shows_what_became_of_it() =>
        (await database.Rows(
            Bureau,
            "select status, rows, new_rows, known_rows, faulty_rows, confirmed_at > checked_at as later, ended_at is not null as ended, undone_because, version from platform.import_register order by checked_at"))
            .ShouldBe(["undone 3 1 2 0 true true 交错了表 4", "stopped 3 2 1 1 false true - 3", "checked 3 2 1 3 - false - 1"]);

    [Fact]
    public async Task A_withdrawn_unit_is_gone_and_its_code_can_be_another_place() =>
        (await database.Rows(Bureau, "select code, nlevel(path) as level from platform.unit_node order by code")).ShouldBe(["000 1", "100 3", "200 2"]);

    [Theory]
    [InlineData("ImportRegister", "import_register")]
    [InlineData("UnitNodes", "unit_node")]
    public async Task A_rebuild_gives_the_same_rows(string projection, string table)
    {
        var before = await database.Dump(Bureau, $"platform.{table}");

        await database.Rebuild(projection);

        before.ShouldNotBeEmpty();
        (await database.Dump(Bureau, $"platform.{table}")).ShouldBe(before);
    }

    [Fact]
    public async Task Another_bureau_sees_none_of_it()
    {
        (await database.Dump(Bureau, "platform.import_register")).ShouldNotBeEmpty();
        (await database.Dump(Other, "platform.import_register")).ShouldBeEmpty();
    }

    private static Guid Id(string name) => DeterministicId.From(name);

    private static ImportChecked Checked(Guid id, int faulty) => new(id, ImportKind.Units, "units.xlsx", "ab", 9, 3, 2, 1, faulty, "ana");

    private static UnitOpened Opened(string code, string? parent) =>
        new(Id($"unit {code}"), code, "某科", null, "division", parent is null ? null : Id($"unit {parent}"), new(2020, 1, 1));
}
