import { Table, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import type { BureauStanding, Counts, Rate } from '@/api/schema';
import { address } from '@/lib/address';
import { useCodes, useNames } from '@/lib/i18n';
import { assessedStates } from '@/lib/states';
import { AppLink } from '@/ui/app-link';
import { useRateWords } from '@/ui/figure';
import { StateBar } from '@/ui/state-bar';
import { listAddress } from './counted-filter';
import { labelled } from '@/ui/labelled-columns';

interface Props {
  bureaus: BureauStanding[];
  total: Counts;
  rate: Rate;
  year: number;
}

export function BureauStandings({ bureaus, total, rate, year }: Props) {
  const { t } = useTranslation();
  const code = useCodes();
  const { name } = useNames();
  const rateWords = useRateWords();
  const base = (bureau: BureauStanding) => `/oversight/bureaus/${bureau.tenantId}`;
  const columns: TableColumnsType<BureauStanding> = [
    {
      title: t('oversight.bureau'),
      key: 'bureau',
      width: '15em',
      render: (_, bureau) => <AppLink href={address(base(bureau), { year })}>{name(bureau)}</AppLink>,
    },
    {
      title: t('oversight.kind'),
      key: 'kind',
      width: '7em',
      render: (_, bureau) => code('bureauKind', bureau.bureauKind ?? 'other'),
    },
    {
      title: t('line.state'),
      key: 'states',
      render: (_, bureau) => (
        <StateBar
          counts={bureau.counts}
          of={name(bureau)}
          href={(state) => listAddress(base(bureau), { year, states: [state] })}
        />
      ),
    },
    {
      title: t('overview.total'),
      key: 'total',
      width: '7em',
      align: 'right',
      render: (_, bureau) => (
        <AppLink
          href={listAddress(base(bureau), { year })}
          aria-label={t('overview.totalOf', { unit: name(bureau), count: bureau.counts.total })}
        >
          {bureau.counts.total}
        </AppLink>
      ),
    },
    {
      title: t('overview.dueSoon'),
      key: 'soon',
      width: '8em',
      align: 'right',
      render: (_, bureau) => (
        <AppLink
          href={listAddress(base(bureau), { year, dueWithinDays: 30 })}
          aria-label={t('overview.dueSoonOf', { unit: name(bureau), count: bureau.dueWithin30Days })}
        >
          {bureau.dueWithin30Days}
        </AppLink>
      ),
    },
    {
      title: t('overview.rate'),
      key: 'rate',
      width: '11em',
      align: 'right',
      render: (_, bureau) =>
        bureau.rate === null ? (
          <span className="quiet">{t('ui.notAssessed')}</span>
        ) : (
          <AppLink href={listAddress(base(bureau), { year, states: [...assessedStates] })}>
            {rateWords(bureau.rate)}
          </AppLink>
        ),
    },
  ];
  return (
    <Table
      className="standings line-table"
      size="small"
      rowKey="tenantId"
      columns={labelled(columns)}
      dataSource={bureaus}
      pagination={false}
      scroll={{ x: 'max-content' }}
      footer={() =>
        t('oversight.sum', { total: total.total, rate: rateWords(rate), rule: t('overview.rateRule') })
      }
    />
  );
}
