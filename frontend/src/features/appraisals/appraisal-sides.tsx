import { useTranslation } from 'react-i18next';
import type { Appraisal, AppraisalCriterion } from '@/api/schema';
import { ListTable } from '@/ui/list-table';

type Side = NonNullable<Appraisal['self']>;

/** The subject's own marks beside the assessor's, criterion by criterion. */
export function AppraisalSides({ view }: { view: Appraisal }) {
  const { t } = useTranslation();
  const mark = (side: Side | null, criterion: AppraisalCriterion, none: string) => {
    const given = side?.marks.find((each) => each.criterion === criterion.number);
    if (!given) return <span className="quiet">{none}</span>;
    return (
      <>
        <strong>{t('appraisal.markIs', { given: given.given, maximum: criterion.maximum })}</strong>
        {given.words && <div>{given.words}</div>}
      </>
    );
  };
  const whole = (label: string, side: Side | null) =>
    side && (
      <p>
        <strong>
          {label}（{side.by ?? t('appraisal.gone')}）
        </strong>
        ：{side.words}
      </p>
    );
  return (
    <>
      <ListTable<AppraisalCriterion>
        label={t('appraisal.sides')}
        items={view.terms.criteria.filter((each) => each.kind === 'qualitative')}
        rowKey="number"
        columns={[
          {
            title: t('appraisal.criteria'),
            key: 'criterion',
            render: (_, each) => `${each.number}. ${each.words}`,
          },
          {
            title: t('appraisal.self'),
            key: 'self',
            width: '34%',
            render: (_, each) => mark(view.self, each, t('appraisal.noSelf')),
          },
          {
            title: t('appraisal.assessment'),
            key: 'assessment',
            width: '34%',
            render: (_, each) =>
              mark(
                view.assessment,
                each,
                t(view.told ? 'appraisal.noAssessment' : 'appraisal.shownOnceTold'),
              ),
          },
        ]}
      />
      {whole(t('appraisal.self'), view.self)}
      {whole(t('appraisal.assessment'), view.assessment)}
      {!view.told && <p className="quiet">{t('appraisal.untilTold')}</p>}
    </>
  );
}
