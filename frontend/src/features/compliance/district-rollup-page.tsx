import { Select, Table, type TableColumnsType } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DistrictRollup, RollupGroup } from '@/api/schema';
import { address } from '@/lib/address';
import { yearOf } from '@/lib/days';
import { useCodes, useNames } from '@/lib/i18n';
import { useTenant, useToday } from '@/lib/session-context';
import { AppLink } from '@/ui/app-link';
import { EmptyNote } from '@/ui/empty-note';
import { Freshness, useRateWords } from '@/ui/figure';
import { Page, Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { StateBar, StateLegend } from '@/ui/state-bar';
import { YearSelect } from '@/ui/year-select';
import { districtOverview, districtRollup } from './compliance.api';
import { usePeriodWords } from './rollup-ways';
import { labelled } from '@/ui/labelled-columns';

type By = DistrictRollup['by'];
const ways = ['member', 'bureau', 'bureau-kind', 'category', 'month', 'quarter', 'half-year'] as const;

interface Props {
  year: number;
  by: By;
  onFilter: (change: { year?: number; by?: By }) => void;
}

/** All bureaus brought together: by the districts of a city, by bureau, kind, category or period. */
export function DistrictRollupPage({ year, by, onFilter }: Props) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const thisYear = yearOf(useToday());
  const query = useQuery(districtRollup(tenant, year, by));
  return (
    <Page
      title={t('rollup.title')}
      trail={[{ title: t('nav.district'), href: address('/oversight', { year }) }]}
      subtitle={query.data && <Freshness {...query.data.freshness} />}
      actions={<YearSelect year={year} thisYear={thisYear} onChange={(next) => onFilter({ year: next })} />}
    >
      <p className="notice">{t('oversight.noContent')}</p>
      <div role="search" className="filter-bar no-print" aria-label={t('ui.filters')}>
        <Select
          aria-label={t('rollup.by')}
          value={by}
          onChange={(next: By) => onFilter({ by: next })}
          style={{ minWidth: '12em' }}
          options={ways.map((value) => ({ value, label: t(`rollup.ways.${value}`) }))}
        />
      </div>
      <p className="rule">{t('overview.rateRule')}</p>
      <QueryView query={query} what={t('rollup.title')}>
        {(data) => <Groups data={data} />}
      </QueryView>
    </Page>
  );
}

function Groups({ data }: { data: DistrictRollup }) {
  const { t } = useTranslation();
  const code = useCodes();
  const { name } = useNames();
  const rateWords = useRateWords();
  const period = usePeriodWords();
  const district = useQuery(districtOverview(useTenant(), data.year));
  const bureaus = new Set(district.data?.bureaus.map((bureau) => bureau.tenantId));
  if (data.groups.length === 0) return <EmptyNote reason={t('oversight.noBureaus')} />;
  const nameOf = (group: RollupGroup): string =>
    data.by === 'category'
      ? code('category', group.key)
      : data.by === 'bureau-kind'
        ? code('bureauKind', group.key || 'other')
        : data.by === 'month' || data.by === 'quarter' || data.by === 'half-year'
          ? period(group.key)
          : name({ nameZh: group.nameZh, nameEn: group.nameEn ?? group.nameZh });
  const columns: TableColumnsType<RollupGroup> = [
    {
      title: t(`rollup.ways.${data.by}`),
      key: 'name',
      width: '18em',
      render: (_, group) =>
        bureaus.has(group.key) ? (
          <AppLink href={address(`/oversight/bureaus/${group.key}/rollup`, { year: data.year })}>
            {nameOf(group)}
          </AppLink>
        ) : (
          nameOf(group)
        ),
    },
    {
      title: t('line.state'),
      key: 'states',
      render: (_, group) => <StateBar counts={group.counts} of={nameOf(group)} />,
    },
    {
      title: t('overview.total'),
      key: 'total',
      width: '7em',
      align: 'right',
      render: (_, group) => group.counts.total,
    },
    {
      title: t('overview.rate'),
      key: 'rate',
      width: '14em',
      align: 'right',
      render: (_, group) =>
        group.assessment === 'assessed' ? (
          rateWords(group.rate)
        ) : (
          <span className="quiet">{t(`rollup.assessment.${group.assessment}`)}</span>
        ),
    },
  ];
  return (
    <Section title={t('rollup.groups', { way: t(`rollup.ways.${data.by}`) })}>
      <Table
        className="standings line-table"
        size="small"
        rowKey="key"
        columns={labelled(columns)}
        dataSource={data.groups}
        pagination={false}
        scroll={{ x: 'max-content' }}
        footer={() => t('rollup.sum', { total: data.counts.total, rate: rateWords(data.rate) })}
      />
      <StateLegend counts={data.counts} />
    </Section>
  );
}
