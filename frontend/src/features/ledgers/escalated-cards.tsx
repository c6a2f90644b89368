import { useTranslation } from 'react-i18next';
import type { EscalatedDuty } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { useOwnerWords } from '@/lib/owner-words';
import { AppLink } from '@/ui/app-link';
import { StateTag } from '@/ui/state-tag';
import { useDueWords } from './next-step';

/** Duties of others that are overdue and were brought to this person: which, whose, since when, and why to them. */
export function EscalatedCards({ duties }: { duties: EscalatedDuty[] }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const owner = useOwnerWords();
  const due = useDueWords();
  return (
    <ul className="duty-cards">
      {duties.map(({ line, step, directedTo, escalatedOn }) => (
        <li key={line.id}>
          <div className="duty-card-main">
            <AppLink href={`/occurrences/${line.id}`}>{title(line)}</AppLink>
            <div className="quiet">
              {line.unitNameZh}
              {line.postTitleZh && ` · ${owner(line)}`} · {t('line.articleIs', { article: line.article })}
            </div>
          </div>
          <div className="duty-card-due">
            <StateTag state={line.state} />
            <span className="quiet">
              {line.dueOn && t('line.dueIs', { day: line.dueOn })} {due(line.dueOn)}
            </span>
          </div>
          <div className="notice-why">
            {t('inbox.escalated', { count: step, to: t(`inbox.to.${directedTo}`) })}
            <div className="quiet">{t('inbox.workbench.escalatedOn', { day: escalatedOn })}</div>
          </div>
        </li>
      ))}
    </ul>
  );
}
