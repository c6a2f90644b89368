namespace Platform.Domain.Schemes;

/// <summary>Decides one point that the rules leave unsaid, for a draft.</summary>
/// <param name="Setting">The member of the settings, as it is sent: <c>closingGraceDays</c>.</param>
/// <param name="Value">The value as text, as <see cref="SettingList"/> reads it; null leaves the point open.</param>
public sealed record SetSchemeSetting(string Setting, string? Value, string? Reason);

public sealed record SettingIsFaulty()
    : Refusal("setting-is-faulty", "The setting cannot be taken as it is; the member at fault is named.");

/// <summary>What was signed off with its settings is changed by a new version, whose effect is shown before it is issued.</summary>
public sealed record SchemeIsNoDraft()
    : Refusal("scheme-is-no-draft", "Settings are decided while the scheme is a draft. Make a new version of it, and set them there.");

public static class SetSchemeSettingDecider
{
    public static Decision<SchemeEvent> Decide(SetSchemeSetting command, Scheme scheme, By by)
    {
        if (SettingList.Find(command.Setting) is not { } setting)
        {
            return Faulty(new FieldError("/setting", "unknown-setting", $"Name one of these settings: {SettingList.Names}."));
        }

        if (!setting.TrySet(scheme.Settings, command.Value, out var settings))
        {
            return Faulty(new FieldError("/value", "bad-value", $"Give {setting.Expects}."));
        }

        if (settings.Check(string.Empty) is { Count: > 0 } errors)
        {
            return Faulty([.. errors.Select(error => error with { Pointer = "/value" })]);
        }

        if (scheme.Status != SchemeStatus.Draft)
        {
            return new SchemeIsNoDraft();
        }

        return settings == scheme.Settings
            ? Decision<SchemeEvent>.Nothing
            : new SchemeSettingSet(command.Setting, setting.Get(settings), setting.Get(scheme.Settings), command.Reason, by.ActorId);
    }

    private static SettingIsFaulty Faulty(params FieldError[] errors) => new SettingIsFaulty { Errors = errors };
}
