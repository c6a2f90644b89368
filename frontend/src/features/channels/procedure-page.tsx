import { Button, Descriptions, Flex } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganisationUnit, Procedure } from '@/api/schema';
import { useTenant } from '@/lib/session-context';
import { EmptyNote } from '@/ui/empty-note';
import { EvidenceList } from '@/ui/evidence-list';
import { Page, Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { procedureDetails } from './activities.api';
import { ProcedureState } from './activity-state';
import { DecideProcedureDrawer, DiscontinueDrawer, TakeStepDrawer } from './procedure-drawers';

export function ProcedurePage({ id, units }: { id: string; units: OrganisationUnit[] }) {
  const { t } = useTranslation();
  const query = useQuery(procedureDetails(useTenant(), id));
  return (
    <QueryView query={query} what={t('procedure.title')}>
      {(procedure) => <Detail procedure={procedure} units={units} />}
    </QueryView>
  );
}

function Detail({ procedure, units }: { procedure: Procedure; units: OrganisationUnit[] }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'step' | 'decide' | 'discontinue'>();
  const close = () => setOpen(undefined);
  const next = procedure.course[procedure.stepsRecorded];
  const facts: [string, string][] = [
    [t('procedure.name'), procedure.name],
    [t('channel.unit'), procedure.unitNameZh],
    [t('activity.post'), procedure.responsiblePostTitleZh],
    [t('procedure.startedOn'), procedure.startedOn],
    [
      t('procedure.article'),
      procedure.article ? t('line.articleIs', { article: procedure.article }) : t('ui.none'),
    ],
  ];
  return (
    <Page
      title={procedure.subject}
      trail={[{ title: t('procedure.title'), href: '/channels/procedures' }]}
      subtitle={
        <>
          <ProcedureState state={procedure.state} />{' '}
          {procedure.state === 'under-way' && next && t('procedure.next', { step: next.name })}
        </>
      }
      actions={
        <Flex gap="small" wrap>
          {procedure.can.takeStep && (
            <Button type="primary" onClick={() => setOpen('step')}>
              {t('procedure.takeStep')}
            </Button>
          )}
          {procedure.can.decide && (
            <Button type="primary" onClick={() => setOpen('decide')}>
              {t('procedure.decide')}
            </Button>
          )}
          {procedure.can.discontinue && (
            <Button danger onClick={() => setOpen('discontinue')}>
              {t('procedure.discontinue')}
            </Button>
          )}
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
      <Section title={t('procedure.steps')}>
        <ol className="numbered-list">
          {procedure.course.map((step) => (
            <li key={step.number}>
              {step.name}{' '}
              <span className={step.ground ? 'mark' : 'quiet'}>
                {step.ground
                  ? t('procedure.skippedIs', { day: step.on ?? '', ground: step.ground })
                  : step.on
                    ? t('procedure.takenIs', { day: step.on })
                    : t('procedure.open')}
              </span>
              {step.evidence.length > 0 && <EvidenceList evidence={step.evidence} />}
            </li>
          ))}
        </ol>
      </Section>
      <Section title={t('procedure.decision')}>
        <Decision procedure={procedure} />
      </Section>
      {open === 'step' && next && <TakeStepDrawer procedure={procedure} step={next} onClose={close} />}
      {open === 'decide' && <DecideProcedureDrawer procedure={procedure} units={units} onClose={close} />}
      {open === 'discontinue' && <DiscontinueDrawer procedure={procedure} onClose={close} />}
    </Page>
  );
}

function Decision({ procedure }: { procedure: Procedure }) {
  const { t } = useTranslation();
  if (procedure.discontinuedOn)
    return (
      <p>
        {t('procedure.discontinuedIs', {
          day: procedure.discontinuedOn,
          reason: procedure.discontinuedBecause ?? '',
        })}
      </p>
    );
  if (!procedure.decidedOn) return <EmptyNote reason={t('procedure.undecided')} />;
  return (
    <>
      <p>
        {t('procedure.decidedIs', {
          day: procedure.decidedOn,
          body: procedure.decidedByBody ?? '',
          result: t(`procedure.states.${procedure.state}`),
        })}
        {procedure.conditions && ` ${t('activity.conditionsIs', { text: procedure.conditions })}`}{' '}
        {procedure.actId && <span className="quiet">{t('channel.served')}</span>}
      </p>
      {procedure.evidence.length > 0 && <EvidenceList evidence={procedure.evidence} />}
    </>
  );
}
