import { Checkbox, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCodes } from '@/lib/i18n';

/** What a program is called, where it sends people, and what it may ask for. */
export function ProgramDescriptionFields({ scopes }: { scopes: string[] }) {
  const { t } = useTranslation();
  const code = useCodes();
  const needed = useNeeded();
  return (
    <>
      {(['nameZh', 'nameEn'] as const).map((name) => (
        <Form.Item key={name} name={name} label={t(`registeredPrograms.${name}`)} rules={needed(name)}>
          <Input maxLength={50} />
        </Form.Item>
      ))}
      <Form.Item
        name="redirects"
        label={t('registeredPrograms.redirects')}
        extra={t('registeredPrograms.redirectsHint')}
        rules={needed('redirects')}
      >
        <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={[' ', '\n']} />
      </Form.Item>
      <Form.Item name="scopes" label={t('registeredPrograms.scopes')}>
        <Checkbox.Group
          options={scopes.map((scope) => ({ value: scope, label: code('programScope', scope) }))}
        />
      </Form.Item>
      <Form.Item name="afterSignOut" label={t('registeredPrograms.afterSignOut')}>
        <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={[' ', '\n']} />
      </Form.Item>
      <Form.Item
        name="origins"
        label={t('registeredPrograms.origins')}
        extra={t('registeredPrograms.originsHint')}
      >
        <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={[' ', '\n']} />
      </Form.Item>
    </>
  );
}

/** The public keys of a program that proves itself by a signature. */
export function ProgramKeysField() {
  const { t } = useTranslation();
  return (
    <Form.Item
      name="keys"
      label={t('registeredPrograms.keys')}
      extra={t('registeredPrograms.keysHint')}
      rules={useNeeded()('keys')}
    >
      <Input.TextArea
        rows={6}
        placeholder={'{"keys": [{"kty": "EC", "crv": "P-256", "x": "…", "y": "…"}]}'}
      />
    </Form.Item>
  );
}

type Field = 'nameZh' | 'nameEn' | 'code' | 'redirects' | 'keys';

export function useNeeded() {
  const { t } = useTranslation();
  return (field: Field) => [
    { required: true, message: t('form.needed', { label: t(`registeredPrograms.${field}`) }) },
  ];
}
