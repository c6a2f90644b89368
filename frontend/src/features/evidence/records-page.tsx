import { Button, Flex, Segmented } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Act, OrganisationUnit } from '@/api/schema';
import { beijing, yearOf } from '@/lib/days';
import { useCodes } from '@/lib/i18n';
import { useAbility, useTenant, useToday } from '@/lib/session-context';
import { AppLink } from '@/ui/app-link';
import { EmptyNote } from '@/ui/empty-note';
import { bundleAddress } from '@/ui/evidence-address';
import { EvidenceList } from '@/ui/evidence-list';
import { ExportButton } from '@/ui/export-button';
import { Page } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { UnitSelect } from '@/ui/unit-select';
import { YearSelect } from '@/ui/year-select';
import { EvidenceFiles, FileFilters, PolicyButton, type FilesFilter } from './evidence-files';
import { actsOf } from './evidence.api';

export interface RecordsFilter extends FilesFilter {
  unit: string;
  year: number;
  show: 'acts' | 'files';
}
const filesOf = ({ kind, level, state, search }: RecordsFilter): FilesFilter => ({
  kind,
  level,
  state,
  search,
});

interface Props {
  units: OrganisationUnit[];
  filter: RecordsFilter;
  onFilter: (change: Partial<RecordsFilter>) => void;
}

/** Meetings and other acts of a unit, and the files that show them. */
export function RecordsPage({ units, filter, onFilter }: Props) {
  const { t } = useTranslation();
  const thisYear = yearOf(useToday());
  const mayDisclose = useAbility('evidence.manage');
  return (
    <Page
      title={t('nav.records')}
      subtitle={t('records.purpose')}
      actions={
        <Flex gap="small" wrap>
          {filter.show === 'acts' && (
            <Button href={bundleAddress({ unitId: filter.unit, year: filter.year })} download>
              {t('keeping.bundle.ofLedger')}
            </Button>
          )}
          {mayDisclose && <AppLink href="/records/disclosures">{t('disclosure.title')}</AppLink>}
          <PolicyButton />
        </Flex>
      }
    >
      <div role="search" className="filter-bar no-print" aria-label={t('ui.filters')}>
        <UnitSelect
          label={t('ledger.unit')}
          units={units}
          value={filter.unit}
          onChange={(unit) => onFilter({ unit })}
        />
        {filter.show === 'acts' && (
          <YearSelect year={filter.year} thisYear={thisYear} onChange={(year) => onFilter({ year })} />
        )}
        <Segmented
          aria-label={t('records.show')}
          value={filter.show}
          onChange={(show) => onFilter({ show })}
          options={[
            { value: 'acts' as const, label: t('records.acts') },
            { value: 'files' as const, label: t('records.files') },
          ]}
        />
        {filter.show === 'files' && (
          <FileFilters key={filter.unit} filter={filesOf(filter)} onFilter={onFilter} />
        )}
        {filter.show === 'acts' ? (
          <ExportButton list="acts" filter={{ unitId: filter.unit, year: filter.year }} />
        ) : (
          <ExportButton list="evidence" filter={{ unitId: filter.unit, ...filesOf(filter) }} />
        )}
      </div>
      {filter.show === 'acts' ? (
        <Acts filter={filter} />
      ) : (
        <EvidenceFiles unitId={filter.unit} filter={filesOf(filter)} />
      )}
    </Page>
  );
}

function Acts({ filter }: { filter: RecordsFilter }) {
  const { t } = useTranslation();
  const query = useQuery(actsOf(useTenant(), { unitId: filter.unit, year: filter.year }));
  return (
    <QueryView query={query} what={t('records.acts')}>
      {({ items: acts }) => {
        if (acts.length === 0) return <EmptyNote reason={t('records.noActs', { year: filter.year })} />;
        return (
          <>
            <p className="list-count" role="status">
              {t('ui.shown', { count: acts.length })}
            </p>
            <ul className="acts">
              {acts.map((act) => (
                <ActItem key={act.id} act={act} />
              ))}
            </ul>
          </>
        );
      }}
    </QueryView>
  );
}

function ActItem({ act }: { act: Act }) {
  const { t } = useTranslation();
  const code = useCodes();
  return (
    <li className={act.supersededBy ? 'act act-superseded' : 'act'}>
      <div className="act-head">
        <h2>
          {(act.kind === 'meeting' || act.kind === 'training') && !act.imported ? (
            <AppLink href={`/meetings/${act.id}`}>{act.title}</AppLink>
          ) : (
            act.title
          )}
        </h2>
        <span className="quiet">{code('actKind', act.kind)}</span>
        {act.imported && <span className="mark">{t('act.imported')}</span>}
        {act.supersededBy && <span className="mark">{t('act.superseded')}</span>}
      </div>
      <p className="quiet">
        {t('act.times', { occurred: act.occurredOn, recorded: beijing(act.recordedAt) })}
      </p>
      {act.imported && (
        <p className="quiet">
          {t('act.importedFor', {
            obligation: act.obligationId,
            evidence: act.evidenceNote ?? t('ui.notStated'),
          })}
        </p>
      )}
      {act.occurrenceIds.length > 0 && (
        <p>
          {t('records.serves', { count: act.occurrenceIds.length })}{' '}
          {act.occurrenceIds.map((id, index) => (
            <AppLink key={id} href={`/occurrences/${id}`} className="serves">
              {t('records.duty', { number: index + 1 })}
            </AppLink>
          ))}
        </p>
      )}
      {act.evidence.length > 0 && <EvidenceList evidence={act.evidence} />}
    </li>
  );
}
