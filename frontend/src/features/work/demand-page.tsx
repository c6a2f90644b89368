import { Button, Descriptions, Flex } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Demand } from '@/api/schema';
import { useCodes } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { Page, Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { DemandDrawer, type DemandStep } from './demand-drawer';
import { DemandFacts } from './demand-facts';
import { DemandReceivers } from './demand-receivers';
import { demandDetails } from './demands.api';

export function DemandPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const query = useQuery(demandDetails(useTenant(), id));
  return (
    <QueryView query={query} what={t('work.demand.what')}>
      {(demand) => <DemandDetail demand={demand} />}
    </QueryView>
  );
}

function DemandDetail({ demand }: { demand: Demand }) {
  const { t } = useTranslation();
  const code = useCodes();
  const [step, setStep] = useState<DemandStep>();
  const facts: [string, string][] = [
    [t('work.demand.source'), demand.sourceName],
    [t('work.demand.documentNumber'), demand.documentNumber ?? t('ui.none')],
    [t('work.demand.dueOn'), demand.dueOn],
    [
      t('work.demand.evidenceKinds'),
      demand.evidenceKinds.map((kind) => code('evidenceKind', kind)).join('、'),
    ],
    [t('work.demand.progressTitle'), t('work.demand.progress', { ...demand })],
    [t('work.demand.text'), demand.text],
  ];
  return (
    <Page
      title={demand.title}
      trail={[{ title: t('nav.demands'), href: '/demands' }]}
      subtitle={t('work.demand.subtitle', {
        source: demand.sourceName,
        issued: demand.issuedOn,
        due: demand.dueOn,
      })}
      actions={
        <Flex gap="small" wrap>
          {demand.receiving.some(({ can }) => can.urge) && (
            <Button onClick={() => setStep({ kind: 'urge' })}>{t('work.demand.urge')}</Button>
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
      <Section title={t('work.demand.receivers')}>
        <DemandReceivers receivers={demand.receiving} onStep={setStep} />
      </Section>
      <Section title={t('work.demand.facts')}>
        <DemandFacts demand={demand} />
      </Section>
      {step && <DemandDrawer demand={demand} step={step} onClose={() => setStep(undefined)} />}
    </Page>
  );
}
