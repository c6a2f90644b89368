import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Line, OccurrenceState } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { useWindowWords } from '@/lib/window-words';
import { StateTag } from '@/ui/state-tag';

const recordable: readonly OccurrenceState[] = [
  'returned',
  'overdue',
  'due-soon',
  'open',
  'missed',
  'not-due',
  'no-verdict',
];

/** Whether somebody still has something to record for it. */
export const takesActs = (line: Line): boolean => recordable.includes(line.state);

/** The duties an act can serve, the pressing ones first. */
export const recordableLines = (lines: Line[], chosen: string[] = []): Line[] =>
  lines
    .filter((line) => takesActs(line) || chosen.includes(line.id))
    .sort(
      (a, b) =>
        recordable.indexOf(a.state) - recordable.indexOf(b.state) ||
        (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9'),
    );

interface Props {
  id?: string;
  lines: Line[];
  value?: string[];
  onChange?: (ids: string[]) => void;
}

/** Several duties of one unit that one act satisfies. */
export function DutyChoice({ lines, value = [], onChange }: Props) {
  const { t } = useTranslation();
  const { title } = useNames();
  const inWords = useWindowWords();
  if (lines.length === 0) return <p className="quiet">{t('act.noDuties')}</p>;
  return (
    <Checkbox.Group className="duty-choice" value={value} onChange={(ids: string[]) => onChange?.(ids)}>
      {lines.map((line) => (
        <Checkbox key={line.id} value={line.id}>
          <span>{title(line)}</span>
          <span className="quiet">
            {' '}
            {t('line.articleIs', { article: line.article })} · {inWords(line.windowKey)}
            {line.dueOn && ` · ${t('line.dueIs', { day: line.dueOn })}`}{' '}
          </span>
          <StateTag state={line.state} />
        </Checkbox>
      ))}
    </Checkbox.Group>
  );
}
