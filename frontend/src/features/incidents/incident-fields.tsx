import { Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';

export const incidentLevels = ['ordinary', 'serious', 'major'] as const;

export function useNeeded() {
  const { t } = useTranslation();
  return (label: string) => [{ required: true, message: t('form.needed', { label }) }];
}

export function LevelField() {
  const { t } = useTranslation();
  return (
    <Form.Item name="level" label={t('incident.level')}>
      <Radio.Group
        options={incidentLevels.map((value) => ({ value, label: t(`incident.levels.${value}`) }))}
      />
    </Form.Item>
  );
}

/** A short text about the institution's own handling. */
export function ShortText({
  name,
  label,
  extra,
  most,
}: {
  name: string;
  label: string;
  extra?: string;
  most: number;
}) {
  const { t } = useTranslation();
  return (
    <Form.Item
      name={name}
      label={label}
      extra={extra}
      rules={[{ required: true, whitespace: true, message: t('form.needed', { label }) }]}
    >
      <Input.TextArea rows={3} maxLength={most} showCount />
    </Form.Item>
  );
}
