import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Ledger } from '@/api/schema';
import { address } from '@/lib/address';
import { useNames } from '@/lib/i18n';
import { EmptyNote } from '@/ui/empty-note';
import { LineTable } from '@/ui/line-table';
import { Section } from '@/ui/page';
import { StateBar } from '@/ui/state-bar';
import { takesActs } from './duty-choice';
import { LedgerDuties } from './ledger-duties';
import type { LedgerFilter } from './ledger-filters';
import { RevisionNotice } from './revision-notice';

/** A unit may have taken duties over before its own year was opened. */
export const hasDuties = (ledger: Ledger) => ledger.opened || ledger.lines.length > 0;

interface Props {
  ledger: Ledger;
  filter: LedgerFilter;
  chosen: string[];
  onChoose: (ids: string[]) => void;
  onOpenYear: () => void;
  selectable: boolean;
}

/** The duties of a unit's year: those of the calendar, as the filter lets through, and those that events bring about. */
export function LedgerBody({ ledger, filter, chosen, onChoose, onOpenYear, selectable }: Props) {
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
