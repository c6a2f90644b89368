import { Button } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConductDuty, Ledger } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { QueryView } from '@/ui/query-view';
import { conductActs } from './ledgers.api';
import { RecordConductDrawer } from './record-conduct-drawer';

/** Duties that are a way of behaving: what was done is filed under them and counted, and nothing is judged. */
export function ConductDuties({ ledger }: { ledger: Ledger }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const [recorded, setRecorded] = useState<ConductDuty>();
  return (
    <>
      <p className="quiet">{t('ledger.conductPurpose')}</p>
      <ul className="duty-list">
        {ledger.conductDuties.map((duty) => (
          <li key={duty.obligationId}>
            <div>
              {title(duty)} <span className="quiet">{t('line.articleIs', { article: duty.article })}</span>
              {duty.acts > 0 ? (
                <details>
                  <summary>{t('ledger.conductFiled', { count: duty.acts, day: duty.lastOn })}</summary>
                  <FiledActs ledger={ledger} duty={duty} />
                </details>
              ) : (
                <div className="quiet">{t('ledger.conductNothing')}</div>
              )}
            </div>
            {ledger.can.record && (
              <Button
                size="small"
                className="no-print"
                aria-label={t('ledger.fileUnder', { title: title(duty) })}
                onClick={() => setRecorded(duty)}
              >
                {t('ledger.file')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {recorded && (
        <RecordConductDrawer ledger={ledger} duty={recorded} onClose={() => setRecorded(undefined)} />
      )}
    </>
  );
}

function FiledActs({ ledger, duty }: { ledger: Ledger; duty: ConductDuty }) {
  const { t } = useTranslation();
  const query = useQuery(conductActs(useTenant(), ledger.unit.id, ledger.year, duty.obligationId));
  return (
    <QueryView query={query} what={t('records.acts')}>
      {({ items }) => (
        <ul>
          {items
            .filter((act) => act.supersededBy === null)
            .map((act) => (
              <li key={act.id}>
                {act.occurredOn} {act.title}{' '}
                <span className="quiet">{t('ledger.evidenceCount', { count: act.evidence.length })}</span>
              </li>
            ))}
        </ul>
      )}
    </QueryView>
  );
}
