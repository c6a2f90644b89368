import { Table, Tooltip, type TableColumnType } from 'antd';
import { useTranslation } from 'react-i18next';
import type { UnitStanding } from '@/api/schema';
import { assessedStates } from '@/lib/states';
import { AppLink } from '@/ui/app-link';
import { useRateWords } from '@/ui/figure';
import { StateBar } from '@/ui/state-bar';
import { labelled } from '@/ui/labelled-columns';
import { listAddress } from './counted-filter';
import { asTree, type TreeNode } from './roll-up';

interface Props {
  units: UnitStanding[];
  year: number;
  base: string;
  unitHref: ((unitId: string) => string) | undefined;
}

/** The organisation in its own order, never a league table: a bar of states for each unit with all below it. */
export function UnitStandings({ units, year, base, unitHref }: Props) {
  const { t } = useTranslation();
  const rateWords = useRateWords();
  const columns: TableColumnType<TreeNode<UnitStanding>>[] = [
    {
      title: t('line.unit'),
      key: 'unit',
      width: '18em',
      render: (_, { value }) =>
        unitHref ? <AppLink href={unitHref(value.unitId)}>{value.nameZh}</AppLink> : value.nameZh,
    },
    {
      title: t('overview.states'),
      key: 'states',
      render: (_, { value }) => (
        <StateBar
          counts={value.subtree}
          of={value.nameZh}
          href={(state) => listAddress(base, { year, unitId: value.unitId, subtree: true, states: [state] })}
        />
      ),
    },
    {
      title: t('overview.total'),
      key: 'total',
      width: '6em',
      align: 'right',
      render: (_, { value }) => (
        <AppLink
          href={listAddress(base, { year, unitId: value.unitId, subtree: true })}
          aria-label={t('overview.totalOf', { unit: value.nameZh, count: value.subtree.total })}
        >
          {value.subtree.total}
        </AppLink>
      ),
    },
    {
      title: (
        <Tooltip title={t('overview.rateRule')}>
          <span>{t('overview.rate')}</span>
        </Tooltip>
      ),
      key: 'rate',
      width: '11em',
      align: 'right',
      render: (_, { value }) =>
        value.rate === null || value.rate.assessed === 0 ? (
          <span className="quiet">{t('ui.notAssessed')}</span>
        ) : (
          <AppLink
            href={listAddress(base, {
              year,
              unitId: value.unitId,
              subtree: true,
              states: [...assessedStates],
            })}
          >
            {rateWords(value.rate)}
          </AppLink>
        ),
    },
  ];
  return (
    <Table
      className="standings line-table"
      size="small"
      columns={labelled(columns, { rate: t('overview.rate') })}
      dataSource={asTree(units)}
      pagination={false}
      expandable={{ defaultExpandAllRows: units.length <= 80, indentSize: 18 }}
      scroll={{ x: 'max-content' }}
    />
  );
}
