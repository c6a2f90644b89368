import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OccurrenceState, OrganisationUnit } from '@/api/schema';
import { useCodes } from '@/lib/i18n';
import { stateOrder } from '@/lib/states';
import { UnitSelect } from '@/ui/unit-select';
import { YearSelect } from '@/ui/year-select';

export interface LedgerFilter {
  unit: string;
  year: number;
  states: OccurrenceState[];
  category: string | undefined;
}

interface Props {
  units: OrganisationUnit[];
  filter: LedgerFilter;
  onFilter: (change: Partial<LedgerFilter>) => void;
  thisYear: number;
}

/** Whose ledger of which year, and which of its duties. */
export function LedgerFilters({ units, filter, onFilter, thisYear }: Props) {
  const { t } = useTranslation();
  const code = useCodes();
  const categories = Object.keys(t('code.category', { returnObjects: true }));
  return (
    <div role="search" className="filter-bar no-print" aria-label={t('ui.filters')}>
      <UnitSelect
        label={t('ledger.unit')}
        units={units}
        value={filter.unit}
        onChange={(unit) => onFilter({ unit })}
      />
      <YearSelect year={filter.year} thisYear={thisYear} onChange={(year) => onFilter({ year })} />
      <Select
        aria-label={t('line.state')}
        mode="multiple"
        allowClear
        maxTagCount="responsive"
        placeholder={t('ui.allStates')}
        value={filter.states}
        onChange={(states) => onFilter({ states })}
        style={{ minWidth: '12em' }}
        options={stateOrder.map((value) => ({ value, label: code('state', value) }))}
      />
      <Select
        aria-label={t('line.category')}
        allowClear
        placeholder={t('ui.allCategories')}
        value={filter.category ?? null}
        onChange={(category: string | null | undefined) => onFilter({ category: category ?? undefined })}
        style={{ minWidth: '12em' }}
        options={categories.map((value) => ({ value, label: code('category', value) }))}
      />
    </div>
  );
}
