import { Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AppraisalCriterion, AppraisalRound } from '@/api/schema';
import { useCodes, useNames } from '@/lib/i18n';
import { EmptyNote } from '@/ui/empty-note';
import { ListTable } from '@/ui/list-table';

/** By what the round appraises. */
export function RoundTermsView({ view }: { view: AppraisalRound }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const { terms, grades, falsification } = view;
  const named = (code: string) => {
    const grade = grades.find((each) => each.code === code);
    return grade ? title(grade) : code;
  };
  if (!terms) return null;
  return (
    <>
      <Flex gap="4px 24px" wrap>
        <span>
          {t('appraisal.figuresOn')}：{terms.figuresOn}
        </span>
        <span>
          {t('appraisal.selfBy')}：{terms.selfAssessmentBy}
        </span>
        <span>
          {t('appraisal.objectionDays')}：{terms.objectionDays}
        </span>
        <span>
          {t('appraisal.nothingOwed')}：{t(`appraisal.nothingOwedRules.${terms.whereNothingIsOwed}`)}
        </span>
      </Flex>
      <Criteria criteria={terms.criteria} />
      <h3>{t('appraisal.thresholds')}</h3>
      {grades.length === 0 ? (
        <EmptyNote reason={t('appraisal.noGrades')} />
      ) : (
        <ul>
          {terms.thresholds.map((each) => (
            <li key={each.grade}>
              {named(each.grade)}：{t('appraisal.from', { points: each.from })}
            </li>
          ))}
        </ul>
      )}
      <h3>{t('appraisal.caps')}</h3>
      {terms.caps.length === 0 ? (
        <EmptyNote reason={t('appraisal.noCapRules')} />
      ) : (
        <ul>
          {terms.caps.map((cap) => (
            <li key={cap.code}>
              {t(`appraisal.capKinds.${cap.kind}`)}：{cap.words}（
              {t('appraisal.capLimits', {
                limit: cap.highestGrade
                  ? named(cap.highestGrade)
                  : t('appraisal.pointsIs', { points: cap.highestPoints }),
              })}
              ）
            </li>
          ))}
        </ul>
      )}
      {falsification && (
        <p className="quiet">
          {t('appraisal.falsificationRule', {
            article: falsification.article,
            title: title(falsification),
          })}
        </p>
      )}
    </>
  );
}

function Criteria({ criteria }: { criteria: AppraisalCriterion[] }) {
  const { t } = useTranslation();
  const code = useCodes();
  const how = (each: AppraisalCriterion) =>
    each.kind === 'qualitative'
      ? `${t('appraisal.kinds.qualitative')}，${t('appraisal.maximum')} ${each.maximum}`
      : [
          t(`appraisal.figures.${each.figure as 'duties-met'}`),
          each.category ? code('category', each.category) : t('appraisal.allCategories'),
          ...(each.withUnitsBelow ? [t('appraisal.withBelow')] : []),
        ].join('，');
  return (
    <ListTable<AppraisalCriterion>
      label={t('appraisal.criteria')}
      items={criteria}
      rowKey="number"
      columns={[
        {
          title: t('appraisal.criteria'),
          key: 'words',
          render: (_, each) => `${each.number}. ${each.words}`,
        },
        { title: t('appraisal.kind'), key: 'kind', render: (_, each) => how(each) },
        { title: t('appraisal.weight'), key: 'weight', width: '6em', render: (_, each) => each.weight },
      ]}
    />
  );
}
