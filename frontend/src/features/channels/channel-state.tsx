import { useTranslation } from 'react-i18next';
import type { ChannelLine, OccurrenceState } from '@/api/schema';
import { Toned } from '@/ui/state-tag';

const tones: Record<ChannelLine['state'], OccurrenceState> = {
  'in-order': 'fulfilled',
  'due-soon': 'due-soon',
  'to-be-put-right': 'returned',
  overdue: 'overdue',
  closed: 'waived',
};

/** Where a channel stands today: word, sign and colour. */
export function ChannelState({ state }: { state: ChannelLine['state'] }) {
  const { t } = useTranslation();
  return <Toned tone={tones[state]}>{t(`channel.states.${state}`)}</Toned>;
}

/** What is due when, in words; nothing for a channel that is closed. */
export function ChannelDues({ channel, today }: { channel: ChannelLine; today: string }) {
  const { t } = useTranslation();
  if (channel.closedOn)
    return <span className="quiet">{t('channel.closedIs', { day: channel.closedOn })}</span>;
  const dues: { what: 'review' | 'update' | 'security' | 'putRight'; day: string | null }[] = [
    { what: 'putRight', day: channel.putRightBy },
    { what: 'review', day: channel.reviewDueOn },
    { what: 'update', day: channel.updateDueOn },
    { what: 'security', day: channel.securityDueOn },
  ];
  return (
    <ul className="plain-list">
      {dues.map(({ what, day }) =>
        day ? (
          <li key={what} className={day < today ? 'mark' : 'quiet'}>
            {t(day < today ? 'channel.overdueIs' : 'channel.dueIs', {
              what: t(`channel.dues.${what}`),
              day,
            })}
          </li>
        ) : null,
      )}
    </ul>
  );
}
