import { Form, InputNumber, Select } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AppraisalRound, RoundTermsToSet } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { DayField } from '@/ui/day-field';
import { Needed } from '@/ui/needed';
import { setTerms } from './appraisals.api';
import { CapFields, type CapValues } from './cap-fields';
import { CriterionFields, type CriterionValues } from './criterion-fields';

interface Values {
  figuresOn: string;
  selfAssessmentBy: string;
  whereNothingIsOwed: 'full-points' | 'left-out';
  objectionDays: number;
  criteria: CriterionValues[];
  thresholds: { grade: string; from: number }[];
  caps: CapValues[];
}

/** Criteria, weights, thresholds and caps; they are locked when the round starts. */
export function TermsDrawer({ view, onClose }: { view: AppraisalRound; onClose: () => void }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const tenant = useTenant();
  const cache = useQueryClient();
  return (
    <CommandDrawer<Values, unknown>
      title={t('appraisal.setTerms')}
      submitLabel={t('appraisal.save')}
      version={view.round.version}
      initialValues={initial(view)}
      send={(values, intent) => setTerms(view.round.id, toSend(values), intent)}
      done={() => cache.invalidateQueries({ queryKey: [tenant, 'appraisals'] })}
      doneWords={t('appraisal.termsSet')}
      onClose={onClose}
    >
      {() => (
        <>
          <Needed name="figuresOn" label={t('appraisal.figuresOn')} hint={t('appraisal.figuresOnHint')}>
            <DayField min={view.round.fromOn} />
          </Needed>
          <Needed name="selfAssessmentBy" label={t('appraisal.selfBy')}>
            <DayField min={view.round.fromOn} />
          </Needed>
          <Needed name="objectionDays" label={t('appraisal.objectionDays')}>
            <InputNumber min={1} max={60} precision={0} />
          </Needed>
          <Needed name="whereNothingIsOwed" label={t('appraisal.nothingOwed')}>
            <Select
              options={(['full-points', 'left-out'] as const).map((value) => ({
                value,
                label: t(`appraisal.nothingOwedRules.${value}`),
              }))}
            />
          </Needed>
          <h3>{t('appraisal.criteria')}</h3>
          <p className="quiet">{t('appraisal.criteriaHint')}</p>
          <CriterionFields points={view.focusPoints} />
          <h3>{t('appraisal.thresholds')}</h3>
          {view.grades.length === 0 && <p className="quiet">{t('appraisal.noGrades')}</p>}
          {view.grades.map((grade, at) => (
            <Form.Item
              key={grade.code}
              name={['thresholds', at, 'from']}
              label={title(grade)}
              rules={[{ required: true, message: t('form.needed', { label: title(grade) }) }]}
            >
              <InputNumber min={0} max={100} disabled={at === view.grades.length - 1} />
            </Form.Item>
          ))}
          <h3>{t('appraisal.caps')}</h3>
          <p className="quiet">{t('appraisal.capsHint')}</p>
          <CapFields grades={view.grades} />
        </>
      )}
    </CommandDrawer>
  );
}

const initial = ({ terms, grades, round }: AppraisalRound): Values => ({
  figuresOn: terms?.figuresOn ?? round.toOn,
  selfAssessmentBy: terms?.selfAssessmentBy ?? round.toOn,
  whereNothingIsOwed: terms?.whereNothingIsOwed ?? 'left-out',
  objectionDays: terms?.objectionDays ?? 7,
  criteria: terms?.criteria.map((each) => ({
    kind: each.kind,
    words: each.words,
    weight: each.weight,
    withUnitsBelow: each.withUnitsBelow,
    ...(each.figure ? { figure: each.figure } : {}),
    ...(each.category ? { category: each.category } : {}),
    ...(each.focusPoint ? { focusPoint: each.focusPoint } : {}),
    ...(each.maximum ? { maximum: each.maximum } : {}),
  })) ?? [{ kind: 'quantitative', figure: 'duties-on-time' }],
  thresholds: grades.map((grade, at) => ({
    grade: grade.code,
    from: terms?.thresholds[at]?.from ?? Math.max(0, [90, 75, 60, 0][at] ?? 0),
  })),
  caps:
    terms?.caps.map(({ code, kind, words, highestGrade, highestPoints }) => ({
      code,
      kind,
      words,
      ...(highestGrade ? { highestGrade } : {}),
      ...(highestPoints === null ? {} : { highestPoints }),
    })) ?? [],
});

const toSend = (values: Values): RoundTermsToSet => ({
  ...values,
  criteria: values.criteria.map((each) => ({
    kind: each.kind ?? null,
    weight: each.weight ?? 0,
    words: each.words ?? null,
    figure: each.figure ?? null,
    category: each.category ?? null,
    withUnitsBelow: each.withUnitsBelow ?? false,
    focusPoint: each.focusPoint ?? null,
    maximum: each.maximum ?? null,
  })),
  caps: values.caps.map((each) => ({
    code: each.code ?? null,
    kind: each.kind ?? null,
    words: each.words ?? null,
    highestGrade: each.highestGrade ?? null,
    highestPoints: each.highestPoints ?? null,
  })),
});
