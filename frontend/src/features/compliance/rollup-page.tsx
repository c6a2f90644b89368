import { Radio, Select, Table, type TableColumnsType } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Rollup, RollupGroup } from '@/api/schema';
import { yearOf } from '@/lib/days';
import { useCodes, useNames } from '@/lib/i18n';
import { useTenant, useToday } from '@/lib/session-context';
import { assessedStates } from '@/lib/states';
import { AppLink } from '@/ui/app-link';
import { EmptyNote } from '@/ui/empty-note';
import { Freshness, useRateWords } from '@/ui/figure';
import { Page, Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { StateBar, StateLegend } from '@/ui/state-bar';
import { YearSelect } from '@/ui/year-select';
import { rollup } from './compliance.api';
import { listAddress, type CountedFilter } from './counted-filter';
import { groupFilter, rollupWays, usePeriodWords, type RollupBy, type RollupFilter } from './rollup-ways';
import { labelled } from '@/ui/labelled-columns';

interface Props {
  bureau?: string;
  filter: RollupFilter;
  onFilter: (change: Partial<RollupFilter>) => void;
  base: string;
  trail: { title: string; href: string }[];
}

/** The same duties, brought together by what they have in common. The rule of each rate stands beside it. */
export function RollupPage({ bureau, filter, onFilter, base, trail }: Props) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const thisYear = yearOf(useToday());
  const query = useQuery(rollup(tenant, bureau, filter));
  const units = useQuery(rollup(tenant, bureau, { year: filter.year, by: 'unit' }));
  const charges = useQuery(rollup(tenant, bureau, { year: filter.year, by: 'portfolio' }));
  return (
    <Page
      title={t('rollup.title')}
      trail={trail}
      subtitle={query.data && <Freshness {...query.data.freshness} />}
      actions={<YearSelect year={filter.year} thisYear={thisYear} onChange={(year) => onFilter({ year })} />}
    >
      {bureau !== undefined && <p className="notice">{t('oversight.noContent')}</p>}
      <div role="search" className="filter-bar no-print" aria-label={t('ui.filters')}>
        <Select
          aria-label={t('rollup.by')}
          value={filter.by}
          onChange={(by: RollupBy) => onFilter({ by })}
          style={{ minWidth: '11em' }}
          options={rollupWays.map((value) => ({ value, label: t(`rollup.ways.${value}`) }))}
        />
        <Select
          aria-label={t('line.unit')}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={t('rollup.everyUnit')}
          value={filter.unitId ?? null}
          onChange={(unitId: string | null | undefined) =>
            onFilter({ unitId: unitId ?? undefined, subtree: unitId ? (filter.subtree ?? true) : undefined })
          }
          style={{ minWidth: '15em' }}
          options={units.data?.groups.map((unit) => ({ value: unit.key, label: unit.nameZh })) ?? []}
        />
        {filter.unitId !== undefined && (
          <Radio.Group
            value={filter.subtree ?? false}
            onChange={(event) => onFilter({ subtree: event.target.value as boolean })}
            options={[
              { value: true, label: t('rollup.withBelow') },
              { value: false, label: t('rollup.alone') },
            ]}
          />
        )}
        <Select
          aria-label={t('rollup.ways.portfolio')}
          allowClear
          placeholder={t('rollup.anyCharge')}
          value={filter.portfolioPostId ?? null}
          onChange={(post: string | null | undefined) => onFilter({ portfolioPostId: post ?? undefined })}
          style={{ minWidth: '13em' }}
          options={
            charges.data?.groups
              .filter((group) => group.key !== 'none')
              .map((post) => ({ value: post.key, label: post.nameZh })) ?? []
          }
        />
      </div>
      <p className="rule">{t('overview.rateRule')}</p>
      <p className="rule">{t('rollup.apart')}</p>
      {(filter.by === 'portfolio' || filter.by === 'responsibility-type') && (
        <p className="rule">{t('rollup.several')}</p>
      )}
      <QueryView query={query} what={t('rollup.title')}>
        {(data) => <Groups data={data} filter={filter} base={base} />}
      </QueryView>
    </Page>
  );
}

function Groups({ data, filter, base }: { data: Rollup; filter: RollupFilter; base: string }) {
  const { t } = useTranslation();
  const rateWords = useRateWords();
  const nameOf = useGroupName(filter.by);
  if (data.groups.length === 0) return <EmptyNote reason={t('overview.nothing', { year: data.year })} />;
  const list = (group: RollupGroup, states: CountedFilter['states'] = []) =>
    listAddress(base, {
      year: filter.year,
      ...(filter.unitId ? { unitId: filter.unitId, subtree: filter.subtree } : {}),
      ...(filter.portfolioPostId ? { portfolio: filter.portfolioPostId } : {}),
      ...groupFilter(filter.by, group.key),
      states,
    });
  const columns: TableColumnsType<RollupGroup> = [
    {
      title: t(`rollup.ways.${filter.by}`),
      key: 'name',
      width: '18em',
      render: (_, group) => <AppLink href={list(group)}>{nameOf(group)}</AppLink>,
    },
    {
      title: t('line.state'),
      key: 'states',
      render: (_, group) => (
        <StateBar counts={group.counts} of={nameOf(group)} href={(state) => list(group, [state])} />
      ),
    },
    {
      title: t('overview.total'),
      key: 'total',
      width: '6em',
      align: 'right',
      render: (_, group) => (
        <AppLink
          href={list(group)}
          aria-label={t('overview.totalOf', { unit: nameOf(group), count: group.counts.total })}
        >
          {group.counts.total}
        </AppLink>
      ),
    },
    { title: t('rollup.noRecord'), dataIndex: 'noRecord', width: '7em', align: 'right' },
    {
      title: t('overview.rate'),
      key: 'rate',
      width: '14em',
      align: 'right',
      render: (_, group) =>
        group.assessment === 'assessed' ? (
          <AppLink href={list(group, [...assessedStates])}>{rateWords(group.rate)}</AppLink>
        ) : (
          <span className="quiet">{t(`rollup.assessment.${group.assessment}`)}</span>
        ),
    },
  ];
  return (
    <Section title={t('rollup.groups', { way: t(`rollup.ways.${filter.by}`) })}>
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

function useGroupName(by: RollupBy) {
  const { t } = useTranslation();
  const code = useCodes();
  const { name } = useNames();
  const period = usePeriodWords();
  return (group: RollupGroup): string => {
    switch (by) {
      case 'category':
        return code('category', group.key);
      case 'responsibility-type':
        return group.key === 'unit' ? t('rollup.ofUnit') : code('responsibility', group.key);
      case 'portfolio':
        return group.key === 'none' ? t('rollup.nobody') : group.nameZh;
      case 'month':
      case 'quarter':
      case 'half-year':
        return period(group.key);
      case 'article':
        return group.key;
      default:
        return name({ nameZh: group.nameZh, nameEn: group.nameEn ?? group.nameZh });
    }
  };
}
