import { Button, Descriptions, Flex } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Activity, OrganisationUnit } from '@/api/schema';
import { beijing } from '@/lib/days';
import { useTenant } from '@/lib/session-context';
import { AppLink } from '@/ui/app-link';
import { EvidenceList } from '@/ui/evidence-list';
import { Page, Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { activityDetails } from './activities.api';
import { CancelDrawer, DecisionDrawer, HoldDrawer } from './activity-drawers';
import { ActivityState } from './activity-state';

export function ActivityPage({ id, units }: { id: string; units: OrganisationUnit[] }) {
  const { t } = useTranslation();
  const query = useQuery(activityDetails(useTenant(), id));
  return (
    <QueryView query={query} what={t('activity.title')}>
      {(activity) => <Detail activity={activity} units={units} />}
    </QueryView>
  );
}

function Detail({ activity, units }: { activity: Activity; units: OrganisationUnit[] }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'approve' | 'refuse' | 'cancel' | 'hold'>();
  const close = () => setOpen(undefined);
  const facts: [string, string][] = [
    [t('activity.kind'), activity.kind],
    [t('channel.unit'), activity.unitNameZh],
    [t('activity.plannedOn'), [activity.plannedOn, activity.startsAt].filter(Boolean).join(' ')],
    [t('activity.venue'), activity.venue],
    [t('activity.post'), activity.responsiblePostTitleZh],
    [t('activity.approver'), activity.approverPostTitleZh],
  ];
  return (
    <Page
      title={activity.topic}
      trail={[{ title: t('activity.title'), href: '/channels/activities' }]}
      subtitle={
        <>
          <ActivityState state={activity.state} />
          {activity.isLate && <span className="mark">{t('activity.late')}</span>}
          {activity.state === 'requested' && t('activity.next', { post: activity.approverPostTitleZh })}
        </>
      }
      actions={
        <Flex gap="small" wrap>
          {activity.can.decide && (
            <>
              <Button type="primary" onClick={() => setOpen('approve')}>
                {t('activity.approve')}
              </Button>
              <Button danger onClick={() => setOpen('refuse')}>
                {t('activity.refuse')}
              </Button>
            </>
          )}
          {activity.can.hold && (
            <Button type="primary" onClick={() => setOpen('hold')}>
              {t('activity.hold')}
            </Button>
          )}
          {activity.can.cancel && <Button onClick={() => setOpen('cancel')}>{t('activity.cancel')}</Button>}
        </Flex>
      }
    >
      <Section title={t('occurrence.facts')}>
        <Descriptions
          size="small"
          bordered
          column={{ xs: 1, md: 2 }}
          items={facts.map(([label, children]) => ({ key: label, label, children }))}
        />
        {activity.channelId && (
          <AppLink href={`/channels/${activity.channelId}`}>{t('activity.openChannel')}</AppLink>
        )}
      </Section>
      <Section title={t('activity.course')}>
        <Course activity={activity} />
        {activity.evidence.length > 0 && <EvidenceList evidence={activity.evidence} />}
      </Section>
      {(open === 'approve' || open === 'refuse') && (
        <DecisionDrawer activity={activity} approves={open === 'approve'} onClose={close} />
      )}
      {open === 'cancel' && <CancelDrawer activity={activity} onClose={close} />}
      {open === 'hold' && <HoldDrawer activity={activity} units={units} onClose={close} />}
    </Page>
  );
}

function Course({ activity }: { activity: Activity }) {
  const { t } = useTranslation();
  const course = [
    t('activity.requestedIs', { at: beijing(activity.requestedAt), days: activity.daysBefore }),
    activity.validUntil &&
      t('activity.approvedIs', { day: activity.decidedOn ?? '', until: activity.validUntil }),
    activity.conditions && t('activity.conditionsIs', { text: activity.conditions }),
    activity.refusedBecause &&
      t('activity.refusedIs', { day: activity.decidedOn ?? '', reason: activity.refusedBecause }),
    activity.cancelledOn &&
      t('activity.cancelledIs', { day: activity.cancelledOn, reason: activity.cancelledBecause ?? '' }),
    activity.heldOn && t('activity.heldIs', { day: activity.heldOn }),
    activity.actId && t('channel.served'),
  ].filter((line): line is string => Boolean(line));
  return (
    <ol className="plain-list">
      {course.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ol>
  );
}
