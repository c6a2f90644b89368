import { Button, Checkbox, Flex, Form, Input, InputNumber } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ActivityPolicy } from '@/api/schema';
import { useTenant } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { setActivityPolicy } from './activities.api';
import { PostField } from '@/ui/post-field';

interface Values {
  kinds: { name: string; approverPostId?: string; daysBefore: number }[];
  marksLateRequests: boolean;
  validDays: number;
}

/** Which activities are approved beforehand, by which post, and how early they are requested. */
export function ActivityPolicyDrawer({ policy, onClose }: { policy: ActivityPolicy; onClose: () => void }) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  return (
    <CommandDrawer<Values, unknown>
      title={t('activity.policy')}
      submitLabel={t('act.save')}
      version={policy.version}
      initialValues={{
        kinds: policy.kinds.map(({ name, approverPostId, daysBefore }) => ({
          name,
          daysBefore,
          ...(approverPostId ? { approverPostId } : {}),
        })),
        marksLateRequests: policy.marksLateRequests,
        validDays: policy.validDays,
      }}
      send={(values, intent) => setActivityPolicy(toSend(values), intent)}
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('activity.policySet')}
      onClose={onClose}
      placeOf={({ pointer }) => {
        const at = /^\/kinds\/(\d+)\//.exec(pointer)?.[1];
        return at === undefined ? '' : t('activity.kindNumber', { number: Number(at) + 1 });
      }}
    >
      {() => (
        <>
          <p className="quiet">{t('activity.policyHint')}</p>
          <Form.List name="kinds">
            {(kinds, { add, remove }) => (
              <>
                {kinds.map(({ key, name }) => (
                  <KindFields key={key} at={name} onRemove={() => remove(name)} />
                ))}
                <Button onClick={() => add({ name: '', daysBefore: 7 })}>{t('activity.addKind')}</Button>
              </>
            )}
          </Form.List>
          <Form.Item name="marksLateRequests" valuePropName="checked">
            <Checkbox>{t('activity.marksLate')}</Checkbox>
          </Form.Item>
          <Form.Item name="validDays" label={t('activity.validDays')}>
            <InputNumber min={0} max={365} precision={0} />
          </Form.Item>
        </>
      )}
    </CommandDrawer>
  );
}

function KindFields({ at, onRemove }: { at: number; onRemove: () => void }) {
  const { t } = useTranslation();
  const number = at + 1;
  return (
    <fieldset className="policy-kinds">
      <legend>{t('activity.kindNumber', { number })}</legend>
      <Flex gap="small" wrap>
        <Form.Item
          name={[at, 'name']}
          label={t('activity.kind')}
          rules={[
            { required: true, whitespace: true, message: t('form.needed', { label: t('activity.kind') }) },
          ]}
        >
          <Input maxLength={50} aria-label={t('activity.kindOf', { number })} />
        </Form.Item>
        <Form.Item name={[at, 'daysBefore']} label={t('activity.daysBefore')}>
          <InputNumber min={0} max={365} precision={0} aria-label={t('activity.daysOf', { number })} />
        </Form.Item>
      </Flex>
      <Form.Item
        name={[at, 'approverPostId']}
        label={t('activity.approver')}
        rules={[{ required: true, message: t('form.needed', { label: t('activity.approver') }) }]}
      >
        <PostField label={t('activity.approverOf', { number })} />
      </Form.Item>
      <Button type="link" size="small" onClick={onRemove}>
        {t('activity.removeKind', { number })}
      </Button>
    </fieldset>
  );
}

const toSend = ({ kinds, ...rest }: Values) => ({
  ...rest,
  kinds: kinds.map(({ name, approverPostId, daysBefore }) => ({
    name,
    daysBefore,
    approverPostId: approverPostId ?? null,
  })),
});
