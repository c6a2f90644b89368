import { Button } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganisationUnit, OutsideFinding } from '@/api/schema';
import { beijing } from '@/lib/days';
import { useTenant } from '@/lib/session-context';
import { AppLink } from '@/ui/app-link';
import { Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { FindingFrame } from './finding-frame';
import { AssignDrawer, ReportDrawer } from './outside-finding-drawers';
import { outsideFinding } from './overseeing.api';
import { Descriptors } from './overseen-finding-page';

export function OutsideFindingPage({ id, units }: { id: string; units: OrganisationUnit[] }) {
  const { t } = useTranslation();
  const query = useQuery(outsideFinding(useTenant(), id));
  return (
    <QueryView query={query} what={t('overseeing.outside')}>
      {(finding) => <Detail finding={finding} units={units} />}
    </QueryView>
  );
}

function Detail({ finding, units }: { finding: OutsideFinding; units: OrganisationUnit[] }) {
  const { t } = useTranslation();
  const [step, setStep] = useState<'assign' | 'report'>();
  const facts: [string, string][] = [
    [t('overseeing.inspector'), finding.inspectorName],
    [t('inspection.point'), finding.point ?? t('ui.none')],
    [t('inspection.severity'), t(`inspection.severities.${finding.severity}`)],
    [t('inspection.dueOn'), finding.dueOn],
    [t('overseeing.arrivedAt'), beijing(finding.arrivedAt)],
    [
      t('overseeing.owner'),
      [finding.unitNameZh, finding.postTitleZh].filter(Boolean).join(' · ') || t('ui.none'),
    ],
    [t('overseeing.rectifiedOn'), finding.reportedOn ?? t('ui.none')],
    [t('overseeing.rectifiedWords'), finding.reportedWords ?? t('ui.none')],
  ];
  return (
    <FindingFrame
      title={finding.text}
      trail={[
        { title: t('nav.inspections'), href: '/inspections' },
        { title: finding.inspectionTitle, href: `/inspections/${finding.inspectionId}` },
      ]}
      state={<strong>{t(`overseeing.outsideStates.${finding.state}`)}</strong>}
      round={{ number: finding.round, words: t('overseeing.round', { round: finding.round }) }}
      again={finding.demandedBecause && t('overseeing.demandedIs', { reason: finding.demandedBecause })}
      actions={
        <>
          {finding.occurrenceId && (
            <AppLink href={`/occurrences/${finding.occurrenceId}`}>{t('overseeing.duty')}</AppLink>
          )}
          {finding.can.assign && (
            <Button type="primary" onClick={() => setStep('assign')}>
              {t('overseeing.assign')}
            </Button>
          )}
          {finding.can.report && (
            <Button type="primary" onClick={() => setStep('report')}>
              {t('overseeing.report')}
            </Button>
          )}
        </>
      }
      facts={facts}
      note={
        finding.state === 'assigned' && (
          <p className="quiet">
            {finding.confirmed ? t('overseeing.confirmed') : t('overseeing.notConfirmed')}
          </p>
        )
      }
    >
      {finding.reportedOn && (
        <Section title={t('overseeing.evidence')}>
          <Descriptors evidence={finding.evidence} />
        </Section>
      )}
      {step === 'assign' && (
        <AssignDrawer finding={finding} units={units} onClose={() => setStep(undefined)} />
      )}
      {step === 'report' && <ReportDrawer finding={finding} onClose={() => setStep(undefined)} />}
    </FindingFrame>
  );
}
