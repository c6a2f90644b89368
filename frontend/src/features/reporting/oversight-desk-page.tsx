import { Button, Segmented, type TableColumnType } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArrivedReportSummary, OversightReportDesk, OwedReport } from '@/api/schema';
import { yearOf } from '@/lib/days';
import { useNames } from '@/lib/i18n';
import { useTenant, useToday } from '@/lib/session-context';
import { useWindowWords } from '@/lib/window-words';
import { AppLink } from '@/ui/app-link';
import { EmptyNote } from '@/ui/empty-note';
import { ListTable } from '@/ui/list-table';
import { Page, Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { StateTag } from '@/ui/state-tag';
import { YearSelect } from '@/ui/year-select';
import { oversightDesk } from './arrivals.api';
import { IssueCallDrawer } from './call-drawers';
import { CalledReports } from './called-reports';

export type ArrivalsShown = 'all' | 'missing' | 'arrived';
interface Props {
  year: number;
  show: ArrivalsShown;
  onFilter: (change: { year?: number; show?: ArrivalsShown }) => void;
}

/** What the bureaus owe in reports to superiors outside, what arrived, and what is missing. */
export function OversightDeskPage({ year, show, onFilter }: Props) {
  const { t } = useTranslation();
  const thisYear = yearOf(useToday());
  const [asking, setAsking] = useState(false);
  const query = useQuery(oversightDesk(useTenant(), year));
  return (
    <Page
      title={t('nav.arrivals')}
      subtitle={t('arrival.purpose')}
      actions={
        <Button type="primary" onClick={() => setAsking(true)}>
          {t('reportCall.issue')}
        </Button>
      }
    >
      <div role="search" className="filter-bar no-print" aria-label={t('ui.filters')}>
        <Segmented
          aria-label={t('arrival.show')}
          value={show}
          onChange={(value) => onFilter({ show: value })}
          options={[
            { value: 'all' as const, label: t('arrival.showAll') },
            { value: 'missing' as const, label: t('arrival.showMissing') },
            { value: 'arrived' as const, label: t('arrival.showArrived') },
          ]}
        />
        <YearSelect year={year} thisYear={thisYear} onChange={(value) => onFilter({ year: value })} />
      </div>
      <QueryView query={query} what={t('arrival.expected')}>
        {(desk) => <Desk desk={desk} show={show} />}
      </QueryView>
      {asking && <IssueCallDrawer onClose={() => setAsking(false)} />}
    </Page>
  );
}

function Desk({ desk, show }: { desk: OversightReportDesk; show: ArrivalsShown }) {
  const { t } = useTranslation();
  const shown = (each: { missing: boolean; reportId: string | null }) =>
    show === 'all' || (show === 'missing' ? each.missing : each.reportId !== null);
  const reports = desk.reports.filter(shown);
  const called = desk.called.filter(shown);
  return (
    <>
      <p className="list-count" role="status">
        {t('arrival.deskIs', { expected: desk.expected, received: desk.received, missing: desk.missing })}
      </p>
      {desk.beside.length > 0 && show !== 'missing' && (
        <Section title={t('arrival.beside')}>
          <Beside reports={desk.beside} />
        </Section>
      )}
      <Section title={t('reportCall.asked')}>
        {called.length === 0 ? (
          <EmptyNote reason={t('reportCall.askedNone', { year: desk.year })} />
        ) : (
          <CalledReports reports={called} />
        )}
      </Section>
      <Section title={t('arrival.expected')}>
        {reports.length === 0 ? (
          <EmptyNote reason={t('arrival.deskNone', { year: desk.year })} />
        ) : (
          <Owed reports={reports} />
        )}
      </Section>
    </>
  );
}

function Owed({ reports }: { reports: OwedReport[] }) {
  const { t } = useTranslation();
  const { name, title } = useNames();
  const inWords = useWindowWords();
  const columns: TableColumnType<OwedReport>[] = [
    {
      title: t('arrival.bureau'),
      key: 'bureau',
      render: (_, each) => (
        <>
          {name({ nameZh: each.bureauNameZh, nameEn: each.bureauNameEn })}{' '}
          <span className="quiet">{each.unitNameZh}</span>
        </>
      ),
    },
    {
      title: t('arrival.duty'),
      key: 'duty',
      render: (_, each) => (
        <AppLink href={`/oversight/bureaus/${each.bureauId}/occurrences/${each.occurrenceId}`}>
          {title(each)} · {inWords(each.windowKey)}
        </AppLink>
      ),
    },
    { title: t('arrival.recipient'), key: 'recipient', render: (_, each) => each.recipientsZh },
    { title: t('arrival.dueOn'), key: 'dueOn', render: (_, each) => each.dueOn ?? t('ui.none') },
    {
      title: t('arrival.state'),
      key: 'state',
      render: (_, each) => (
        <>
          {each.reportId && each.reportState ? (
            <AppLink href={`/oversight/reports/${each.reportId}`}>
              {t(`arrival.states.${each.reportState}`)}
            </AppLink>
          ) : (
            <StateTag state={each.state} />
          )}
          {each.missing && <span className="mark">{t('arrival.missing')}</span>}
        </>
      ),
    },
  ];
  return (
    <ListTable<OwedReport>
      label={t('arrival.expected')}
      items={reports}
      rowKey={(each) => `${each.bureauId}/${each.occurrenceId}`}
      columns={columns}
    />
  );
}

function Beside({ reports }: { reports: ArrivedReportSummary[] }) {
  const { t } = useTranslation();
  const { name } = useNames();
  const columns: TableColumnType<ArrivedReportSummary>[] = [
    {
      title: t('report.title'),
      key: 'title',
      render: (_, each) => <AppLink href={`/oversight/reports/${each.id}`}>{each.title}</AppLink>,
    },
    {
      title: t('arrival.bureau'),
      key: 'bureau',
      render: (_, each) => (
        <>
          {name({ nameZh: each.bureauNameZh, nameEn: each.bureauNameEn })}{' '}
          {each.unitNameZh !== each.bureauNameZh && <span className="quiet">{each.unitNameZh}</span>}
        </>
      ),
    },
    { title: t('report.period'), key: 'period', render: (_, each) => `${each.fromOn} – ${each.toOn}` },
    { title: t('arrival.sentOn'), key: 'sentOn', render: (_, each) => each.sentOn },
    {
      title: t('arrival.state'),
      key: 'state',
      render: (_, each) => (
        <>
          {t(`arrival.states.${each.state}`)}
          {each.openQuestions > 0 && (
            <span className="mark">{t('report.openQuestions', { count: each.openQuestions })}</span>
          )}
        </>
      ),
    },
  ];
  return (
    <ListTable<ArrivedReportSummary>
      label={t('arrival.beside')}
      items={reports}
      rowKey="id"
      columns={columns}
    />
  );
}
