import { Button, Checkbox, Form, InputNumber, Select } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ReminderPolicy, ReminderPolicyToSet } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { TimeField } from '@/ui/time-field';
import { setReminderPolicy } from './notices.api';
import { daysOf, type OwnDays } from './reminder-days';

type Target = ReminderPolicy['escalation'][number]['to'];
const targets: Target[] = ['unit-head', 'unit-above', 'bureau-office'];

interface Values {
  daysBefore: string[];
  quietFrom: string;
  quietUntil: string;
  quietOnRestDays: boolean;
  escalation?: { daysOverdue: number; to: Target }[];
  overrides?: OwnDays[];
}

/** The whole of the rules for reminders, set at once. */
export function ReminderPolicyDrawer({ policy, onClose }: { policy: ReminderPolicy; onClose: () => void }) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  const needed = (label: string) => [{ required: true, message: t('form.needed', { label }) }];
  return (
    <CommandDrawer<Values, unknown>
      title={t('reminder.set')}
      submitLabel={t('reminder.save')}
      version={policy.version}
      initialValues={{
        daysBefore: policy.daysBefore.map(String),
        quietFrom: policy.quietFrom,
        quietUntil: policy.quietUntil,
        quietOnRestDays: policy.quietOnRestDays,
        escalation: policy.escalation,
        overrides: policy.overrides.map((own) => ({ ...own, daysBefore: own.daysBefore.map(String) })),
      }}
      send={(values, intent) => setReminderPolicy(toSet(values), intent)}
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('reminder.saved')}
      onClose={onClose}
    >
      {() => (
        <>
          <Form.Item
            name="daysBefore"
            label={t('reminder.daysBefore')}
            extra={t('reminder.daysBeforeHint')}
            rules={needed(t('reminder.daysBefore'))}
          >
            <DaysSelect />
          </Form.Item>
          <div className="two-fields">
            <Form.Item
              name="quietFrom"
              label={t('reminder.quietFrom')}
              rules={needed(t('reminder.quietFrom'))}
            >
              <TimeField />
            </Form.Item>
            <Form.Item
              name="quietUntil"
              label={t('reminder.quietUntil')}
              rules={needed(t('reminder.quietUntil'))}
            >
              <TimeField />
            </Form.Item>
          </div>
          <p className="quiet">{t('reminder.quietHint')}</p>
          <Form.Item name="quietOnRestDays" valuePropName="checked">
            <Checkbox>{t('reminder.restDays')}</Checkbox>
          </Form.Item>
          <EscalationFields />
          <OverrideFields policy={policy} />
        </>
      )}
    </CommandDrawer>
  );
}

const toSet = (values: Values): ReminderPolicyToSet => ({
  daysBefore: daysOf(values.daysBefore),
  quietFrom: values.quietFrom,
  quietUntil: values.quietUntil,
  quietOnRestDays: values.quietOnRestDays,
  escalation: (values.escalation ?? []).map(({ daysOverdue, to }) => ({ daysOverdue, to })),
  overrides: (values.overrides ?? []).map(({ obligationId, daysBefore }) => ({
    obligationId,
    daysBefore: daysOf(daysBefore ?? []),
  })),
});

/** Numbers of days, typed one after the other. */
function DaysSelect({ label, ...rest }: { label?: string }) {
  return (
    <Select
      {...rest}
      mode="tags"
      open={false}
      suffixIcon={null}
      tokenSeparators={[',', '，', '、', ' ']}
      {...(label ? { 'aria-label': label, placeholder: label } : {})}
    />
  );
}

function EscalationFields() {
  const { t } = useTranslation();
  const to = targets.map((target) => ({ value: target, label: t(`inbox.to.${target}`) }));
  return (
    <Form.List name="escalation">
      {(fields, { add, remove }) => (
        <fieldset className="policy-kinds">
          <legend>{t('reminder.escalation')}</legend>
          <p className="quiet">{t('reminder.escalationHint')}</p>
          {fields.map(({ key, name }) => (
            <div key={key} className="policy-kind">
              <Form.Item
                name={[name, 'daysOverdue']}
                rules={[{ required: true, message: t('reminder.daysOverdue') }]}
                noStyle
              >
                <InputNumber
                  aria-label={t('reminder.daysOverdue')}
                  placeholder={t('reminder.daysOverdue')}
                  min={1}
                  max={60}
                  precision={0}
                  style={{ flex: '1 1 7em' }}
                />
              </Form.Item>
              <Form.Item name={[name, 'to']} rules={[{ required: true, message: t('reminder.to') }]} noStyle>
                <Select aria-label={t('reminder.to')} options={to} style={{ flex: '2 1 12em' }} />
              </Form.Item>
              <Button onClick={() => remove(name)}>{t('reminder.removeStep')}</Button>
            </div>
          ))}
          <Button onClick={() => add({ to: 'bureau-office' })}>{t('reminder.addStep')}</Button>
        </fieldset>
      )}
    </Form.List>
  );
}

function OverrideFields({ policy }: { policy: ReminderPolicy }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const obligations = policy.obligations.map((each) => ({
    value: each.id,
    label: `${t('line.articleIs', { article: each.article })} ${title(each)}`,
  }));
  return (
    <Form.List name="overrides">
      {(fields, { add, remove }) => (
        <fieldset className="policy-kinds">
          <legend>{t('reminder.overrides')}</legend>
          <p className="quiet">{t('reminder.overridesHint')}</p>
          {fields.map(({ key, name }) => (
            <div key={key} className="policy-kind">
              <Form.Item
                name={[name, 'obligationId']}
                rules={[{ required: true, message: t('reminder.choose') }]}
                noStyle
              >
                <Select
                  aria-label={t('reminder.obligation')}
                  placeholder={t('reminder.choose')}
                  showSearch={{ optionFilterProp: 'label' }}
                  options={obligations}
                  style={{ flex: '3 1 14em', minWidth: 0 }}
                />
              </Form.Item>
              <div style={{ flex: '2 1 10em' }}>
                <Form.Item name={[name, 'daysBefore']} noStyle>
                  <DaysSelect label={t('reminder.ownDays')} />
                </Form.Item>
              </div>
              <Button onClick={() => remove(name)}>{t('reminder.removeStep')}</Button>
            </div>
          ))}
          <Button onClick={() => add({ daysBefore: [] })}>{t('reminder.addOverride')}</Button>
        </fieldset>
      )}
    </Form.List>
  );
}
