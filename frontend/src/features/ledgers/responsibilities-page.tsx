import { Button, Flex } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { OrganisationUnit } from '@/api/schema';
import { address } from '@/lib/address';
import { yearOf } from '@/lib/days';
import { useTenant, useToday } from '@/lib/session-context';
import { EmptyNote } from '@/ui/empty-note';
import { ExportButton } from '@/ui/export-button';
import { Page } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { UnitSelect } from '@/ui/unit-select';
import { YearSelect } from '@/ui/year-select';
import { responsibilityList } from './ledgers.api';
import { ResponsibilityOwnerSection } from './responsibility-owner';

interface Props {
  units: OrganisationUnit[];
  unit: string;
  year: number;
  onFilter: (change: { unit?: string; year?: number }) => void;
}

/** The list of responsibilities of a unit and its posts in a year, to be read, printed and signed. */
export function ResponsibilitiesPage({ units, unit, year, onFilter }: Props) {
  const { t } = useTranslation();
  const query = useQuery(responsibilityList(useTenant(), unit, year));
  return (
    <Page
      title={t('responsibilities.title')}
      trail={[{ title: t('nav.ledgers'), href: address('/ledgers', { unit, year }) }]}
      subtitle={t('responsibilities.purpose')}
      actions={<Button onClick={() => window.print()}>{t('ui.print')}</Button>}
    >
      <Flex gap="small" wrap className="filter-bar no-print" role="search" aria-label={t('ui.filters')}>
        <UnitSelect
          label={t('ledger.unit')}
          units={units}
          value={unit}
          onChange={(next) => onFilter({ unit: next })}
        />
        <YearSelect year={year} thisYear={yearOf(useToday())} onChange={(next) => onFilter({ year: next })} />
        <ExportButton list="responsibilities" filter={{ unitId: unit, year }} />
      </Flex>
      <QueryView query={query} what={t('responsibilities.title')}>
        {(list) =>
          list.owners.length === 0 ? (
            <EmptyNote reason={t('responsibilities.none', { year })} />
          ) : (
            <>
              <p>
                <strong>{t('responsibilities.of', { unit: list.unit.nameZh, year: list.year })}</strong>
              </p>
              {list.owners.map((owner) => (
                <ResponsibilityOwnerSection key={owner.postId ?? 'unit'} owner={owner} />
              ))}
            </>
          )
        }
      </QueryView>
    </Page>
  );
}
