import { Button, Form, Input } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '@/api/schema';
import { useTenant, useToday } from '@/lib/session-context';
import { AppLink } from '@/ui/app-link';
import { CommandDrawer } from '@/ui/command-drawer';
import { DayField } from '@/ui/day-field';
import { EmptyNote } from '@/ui/empty-note';
import { Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { StateTag } from '@/ui/state-tag';
import { FindingFrame } from './finding-frame';
import { findingDetails, reopenFinding } from './inspections.api';

export function FindingPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const query = useQuery(findingDetails(useTenant(), id));
  return (
    <QueryView query={query} what={t('inspection.findings')}>
      {(finding) => <FindingDetail finding={finding} />}
    </QueryView>
  );
}

function FindingDetail({ finding }: { finding: Finding }) {
  const { t } = useTranslation();
  const [reopening, setReopening] = useState(false);
  const facts: [string, string][] = [
    [t('inspection.severity'), t(`inspection.severities.${finding.severity}`)],
    [t('inspection.findingUnit'), finding.unitNameZh],
    [t('inspection.ownerPost'), finding.ownerPostTitleZh ?? t('ui.none')],
    [t('inspection.dueOn'), finding.dueOn],
  ];
  return (
    <FindingFrame
      title={finding.text}
      trail={[
        { title: t('nav.inspections'), href: '/inspections' },
        { title: finding.inspectionTitle, href: `/inspections/${finding.inspectionId}` },
      ]}
      state={<StateTag state={finding.state} />}
      round={{ number: finding.rounds, words: t('inspection.rounds', { count: finding.rounds }) }}
      again={finding.reopenedBecause && t('inspection.reopened', { reason: finding.reopenedBecause })}
      actions={
        <>
          <AppLink href={`/occurrences/${finding.occurrenceId}`}>{t('inspection.openRectification')}</AppLink>
          {finding.can.holdToAccount && (
            <AppLink href={`/cases?finding=${finding.id}`}>{t('inspection.holdToAccount')}</AppLink>
          )}
          {finding.can.reopen && (
            <Button danger onClick={() => setReopening(true)}>
              {t('inspection.reopen')}
            </Button>
          )}
        </>
      }
      facts={facts}
    >
      <Section title={t('inspection.rectification')}>
        <p className="quiet">{t('inspection.rectify')}</p>
      </Section>
      <Section title={t('inspection.earlier')}>
        {finding.earlier.length === 0 ? (
          <EmptyNote reason={t('inspection.noEarlier')} />
        ) : (
          <ul>
            {finding.earlier.map((each) => (
              <li key={each.id}>
                <AppLink href={`/findings/${each.id}`}>{each.text}</AppLink>{' '}
                <span className="quiet">
                  {each.inspectedFrom} {each.inspectionTitle}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Section>
      {reopening && <ReopenDrawer finding={finding} onClose={() => setReopening(false)} />}
    </FindingFrame>
  );
}

function ReopenDrawer({ finding, onClose }: { finding: Finding; onClose: () => void }) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const today = useToday();
  const cache = useQueryClient();
  const needed = (label: string) => [{ required: true, message: t('form.needed', { label }) }];
  return (
    <CommandDrawer<{ reason: string; dueOn: string }, unknown>
      title={t('inspection.reopen')}
      submitLabel={t('inspection.reopen')}
      danger
      version={finding.version}
      send={(values, intent) => reopenFinding(finding.id, values, intent)}
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('inspection.reopenDone')}
      onClose={onClose}
    >
      {() => (
        <>
          <p className="quiet">{t('inspection.reopenExplain')}</p>
          <Form.Item
            name="reason"
            label={t('inspection.reopenReason')}
            rules={[
              {
                required: true,
                whitespace: true,
                message: t('form.needed', { label: t('inspection.reopenReason') }),
              },
            ]}
          >
            <Input.TextArea rows={3} maxLength={500} showCount />
          </Form.Item>
          <Form.Item name="dueOn" label={t('inspection.dueOn')} rules={needed(t('inspection.dueOn'))}>
            <DayField min={today} />
          </Form.Item>
        </>
      )}
    </CommandDrawer>
  );
}
