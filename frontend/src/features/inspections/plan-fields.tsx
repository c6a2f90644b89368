import { Form, Input, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNames } from '@/lib/i18n';
import { DayField } from '@/ui/day-field';
import { allMethods, useMethodWords } from './methods';

/** What every plan of an inspection says, whoever is inspected. */
export interface PlanValues {
  title: string;
  from: string;
  to: string;
  methods: string[];
  sampleSize?: number;
  seed?: string;
  points: string[];
  ownPoints: string[];
}
interface Point {
  source: string;
  reference: string | null;
  article?: string | null;
  textZh: string;
  textEn: string;
  schemeTitleZh?: string;
}
interface Props {
  /** The points that the rules offer. */
  points: Point[] | undefined;
  /** Who inspects, before the days. */
  inspector?: ReactNode;
  /** Who is inspected. */
  scope: ReactNode;
}

export const planDefaults = (today: string) => ({
  from: today,
  methods: ['document-review'],
  points: [],
  ownPoints: [],
});

/** Name, days, methods, sample and points of an inspection. */
export function PlanFields({ points, inspector, scope }: Props) {
  const { t } = useTranslation();
  const { title } = useNames();
  const methodWords = useMethodWords();
  const needed = (label: string) => [{ required: true, message: t('form.needed', { label }) }];
  return (
    <>
      <Form.Item
        name="title"
        label={t('inspection.title')}
        rules={[
          { required: true, whitespace: true, message: t('form.needed', { label: t('inspection.title') }) },
        ]}
      >
        <Input maxLength={200} />
      </Form.Item>
      {inspector}
      <Form.Item name="from" label={t('inspection.from')} rules={needed(t('inspection.from'))}>
        <DayField />
      </Form.Item>
      <Form.Item name="to" label={t('inspection.to')} rules={needed(t('inspection.to'))}>
        <DayField />
      </Form.Item>
      <Form.Item name="methods" label={t('inspection.methods')} rules={needed(t('inspection.methods'))}>
        <Select
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          options={allMethods.map((value) => ({ value, label: methodWords(value) }))}
        />
      </Form.Item>
      {scope}
      <Form.Item name="sampleSize" label={t('inspection.sampleSize')} extra={t('inspection.sampleSizeHint')}>
        <InputNumber min={1} precision={0} />
      </Form.Item>
      <Form.Item name="seed" label={t('inspection.seed')} extra={t('inspection.seedHint')}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="points" label={t('inspection.checklist')} extra={t('inspection.checklistHint')}>
        <Select
          mode="multiple"
          loading={points === undefined}
          showSearch={{ optionFilterProp: 'label' }}
          options={(points ?? []).map((point) => ({
            value: `${point.source} ${point.reference ?? ''}`,
            label: [
              t(`inspection.sources.${point.source as 'focus' | 'obligation'}`),
              point.article && t('line.articleIs', { article: point.article }),
              title({ titleZh: point.textZh, titleEn: point.textEn }),
              point.schemeTitleZh,
            ]
              .filter(Boolean)
              .join(' · '),
          }))}
        />
      </Form.Item>
      <Form.Item name="ownPoints" label={t('inspection.ownPoints')} extra={t('inspection.ownPointsHint')}>
        <Select mode="tags" open={false} suffixIcon={null} />
      </Form.Item>
    </>
  );
}

/** The plan as it is sent. */
export function planned<T extends PlanValues>({ points, ownPoints, sampleSize, seed, ...rest }: T) {
  return {
    ...rest,
    ...(sampleSize ? { sampleSize } : {}),
    ...(seed?.trim() ? { seed } : {}),
    checklist: [
      ...points.map((point) => {
        const [source = '', ...reference] = point.split(' ');
        return { source, reference: reference.join(' ') };
      }),
      ...ownPoints.map((text) => ({ source: 'own', text })),
    ],
  };
}
