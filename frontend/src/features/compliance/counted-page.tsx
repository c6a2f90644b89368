import { Button, Select } from 'antd';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { UnitStanding } from '@/api/schema';
import { yearOf } from '@/lib/days';
import { useCodes } from '@/lib/i18n';
import { useTenant, useToday } from '@/lib/session-context';
import { stateOrder } from '@/lib/states';
import { AppLink } from '@/ui/app-link';
import { EmptyNote } from '@/ui/empty-note';
import { ExportButton } from '@/ui/export-button';
import { LineTable } from '@/ui/line-table';
import { Page, Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { YearSelect } from '@/ui/year-select';
import { bureauOverview, countedOccurrences, overseenOverview } from './compliance.api';
import { inGroup, listAddress, noGroup, question, type CountedFilter } from './counted-filter';
import { usePeriodWords } from './rollup-ways';

interface Props {
  /** The overseen bureau; absent for the bureau that is signed in to. */
  bureau?: string;
  filter: CountedFilter;
  onFilter: (change: Partial<CountedFilter>) => void;
  base: string;
  trail: { title: string; href: string }[];
}

/** The duties a figure counts, with the same filter in words, so that the figure can be counted again by hand. */
export function CountedPage({ bureau, filter, onFilter, base, trail }: Props) {
  const { t } = useTranslation();
  const code = useCodes();
  const tenant = useTenant();
  const thisYear = yearOf(useToday());
  const period = usePeriodWords();
  const units = useUnits(bureau, filter.year);
  const unit = units.find((each) => each.unitId === filter.unitId);
  const parts = [
    t('ui.yearIs', { year: filter.year }),
    unit && t(filter.subtree ? 'counted.withBelow' : 'counted.alone', { unit: unit.nameZh }),
    filter.month && t('counted.dueInMonth', { month: filter.month }),
    filter.dueWithinDays && t('counted.dueWithin', { days: filter.dueWithinDays }),
    filter.category && code('category', filter.category),
    filter.article,
    filter.unitType && t('rollup.ways.unit-type'),
    filter.responsibilityType &&
      (filter.responsibilityType === 'unit'
        ? t('rollup.ofUnit')
        : code('responsibility', filter.responsibilityType)),
    filter.portfolio && (filter.portfolio === 'none' ? t('rollup.nobody') : t('rollup.ways.portfolio')),
    filter.schemeId && t('rollup.ways.scheme'),
    filter.period && period(filter.period),
    filter.states.map((state) => code('state', state)).join('、'),
  ].filter(Boolean);
  return (
    <Page
      title={t('counted.title')}
      trail={trail}
      subtitle={parts.join(' · ')}
      actions={
        <>
          <AppLink href={listAddress(base, filter, 'provenance')}>{t('provenance.title')}</AppLink>{' '}
          <ExportButton
            list={bureau === undefined ? 'occurrences' : `bureaus/${bureau}/occurrences`}
            filter={question(filter)}
          />
        </>
      }
    >
      {bureau !== undefined && <p className="notice">{t('oversight.noContent')}</p>}
      <div role="search" className="filter-bar no-print" aria-label={t('ui.filters')}>
        <YearSelect year={filter.year} thisYear={thisYear} onChange={(year) => onFilter({ year })} />
        <Select
          aria-label={t('line.state')}
          mode="multiple"
          allowClear
          placeholder={t('ui.allStates')}
          value={filter.states}
          onChange={(states) => onFilter({ states })}
          style={{ minWidth: '13em' }}
          options={stateOrder.map((value) => ({ value, label: code('state', value) }))}
        />
        <Select
          aria-label={t('counted.month')}
          allowClear
          placeholder={t('counted.anyMonth')}
          value={filter.month ?? null}
          onChange={(month: number | null | undefined) => onFilter({ month: month ?? undefined })}
          style={{ minWidth: '8em' }}
          options={Array.from({ length: 12 }, (_, index) => ({
            value: index + 1,
            label: t('ui.month', { month: index + 1 }),
          }))}
        />
        {(filter.unitId !== undefined ||
          filter.dueWithinDays !== undefined ||
          filter.category !== undefined ||
          inGroup(filter)) && (
          <Button
            onClick={() =>
              onFilter({
                unitId: undefined,
                subtree: undefined,
                dueWithinDays: undefined,
                category: undefined,
                ...noGroup,
              })
            }
          >
            {t('counted.wholeTenant')}
          </Button>
        )}
      </div>
      <CountedLines
        tenant={tenant}
        bureau={bureau}
        filter={filter}
        href={(id) => (bureau === undefined ? `/occurrences/${id}` : `${base}/occurrences/${id}`)}
      />
    </Page>
  );
}

function useUnits(bureau: string | undefined, year: number): UnitStanding[] {
  const tenant = useTenant();
  const own = useQuery({ ...bureauOverview(tenant, year), enabled: bureau === undefined });
  const overseen = useQuery({
    ...overseenOverview(tenant, bureau ?? '', year),
    enabled: bureau !== undefined,
  });
  return (bureau === undefined ? own.data : overseen.data)?.units ?? [];
}

interface LinesProps {
  tenant: string;
  bureau: string | undefined;
  filter: CountedFilter;
  href: (id: string) => string;
}

function CountedLines({ tenant, bureau, filter, href }: LinesProps) {
  const { t } = useTranslation();
  const code = useCodes();
  const query = useInfiniteQuery(countedOccurrences(tenant, bureau, question(filter)));
  const title = filter.states.map((state) => code('state', state)).join('、') || t('counted.allStates');
  return (
    <Section title={title}>
      <QueryView query={query} what={t('counted.title')}>
        {(data) => {
          const lines = data.pages.flatMap((page) => page.items);
          const count = data.pages[0]?.count ?? lines.length;
          if (lines.length === 0) return <EmptyNote reason={t('counted.none')} />;
          return (
            <>
              <p className="list-count" role="status">
                {t('ui.countOf', { shown: lines.length, total: count })}
              </p>
              <LineTable label={title} lines={lines} href={(line) => href(line.id)} />
              {query.hasNextPage && (
                <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                  {t('ui.more')}
                </Button>
              )}
            </>
          );
        }}
      </QueryView>
    </Section>
  );
}
