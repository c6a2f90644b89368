import { Button, Flex, Select, type TableColumnType } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Instrument } from '@/api/schema';
import { address } from '@/lib/address';
import { yearOf } from '@/lib/days';
import { useCodes, useNames } from '@/lib/i18n';
import { useTenant, useToday } from '@/lib/session-context';
import { AppLink } from '@/ui/app-link';
import { EmptyNote } from '@/ui/empty-note';
import { ListTable } from '@/ui/list-table';
import { Page } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { YearSelect } from '@/ui/year-select';
import { standings } from './instrument-standings';
import { instrumentList } from './ledgers.api';

interface Props {
  year: number;
  standing: Instrument['standing'] | undefined;
  onFilter: (change: { year?: number; standing?: Instrument['standing'] | undefined }) => void;
}

/** What must exist in every unit: shown or not, in force, to be looked at again, ended. */
export function InstrumentsPage({ year, standing, onFilter }: Props) {
  const { t } = useTranslation();
  const code = useCodes();
  const query = useQuery(instrumentList(useTenant(), year));
  return (
    <Page
      title={t('instrument.title')}
      trail={[{ title: t('nav.ledgers'), href: address('/ledgers', { year }) }]}
      subtitle={t('instrument.purpose')}
      actions={
        <Flex gap="small" wrap>
          <YearSelect
            year={year}
            thisYear={yearOf(useToday())}
            onChange={(next) => onFilter({ year: next })}
          />
          <Select
            aria-label={t('instrument.standing')}
            allowClear
            placeholder={t('ui.allStates')}
            value={standing ?? null}
            onChange={(next: Instrument['standing'] | null | undefined) =>
              onFilter({ standing: next ?? undefined })
            }
            style={{ minWidth: '10em' }}
            options={standings.map((value) => ({ value, label: code('standing', value) }))}
          />
          <Button onClick={() => window.print()}>{t('ui.print')}</Button>
        </Flex>
      }
    >
      <QueryView query={query} what={t('instrument.title')}>
        {({ items }) => (
          <Instruments
            all={items}
            shown={items.filter((each) => standing === undefined || each.standing === standing)}
          />
        )}
      </QueryView>
    </Page>
  );
}

function Instruments({ all, shown }: { all: Instrument[]; shown: Instrument[] }) {
  const { t } = useTranslation();
  const code = useCodes();
  const { title } = useNames();
  if (all.length === 0) return <EmptyNote reason={t('instrument.none')} />;
  const columns: TableColumnType<Instrument>[] = [
    {
      title: t('line.duty'),
      key: 'duty',
      render: (_, { line }) => <AppLink href={`/occurrences/${line.id}`}>{title(line)}</AppLink>,
    },
    {
      title: t('line.article'),
      key: 'article',
      width: '8em',
      render: (_, { line }) => t('line.articleIs', { article: line.article }),
    },
    { title: t('line.unit'), key: 'unit', width: '14em', render: (_, { line }) => line.unitNameZh },
    {
      title: t('instrument.reviewOn'),
      key: 'review',
      width: '9em',
      render: (_, { line }) => line.reviewOn ?? t('ui.notStated'),
    },
    {
      title: t('instrument.expiresOn'),
      key: 'expires',
      width: '9em',
      render: (_, { line }) => line.expiresOn ?? t('ui.notStated'),
    },
    {
      title: t('instrument.standing'),
      key: 'standing',
      width: '9em',
      render: (_, { standing }) => (
        <span className={`outcome-tag standing-${standing}`}>{code('standing', standing)}</span>
      ),
    },
  ];
  return (
    <>
      <p className="list-count" role="status">
        {t('ui.countOf', { shown: shown.length, total: all.length })}
      </p>
      <ListTable<Instrument>
        none={t('ledger.noneMatch')}
        label={t('instrument.title')}
        items={shown}
        rowKey={({ line }) => line.id}
        columns={columns}
      />
    </>
  );
}
