import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Line } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { AppLink, useNavigateTo } from '@/ui/app-link';
import { useOwnerWords } from '@/lib/owner-words';
import { useWindowWords } from '@/lib/window-words';
import { StateTag } from '@/ui/state-tag';
import { useDueWords } from './next-step';

interface Props {
  lines: Line[];
  decide: boolean;
  onRecord?: (line: Line) => void;
}

/** Duties as a person meets them: what, whose, by when, and the one thing to press. */
export function DutyCards({ lines, decide, onRecord }: Props) {
  const { t } = useTranslation();
  const { title } = useNames();
  const inWords = useWindowWords();
  const owner = useOwnerWords();
  const due = useDueWords();
  const navigate = useNavigateTo();
  return (
    <ul className="duty-cards">
      {lines.map((line) => (
        <li key={line.id}>
          <div className="duty-card-main">
            <AppLink href={`/occurrences/${line.id}`}>{title(line)}</AppLink>
            <div className="quiet">
              {line.unitNameZh}
              {line.postTitleZh && ` · ${owner(line)}`} · {t('line.articleIs', { article: line.article })} ·{' '}
              {inWords(line.windowKey)}
              {line.requiredCount > 1 &&
                ` · ${t('line.countIs', { recorded: line.countedCount, required: line.requiredCount })}`}
            </div>
          </div>
          <div className="duty-card-due">
            <StateTag state={line.state} />
            <span className="quiet">
              {line.dueOn && t('line.dueIs', { day: line.dueOn })} {line.completedOn ? '' : due(line.dueOn)}
            </span>
          </div>
          <div className="duty-card-action no-print">
            {decide && (
              <Button
                type="primary"
                aria-label={t('workbench.decideIs', { title: title(line) })}
                onClick={() => navigate(`/occurrences/${line.id}`)}
              >
                {t('workbench.decide')}
              </Button>
            )}
            {onRecord && (
              <Button
                type="primary"
                ghost
                aria-label={t('act.recordIs', { title: title(line) })}
                onClick={() => onRecord(line)}
              >
                {t('act.record')}
              </Button>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
