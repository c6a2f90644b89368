using Platform.Domain.Schemes;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Schemes;

/// <summary>Named histories of a scheme.</summary>
internal static class Given
{
    public static readonly Guid SchemeId = DeterministicId.From("scheme");
    public static readonly Guid SuccessorId = DeterministicId.From("successor");
    public static readonly DateOnly NewYear = new(2026, 1, 1);
    public static readonly By Ana = new("account-ana", DeterministicId.From("ana"), new(2025, 12, 1, 1, 0, 0, TimeSpan.Zero), new(2025, 12, 1));

    public static readonly DeciderSpec<Scheme, SchemeEvent> A = new(Scheme.Evolve);

    public static SchemeImported Imported { get; } = new(
        SchemeId,
        "archives-office",
        CanonicalJson.Hash(Packs.Element(Packs.UnseenText)),
        Packs.Element(Packs.UnseenText),
        new SchemeSettings());

    public static SchemeSignedOff SignedOff { get; } = new(Imported.ContentHash);

    public static SchemeIssued Issued { get; } = new(NewYear, Imported.ContentHash);

    public static SchemeSuperseded Superseded { get; } = new(SuccessorId, new(2026, 7, 1));

    public static SchemeWithdrawn Withdrawn { get; } = new("entered by mistake");

    public static DeciderSpec<Scheme, SchemeEvent>.Given ADraft => A.History(Imported);

    public static DeciderSpec<Scheme, SchemeEvent>.Given ASignedOffScheme => A.History(Imported, SignedOff);

    public static DeciderSpec<Scheme, SchemeEvent>.Given AnIssuedScheme => A.History(Imported, SignedOff, Issued);

    public static DeciderSpec<Scheme, SchemeEvent>.Given ASupersededScheme => A.History(Imported, SignedOff, Issued, Superseded);

    public static DeciderSpec<Scheme, SchemeEvent>.Given AWithdrawnScheme => A.History(Imported, Withdrawn);
}
