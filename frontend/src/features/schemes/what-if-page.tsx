import { Table } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { WhatIf } from '@/api/schema';
import { address } from '@/lib/address';
import { yearOf } from '@/lib/days';
import { useNames } from '@/lib/i18n';
import { useTenant, useToday } from '@/lib/session-context';
import { countOf, isState, stateOrder } from '@/lib/states';
import { AppLink } from '@/ui/app-link';
import { EmptyNote } from '@/ui/empty-note';
import { useRateWords } from '@/ui/figure';
import { inPages } from '@/ui/in-pages';
import { Page, Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { StateBar } from '@/ui/state-bar';
import { StateTag } from '@/ui/state-tag';
import { YearSelect } from '@/ui/year-select';
import { whatIf } from './schemes.api';

interface Props {
  id: string;
  year: number;
  onYear: (year: number) => void;
}

/** The same facts under a draft of the rules, beside the rules in force. Nothing is written. */
export function WhatIfPage({ id, year, onYear }: Props) {
  const { t } = useTranslation();
  const thisYear = yearOf(useToday());
  const query = useQuery(whatIf(useTenant(), id, year));
  return (
    <Page
      title={t('whatIf.title')}
      trail={[
        { title: t('nav.schemes'), href: '/schemes' },
        { title: t('whatIf.draft'), href: address(`/schemes/${id}`) },
      ]}
      subtitle={<strong className="mark">{t('whatIf.label')}</strong>}
      actions={<YearSelect year={year} thisYear={thisYear} onChange={onYear} />}
    >
      <p className="notice">{t('whatIf.explain')}</p>
      <QueryView query={query} what={t('whatIf.title')}>
        {(data) => (
          <>
            <Sums data={data} />
            {data.count === 0 ? (
              <EmptyNote reason={t('whatIf.same')} />
            ) : (
              <>
                <Obligations data={data} />
                <Duties data={data} />
              </>
            )}
          </>
        )}
      </QueryView>
    </Page>
  );
}

function Sums({ data }: { data: WhatIf }) {
  const { t } = useTranslation();
  const rateWords = useRateWords();
  const rows = [
    { key: 'former', words: t('whatIf.inForce'), counts: data.former, rate: data.formerRate },
    { key: 'latter', words: t('whatIf.underDraft'), counts: data.latter, rate: data.latterRate },
  ];
  const states = stateOrder.filter(
    (state) => countOf(data.former, state) > 0 || countOf(data.latter, state) > 0,
  );
  return (
    <Section title={t('whatIf.sums', { year: data.year, day: data.day })}>
      <p className="rule">{t('overview.rateRule')}</p>
      <Table
        size="small"
        pagination={false}
        rowKey="key"
        dataSource={rows}
        scroll={{ x: 'max-content' }}
        columns={[
          { title: t('whatIf.rules'), dataIndex: 'words', width: '12em' },
          {
            title: t('overview.rate'),
            key: 'rate',
            width: '12em',
            render: (_, row) => rateWords(row.rate),
          },
          { title: t('overview.total'), key: 'total', align: 'right', render: (_, row) => row.counts.total },
          ...states.map((state) => ({
            title: <StateTag state={state} />,
            key: state,
            align: 'right' as const,
            render: (_: unknown, row: (typeof rows)[number]) => countOf(row.counts, state),
          })),
        ]}
      />
    </Section>
  );
}

function Obligations({ data }: { data: WhatIf }) {
  const { t } = useTranslation();
  const { title } = useNames();
  if (data.obligations.length === 0) return null;
  return (
    <Section title={t('whatIf.obligations')}>
      <Table
        size="small"
        pagination={false}
        rowKey="obligationId"
        dataSource={data.obligations}
        scroll={{ x: 'max-content' }}
        columns={[
          {
            title: t('line.article'),
            key: 'article',
            width: '8em',
            render: (_, each) => (
              <AppLink href={address(`/schemes/${data.schemeId}`, { article: each.article })}>
                {t('line.articleIs', { article: each.article })}
              </AppLink>
            ),
          },
          { title: t('line.duty'), key: 'duty', render: (_, each) => title(each) },
          {
            title: t('whatIf.inForce'),
            key: 'former',
            width: '16em',
            render: (_, each) => (
              <StateBar counts={each.former} of={`${title(each)} ${t('whatIf.inForce')}`} />
            ),
          },
          {
            title: t('whatIf.underDraft'),
            key: 'latter',
            width: '16em',
            render: (_, each) => (
              <StateBar counts={each.latter} of={`${title(each)} ${t('whatIf.underDraft')}`} />
            ),
          },
        ]}
      />
    </Section>
  );
}

function Duties({ data }: { data: WhatIf }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const side = (state: string | null, dueOn: string | null) =>
    isState(state) ? (
      <>
        <StateTag state={state} />
        {dueOn && <div className="quiet">{t('difference.due', { day: dueOn })}</div>}
      </>
    ) : (
      <span className="quiet">{t('whatIf.notAsked')}</span>
    );
  return (
    <Section title={t('whatIf.duties')}>
      <p className="list-count" role="status">
        {t('difference.shown', { count: data.count, shown: data.duties.length })}
      </p>
      <Table
        size="small"
        rowKey={(duty) =>
          [duty.obligationId, duty.unitId, duty.windowKey, duty.formerDueOn, duty.latterDueOn].join(' ')
        }
        pagination={inPages(data.duties.length)}
        dataSource={data.duties}
        scroll={{ x: 'max-content' }}
        columns={[
          { title: t('line.unit'), dataIndex: 'unitNameZh', key: 'unit' },
          { title: t('line.duty'), key: 'duty', render: (_, duty) => title(duty) },
          { title: t('whatIf.window'), dataIndex: 'windowKey', key: 'window' },
          {
            title: t('whatIf.inForce'),
            key: 'former',
            render: (_, duty) => side(duty.formerState, duty.formerDueOn),
          },
          {
            title: t('whatIf.underDraft'),
            key: 'latter',
            render: (_, duty) => side(duty.latterState, duty.latterDueOn),
          },
        ]}
      />
    </Section>
  );
}
