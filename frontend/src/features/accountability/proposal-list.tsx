import { Button, type TableColumnType } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OutwardProposal, Proposal } from '@/api/schema';
import { ListTable } from '@/ui/list-table';
import { Section } from '@/ui/page';

/** What a proposal has wherever it came from or went. */
type Told = Pick<
  OutwardProposal,
  'id' | 'grounds' | 'answer' | 'answeredOn' | 'reasons' | 'answerDueOn' | 'overdue' | 'reminders'
> &
  Partial<Pick<Proposal, 'answerArticle'>>;

interface Props<T extends Told> {
  title: string;
  none: string;
  items: T[];
  /** Who, to whom and about whom: what the two kinds of proposals say differently. */
  parties: TableColumnType<T>[];
  /** What can be done with one that is not answered. */
  label: string;
  onAct: (proposal: T) => void;
}

/** Proposals in one direction, each with its answer or by when it is owed. */
export function ProposalList<T extends Told>({ title, none, items, parties, label, onAct }: Props<T>) {
  const { t } = useTranslation();
  const columns: TableColumnType<T>[] = [
    ...parties,
    { title: t('accountability.grounds'), key: 'grounds', render: (_, row) => row.grounds },
    { title: t('accountability.answer'), key: 'answer', render: (_, row) => <Answered row={row} /> },
    {
      title: t('ui.actions'),
      key: 'actions',
      width: '6em',
      render: (_, row) =>
        row.answer === null && (
          <Button size="small" onClick={() => onAct(row)}>
            {label}
          </Button>
        ),
    },
  ];
  return (
    <Section title={title}>
      <ListTable<T> none={none} label={title} items={items} rowKey="id" columns={columns} />
    </Section>
  );
}

function Answered({ row }: { row: Told }) {
  const { t } = useTranslation();
  if (row.answer)
    return (
      <>
        {t('accountability.answeredOn', {
          day: row.answeredOn ?? '',
          answer: t(`accountability.answers.${row.answer}`),
          reasons: row.reasons ?? '',
        })}
      </>
    );
  return (
    <>
      <span className={row.overdue ? 'overdue-words' : undefined}>
        {row.answerDueOn
          ? t(row.overdue ? 'accountability.answerOverdue' : 'accountability.answerOwedBy', {
              day: row.answerDueOn,
            })
          : t('accountability.answerOwed')}
      </span>
      {row.answerArticle && (
        <div className="quiet">{t('accountability.articleIs', { article: row.answerArticle })}</div>
      )}
      {row.reminders > 0 && (
        <div className="quiet">{t('accountability.remindedTimes', { count: row.reminders })}</div>
      )}
    </>
  );
}
