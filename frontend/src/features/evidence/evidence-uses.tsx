import { useTranslation } from 'react-i18next';
import type { EvidenceDetails } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { useWindowWords } from '@/lib/window-words';
import { AppLink } from '@/ui/app-link';
import { EmptyNote } from '@/ui/empty-note';
import { StateTag } from '@/ui/state-tag';

/** Where the document serves: handed in once, used by many. */
export function EvidenceUses({ uses }: { uses: EvidenceDetails['uses'] }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const inWords = useWindowWords();
  if (uses.length === 0) return <EmptyNote reason={t('keeping.noUses')} />;
  return (
    <ul className="acts">
      {uses.map((use) => (
        <li key={use.actId} className={use.superseded ? 'act act-superseded' : 'act'}>
          <div className="act-head">
            <h3>{use.title}</h3>
            <span className="quiet">{use.occurredOn}</span>
            {use.versionNumber !== null && (
              <span className="quiet">{t('keeping.usedVersion', { number: use.versionNumber })}</span>
            )}
            {use.superseded && <span className="mark">{t('act.superseded')}</span>}
          </div>
          <ul className="use-duties">
            {use.duties.map((duty) => (
              <li key={duty.id}>
                <AppLink href={`/occurrences/${duty.id}`}>{title(duty)}</AppLink>{' '}
                <span className="quiet">
                  {duty.unitNameZh} · {inWords(duty.windowKey)}
                </span>{' '}
                <StateTag state={duty.state} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
