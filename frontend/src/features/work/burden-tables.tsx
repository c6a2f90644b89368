import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useTenant } from '@/lib/session-context';
import { EmptyNote } from '@/ui/empty-note';
import { ListTable } from '@/ui/list-table';
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
      title: t('patterns.burden.repeated'),
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
            <p className="quiet">
              {t('patterns.burden.repeated')}：{t('patterns.burden.repeatedRule')}
            </p>
            <div className="side-by-side">
              <ListTable
                label={t('work.demand.bySource')}
                rowKey="sourceName"
                items={burden.sources}
                columns={[
                  { title: t('work.demand.source'), dataIndex: 'sourceName', key: 'name' },
                  {
                    title: t('work.demand.demands'),
                    dataIndex: 'demands',
                    key: 'demands',
                    align: 'right' as const,
                    width: '5.5em',
                  },
                  ...numbers,
                ]}
              />
              <ListTable
                label={t('work.demand.byReceiver')}
                rowKey="unitId"
                items={burden.receivers}
                columns={[
                  { title: t('work.demand.receivers'), dataIndex: 'unitNameZh', key: 'name' },
                  ...numbers,
                ]}
              />
            </div>
            <ListTable
              label={t('patterns.burden.pairs')}
              rowKey={(pair) => `${pair.sourceName} ${pair.unitId}`}
              items={burden.pairs}
              columns={[
                { title: t('work.demand.source'), dataIndex: 'sourceName', key: 'source' },
                { title: t('work.demand.receivers'), dataIndex: 'unitNameZh', key: 'unit' },
                ...numbers.filter((column) => column.key !== 'urges'),
              ]}
            />
          </>
        )
      }
    </QueryView>
  );
}
