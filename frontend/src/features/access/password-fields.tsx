import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PasswordRules } from '@/api/schema';

/** A new password, typed twice, with what the organization asks of it. */
export function PasswordFields({ name, rules }: { name: string; rules: PasswordRules }) {
  const { t } = useTranslation();
  return (
    <>
      <Form.Item
        name={name}
        label={t('identity.newPassword')}
        extra={<PasswordRuleWords rules={rules} />}
        rules={[{ required: true, message: t('signIn.passwordNeeded') }]}
      >
        <Input.Password autoComplete="new-password" maxLength={200} />
      </Form.Item>
      <Form.Item
        name="again"
        label={t('identity.again')}
        dependencies={[name]}
        rules={[
          ({ getFieldValue }) => ({
            validator: (_, value: unknown) =>
              value === getFieldValue(name)
                ? Promise.resolve()
                : Promise.reject(new Error(t('identity.differ'))),
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" maxLength={200} />
      </Form.Item>
    </>
  );
}

function PasswordRuleWords({ rules }: { rules: PasswordRules }) {
  const { t } = useTranslation();
  const { length, refuseListed, kinds, history } = rules;
  return (
    <>
      {[
        t('identity.rule', { length }),
        refuseListed && t('identity.ruleListed'),
        kinds > 0 && t('identity.ruleKinds', { kinds }),
        history > 0 && t('identity.ruleHistory', { history }),
        t('identity.ruleName'),
      ]
        .filter(Boolean)
        .join('；')}
    </>
  );
}
