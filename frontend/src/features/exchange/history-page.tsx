import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { HistoryVerdict } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { isState } from '@/lib/states';
import { useWindowWords } from '@/lib/window-words';
import { EmptyNote } from '@/ui/empty-note';
import { useRateWords } from '@/ui/figure';
import { ListTable } from '@/ui/list-table';
import { Page, Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { StateBar, StateLegend } from '@/ui/state-bar';
import { StateTag } from '@/ui/state-tag';
import { YearSelect } from '@/ui/year-select';
import { historyVerdicts } from './exchange.api';

type HistoryDuty = HistoryVerdict['duties'][number];

interface Props {
  year: number | undefined;
  onYear: (year: number) => void;
}

/** What the rules would have said of a past year by its imported acts. Asked for, kept nowhere, counted nowhere. */
export function HistoryPage({ year, onYear }: Props) {
  const { t } = useTranslation();
  const query = useQuery(historyVerdicts(useTenant(), year));
  const shown = query.data?.year ?? year;
  return (
    <Page
      title={t('history.title')}
      trail={[{ title: t('nav.exchange'), href: '/exchange' }]}
      subtitle={<strong className="mark">{t('history.label')}</strong>}
      actions={
        shown !== undefined && (
          <YearSelect year={shown} thisYear={query.data?.years[0] ?? shown} onChange={onYear} />
        )
      }
    >
      <p className="notice">{t('history.explain')}</p>
      <QueryView query={query} what={t('history.title')}>
        {(data) =>
          data.acts === 0 ? (
            <EmptyNote reason={t('history.none', { year: data.year })} />
          ) : (
            <>
              <Sums data={data} />
              <Duties data={data} />
            </>
          )
        }
      </QueryView>
    </Page>
  );
}

function Sums({ data }: { data: HistoryVerdict }) {
  const { t } = useTranslation();
  const rateWords = useRateWords();
  return (
    <Section title={t('history.sums', { year: data.year })}>
      {data.rulesOfToday && <p className="notice">{t('history.rulesOfToday', { year: data.year })}</p>}
      <p className="rule">{t('overview.rateRule')}</p>
      <StateBar counts={data.counts} of={t('history.title')} />
      <StateLegend counts={data.counts} />
      <p>{t('history.rate', { rate: rateWords(data.rate), acts: data.acts })}</p>
      {data.unasked > 0 && <p className="quiet">{t('history.unasked', { count: data.unasked })}</p>}
    </Section>
  );
}

function Duties({ data }: { data: HistoryVerdict }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const inWords = useWindowWords();
  return (
    <Section title={t('history.duties')}>
      <p className="list-count" role="status">
        {t('history.shown', { count: data.count, shown: data.duties.length })}
      </p>
      <ListTable<HistoryDuty>
        label={t('history.duties')}
        items={data.duties}
        rowKey={(duty) => [duty.obligationId, duty.unitId, duty.windowKey, duty.dueOn].join(' ')}
        columns={[
          { title: t('line.unit'), dataIndex: 'unitNameZh', key: 'unit' },
          {
            title: t('line.duty'),
            key: 'duty',
            render: (_, duty) => (
              <>
                {title(duty)}
                <div className="quiet">{t('line.articleIs', { article: duty.article })}</div>
              </>
            ),
          },
          { title: t('history.window'), key: 'window', render: (_, duty) => inWords(duty.windowKey) },
          {
            title: t('history.due'),
            key: 'due',
            render: (_, duty) => duty.dueOn ?? <span className="quiet">{t('ui.none')}</span>,
          },
          { title: t('history.acts'), dataIndex: 'acts', key: 'acts', align: 'right' },
          {
            title: t('line.state'),
            key: 'state',
            render: (_, duty) => isState(duty.state) && <StateTag state={duty.state} />,
          },
        ]}
      />
    </Section>
  );
}
