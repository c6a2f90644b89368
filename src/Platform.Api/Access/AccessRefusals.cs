using Platform.Api.Access.Invitations;
using Platform.Api.Access.Passkeys;
using Platform.Api.Access.Programs;
using Platform.Api.Access.SecondFactors;
using Platform.Api.Commands;
using Platform.Domain.Access;
using Platform.Domain.Access.Programs;
using Platform.Domain.Access.SignIn;

namespace Platform.Api.Access;

/// <summary>The HTTP status of each refusal about accounts and roles.</summary>
internal sealed class AccessRefusals : IRefusalStatuses
{
    public static IReadOnlyDictionary<Type, int> Statuses { get; } = new Dictionary<Type, int>
    {
        [typeof(AccountBelongsToSomebodyElse)] = 409,
        [typeof(RoleIsUnknown)] = 422,
        [typeof(RoleBelongsToAnotherKindOfTenant)] = 422,
        [typeof(RoleCoversTheWholeTenant)] = 422,
        [typeof(RoleNeedsAUnit)] = 422,
        [typeof(UnitIsUnknown)] = 422,
        [typeof(AdministratorsExcludeEachOther)] = 409,
        [typeof(AdministratorHoldsNoBusinessRole)] = 409,
        [typeof(PersonHoldsAnotherAdministrator)] = 409,
        [typeof(RoleIsNotHeld)] = 409,
        [typeof(AccountIsSuspended)] = 409,
        [typeof(NobodySuspendsThemself)] = 409,
        [typeof(UserNameIsTaken)] = 409,
        [typeof(PersonIsUnknown)] = 422,
        [typeof(SignInPolicyIsNotAcceptable)] = 422,
        [typeof(PasswordIsNotAcceptable)] = 422,
        [typeof(InvitationIsNotValid)] = 404,
        [typeof(AccountIsShared)] = 409,
        [typeof(SecondFactorStands)] = 409,
        [typeof(SecondFactorIsNeeded)] = 409,
        [typeof(SecondFactorIsMissing)] = 409,
        [typeof(CodeIsWrong)] = 422,
        [typeof(RolesNeedTheSecurityAdministrator)] = 403,
        [typeof(ProgramMayNotAskForThis)] = 422,
        [typeof(AccountDoesNotWait)] = 409,
        [typeof(PasskeyIsNotAcceptable)] = 422,
        [typeof(TooManyPasskeys)] = 409,
        [typeof(OutsideProviderIsNotAcceptable)] = 422,
        [typeof(OutsideProviderIsMissing)] = 409,
        [typeof(ProgramIsNotAcceptable)] = 422,
        [typeof(ProgramIsRegistered)] = 409,
        [typeof(ProgramIsSwitchedOff)] = 409,
        [typeof(ProgramHasNoCredential)] = 409,
    };
}
