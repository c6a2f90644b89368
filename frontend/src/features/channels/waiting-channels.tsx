import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAbility, useTenant } from '@/lib/session-context';
import { Section } from '@/ui/page';
import { ActivityCards } from './activity-cards';
import { activityList } from './activities.api';
import { ChannelTable } from './channels-page';
import { channelList } from './channels.api';
import { waitingStatements } from './attestations.api';
import { StatementLine } from './statement-line';

/** What waits for the reader: activities to decide on, and channels of their posts that need somebody. Nothing while nothing waits. */
export function WaitingChannels() {
  const { t } = useTranslation();
  const tenant = useTenant();
  const activities = useQuery(activityList(tenant, { waiting: true }));
  const statements = useQuery({ ...waitingStatements(tenant), enabled: useAbility('duty.review') });
  const channels = useQuery(channelList(tenant, { mine: true, open: true }));
  return (
    <>
      {(activities.data?.items.length ?? 0) > 0 && (
        <Section title={t('activity.waiting')}>
          <ActivityCards activities={activities.data?.items ?? []} dated />
        </Section>
      )}
      {(statements.data?.items.length ?? 0) > 0 && (
        <Section title={t('attestation.waiting')}>
          {statements.data?.items.map((each) => (
            <StatementLine key={each.id} statement={each} withUnit />
          ))}
        </Section>
      )}
      {(channels.data?.items.length ?? 0) > 0 && (
        <Section title={t('channel.waiting')}>
          <ChannelTable channels={channels.data?.items ?? []} />
        </Section>
      )}
    </>
  );
}
