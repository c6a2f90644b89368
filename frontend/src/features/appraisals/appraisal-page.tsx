import { Button, Descriptions, Flex } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Appraisal } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { EmptyNote } from '@/ui/empty-note';
import { Page, Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { AppraisalCaps } from './appraisal-caps';
import { AppraisalFigures } from './appraisal-figures';
import { AppraisalResultView } from './appraisal-result';
import { AppraisalSides } from './appraisal-sides';
import { appraisalDetails } from './appraisals.api';
import { MarksDrawer } from './marks-drawer';
import { AppraisalStepDrawer, stepsOf, type AppraisalStep } from './step-drawer';

export function AppraisalPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const query = useQuery(appraisalDetails(useTenant(), id));
  return (
    <QueryView query={query} what={t('appraisal.what')}>
      {(view) => <Workspace view={view} />}
    </QueryView>
  );
}

function Workspace({ view }: { view: Appraisal }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const [open, setOpen] = useState<AppraisalStep | 'assessSelf' | 'assess'>();
  const { appraisal, can } = view;
  const close = () => setOpen(undefined);
  return (
    <Page
      title={appraisal.kind === 'post' ? `${appraisal.unitNameZh} · ${title(appraisal)}` : title(appraisal)}
      trail={[
        { title: t('nav.appraisals'), href: '/appraisals' },
        { title: appraisal.roundTitle, href: `/appraisals/rounds/${appraisal.roundId}` },
      ]}
      subtitle={`${t(`appraisal.subjectKinds.${appraisal.kind}`)} · ${t(`appraisal.lineStates.${appraisal.state}`)}`}
      actions={
        <Flex gap="small" wrap>
          {can.assessSelf && (
            <Button type="primary" onClick={() => setOpen('assessSelf')}>
              {t('appraisal.assessSelf')}
            </Button>
          )}
          {can.assess && (
            <Button type="primary" onClick={() => setOpen('assess')}>
              {t('appraisal.assess')}
            </Button>
          )}
          {stepsOf(can).map(([step, primary]) => (
            <Button
              key={step}
              {...(primary ? { type: 'primary' as const } : {})}
              onClick={() => setOpen(step)}
            >
              {t(`appraisal.${stepWords[step]}`)}
            </Button>
          ))}
          <Button onClick={() => window.print()}>{t('ui.print')}</Button>
        </Flex>
      }
    >
      {view.reopened && (
        <p role="status">
          <strong>{t('appraisal.reopened')}</strong>
        </p>
      )}
      <Facts view={view} />
      <Section title={t('appraisal.figuresHead')}>
        <AppraisalFigures view={view} />
      </Section>
      <Section title={t('appraisal.sides')}>
        <AppraisalSides view={view} />
      </Section>
      <Section title={t('appraisal.capsOf')}>
        <AppraisalCaps view={view} />
      </Section>
      <Section title={t('appraisal.result')}>
        <AppraisalResultView view={view} />
      </Section>
      {view.objection && <Objection objection={view.objection} />}
      <Section title={t('appraisal.uses')}>
        <Uses view={view} />
      </Section>
      {(open === 'assessSelf' || open === 'assess') && (
        <MarksDrawer view={view} own={open === 'assessSelf'} onClose={close} />
      )}
      {open && open !== 'assessSelf' && open !== 'assess' && (
        <AppraisalStepDrawer view={view} step={open} onClose={close} />
      )}
    </Page>
  );
}

const stepWords = {
  figures: 'takeFigures',
  settlement: 'settle',
  announcement: 'announce',
  objection: 'object',
  'objection-decision': 'decide',
  caps: 'recordCap',
  handlers: 'replace',
} as const;

function Facts({ view }: { view: Appraisal }) {
  const { t } = useTranslation();
  const person = (name: string | null) => name ?? t('appraisal.gone');
  const facts: [string, string][] = [
    [t('appraisal.period'), t('appraisal.periodIs', { from: view.fromOn, to: view.toOn })],
    [t('appraisal.unit'), view.appraisal.unitNameZh],
    [
      view.appraisal.kind === 'body' ? t('appraisal.speaker') : t('appraisal.person'),
      person(view.personName),
    ],
    [t('appraisal.assessor'), person(view.assessor.name)],
    [t('appraisal.settler'), person(view.settler.name)],
    [t('appraisal.reviewer'), person(view.reviewer.name)],
  ];
  return (
    <Section title={t('occurrence.facts')}>
      <Descriptions
        size="small"
        bordered
        column={{ xs: 1, md: 2 }}
        items={facts.map(([label, children]) => ({ key: label, label, children }))}
      />
    </Section>
  );
}

function Objection({
  objection: { objection, decision },
}: {
  objection: NonNullable<Appraisal['objection']>;
}) {
  const { t } = useTranslation();
  return (
    <Section title={t('appraisal.objection')}>
      <p>
        {objection.on}：{objection.words}
        {objection.criteria.length > 0 &&
          `（${objection.criteria.map((number) => t('appraisal.criterion', { number })).join('、')}）`}
      </p>
      {decision && (
        <p>
          <strong>
            {t('appraisal.decisionIs', {
              day: decision.on,
              outcome: decision.upheld ? t('appraisal.upheld') : t('appraisal.dismissed'),
            })}
          </strong>
          ：{decision.reasons}
        </p>
      )}
    </Section>
  );
}

function Uses({ view }: { view: Appraisal }) {
  const { t } = useTranslation();
  if (view.uses.length === 0) return <EmptyNote reason={t('appraisal.noUses')} />;
  return (
    <ul>
      {view.uses.map((use) => (
        <li key={use.useId}>
          {t('appraisal.useIs', {
            day: use.on,
            kind: t(`appraisal.useKinds.${use.kind}`),
            to: use.recipient.name,
          })}
          {use.article && `（${t('appraisal.article', { article: use.article })}）`}：{use.words}
        </li>
      ))}
    </ul>
  );
}
