import { Button } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AttestedDuty, OrganisationUnit, Statement } from '@/api/schema';
import { yearOf } from '@/lib/days';
import { useNames } from '@/lib/i18n';
import { useTenant, useToday } from '@/lib/session-context';
import { EmptyNote } from '@/ui/empty-note';
import { Page } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { UnitSelect } from '@/ui/unit-select';
import { YearSelect } from '@/ui/year-select';
import { attestedDuties } from './attestations.api';
import { ChannelTabs } from './channel-tabs';
import { DraftStatementDrawer } from './draft-statement-drawer';
import { StatementLine } from './statement-line';

interface Props {
  units: OrganisationUnit[];
  unitId: string;
  year: number;
  onFilter: (change: { unit?: string; year?: number }) => void;
}

/** Mechanisms, cooperation and plans that a unit states of a year; what nobody stated is shown as silence. */
export function AttestationsPage({ units, unitId, year, onFilter }: Props) {
  const { t } = useTranslation();
  const today = useToday();
  const [drafting, setDrafting] = useState<AttestedDuty>();
  const query = useQuery(attestedDuties(useTenant(), unitId, year));
  return (
    <Page title={t('attestation.title')} subtitle={t('attestation.purpose')}>
      <ChannelTabs page="attestations" />
      <div role="search" className="filter-bar no-print" aria-label={t('ui.filters')}>
        <UnitSelect
          label={t('channel.unit')}
          units={units}
          value={unitId}
          onChange={(unit) => onFilter({ unit })}
        />
        <YearSelect year={year} thisYear={yearOf(today)} onChange={(next) => onFilter({ year: next })} />
      </div>
      <QueryView query={query} what={t('attestation.title')}>
        {({ duties, mayDraft }) =>
          duties.length === 0 ? (
            <EmptyNote reason={t('attestation.none')} />
          ) : (
            <ul className="plain-list comments" aria-label={t('attestation.title')}>
              {duties.map((duty) => (
                <Duty key={duty.obligationId} duty={duty} onDraft={mayDraft ? setDrafting : undefined} />
              ))}
            </ul>
          )
        }
      </QueryView>
      {drafting && (
        <DraftStatementDrawer
          unitId={unitId}
          year={year}
          duty={drafting}
          onClose={() => setDrafting(undefined)}
        />
      )}
    </Page>
  );
}

function Duty({
  duty,
  onDraft,
}: {
  duty: AttestedDuty;
  onDraft: ((duty: AttestedDuty) => void) | undefined;
}) {
  const { t } = useTranslation();
  const { title } = useNames();
  return (
    <li>
      <strong>{title(duty)}</strong>{' '}
      <span className="quiet">
        {t('line.articleIs', { article: duty.article })}
        {duty.attestationOnly && ` · ${t('attestation.only')}`}
      </span>{' '}
      {onDraft && (
        <Button
          size="small"
          aria-label={t('attestation.draftIs', { title: title(duty) })}
          onClick={() => onDraft(duty)}
        >
          {t('attestation.draft')}
        </Button>
      )}
      {duty.statements.length === 0 ? (
        <div className="quiet">{t('attestation.silent')}</div>
      ) : (
        duty.statements.map((each: Statement) => <StatementLine key={each.id} statement={each} />)
      )}
    </li>
  );
}
