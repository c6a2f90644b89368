import { Flex, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Appraisal } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { EmptyNote } from '@/ui/empty-note';
import { labelled } from '@/ui/labelled-columns';

type Result = NonNullable<Appraisal['result']>['result'];
type Line = Result['lines'][number];

/** The result, each line with what it rests on, so that anybody can compute it again. */
export function AppraisalResultView({ view }: { view: Appraisal }) {
  const { t } = useTranslation();
  if (!view.told) return <EmptyNote reason={t('appraisal.untilTold')} />;
  if (!view.result) return <EmptyNote reason={t('appraisal.noResult')} />;
  const { result, settled, words, settledBy } = view.result;
  return (
    <>
      {!settled && (
        <p role="status">
          <strong>{t('appraisal.provisional')}</strong>
        </p>
      )}
      <Lines view={view} lines={result.lines} />
      <Totals view={view} result={result} />
      <p className="quiet">{t('appraisal.how')}</p>
      {words && (
        <p>
          <strong>{t('appraisal.settleWords')}</strong>：{words}
          {settledBy && `（${t('appraisal.settledBy', { name: settledBy })}）`}
        </p>
      )}
      {view.announcedOn && view.appraisal.objectUntil && (
        <p>{t('appraisal.announcedIs', { day: view.announcedOn, until: view.appraisal.objectUntil })}</p>
      )}
    </>
  );
}

function Lines({ view, lines }: { view: Appraisal; lines: Line[] }) {
  const { t } = useTranslation();
  return (
    <Table<Line>
      className="line-table"
      aria-label={t('appraisal.result')}
      size="small"
      rowKey="criterion"
      pagination={false}
      columns={labelled<Line>([
        {
          title: t('appraisal.criteria'),
          key: 'criterion',
          render: (_, line) =>
            `${line.criterion}. ${view.terms.criteria.find(({ number }) => number === line.criterion)?.words ?? ''}`,
        },
        {
          title: t('appraisal.found'),
          key: 'found',
          render: (_, line) =>
            line.basis && t(`appraisal.basis.${line.basis}`, { found: line.found, of: line.of }),
        },
        { title: t('appraisal.weight'), key: 'weight', width: '6em', render: (_, line) => line.weight },
        {
          title: t('appraisal.points'),
          key: 'points',
          width: '7em',
          render: (_, line) => <strong>{line.points}</strong>,
        },
      ])}
      dataSource={lines}
    />
  );
}

function Totals({ view, result }: { view: Appraisal; result: Result }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const named = (code: string) => {
    const grade = view.grades.find((each) => each.code === code);
    return grade ? title(grade) : code;
  };
  const capped = result.points !== result.sum || result.grade !== result.gradeBeforeCaps;
  return (
    <Flex gap="4px 24px" wrap>
      <span>
        {t('appraisal.sum')}：<strong>{t('appraisal.pointsIs', { points: result.sum })}</strong>
      </span>
      {capped && (
        <span>
          {t('appraisal.afterCaps')}：<strong>{t('appraisal.pointsIs', { points: result.points })}</strong>
        </span>
      )}
      {result.grade && (
        <span>
          {t('appraisal.grade')}：<strong>{named(result.grade)}</strong>
          {result.gradeBeforeCaps && result.gradeBeforeCaps !== result.grade && (
            <span className="quiet">
              （{t('appraisal.gradeBefore', { grade: named(result.gradeBeforeCaps) })}）
            </span>
          )}
        </span>
      )}
    </Flex>
  );
}
