import { Alert, Button, Descriptions, Flex } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppraisalRound, OrganisationUnit } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { EmptyNote } from '@/ui/empty-note';
import { Page, Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { roundDetails } from './appraisals.api';
import { AppraisalTable, NamedSubjects } from './round-lists';
import { CloseRoundDrawer, StartRoundDrawer, WithdrawRoundDrawer } from './round-steps';
import { RoundTermsView } from './round-terms';
import { SubjectsDrawer } from './subjects-drawer';
import { TermsDrawer } from './terms-drawer';
import { UseResultsDrawer } from './use-results-drawer';

interface Props {
  id: string;
  units: OrganisationUnit[];
}

export function RoundPage({ id, units }: Props) {
  const { t } = useTranslation();
  const query = useQuery(roundDetails(useTenant(), id));
  return (
    <QueryView query={query} what={t('appraisal.what')}>
      {(view) => <Workspace view={view} units={units} />}
    </QueryView>
  );
}

type Open = 'terms' | 'subjects' | 'start' | 'close' | 'use' | 'withdraw';

function Workspace({ view, units }: { view: AppraisalRound; units: OrganisationUnit[] }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const [open, setOpen] = useState<Open>();
  const { round, can } = view;
  const close = () => setOpen(undefined);
  const facts: [string, string][] = [
    [
      t('appraisal.cycle'),
      `${title({ titleZh: round.cycleZh, titleEn: round.cycleEn })}（${view.schemeTitleZh} ${t('appraisal.article', { article: round.article })}）`,
    ],
    [t('appraisal.period'), t('appraisal.periodIs', { from: round.fromOn, to: round.toOn })],
    [t('appraisal.organiser'), round.organiserNameZh],
  ];
  const buttons: [Open, boolean, string][] = [
    ['terms', can.prepare, t('appraisal.setTerms')],
    ['subjects', can.prepare, t('appraisal.nameSubjects')],
    ['start', can.start, t('appraisal.start')],
    ['use', can.use, t('appraisal.use')],
    ['close', can.close, t('appraisal.close')],
    ['withdraw', can.withdraw, t('appraisal.withdraw')],
  ];
  return (
    <Page
      title={round.title}
      trail={[{ title: t('nav.appraisals'), href: '/appraisals' }]}
      subtitle={`${t(`appraisal.states.${round.state}`)} · ${t('appraisal.subjectCount', { count: round.subjects })}`}
      actions={
        <Flex gap="small" wrap>
          {buttons.map(
            ([key, may, label]) =>
              may && (
                <Button
                  key={key}
                  {...(key === 'start' || key === 'close' ? { type: 'primary' as const } : {})}
                  danger={key === 'withdraw'}
                  onClick={() => setOpen(key)}
                >
                  {label}
                </Button>
              ),
          )}
          <Button onClick={() => window.print()}>{t('ui.print')}</Button>
        </Flex>
      }
    >
      {round.withdrawnOn && (
        <Alert
          type="warning"
          showIcon
          title={t('appraisal.withdrawnIs', {
            day: round.withdrawnOn,
            reason: round.withdrawnBecause ?? '',
          })}
        />
      )}
      <Section title={t('occurrence.facts')}>
        <Descriptions
          size="small"
          bordered
          column={{ xs: 1, md: 2 }}
          items={facts.map(([label, children]) => ({ key: label, label, children }))}
        />
      </Section>
      <Section
        title={t('appraisal.prepare')}
        extra={view.appraisals.length > 0 && <span className="quiet">{t('appraisal.locked')}</span>}
      >
        {view.terms ? <RoundTermsView view={view} /> : <EmptyNote reason={t('appraisal.noTerms')} />}
      </Section>
      {view.appraisals.length === 0 ? (
        <Section title={t('appraisal.subjects')}>
          {view.named.length === 0 ? (
            <EmptyNote reason={t('appraisal.noSubjects')} />
          ) : (
            <NamedSubjects subjects={view.named} />
          )}
        </Section>
      ) : (
        <Section title={t('appraisal.appraisals')}>
          <AppraisalTable appraisals={view.appraisals} />
        </Section>
      )}
      {open === 'terms' && <TermsDrawer view={view} onClose={close} />}
      {open === 'subjects' && <SubjectsDrawer view={view} units={units} onClose={close} />}
      {open === 'start' && <StartRoundDrawer round={round} onClose={close} />}
      {open === 'close' && <CloseRoundDrawer round={round} onClose={close} />}
      {open === 'withdraw' && <WithdrawRoundDrawer round={round} onClose={close} />}
      {open === 'use' && <UseResultsDrawer view={view} units={units} onClose={close} />}
    </Page>
  );
}
