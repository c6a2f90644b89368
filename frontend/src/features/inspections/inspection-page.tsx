import { Button, Descriptions, Flex } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Inspection } from '@/api/schema';
import { useTenant } from '@/lib/session-context';
import { AppLink } from '@/ui/app-link';
import { EmptyNote } from '@/ui/empty-note';
import { Page, Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { CheckDrawer } from './check-drawer';
import { FindingCards } from './findings-list';
import { FindingDrawer } from './finding-drawer';
import { inspectionDetails } from './inspections.api';
import { InspectedUnits } from './inspected-units';
import { CirculateDrawer, ConcludeDrawer } from './result-drawers';

export function InspectionPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const query = useQuery(inspectionDetails(useTenant(), id));
  return (
    <QueryView query={query} what={t('inspection.what')}>
      {(inspection) => <Workspace inspection={inspection} />}
    </QueryView>
  );
}

type Open =
  { kind: 'check'; unitId?: string; selfCheck?: boolean } | { kind: 'finding' | 'conclude' | 'circulate' };

function Workspace({ inspection }: { inspection: Inspection }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  const facts: [string, string][] = [
    [
      t('inspection.inspector'),
      `${inspection.inspectorName} · ${t(`inspection.kinds.${inspection.inspectorKind}`)}`,
    ],
    [t('inspection.days'), `${inspection.fromOn} – ${inspection.toOn}`],
    [
      t('inspection.methods'),
      inspection.methods
        .map((method) => t(`inspection.methodWords.${method as 'self-check'}`, { defaultValue: method }))
        .join('、'),
    ],
    [
      t('inspection.sample'),
      `${t('inspection.sampleIs', { population: inspection.population, drawn: inspection.drawn, seed: inspection.seed })}（${
        inspection.drawIsReproduced ? t('inspection.reproduced') : t('inspection.notReproduced')
      }）`,
    ],
  ];
  return (
    <Page
      title={inspection.title}
      trail={[{ title: t('nav.inspections'), href: '/inspections' }]}
      subtitle={`${t(`inspection.states.${inspection.state}`)} · ${t('inspection.progress', {
        checked: inspection.checkedUnits,
        drawn: inspection.drawn,
        findings: inspection.findings,
        open: inspection.openFindings,
      })}`}
      actions={
        <Flex gap="small" wrap>
          {inspection.can.check && (
            <Button type="primary" onClick={() => setOpen({ kind: 'check' })}>
              {t('inspection.check')}
            </Button>
          )}
          {inspection.can.find && (
            <Button onClick={() => setOpen({ kind: 'finding' })}>{t('inspection.find')}</Button>
          )}
          {inspection.can.conclude && (
            <Button onClick={() => setOpen({ kind: 'conclude' })}>{t('inspection.conclude')}</Button>
          )}
          {inspection.can.circulate && (
            <Button type="primary" onClick={() => setOpen({ kind: 'circulate' })}>
              {t('inspection.circulate')}
            </Button>
          )}
          <Button onClick={() => window.print()}>{t('ui.print')}</Button>
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
      </Section>
      <Section title={t('inspection.checklist')}>
        <ol>
          {inspection.checklist.map((point) => (
            <li key={point.number}>
              {point.text}{' '}
              {point.article && (
                <span className="quiet">{t('line.articleIs', { article: point.article })}</span>
              )}
            </li>
          ))}
        </ol>
      </Section>
      <Section title={t('inspection.checks')}>
        <InspectedUnits
          inspection={inspection}
          onSelfCheck={(unitId) => setOpen({ kind: 'check', unitId, selfCheck: true })}
        />
      </Section>
      <Section title={t('inspection.findings')}>
        {inspection.found.length === 0 ? (
          <EmptyNote reason={t('inspection.noFindings')} />
        ) : (
          <FindingCards findings={inspection.found} />
        )}
      </Section>
      <Section title={t('inspection.result')}>
        <Result inspection={inspection} />
      </Section>
      {open?.kind === 'check' && (
        <CheckDrawer
          inspection={inspection}
          {...(open.unitId ? { unitId: open.unitId } : {})}
          selfCheck={open.selfCheck ?? false}
          onClose={close}
        />
      )}
      {open?.kind === 'finding' && <FindingDrawer inspection={inspection} onClose={close} />}
      {open?.kind === 'conclude' && <ConcludeDrawer inspection={inspection} onClose={close} />}
      {open?.kind === 'circulate' && <CirculateDrawer inspection={inspection} onClose={close} />}
    </Page>
  );
}

function Result({ inspection }: { inspection: Inspection }) {
  const { t } = useTranslation();
  if (inspection.concludedOn === null) return <EmptyNote reason={t('inspection.noResult')} />;
  return (
    <>
      <p>
        {inspection.concludedOn}：{inspection.summary}
      </p>
      {inspection.circulatedOn && (
        <p>
          {t('inspection.circulatedIs', {
            day: inspection.circulatedOn,
            units: inspection.circulatedToZh.join('、') || t('ui.none'),
            bodies: inspection.reportedTo.join('、') || t('ui.none'),
          })}
        </p>
      )}
      {inspection.actId && <AppLink href="/records">{t('nav.records')}</AppLink>}
    </>
  );
}
