import { Tag } from 'antd';
import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  ExclamationCircleOutlined,
  MinusCircleOutlined,
  ToolOutlined,
} from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { ChannelLine } from '@/api/schema';

const looks = {
  'in-order': { color: 'green', icon: <CheckCircleOutlined /> },
  'due-soon': { color: 'gold', icon: <ClockCircleOutlined /> },
  'to-be-put-right': { color: 'gold', icon: <ToolOutlined /> },
  overdue: { color: 'orange', icon: <ExclamationCircleOutlined /> },
  closed: { color: 'default', icon: <MinusCircleOutlined /> },
} as const;

/** Where a channel stands today: word, icon and colour. */
export function ChannelState({ state }: { state: ChannelLine['state'] }) {
  const { t } = useTranslation();
  return (
    <Tag color={looks[state].color} icon={looks[state].icon}>
      {t(`channel.states.${state}`)}
    </Tag>
  );
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
