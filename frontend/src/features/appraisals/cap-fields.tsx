import { Button, Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AppraisalRound } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { Needed } from '@/ui/needed';

export interface CapValues {
  code?: string;
  kind?: 'falsification' | 'accountability' | 'veto';
  words?: string;
  highestGrade?: string;
  highestPoints?: number;
}

const kinds = ['falsification', 'accountability', 'veto'] as const;

export function CapFields({ grades }: { grades: AppraisalRound['grades'] }) {
  const { t } = useTranslation();
  const { title } = useNames();
  return (
    <Form.List name="caps">
      {(fields, { add, remove }) => (
        <>
          {fields.map((field, index) => (
            <fieldset key={field.key} className="field-group">
              <legend>
                {t('appraisal.caps')} {index + 1}
              </legend>
              <Needed name={[field.name, 'kind']} label={t('appraisal.capKind')}>
                <Select
                  options={kinds.map((value) => ({ value, label: t(`appraisal.capKinds.${value}`) }))}
                />
              </Needed>
              <Needed name={[field.name, 'code']} label={t('appraisal.capCode')}>
                <Input maxLength={40} />
              </Needed>
              <Needed name={[field.name, 'words']} label={t('appraisal.capWords')}>
                <Input maxLength={300} />
              </Needed>
              {grades.length > 0 && (
                <Form.Item name={[field.name, 'highestGrade']} label={t('appraisal.highestGrade')}>
                  <Select
                    allowClear
                    options={grades.map((grade) => ({ value: grade.code, label: title(grade) }))}
                  />
                </Form.Item>
              )}
              <Form.Item name={[field.name, 'highestPoints']} label={t('appraisal.highestPoints')}>
                <InputNumber min={0} max={100} />
              </Form.Item>
              <Button
                size="small"
                aria-label={`${t('appraisal.remove')}：${t('appraisal.caps')} ${index + 1}`}
                onClick={() => remove(field.name)}
              >
                {t('appraisal.remove')}
              </Button>
            </fieldset>
          ))}
          <Form.Item>
            <Button onClick={() => add({})}>{t('appraisal.addCap')}</Button>
          </Form.Item>
        </>
      )}
    </Form.List>
  );
}
