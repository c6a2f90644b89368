import { Alert, Button, Descriptions } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReminderPolicy } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { EmptyNote } from '@/ui/empty-note';
import { Page, Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { reminderPolicy } from './notices.api';
import { ReminderPolicyDrawer } from './reminder-policy-drawer';

/** When people are told of what falls due, and who hears of what is overdue. */
export function ReminderPolicyPage() {
  const { t } = useTranslation();
  const query = useQuery(reminderPolicy(useTenant()));
  const [changing, setChanging] = useState(false);
  return (
    <Page
      title={t('nav.reminders')}
      subtitle={t('reminder.explain')}
      actions={
        query.data?.can.set && (
          <Button type="primary" onClick={() => setChanging(true)}>
            {t('reminder.set')}
          </Button>
        )
      }
    >
      <QueryView query={query} what={t('nav.reminders')}>
        {(policy) => (
          <>
            <Alert
              type="info"
              showIcon
              title={[policy.setAt === null && t('reminder.defaults'), t('reminder.inApp')]
                .filter(Boolean)
                .join(' ')}
            />
            <Rules policy={policy} />
            <Overrides policy={policy} />
            {changing && <ReminderPolicyDrawer policy={policy} onClose={() => setChanging(false)} />}
          </>
        )}
      </QueryView>
    </Page>
  );
}

function Rules({ policy }: { policy: ReminderPolicy }) {
  const { t } = useTranslation();
  const short = (time: string) => time.slice(0, 5);
  const facts: [string, string][] = [
    [t('reminder.daysBefore'), t('reminder.daysAre', { days: policy.daysBefore.join('、') })],
    [
      t('reminder.quiet'),
      policy.quietFrom === policy.quietUntil
        ? t('reminder.quietNone')
        : t('reminder.quietAre', { from: short(policy.quietFrom), until: short(policy.quietUntil) }),
    ],
    [t('reminder.restDays'), t(policy.quietOnRestDays ? 'reminder.restDaysOn' : 'reminder.restDaysOff')],
    ...policy.escalation.map(({ daysOverdue, to }, at): [string, string] => [
      `${t('reminder.escalation')} ${at + 1}`,
      t('inbox.escalated', { count: daysOverdue, to: t(`inbox.to.${to}`) }),
    ]),
    ...(policy.escalation.length === 0
      ? ([[t('reminder.escalation'), t('reminder.escalationNone')]] as [string, string][])
      : []),
  ];
  return (
    <Section title={t('nav.reminders')}>
      <Descriptions
        size="small"
        bordered
        column={1}
        items={facts.map(([label, children]) => ({ key: label, label, children }))}
      />
    </Section>
  );
}

function Overrides({ policy }: { policy: ReminderPolicy }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const names = new Map(policy.obligations.map((each) => [each.id, each]));
  return (
    <Section title={t('reminder.overrides')}>
      {policy.overrides.length === 0 ? (
        <EmptyNote reason={t('reminder.overridesNone')} />
      ) : (
        <ul className="duty-list">
          {policy.overrides.map(({ obligationId, daysBefore }) => {
            const known = names.get(obligationId);
            return (
              <li key={obligationId}>
                <div>
                  {known ? title(known) : obligationId}
                  {known && <div className="quiet">{t('line.articleIs', { article: known.article })}</div>}
                </div>
                <span>
                  {daysBefore.length === 0
                    ? t('reminder.never')
                    : t('reminder.daysAre', { days: daysBefore.join('、') })}
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
}
