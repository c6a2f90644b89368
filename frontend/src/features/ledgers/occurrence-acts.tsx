import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Act, Occurrence } from '@/api/schema';
import { beijing } from '@/lib/days';
import { useCodes } from '@/lib/i18n';
import { AppLink } from '@/ui/app-link';
import { EmptyNote } from '@/ui/empty-note';
import { EvidenceList } from '@/ui/evidence-list';
import { stillToReceive } from './recipients';

interface Props {
  occurrence: Occurrence;
  onCorrect: (act: Act) => void;
}

/** What was done for this duty and what shows it. A corrected act stays, marked, below the one that replaced it. */
export function OccurrenceActs({ occurrence, onCorrect }: Props) {
  const { t } = useTranslation();
  const code = useCodes();
  if (occurrence.acts.length === 0) return <EmptyNote reason={t('occurrence.noActs')} />;
  const waiting = stillToReceive(occurrence, occurrence.acts);
  return (
    <>
      {waiting.owedTo.length > 0 && (
        <p className="mark mark-line">{t('act.stillToSend', { names: waiting.owedTo.join('、') })}</p>
      )}
      {waiting.copyTo.length > 0 && (
        <p className="mark mark-line">{t('act.stillToCopy', { names: waiting.copyTo.join('、') })}</p>
      )}
      <ul className="acts">
        {occurrence.acts.map((act) => (
          <li key={act.id} className={act.supersededBy ? 'act act-superseded' : 'act'}>
            <div className="act-head">
              <h3>
                {act.kind === 'meeting' || act.kind === 'training' ? (
                  <AppLink href={`/meetings/${act.id}`}>{act.title}</AppLink>
                ) : (
                  act.title
                )}
              </h3>
              <span className="quiet">{code('actKind', act.kind)}</span>
              {act.supersededBy && <span className="mark">{t('act.superseded')}</span>}
              {occurrence.can.correct && !act.supersededBy && (
                <Button
                  className="no-print"
                  type="link"
                  size="small"
                  aria-label={t('act.correctIs', { title: act.title })}
                  onClick={() => onCorrect(act)}
                >
                  {t('act.correct')}
                </Button>
              )}
            </div>
            <p className="quiet">
              {t('act.times', { occurred: act.occurredOn, recorded: beijing(act.recordedAt) })}
              {act.topics.length > 0 && ` · ${t('act.topicsAre', { topics: act.topics.join('、') })}`}
            </p>
            <SentWords act={act} />
            {act.evidence.length > 0 ? (
              <EvidenceList evidence={act.evidence} />
            ) : (
              <p className="quiet">{t('act.noEvidence')}</p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function SentWords({ act }: { act: Act }) {
  const { t } = useTranslation();
  const words = [
    act.sentTo.length > 0 && t('act.sentToIs', { names: act.sentTo.join('、') }),
    act.copiedTo.length > 0 && t('act.copiedToIs', { names: act.copiedTo.join('、') }),
  ].filter(Boolean);
  return words.length > 0 ? <p>{words.join('；')}</p> : null;
}
