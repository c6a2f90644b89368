import { Button, Form, Input } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvidenceDescriptor, OverseenFinding } from '@/api/schema';
import { useCodes, useNames } from '@/lib/i18n';
import { useTenant, useToday } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { DayField } from '@/ui/day-field';
import { EmptyNote } from '@/ui/empty-note';
import { Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { FindingFrame } from './finding-frame';
import { demandAgain, overseenFinding, verifyRectification } from './overseeing.api';

export function OverseenFindingPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const query = useQuery(overseenFinding(useTenant(), id));
  return (
    <QueryView query={query} what={t('overseeing.findings')}>
      {(finding) => <Detail finding={finding} />}
    </QueryView>
  );
}

function Detail({ finding }: { finding: OverseenFinding }) {
  const { t } = useTranslation();
  const { name } = useNames();
  const [step, setStep] = useState<'verify' | 'demand'>();
  const facts: [string, string][] = [
    [t('overseeing.bureau'), name({ nameZh: finding.bureauNameZh, nameEn: finding.bureauNameEn })],
    [t('inspection.severity'), t(`inspection.severities.${finding.severity}`)],
    [t('inspection.dueOn'), finding.dueOn],
    [
      t('overseeing.owner'),
      finding.unitName
        ? [finding.unitName, finding.postTitle, finding.assignedOn].filter(Boolean).join(' · ')
        : t('overseeing.notAssigned'),
    ],
    [t('overseeing.rectifiedOn'), finding.rectifiedOn ?? t('overseeing.notRectified')],
    [t('overseeing.rectifiedWords'), finding.rectifiedWords ?? t('ui.none')],
  ];
  return (
    <FindingFrame
      title={finding.text}
      trail={[
        { title: t('nav.overseenInspections'), href: '/oversight/inspections' },
        { title: finding.inspectionTitle, href: `/oversight/inspections/${finding.inspectionId}` },
      ]}
      state={
        <>
          <strong>{t(`overseeing.states.${finding.state}`)}</strong>{' '}
          {finding.overdue && <span className="mark">{t('overseeing.overdue')}</span>}
        </>
      }
      round={{ number: finding.round, words: t('overseeing.round', { round: finding.round }) }}
      again={finding.demandedBecause && t('overseeing.demandedIs', { reason: finding.demandedBecause })}
      actions={
        <>
          {finding.can.verify && (
            <Button type="primary" onClick={() => setStep('verify')}>
              {t('overseeing.verify')}
            </Button>
          )}
          {finding.can.reopen && (
            <Button danger onClick={() => setStep('demand')}>
              {t('overseeing.demand')}
            </Button>
          )}
        </>
      }
      facts={facts}
    >
      <Section title={t('overseeing.evidence')}>
        <Descriptors evidence={finding.evidence} />
      </Section>
      {step && <JudgeDrawer finding={finding} step={step} onClose={() => setStep(undefined)} />}
    </FindingFrame>
  );
}

/** What documents there are, and none of their content. */
export function Descriptors({ evidence }: { evidence: EvidenceDescriptor[] }) {
  const { t } = useTranslation();
  const code = useCodes();
  if (evidence.length === 0) return <EmptyNote reason={t('overseeing.noEvidence')} />;
  return (
    <ul>
      {evidence.map((item) => (
        <li key={item.sha256}>
          {code('evidenceKind', item.kind)} · {item.title ?? t('overseeing.evidenceUntitled')}{' '}
          <span className="quiet">
            {t('overseeing.formedOn', { day: item.formedOn })} · SHA-256 {item.sha256.slice(0, 16)}…
          </span>
        </li>
      ))}
    </ul>
  );
}

interface JudgeProps {
  finding: OverseenFinding;
  step: 'verify' | 'demand';
  onClose: () => void;
}

function JudgeDrawer({ finding, step, onClose }: JudgeProps) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const today = useToday();
  const cache = useQueryClient();
  const needed = (label: string) => [{ required: true, message: t('form.needed', { label }) }];
  return (
    <CommandDrawer<{ reason: string; dueOn: string }, unknown>
      title={step === 'verify' ? t('overseeing.verify') : t('overseeing.demand')}
      submitLabel={step === 'verify' ? t('overseeing.verify') : t('overseeing.demand')}
      danger={step === 'demand'}
      version={finding.version}
      send={(values, intent) =>
        step === 'verify' ? verifyRectification(finding.id, intent) : demandAgain(finding.id, values, intent)
      }
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={step === 'verify' ? t('overseeing.verified') : t('overseeing.demanded')}
      onClose={onClose}
    >
      {() =>
        step === 'demand' && (
          <>
            <p className="quiet">{t('overseeing.demandExplain')}</p>
            <Form.Item
              name="reason"
              label={t('overseeing.demandReason')}
              rules={needed(t('overseeing.demandReason'))}
            >
              <Input.TextArea rows={3} maxLength={500} showCount />
            </Form.Item>
            <Form.Item name="dueOn" label={t('inspection.dueOn')} rules={needed(t('inspection.dueOn'))}>
              <DayField min={today} />
            </Form.Item>
          </>
        )
      }
    </CommandDrawer>
  );
}
