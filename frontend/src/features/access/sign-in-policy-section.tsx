import { Button, Checkbox, Descriptions, Form, InputNumber, Select } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SignInPolicy } from '@/api/schema';
import { useCodes } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { setSignInPolicy, signInPolicy } from './identity.api';

/** How people of the organization sign in; the security administrator sets it, the others read it. */
export function SignInPolicySection() {
  const { t } = useTranslation();
  const code = useCodes();
  const query = useQuery(signInPolicy(useTenant()));
  const [changing, setChanging] = useState(false);
  return (
    <Section
      title={t('identity.policy')}
      extra={
        query.data?.can.set && (
          <Button size="small" onClick={() => setChanging(true)}>
            {t('identity.policySet')}
          </Button>
        )
      }
    >
      <QueryView query={query} what={t('identity.policy')}>
        {(policy) => (
          <>
            <Descriptions
              size="small"
              bordered
              column={{ xs: 1, md: 2 }}
              items={[
                { key: 'length', label: t('identity.length'), children: policy.passwords.length },
                {
                  key: 'listed',
                  label: t('identity.refuseListed'),
                  children: t(policy.passwords.refuseListed ? 'identity.yes' : 'identity.no'),
                },
                { key: 'kinds', label: t('identity.kinds'), children: policy.passwords.kinds },
                {
                  key: 'days',
                  label: t('identity.days'),
                  children: policy.passwords.days ?? t('identity.unlimited'),
                },
                { key: 'history', label: t('identity.history'), children: policy.passwords.history },
                {
                  key: 'factor',
                  label: t('identity.secondFactor'),
                  children: code('secondFactorFor', policy.secondFactor),
                },
                { key: 'idle', label: t('identity.idleMinutes'), children: policy.sessions.idleMinutes },
                { key: 'longest', label: t('identity.longestHours'), children: policy.sessions.longestHours },
                {
                  key: 'most',
                  label: t('identity.most'),
                  children: policy.sessions.most ?? t('identity.unlimited'),
                },
              ]}
            />
            {changing && <PolicyDrawer policy={policy} onClose={() => setChanging(false)} />}
          </>
        )}
      </QueryView>
    </Section>
  );
}

/** The values as the form has them: no list inside, so that each error finds its field. */
interface Values {
  length: number;
  refuseListed: boolean;
  kinds: number;
  days: number | null;
  history: number;
  secondFactor: SignInPolicy['secondFactor'];
  idleMinutes: number;
  longestHours: number;
  most: number | null;
}

const numbers: [keyof Values, number, number, boolean][] = [
  ['length', 8, 64, true],
  ['kinds', 0, 4, true],
  ['days', 30, 730, false],
  ['history', 0, 24, true],
  ['idleMinutes', 1, 480, true],
  ['longestHours', 1, 24, true],
  ['most', 1, 20, false],
];

function PolicyDrawer({ policy, onClose }: { policy: SignInPolicy; onClose: () => void }) {
  const { t } = useTranslation();
  const code = useCodes();
  const tenant = useTenant();
  const cache = useQueryClient();
  const options: Values['secondFactor'][] = ['whoever-has-one', 'administrators', 'everybody'];
  return (
    <CommandDrawer<Values, unknown>
      title={t('identity.policySet')}
      submitLabel={t('identity.policySave')}
      version={policy.version}
      initialValues={{ ...policy.passwords, ...policy.sessions, secondFactor: policy.secondFactor }}
      send={({ length, refuseListed, kinds, days, history, secondFactor, ...sessions }, intent) =>
        setSignInPolicy(
          {
            passwords: { length, refuseListed, kinds, days: days ?? null, history },
            secondFactor,
            sessions: {
              idleMinutes: sessions.idleMinutes,
              longestHours: sessions.longestHours,
              most: sessions.most ?? null,
            },
          },
          intent,
        )
      }
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('identity.policySaved')}
      onClose={onClose}
    >
      {() => (
        <>
          <Form.Item name="secondFactor" label={t('identity.secondFactor')}>
            <Select options={options.map((value) => ({ value, label: code('secondFactorFor', value) }))} />
          </Form.Item>
          {numbers.map(([name, min, max, needed]) => (
            <Form.Item
              key={name}
              name={name}
              label={t(`identity.${name}`)}
              rules={[{ required: needed, message: t('form.needed', { label: t(`identity.${name}`) }) }]}
            >
              <InputNumber min={min} max={max} precision={0} />
            </Form.Item>
          ))}
          <Form.Item name="refuseListed" valuePropName="checked">
            <Checkbox>{t('identity.refuseListed')}</Checkbox>
          </Form.Item>
        </>
      )}
    </CommandDrawer>
  );
}
