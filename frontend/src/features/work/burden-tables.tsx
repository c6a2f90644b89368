import { Table, Tooltip } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useTenant } from '@/lib/session-context';
import { EmptyNote } from '@/ui/empty-note';
import { inPages } from '@/ui/in-pages';
import { QueryView } from '@/ui/query-view';
import { demandBurden } from './demands.api';

/** How much was asked: by whom and of whom, in the order of names and of the organisation, never of size. */
export function BurdenTables({ year }: { year: number }) {
  const { t } = useTranslation();
  const query = useQuery(demandBurden(useTenant(), year));
  const numbers = [
    {
      title: t('work.demand.answersAsked'),
      dataIndex: 'answers',
      key: 'answers',
      align: 'right' as const,
      width: '5.5em',
    },
    {
      title: t('work.demand.urges'),
      dataIndex: 'urges',
      key: 'urges',
      align: 'right' as const,
      width: '4em',
    },
    {
      title: t('patterns.burden.items'),
      dataIndex: 'items',
      key: 'items',
      align: 'right' as const,
      width: '5em',
    },
    {
      title: (
        <Tooltip title={t('patterns.burden.repeatedRule')}>
          <span>{t('patterns.burden.repeated')}</span>
        </Tooltip>
      ),
      dataIndex: 'repeated',
      key: 'repeated',
      align: 'right' as const,
      width: '5em',
    },
  ];
  return (
    <QueryView query={query} what={t('work.demand.burden')}>
      {(burden) =>
        burden.sources.length === 0 ? (
          <EmptyNote reason={t('work.demand.none')} />
        ) : (
          <>
            <p className="quiet">{t('work.demand.burdenExplain')}</p>
            <div className="side-by-side">
              <Table
                aria-label={t('work.demand.bySource')}
                size="small"
                rowKey="sourceName"
                pagination={false}
                dataSource={burden.sources}
                columns={[
                  { title: t('work.demand.bySource'), dataIndex: 'sourceName', key: 'name' },
                  {
                    title: t('work.demand.demands'),
                    dataIndex: 'demands',
                    key: 'demands',
                    align: 'right',
                    width: '5.5em',
                  },
                  ...numbers,
                ]}
              />
              <Table
                aria-label={t('work.demand.byReceiver')}
                size="small"
                rowKey="unitId"
                pagination={inPages(burden.receivers.length, 20)}
                dataSource={burden.receivers}
                columns={[
                  { title: t('work.demand.byReceiver'), dataIndex: 'unitNameZh', key: 'name' },
                  ...numbers,
                ]}
              />
            </div>
            <Table
              aria-label={t('patterns.burden.pairs')}
              size="small"
              rowKey={(pair) => `${pair.sourceName} ${pair.unitId}`}
              pagination={inPages(burden.pairs.length, 20)}
              dataSource={burden.pairs}
              columns={[
                { title: t('work.demand.bySource'), dataIndex: 'sourceName', key: 'source' },
                { title: t('work.demand.byReceiver'), dataIndex: 'unitNameZh', key: 'unit' },
                ...numbers.filter((column) => column.key !== 'urges'),
              ]}
            />
          </>
        )
      }
    </QueryView>
  );
}
