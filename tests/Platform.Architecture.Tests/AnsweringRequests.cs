using System.Reflection;
using Platform.Api.Access;
using Platform.Api.Accountability;
using Platform.Api.Appraisals;
using Platform.Api.Commands;
using Platform.Api.Ledgers;
using Platform.Domain;
using Platform.Domain.Access;
using Wolverine.Http;

namespace Platform.Architecture.Tests;

public sealed class AnsweringRequests
{
    private static readonly Assembly Api = typeof(Answers).Assembly;

    private const string CredentialsAreNoEvents = "Changes what an account proves itself with, in the tables of the sign-in; that it did is recorded by the journal. Nothing said in answer may be kept for a retry.";

    // A command goes through the desk: one transaction, If-Match, the idempotency key. What does not says why.
    private static readonly Dictionary<string, string> WithoutDesk = new()
    {
        ["SignInEndpoint"] = "Begins a session; that it did is recorded by the journal, before anybody is signed in.",
        ["SignOutEndpoint"] = "Ends a session; that it did is recorded by the journal.",
        ["UnlockAccountEndpoint"] = CredentialsAreNoEvents,
        ["EndSessionsOfAccountEndpoint"] = CredentialsAreNoEvents,
        ["EndMySessionEndpoint"] = CredentialsAreNoEvents,
        ["EndMyOtherSessionsEndpoint"] = CredentialsAreNoEvents,
        ["ProveAnewEndpoint"] = CredentialsAreNoEvents,
        ["SwitchTenantEndpoint"] = CredentialsAreNoEvents,
        ["AgreeToProgramEndpoint"] = CredentialsAreNoEvents,
        ["BeginPasskeyEndpoint"] = CredentialsAreNoEvents,
        ["AddPasskeyEndpoint"] = CredentialsAreNoEvents,
        ["RemovePasskeyEndpoint"] = CredentialsAreNoEvents,
        ["BeginPasskeySignInEndpoint"] = CredentialsAreNoEvents,
        ["PasskeySignInEndpoint"] = "Begins a session; that it did is recorded by the journal, before anybody is signed in.",
        ["BeginOutsideSignInEndpoint"] = "Sends somebody to their provider and records nothing: nobody is signed in yet.",
        ["WithdrawProgramEndpoint"] = CredentialsAreNoEvents,
        ["BeginSecondFactorEndpoint"] = CredentialsAreNoEvents,
        ["ConfirmSecondFactorEndpoint"] = CredentialsAreNoEvents,
        ["RenewRecoveryCodesEndpoint"] = CredentialsAreNoEvents,
        ["RemoveSecondFactorEndpoint"] = CredentialsAreNoEvents,
        ["RemoveSecondFactorOfAccountEndpoint"] = CredentialsAreNoEvents,
        ["ChangePasswordEndpoint"] = CredentialsAreNoEvents,
        ["InviteAccountEndpoint"] = CredentialsAreNoEvents,
        ["OpenInvitationEndpoint"] = "Looks at an invitation; nothing is changed by it.",
        ["AcceptInvitationEndpoint"] = CredentialsAreNoEvents,
        ["VerifyTrailEndpoint"] = "Compares and changes nothing; that it was done is recorded by the journal, each time anew.",
        ["PreviewCalendarYearEndpoint"] = "Computes what a change would do; records nothing.",
        ["MoveClockEndpoint"] = "Moves the clock of a demonstration, which belongs to no tenant.",
        ["ResumeProjectionEndpoint"] = "Asks the node that runs the projections; nothing of a tenant is recorded, and asking twice is asking once.",
        ["RebuildProjectionEndpoint"] = "Asks the node that runs the projections; nothing of a tenant is recorded, and asking twice is asking once.",
        ["PreviewSuccessionEndpoint"] = "Shows what issuing would do; it is asked with the transition to be tried and records nothing.",
    };

    private static readonly IReadOnlyList<(MethodInfo Method, WolverineHttpMethodAttribute Route)> Endpoints =
    [
        .. Api.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .SelectMany(method => method.GetCustomAttributes<WolverineHttpMethodAttribute>().Select(route => (method, route))),
    ];

    [Fact]
    public void Every_refusal_has_a_status_and_no_status_is_left_over()
    {
        var refusals = new[] { typeof(Refusal).Assembly, Api }.SelectMany(assembly => assembly.GetTypes())
            .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(Refusal)) && !Features.IsAwaited(type)).ToList();

        refusals.Count.ShouldBeGreaterThan(50);
        refusals.Except(Answers.Statuses.Keys).Select(type => type.FullName).ShouldBeEmpty("Give each a status in its feature's list of refusals.");
        Answers.Statuses.Keys.Except(refusals).Select(type => type.FullName).ShouldBeEmpty("These are no refusals.");
        Answers.Statuses.Where(pair => pair.Value is not (400 or 401 or 403 or 404 or 409 or 412 or 413 or 415 or 422)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_refusal_given_a_status_is_used() =>
        Answers.Statuses.Keys.Where(type => !Sources.Value.Any(source => System.Text.RegularExpressions.Regex.IsMatch(source, $@"new {type.Name}\b")))
            .Select(type => type.FullName).ShouldBeEmpty("Nothing refuses for these reasons any more: take them away.");

    [Fact]
    public void Codes_of_refusals_are_kebab_case_and_their_own()
    {
        var codes = Sources.Value.SelectMany(source => System.Text.RegularExpressions.Regex.Matches(source, @": Refusal\(\s*""([^""]*)""")).Select(match => match.Groups[1].Value).ToList();

        codes.Count.ShouldBeGreaterThan(50);
        codes.Where(code => !System.Text.RegularExpressions.Regex.IsMatch(code, "^[a-z]+(-[a-z]+)*$")).ShouldBeEmpty();
        codes.GroupBy(code => code).Where(same => same.Count() > 1).Select(same => same.Key).ShouldBeEmpty("One code, one reason.");
    }

    [Fact]
    public void Every_endpoint_says_who_may_call_it()
    {
        Endpoints.Count.ShouldBeGreaterThan(30);
        Endpoints.Where(endpoint => endpoint.Method.IsDefined(typeof(RequiresAttribute)) == endpoint.Method.IsDefined(typeof(OpenToAllAttribute)))
            .Select(Name).ShouldBeEmpty("Each endpoint carries exactly one of [Requires] and [OpenToAll].");
        Endpoints.Where(endpoint => endpoint.Method.GetCustomAttribute<OpenToAllAttribute>() is { Because.Length: < 10 }).Select(Name).ShouldBeEmpty("Say why it is open to all.");
    }

    [Fact]
    public void Every_ability_asked_for_exists() =>
        Endpoints.SelectMany(endpoint => endpoint.Method.GetCustomAttribute<RequiresAttribute>()?.AnyOf ?? []).Except(Ability.All).ShouldBeEmpty();

    [Fact]
    public void Every_ability_is_given_by_a_role_and_none_is_invented() => Roles.All.SelectMany(role => role.Abilities).Except(Ability.All).ShouldBeEmpty();

    [Fact]
    public void Every_command_goes_through_the_desk_or_says_why_not()
    {
        var without = Endpoints.Where(endpoint => endpoint.Route.HttpMethod != "GET")
            .Where(endpoint => !endpoint.Method.GetParameters().Any(parameter => parameter.ParameterType == typeof(CommandDesk) || parameter.ParameterType == typeof(OccurrenceDesk) || parameter.ParameterType == typeof(CaseDesk)
                || parameter.ParameterType == typeof(AppraisalDesk)))
            .Select(endpoint => endpoint.Method.DeclaringType!.Name).ToList();

        without.Except(WithoutDesk.Keys).ShouldBeEmpty("Take a CommandDesk, or say here why it is no command.");
        WithoutDesk.Keys.Except(without).ShouldBeEmpty("These are gone or take the desk now: take them off the list.");
    }

    [Fact]
    public void Every_path_lies_under_the_version_but_what_an_orchestrator_or_a_monitor_asks() =>
        Endpoints.Where(endpoint => !endpoint.Route.Template.StartsWith("/api/v1/", StringComparison.Ordinal) && !endpoint.Route.Template.StartsWith("/health/", StringComparison.Ordinal)
                && endpoint.Route.Template != "/metrics"
                // What the outside reads has versions of its own.
                && !endpoint.Route.Template.StartsWith("/api/portal/v1/", StringComparison.Ordinal) && !endpoint.Route.Template.StartsWith("/api/gateway/v1/", StringComparison.Ordinal)
                && !endpoint.Route.Template.StartsWith("/api/public/v1/", StringComparison.Ordinal))
            .Select(Name).ShouldBeEmpty();

    private static readonly Lazy<IReadOnlyList<string>> Sources = new(() => [.. Tree.Files("src", "*.cs").Select(Tree.Read)]);

    private static string Name((MethodInfo Method, WolverineHttpMethodAttribute Route) endpoint) => $"{endpoint.Method.DeclaringType!.Name}.{endpoint.Method.Name}";
}
