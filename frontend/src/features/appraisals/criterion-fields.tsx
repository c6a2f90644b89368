import { Button, Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AppraisalRound } from '@/api/schema';
import { useCodes, useNames } from '@/lib/i18n';
import { appraisalsZhCN } from '@/locales/appraisals.zh-cn';
import { Needed } from '@/ui/needed';

export interface CriterionValues {
  kind?: 'quantitative' | 'qualitative';
  words?: string;
  weight?: number;
  figure?: string;
  category?: string;
  withUnitsBelow?: boolean;
  focusPoint?: number;
  maximum?: number;
}

type Points = AppraisalRound['focusPoints'];
const figures = Object.keys(appraisalsZhCN.figures) as (keyof typeof appraisalsZhCN.figures)[];

export function CriterionFields({ points }: { points: Points }) {
  const { t } = useTranslation();
  return (
    <Form.List name="criteria">
      {(fields, { add, remove }) => (
        <>
          {fields.map((field, index) => (
            <fieldset key={field.key} className="field-group">
              <legend>{t('appraisal.criterion', { number: index + 1 })}</legend>
              <CriterionField at={field.name} points={points} />
              {fields.length > 1 && (
                <Button
                  size="small"
                  aria-label={`${t('appraisal.remove')}：${t('appraisal.criterion', { number: index + 1 })}`}
                  onClick={() => remove(field.name)}
                >
                  {t('appraisal.remove')}
                </Button>
              )}
            </fieldset>
          ))}
          <Form.Item>
            <Button onClick={() => add({ kind: 'qualitative', maximum: 10 } satisfies CriterionValues)}>
              {t('appraisal.addCriterion')}
            </Button>
          </Form.Item>
        </>
      )}
    </Form.List>
  );
}

function CriterionField({ at, points }: { at: number; points: Points }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const form = Form.useFormInstance();
  const kind = Form.useWatch<CriterionValues['kind']>(['criteria', at, 'kind']);
  const kinds = ['quantitative', 'qualitative'] as const;
  const focus = (number: number | undefined) => {
    const point = points.find((each) => each.no === number);
    if (point) form.setFieldValue(['criteria', at, 'words'], point.titleZh);
  };
  return (
    <>
      <Needed name={[at, 'kind']} label={t('appraisal.kind')}>
        <Select options={kinds.map((value) => ({ value, label: t(`appraisal.kinds.${value}`) }))} />
      </Needed>
      {kind === 'quantitative' ? (
        <FigureFields at={at} />
      ) : (
        <>
          {points.length > 0 && (
            <Form.Item name={[at, 'focusPoint']} label={t('appraisal.focus')}>
              <Select
                allowClear
                placeholder={t('appraisal.ownWords')}
                onChange={focus}
                options={points.map((point) => ({ value: point.no, label: `${point.no}. ${title(point)}` }))}
              />
            </Form.Item>
          )}
          <Needed name={[at, 'maximum']} label={t('appraisal.maximum')}>
            <InputNumber min={1} max={100} precision={0} />
          </Needed>
        </>
      )}
      <Needed name={[at, 'words']} label={t('appraisal.words')}>
        <Input maxLength={300} />
      </Needed>
      <Needed name={[at, 'weight']} label={t('appraisal.weight')}>
        <InputNumber min={1} max={100} precision={0} />
      </Needed>
    </>
  );
}

function FigureFields({ at }: { at: number }) {
  const { t } = useTranslation();
  const code = useCodes();
  const categories = Object.keys(t('code.category', { returnObjects: true }));
  return (
    <>
      <Needed name={[at, 'figure']} label={t('appraisal.figure')}>
        <Select options={figures.map((value) => ({ value, label: t(`appraisal.figures.${value}`) }))} />
      </Needed>
      <Form.Item name={[at, 'category']} label={t('appraisal.category')}>
        <Select
          allowClear
          placeholder={t('appraisal.allCategories')}
          options={categories.map((value) => ({ value, label: code('category', value) }))}
        />
      </Form.Item>
      <Form.Item name={[at, 'withUnitsBelow']} valuePropName="checked">
        <Checkbox>{t('appraisal.withBelow')}</Checkbox>
      </Form.Item>
    </>
  );
}
