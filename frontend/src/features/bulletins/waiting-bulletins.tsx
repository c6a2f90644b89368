import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAbility, useTenant, useToday } from '@/lib/session-context';
import { AppLink } from '@/ui/app-link';
import { Section } from '@/ui/page';
import { receivedList, waitingList } from './bulletins.api';

/** What the reader's own units, or the bureau as a whole, have not acknowledged yet. Nothing while nothing waits. */
export function WaitingBulletins() {
  const { t } = useTranslation();
  const tenant = useTenant();
  const today = useToday();
  const mayAcknowledge = useAbility('bulletin.acknowledge');
  const mayIssue = useAbility('bulletin.issue');
  const own = useQuery({ ...waitingList(tenant), enabled: mayAcknowledge });
  // The bureau's own answer to its oversight department is given by those who issue its bulletins.
  const received = useQuery({ ...receivedList(tenant), enabled: mayAcknowledge && mayIssue });
  const waiting = [
    ...(received.data?.items ?? [])
      .filter((each) => each.state === 'waiting')
      .map((each) => ({
        key: each.id,
        href: `/bulletins/received/${each.id}`,
        title: each.title,
        about: [each.number, each.fromNameZh],
        by: each.acknowledgeBy,
      })),
    ...(own.data?.items ?? []).map((each) => ({
      key: each.bulletinId + each.unitId,
      href: `/bulletins/${each.bulletinId}`,
      title: each.title,
      about: [each.number, each.unitNameZh],
      by: each.acknowledgeBy,
    })),
  ];
  if (waiting.length === 0) return null;
  return (
    <Section title={t('bulletin.waiting')}>
      <ul className="plain-list">
        {waiting.map((each) => (
          <li key={each.key}>
            <AppLink href={each.href}>{each.title}</AppLink>
            <div className="quiet">
              {[
                ...each.about,
                each.by && t(each.by < today ? 'bulletin.overdueIs' : 'bulletin.byIs', { day: each.by }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
