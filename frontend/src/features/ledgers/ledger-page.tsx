import { Button, Flex } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganisationUnit } from '@/api/schema';
import { address } from '@/lib/address';
import { yearOf } from '@/lib/days';
import { useNames } from '@/lib/i18n';
import { useTenant, useToday } from '@/lib/session-context';
import { AppLink } from '@/ui/app-link';
import { ExportButton } from '@/ui/export-button';
import { Page } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { hasDuties, LedgerBody } from './ledger-body';
import { LedgerFilters, type LedgerFilter } from './ledger-filters';
import { ledgerDetails } from './ledgers.api';
import { OpenYearDrawer } from './open-year-drawer';
import { RecordActDrawer } from './record-act-drawer';

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
