import { Button, Form, InputNumber, Select } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { EvidencePolicy } from '@/api/schema';
import { codesZhCN } from '@/locales/codes.zh-cn';
import { useCodes } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { setPolicy } from './evidence.api';

interface Values {
  retentionYears?: number | null;
  kinds?: { kind: string; years?: number | null }[];
  internal: string[];
  sensitive: string[];
}

const readersOf = (policy: EvidencePolicy, level: 'internal' | 'sensitive') =>
  policy.readers.find((readers) => readers.level === level)?.roles ?? [];

/** How long evidence is kept and who reads which level, set as a whole. */
export function PolicyDrawer({ policy, onClose }: { policy: EvidencePolicy; onClose: () => void }) {
  const { t } = useTranslation();
  const code = useCodes();
  const tenant = useTenant();
  const cache = useQueryClient();
  const kinds = Object.keys(codesZhCN.evidenceKind).map((kind) => ({
    value: kind,
    label: code('evidenceKind', kind),
  }));
  const roles = policy.possibleReaders.map((role) => ({ value: role, label: code('role', role) }));
  return (
    <CommandDrawer<Values, unknown>
      title={t('keeping.policy.title')}
      submitLabel={t('keeping.policy.submit')}
      version={policy.version}
      initialValues={{
        retentionYears: policy.retentionYears,
        kinds: policy.kinds,
        internal: readersOf(policy, 'internal'),
        sensitive: readersOf(policy, 'sensitive'),
      }}
      send={(values, intent) =>
        setPolicy(
          {
            retentionYears: values.retentionYears ?? null,
            kinds: (values.kinds ?? []).map(({ kind, years }) => ({ kind, years: years ?? null })),
            readers: [
              { level: 'internal', roles: values.internal },
              { level: 'sensitive', roles: values.sensitive },
            ],
          },
          intent,
        )
      }
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('keeping.policy.done')}
      onClose={onClose}
    >
      {() => (
        <>
          <Form.Item
            name="retentionYears"
            label={t('keeping.policy.years')}
            extra={t('keeping.policy.yearsHint')}
          >
            <InputNumber min={1} max={100} precision={0} />
          </Form.Item>
          <Form.List name="kinds">
            {(fields, { add, remove }) => (
              <fieldset className="policy-kinds">
                <legend>{t('keeping.policy.kinds')}</legend>
                {fields.map(({ key, name }) => (
                  <div key={key} className="policy-kind">
                    <Form.Item
                      name={[name, 'kind']}
                      rules={[{ required: true, message: t('keeping.kind') }]}
                      noStyle
                    >
                      <Select
                        aria-label={t('keeping.kind')}
                        showSearch={{ optionFilterProp: 'label' }}
                        options={kinds}
                        style={{ flex: '2 1 12em' }}
                      />
                    </Form.Item>
                    <Form.Item name={[name, 'years']} noStyle>
                      <InputNumber
                        aria-label={t('keeping.policy.kindYears')}
                        placeholder={t('keeping.policy.kindYears')}
                        min={1}
                        max={100}
                        precision={0}
                        style={{ flex: '1 1 10em' }}
                      />
                    </Form.Item>
                    <Button onClick={() => remove(name)}>{t('keeping.policy.removeKind')}</Button>
                  </div>
                ))}
                <Button onClick={() => add({})}>{t('keeping.policy.addKind')}</Button>
              </fieldset>
            )}
          </Form.List>
          {(['internal', 'sensitive'] as const).map((level) => (
            <Form.Item
              key={level}
              name={level}
              label={t('keeping.policy.readers', { level: code('evidenceLevel', level) })}
              extra={t('keeping.policy.readersHint')}
              rules={[{ required: true, message: t('keeping.policy.readersHint') }]}
            >
              <Select mode="multiple" options={roles} />
            </Form.Item>
          ))}
        </>
      )}
    </CommandDrawer>
  );
}
