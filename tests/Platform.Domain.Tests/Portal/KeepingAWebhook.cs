using Platform.Domain.Portal;
using Platform.Domain.Portal.Webhooks;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Portal;

public sealed class KeepingAWebhook
{
    private const string Address = "https://portal.example.gov.cn/hooks";

    private static readonly DeciderSpec<WebhookSubscription, WebhookEvent> given = new(WebhookSubscription.Evolve);
    private static readonly Guid Id = DeterministicId.From("webhook");
    private static readonly Guid Delivery = DeterministicId.From("delivery");
    private static readonly DateTimeOffset At = new(2026, 6, 1, 2, 0, 0, TimeSpan.Zero);
    private static readonly By Ana = new("ana", null, At, new(2026, 6, 1));
    private static readonly string[] Both = [PublicationKinds.ChannelRegister, PublicationKinds.ComplianceSummary];
    private static readonly WebhookEnded Ended = new("ana");

    // Lists compare by reference, so that what is recorded is looked into.
    private static WebhookRegistered Registered => new(Id, "市门户", Address, Both, 4, "ana");

    private static RegisterWebhook Register(string address = Address, int standing = 0, params string[] kinds) =>
        new(Id, "市门户", address, kinds.Length == 0 ? Both : kinds, 4, standing, _ => false);

    [Fact]
    public void Is_registered_with_the_kinds_that_it_is_told_of()
    {
        var recorded = given.Nothing().When(webhook => RegisterWebhookDecider.Decide(Register(kinds: [.. Both.Reverse(), Both[0]]), webhook, Ana)).RecordsOne<WebhookRegistered>();

        recorded.Kinds.ShouldBe(Both);
        (recorded.WebhookId, recorded.TitleZh, recorded.Address, recorded.After, recorded.RegisteredBy).ShouldBe((Id, "市门户", Address, 4, "ana"));
    }

    [Fact]
    public void Is_refused_for_an_address_and_a_kind_at_once() =>
        given.Nothing().When(webhook => RegisterWebhookDecider.Decide(Register("http://portal.example.gov.cn", kinds: [Both[0], "opinions"]), webhook, Ana))
            .IsRefused<WebhookIsNotAcceptable>().Errors.Select(error => (error.Pointer, error.Code)).ShouldBe([("/address", "not-https"), ("/kinds/1", "unknown")]);

    [Fact]
    public void Is_refused_where_there_are_as_many_as_may_be() =>
        given.Nothing().When(webhook => RegisterWebhookDecider.Decide(Register(standing: RegisterWebhookDecider.Most), webhook, Ana)).IsRefused<TooManyWebhooks>();

    [Fact]
    public void Gets_another_address_and_other_kinds()
    {
        var changed = given.History(Registered).When(webhook => ChangeWebhookDecider.Decide(new("省门户", Address, [Both[0]], _ => false), webhook!, Ana)).RecordsOne<WebhookChanged>();

        changed.TitleZh.ShouldBe("省门户");
        changed.Kinds.ShouldBe([Both[0]]);
    }

    [Fact]
    public void Stays_as_it_is_when_nothing_is_changed() =>
        given.History(Registered).When(webhook => ChangeWebhookDecider.Decide(new("市门户", Address, Both, _ => false), webhook!, Ana)).RecordsNothing();

    [Fact]
    public void Is_not_changed_to_what_nothing_can_be_sent_to() =>
        given.History(Registered).When(webhook => ChangeWebhookDecider.Decide(new("市门户", "https://10.0.0.1", Both, _ => false), webhook!, Ana))
            .IsRefused<WebhookIsNotAcceptable>().Errors.ShouldHaveSingleItem().Code.ShouldBe("not-public");

    [Fact]
    public void Gets_another_secret_while_the_former_signs_for_a_while() =>
        given.History(Registered).When(webhook => ReplaceWebhookSecretDecider.Decide(new(2, 24), webhook!, Ana)).Records(new WebhookSecretReplaced(2, At.AddHours(24), "ana"));

    [Fact]
    public void Is_held_back_and_goes_on()
    {
        given.History(Registered).When(webhook => HoldWebhookDecider.Pause(webhook!, Ana)).Records(new WebhookPaused("ana"));
        given.History(Registered, new WebhookPaused("ana")).When(webhook => HoldWebhookDecider.Resume(webhook!, Ana)).Records(new WebhookResumed("ana"));
        given.History(Registered).When(webhook => HoldWebhookDecider.Resume(webhook!, Ana)).RecordsNothing();
    }

    [Fact]
    public void Is_given_up_after_three_days_of_failures_and_goes_on_when_somebody_says_so()
    {
        var since = At.AddDays(-HoldWebhookDecider.DaysUntilDisabled);

        given.History(Registered).When(webhook => HoldWebhookDecider.Disable(webhook!, since.AddSeconds(1), Ana)).RecordsNothing();
        given.History(Registered).When(webhook => HoldWebhookDecider.Disable(webhook!, since, Ana)).Records(new WebhookDisabled(since));
        given.History(Registered, new WebhookDisabled(since)).When(webhook => HoldWebhookDecider.Pause(webhook!, Ana)).RecordsNothing();
        given.History(Registered, new WebhookDisabled(since)).When(webhook => HoldWebhookDecider.Resume(webhook!, Ana)).Records(new WebhookResumed("ana"));
    }

    [Fact]
    public void Sends_again_what_was_given_up()
    {
        var asked = new WebhookRedeliveryAsked(Delivery, 8, "ana");
        given.History(Registered).When(webhook => RedeliverWebhookDecider.Decide(new(Delivery, true, 8), webhook!, Ana)).Records(asked);
        given.History(Registered, asked).When(webhook => RedeliverWebhookDecider.Decide(new(Delivery, true, 16), webhook!, Ana)).Records(asked with { AfterTries = 16 });
        given.History(Registered).When(webhook => RedeliverWebhookDecider.Decide(new(Delivery, false, 2), webhook!, Ana)).IsRefused<DeliveryIsNotDead>();
    }

    [Fact]
    public void Does_nothing_any_more_once_it_has_ended()
    {
        given.History(Registered).When(webhook => HoldWebhookDecider.End(webhook!, Ana)).Records(Ended);
        given.History(Registered, Ended).When(webhook => HoldWebhookDecider.Pause(webhook!, Ana)).IsRefused<WebhookHasEnded>();
        given.History(Registered, Ended).When(webhook => HoldWebhookDecider.Resume(webhook!, Ana)).IsRefused<WebhookHasEnded>();
        given.History(Registered, Ended).When(webhook => ReplaceWebhookSecretDecider.Decide(new(2, 24), webhook!, Ana)).IsRefused<WebhookHasEnded>();
        given.History(Registered, Ended).When(webhook => ChangeWebhookDecider.Decide(new("省门户", Address, Both, _ => false), webhook!, Ana)).IsRefused<WebhookHasEnded>();
        given.History(Registered, Ended).When(webhook => RedeliverWebhookDecider.Decide(new(Delivery, true, 8), webhook!, Ana)).IsRefused<WebhookHasEnded>();
    }
}
