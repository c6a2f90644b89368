import { Button, Descriptions, Flex } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '@/api/schema';
import { beijing } from '@/lib/days';
import { meetingDetails } from '@/lib/meetings';
import { useTenant } from '@/lib/session-context';
import { AppLink } from '@/ui/app-link';
import { EmptyNote } from '@/ui/empty-note';
import { EvidenceList } from '@/ui/evidence-list';
import { Page, Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { MeetingAgenda } from './meeting-agenda';
import { ProceedingsDrawer, ResolutionsDrawer } from './meeting-drawers';
import { ResolutionCards } from './resolutions-list';
import { seatNames } from './seat-names';

export function MeetingPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const query = useQuery(meetingDetails(useTenant(), id));
  return (
    <QueryView query={query} what={t('meeting.what')}>
      {(meeting) => <MeetingDetail meeting={meeting} />}
    </QueryView>
  );
}

function MeetingDetail({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'proceedings' | 'resolutions'>();
  const held = meeting.proceedings;
  const seat = seatNames(meeting.seats);
  const facts: [string, string][] = [
    [t('meeting.nature'), meeting.nature ? t(`meeting.natures.${meeting.nature}`) : t('meeting.notStated')],
    [t('meeting.unit'), meeting.unitNameZh],
    [t('ui.recorded'), beijing(meeting.act.recordedAt)],
    [t('meeting.chair'), held?.chairPostId ? seat(held.chairPostId) : t('ui.notStated')],
    [t('meeting.present'), meeting.act.presentPostIds.map(seat).join('、') || t('meeting.noPresent')],
    [
      t('meeting.absent'),
      (held?.absent ?? [])
        .map(({ postId, reason }) => `${seat(postId)}（${reason ? t(`meeting.absences.${reason}`) : ''}）`)
        .join('、') || t('meeting.noAbsent'),
    ],
  ];
  return (
    <Page
      title={meeting.title}
      trail={[{ title: t('nav.meetings'), href: '/meetings' }]}
      subtitle={`${meeting.occurredOn} · ${t('meeting.attendance', { present: meeting.present, absent: meeting.absent })}`}
      actions={
        <Flex gap="small" wrap>
          {meeting.can.record && (
            <>
              <Button type={held ? 'default' : 'primary'} onClick={() => setOpen('proceedings')}>
                {held ? t('meeting.recordAnew') : t('meeting.record')}
              </Button>
              <Button onClick={() => setOpen('resolutions')}>{t('meeting.resolve')}</Button>
            </>
          )}
          <Button onClick={() => window.print()}>{t('ui.print')}</Button>
        </Flex>
      }
    >
      {meeting.act.supersededBy && (
        <p className="notice">
          {t('meeting.superseded')}
          <AppLink href={`/meetings/${meeting.act.supersededBy}`}>{t('meeting.correction')}</AppLink>
        </p>
      )}
      <Section title={t('occurrence.facts')}>
        <Descriptions
          size="small"
          bordered
          column={{ xs: 1, md: 2 }}
          items={facts.map(([label, children]) => ({ key: label, label, children }))}
        />
      </Section>
      <Section title={t('meeting.agenda')}>
        <MeetingAgenda meeting={meeting} />
      </Section>
      {held?.study && (
        <Section title={t('meeting.study')}>
          <p>
            {held.study.leadPostId && `${t('meeting.studyLead')}：${seat(held.study.leadPostId)}；`}
            {held.study.documents.join('；')}
          </p>
        </Section>
      )}
      {held && held.selfAccounts.length > 0 && (
        <Section title={t('meeting.accounts')}>
          <ul>
            {held.selfAccounts.map((each) => (
              <li key={each.postId}>
                {seat(each.postId)}：{t('meeting.submittedOn')} {each.submittedOn ?? t('ui.none')}，
                {t('meeting.heardOn')} {each.heardOn ?? t('ui.none')}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t('meeting.resolutions')}>
        {meeting.adopted.length === 0 ? (
          <EmptyNote reason={t('meeting.noResolutions')} />
        ) : (
          <ResolutionCards resolutions={meeting.adopted} />
        )}
      </Section>
      <Section title={t('meeting.evidence')}>
        {meeting.act.evidence.length > 0 ? (
          <EvidenceList evidence={meeting.act.evidence} />
        ) : (
          <p className="quiet">{t('act.noEvidence')}</p>
        )}
      </Section>
      {open === 'proceedings' && <ProceedingsDrawer meeting={meeting} onClose={() => setOpen(undefined)} />}
      {open === 'resolutions' && <ResolutionsDrawer meeting={meeting} onClose={() => setOpen(undefined)} />}
    </Page>
  );
}
