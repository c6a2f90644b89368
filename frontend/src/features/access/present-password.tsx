import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';

/** Asked anew before what an account proves itself with is changed. */
export function PresentPassword() {
  const { t } = useTranslation();
  return (
    <Form.Item
      name="password"
      label={t('identity.present')}
      rules={[{ required: true, message: t('identity.presentNeeded') }]}
    >
      <Input.Password autoComplete="current-password" visibilityToggle={false} />
    </Form.Item>
  );
}
