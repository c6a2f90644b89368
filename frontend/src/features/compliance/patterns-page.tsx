import { Table, type TableColumnType } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Patterns, RecordingLag } from '@/api/schema';
import { yearOf } from '@/lib/days';
import { useTenant, useToday } from '@/lib/session-context';
import { assessedStates, countOf } from '@/lib/states';
import { AppLink } from '@/ui/app-link';
import { EmptyNote } from '@/ui/empty-note';
import { Freshness, useRateWords } from '@/ui/figure';
import { labelled } from '@/ui/labelled-columns';
import { Page, Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { StateBar, StateLegend } from '@/ui/state-bar';
import { YearSelect } from '@/ui/year-select';
import { patterns } from './compliance.api';
import { listAddress } from './counted-filter';

type UnitLag = Patterns['units'][number];
type MonthLag = Patterns['months'][number];

interface Props {
  bureau?: string;
  year: number;
  onYear: (year: number) => void;
  base: string;
  trail: { title: string; href: string }[];
}

/** How units record and how the year goes, beside the year before: patterns of units, in the order of the organisation. */
export function PatternsPage({ bureau, year, onYear, base, trail }: Props) {
  const { t } = useTranslation();
  const thisYear = yearOf(useToday());
  const query = useQuery(patterns(useTenant(), bureau, year));
  return (
    <Page
      title={t('patterns.title')}
      trail={trail}
      subtitle={query.data && <Freshness {...query.data.freshness} />}
      actions={<YearSelect year={year} thisYear={thisYear} onChange={onYear} />}
    >
      <p className="notice">{t('patterns.noRanking')}</p>
      <QueryView query={query} what={t('patterns.title')}>
        {(data) => (
          <>
            <SamePeriod data={data} base={base} />
            <Trend data={data} base={base} />
            <Lags data={data} />
          </>
        )}
      </QueryView>
    </Page>
  );
}

function SamePeriod({ data, base }: { data: Patterns; base: string }) {
  const { t } = useTranslation();
  const rateWords = useRateWords();
  const years = [data.thisYear, data.lastYear];
  const of = (year: number, day: string) => t('patterns.upTo', { year, day });
  return (
    <Section title={t('patterns.samePeriod')}>
      <p className="rule">{t('patterns.samePeriodRule')}</p>
      <p className="rule">{t('overview.rateRule')}</p>
      <Table
        className="line-table"
        size="small"
        pagination={false}
        rowKey="year"
        dataSource={years}
        scroll={{ x: 'max-content' }}
        columns={labelled<(typeof years)[number]>([
          { title: t('ui.year'), key: 'year', width: '18em', render: (_, each) => of(each.year, each.day) },
          {
            title: t('line.state'),
            key: 'states',
            render: (_, each) => <StateBar counts={each.counts} of={of(each.year, each.day)} />,
          },
          {
            title: t('patterns.due'),
            key: 'due',
            align: 'right',
            width: '7em',
            render: (_, each) => each.counts.total,
          },
          {
            title: t('overview.rate'),
            key: 'rate',
            align: 'right',
            width: '13em',
            render: (_, each) =>
              each.rate === null ? (
                <span className="quiet">{t('ui.notAssessed')}</span>
              ) : each === data.thisYear ? (
                <AppLink href={listAddress(base, { year: each.year, states: [...assessedStates] })}>
                  {rateWords(each.rate)}
                </AppLink>
              ) : (
                rateWords(each.rate)
              ),
          },
        ])}
      />
      <StateLegend counts={data.thisYear.counts} />
    </Section>
  );
}

function Trend({ data, base }: { data: Patterns; base: string }) {
  const { t } = useTranslation();
  const rateWords = useRateWords();
  const months = Array.from({ length: 12 }, (_, index) => ({
    month: index + 1,
    now: data.thisYear.months.find((each) => each.month === index + 1),
    before: data.lastYear.months.find((each) => each.month === index + 1),
  })).filter((row) => row.now || row.before);
  if (months.length === 0) return null;
  const cell = (each: (typeof months)[number]['now']) =>
    each === undefined ? (
      <span className="quiet">{t('patterns.nothingDue')}</span>
    ) : (
      <>
        {each.rate === null ? <span className="quiet">{t('ui.notAssessed')}</span> : rateWords(each.rate)}
        {countOf(each.counts, 'missed') > 0 && (
          <span className="quiet"> {t('patterns.missed', { count: countOf(each.counts, 'missed') })}</span>
        )}
      </>
    );
  return (
    <Section title={t('patterns.trend')}>
      <Table
        className="line-table"
        size="small"
        pagination={false}
        rowKey="month"
        dataSource={months}
        scroll={{ x: 'max-content' }}
        columns={labelled<(typeof months)[number]>([
          {
            title: t('counted.month'),
            key: 'month',
            render: (_, row) => (
              <AppLink href={listAddress(base, { year: data.year, month: row.month })}>
                {t('ui.month', { month: row.month })}
              </AppLink>
            ),
          },
          {
            title: t('ui.yearIs', { year: data.lastYear.year }),
            key: 'before',
            render: (_, row) => cell(row.before),
          },
          {
            title: t('ui.yearIs', { year: data.thisYear.year }),
            key: 'now',
            render: (_, row) => cell(row.now),
          },
        ])}
      />
    </Section>
  );
}

function Lags({ data }: { data: Patterns }) {
  const { t } = useTranslation();
  const numbers = <T extends { lag: RecordingLag }>(): TableColumnType<T>[] => [
    { title: t('patterns.acts'), key: 'acts', align: 'right', render: (_, row) => row.lag.acts },
    {
      title: t('patterns.median'),
      key: 'median',
      align: 'right',
      render: (_, row) =>
        row.lag.medianDays === null ? (
          <span className="quiet">{t('rollup.noRecord')}</span>
        ) : (
          t('patterns.days', { count: row.lag.medianDays })
        ),
    },
    { title: t('patterns.sameWeek'), key: 'week', align: 'right', render: (_, row) => row.lag.sameWeek },
    { title: t('patterns.sameMonth'), key: 'month', align: 'right', render: (_, row) => row.lag.sameMonth },
    { title: t('patterns.later'), key: 'later', align: 'right', render: (_, row) => row.lag.later },
    {
      title: t('patterns.corrections'),
      key: 'fixed',
      align: 'right',
      render: (_, row) => row.lag.corrections,
    },
  ];
  if (data.months.length === 0)
    return (
      <Section title={t('patterns.lag')}>
        <EmptyNote reason={t('patterns.noActs', { year: data.year })} />
      </Section>
    );
  return (
    <>
      <Section title={t('patterns.lag')}>
        <p className="rule">{t('patterns.lagRule')}</p>
        <Table
          className="line-table"
          size="small"
          pagination={false}
          rowKey="unitId"
          dataSource={data.units}
          scroll={{ x: 'max-content' }}
          columns={labelled<UnitLag>([
            { title: t('line.unit'), dataIndex: 'unitNameZh', key: 'unit' },
            ...numbers<UnitLag>(),
          ])}
        />
      </Section>
      <Section title={t('patterns.lagByMonth')}>
        <Table
          className="line-table"
          size="small"
          pagination={false}
          rowKey="month"
          dataSource={data.months}
          scroll={{ x: 'max-content' }}
          columns={labelled<MonthLag>([
            {
              title: t('patterns.actMonth'),
              key: 'when',
              render: (_, row) => t('ui.month', { month: row.month }),
            },
            ...numbers<MonthLag>(),
          ])}
        />
      </Section>
    </>
  );
}
