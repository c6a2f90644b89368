import { Button, Flex, Select } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ledger, OccurrenceState, OrganisationUnit } from '@/api/schema';
import { useCodes, useNames } from '@/lib/i18n';
import { useTenant, useToday } from '@/lib/session-context';
import { yearOf } from '@/lib/days';
import { stateOrder } from '@/lib/states';
import { AppLink } from '@/ui/app-link';
import { EmptyNote } from '@/ui/empty-note';
import { ExportButton } from '@/ui/export-button';
import { LineTable } from '@/ui/line-table';
import { Page, Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { StateBar } from '@/ui/state-bar';
import { UnitSelect } from '@/ui/unit-select';
import { YearSelect } from '@/ui/year-select';
import { address } from '@/lib/address';
import { takesActs } from './duty-choice';
import { LedgerDuties } from './ledger-duties';
import { ledgerDetails } from './ledgers.api';
import { OpenYearDrawer } from './open-year-drawer';
import { RecordActDrawer } from './record-act-drawer';
import { RevisionNotice } from './revision-notice';

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
}

export function LedgerPage({ units, filter, onFilter }: Props) {
  const { t } = useTranslation();
  const { name } = useNames();
  const today = useToday();
  const query = useQuery(ledgerDetails(useTenant(), filter.unit, filter.year));
  const [chosen, setChosen] = useState<string[]>([]);
  const [open, setOpen] = useState<'record' | 'year'>();
  const ledger = query.data;
  const unitName = name(ledger?.unit ?? units.find((unit) => unit.id === filter.unit) ?? { nameZh: '' });
  const change = (next: Partial<LedgerFilter>) => {
    setChosen([]);
    onFilter(next);
  };
  return (
    <Page
      title={t('ledger.title')}
      subtitle={t('ledger.of', { unit: unitName, year: filter.year })}
      actions={
        <Flex gap="small" wrap>
          {ledger?.can.record && hasDuties(ledger) && (
            <Button type="primary" onClick={() => setOpen('record')}>
              {chosen.length > 0 ? t('act.recordChosen', { count: chosen.length }) : t('act.record')}
            </Button>
          )}
          {ledger?.can.openYear && <Button onClick={() => setOpen('year')}>{t('ledger.openYear')}</Button>}
          <AppLink href={address('/ledgers/responsibilities', { unit: filter.unit, year: filter.year })}>
            {t('responsibilities.title')}
          </AppLink>
          {ledger?.lines.some((line) => line.cadenceKind === 'standing') && (
            <AppLink href={address('/ledgers/instruments', { year: filter.year })}>
              {t('instrument.title')}
            </AppLink>
          )}
          {ledger?.lines.some((line) => line.taskPart !== null) && (
            <AppLink href={address('/ledgers/tasks', { year: filter.year })}>{t('task.title')}</AppLink>
          )}
          {ledger?.opened && (
            <ExportButton
              list="ledger"
              filter={{
                unitId: filter.unit,
                year: filter.year,
                state: filter.states.join(','),
                category: filter.category,
              }}
            />
          )}
          <Button onClick={() => window.print()}>{t('ui.print')}</Button>
        </Flex>
      }
    >
      <LedgerFilters units={units} filter={filter} onFilter={change} thisYear={yearOf(today)} />
      <QueryView query={query} what={t('ledger.title')}>
        {(read) => (
          <LedgerBody
            ledger={read}
            filter={filter}
            chosen={chosen}
            onChoose={setChosen}
            onOpenYear={() => setOpen('year')}
            selectable={read.can.record}
          />
        )}
      </QueryView>
      {open === 'record' && (
        <RecordActDrawer
          unit={{ id: filter.unit, name: unitName }}
          year={filter.year}
          chosen={chosen}
          onClose={() => {
            setOpen(undefined);
            setChosen([]);
          }}
        />
      )}
      {open === 'year' && (
        <OpenYearDrawer
          year={filter.year}
          unit={{ id: filter.unit, name: unitName }}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Page>
  );
}

function LedgerFilters({ units, filter, onFilter, thisYear }: Props & { thisYear: number }) {
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

/** A unit may have taken duties over before its own year was opened. */
const hasDuties = (ledger: Ledger) => ledger.opened || ledger.lines.length > 0;

interface BodyProps {
  ledger: Ledger;
  filter: LedgerFilter;
  chosen: string[];
  onChoose: (ids: string[]) => void;
  onOpenYear: () => void;
  selectable: boolean;
}

function LedgerBody({ ledger, filter, chosen, onChoose, onOpenYear, selectable }: BodyProps) {
  const { t } = useTranslation();
  const { name } = useNames();
  if (!hasDuties(ledger))
    return (
      <EmptyNote
        reason={t(ledger.can.openYear ? 'ledger.notOpened' : 'ledger.notOpenedAsk', { year: ledger.year })}
        action={
          ledger.can.openYear && (
            <Button type="primary" onClick={onOpenYear}>
              {t('ledger.openYearIs', { year: ledger.year })}
            </Button>
          )
        }
      />
    );
  const lines = ledger.lines.filter(
    (line) =>
      (filter.states.length === 0 || filter.states.includes(line.state)) &&
      (filter.category === undefined || line.category === filter.category),
  );
  return (
    <>
      <RevisionNotice ledger={ledger} />
      {ledger.lines.length > 0 && (
        <div className="bar-line">
          <StateBar
            counts={ledger.counts}
            of={name(ledger.unit)}
            worded
            href={(state) => address('/ledgers', { unit: filter.unit, year: filter.year, state })}
          />
        </div>
      )}
      <p className="list-count" role="status">
        {t('ui.countOf', { shown: lines.length, total: ledger.lines.length })}
      </p>
      {lines.length === 0 ? (
        <EmptyNote reason={t(ledger.lines.length === 0 ? 'ledger.noLines' : 'ledger.noneMatch')} />
      ) : (
        <LineTable
          label={t('ledger.title')}
          lines={lines}
          withUnit={false}
          href={(line) => `/occurrences/${line.id}`}
          {...(selectable
            ? {
                selection: {
                  selected: chosen,
                  onChange: onChoose,
                  disabled: (line) => !takesActs(line),
                },
              }
            : {})}
        />
      )}
      <Section title={t('ledger.eventDuties')}>
        <LedgerDuties ledger={ledger} />
      </Section>
    </>
  );
}
