import { Form } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  name: string | (string | number)[];
  label: string;
  hint?: string;
  children: ReactNode;
}

/** A field that has to be filled in. */
export function Needed({ name, label, hint, children }: Props) {
  const { t } = useTranslation();
  return (
    <Form.Item
      name={name}
      label={label}
      {...(hint ? { extra: hint } : {})}
      rules={[{ required: true, message: t('form.needed', { label }) }]}
    >
      {children}
    </Form.Item>
  );
}
