import { Form, Input, InputNumber, Select } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { EvidenceDetails, EvidenceLevel } from '@/api/schema';
import { useCodes } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { DayField } from '@/ui/day-field';
import { ReasonDrawer } from '@/ui/reason-drawer';
import { AddVersionDrawer } from './add-version-drawer';
import type { EvidenceAction } from './evidence-actions';
import { doForReason, setCare, setLevel, type Reasoned } from './evidence.api';
import { keeperChoices } from './keepers.api';

interface Props<T extends EvidenceAction = EvidenceAction> {
  action: T;
  item: EvidenceDetails;
  onClose: () => void;
}

export function EvidenceDrawer({ action, ...rest }: Props) {
  switch (action.what) {
    case 'version':
      return <AddVersionDrawer {...rest} />;
    case 'care':
      return <CareDrawer action={action} {...rest} />;
    case 'level':
      return <LevelDrawer action={action} {...rest} />;
    default:
      return <ReasonedDrawer action={action} {...rest} />;
  }
}

function useRefresh() {
  const tenant = useTenant();
  const cache = useQueryClient();
  return () => cache.invalidateQueries({ queryKey: [tenant] });
}

function CareDrawer({ item, onClose }: Props) {
  const { t } = useTranslation();
  const keepers = useQuery(keeperChoices(useTenant(), item.unitId));
  return (
    <CommandDrawer<
      { ownerPostId?: string | null; expiresOn?: string | null; renewalNoticeDays: number },
      unknown
    >
      title={t('keeping.care.title')}
      submitLabel={t('keeping.care.submit')}
      version={item.version}
      initialValues={{
        ownerPostId: item.ownerPostId,
        expiresOn: item.expiresOn,
        renewalNoticeDays: item.renewalNoticeDays,
      }}
      send={(values, intent) =>
        setCare(
          item.id,
          {
            ownerPostId: values.ownerPostId ?? null,
            expiresOn: values.expiresOn ?? null,
            renewalNoticeDays: values.renewalNoticeDays,
          },
          intent,
        )
      }
      done={useRefresh()}
      doneWords={t('keeping.care.done')}
      onClose={onClose}
    >
      {() => (
        <>
          <Form.Item name="ownerPostId" label={t('keeping.owner')}>
            <Select
              allowClear
              loading={keepers.isFetching}
              placeholder={t('keeping.noOwner')}
              showSearch={{ optionFilterProp: 'label' }}
              options={(keepers.data?.items ?? []).map((post) => ({
                value: post.id,
                label: [post.titleZh, post.holder?.name].filter(Boolean).join(' · '),
              }))}
            />
          </Form.Item>
          <Form.Item name="expiresOn" label={t('keeping.expires')}>
            <DayField min={item.formedOn} />
          </Form.Item>
          <Form.Item
            name="renewalNoticeDays"
            label={t('keeping.care.notice')}
            rules={[{ required: true, message: t('keeping.care.notice') }]}
          >
            <InputNumber min={0} max={365} precision={0} />
          </Form.Item>
        </>
      )}
    </CommandDrawer>
  );
}

const levels: EvidenceLevel[] = ['general', 'internal', 'sensitive'];

function LevelDrawer({ item, onClose }: Props) {
  const { t } = useTranslation();
  const code = useCodes();
  return (
    <CommandDrawer<{ level: EvidenceLevel; reason: string }, unknown>
      title={t('keeping.setLevel.title')}
      submitLabel={t('keeping.setLevel.submit')}
      version={item.version}
      initialValues={{ level: item.level }}
      send={(values, intent) => setLevel(item.id, values, intent)}
      done={useRefresh()}
      doneWords={t('keeping.setLevel.done')}
      onClose={onClose}
    >
      {() => (
        <>
          <p className="quiet">{t('keeping.setLevel.explain')}</p>
          <Form.Item name="level" label={t('keeping.level')}>
            <Select options={levels.map((each) => ({ value: each, label: code('evidenceLevel', each) }))} />
          </Form.Item>
          <Reason />
        </>
      )}
    </CommandDrawer>
  );
}

const words: Record<Reasoned, 'hold' | 'withdraw' | 'dispose' | 'lift'> = {
  holds: 'hold',
  withdrawal: 'withdraw',
  disposal: 'dispose',
  lifting: 'lift',
};

function ReasonedDrawer({
  action,
  item,
  onClose,
}: Props<Exclude<EvidenceAction, { what: 'version' | 'care' | 'level' }>>) {
  const { t } = useTranslation();
  const name = words[action.what];
  return (
    <ReasonDrawer
      title={t(`keeping.${name}.title`)}
      submitLabel={t(`keeping.${name}.submit`)}
      explain={name !== 'lift' && t(`keeping.${name}.explain`)}
      label={t('keeping.reason')}
      most={1000}
      danger={name === 'withdraw' || name === 'dispose'}
      version={item.version}
      send={(reason, intent) =>
        doForReason(
          action.what,
          item.id,
          reason,
          intent,
          action.what === 'lifting' ? action.holdId : undefined,
        )
      }
      doneWords={t(`keeping.${name}.done`)}
      onClose={onClose}
    />
  );
}

function Reason() {
  const { t } = useTranslation();
  return (
    <Form.Item
      name="reason"
      label={t('keeping.reason')}
      rules={[{ required: true, whitespace: true, message: t('keeping.reasonNeeded') }]}
    >
      <Input.TextArea rows={3} maxLength={1000} showCount />
    </Form.Item>
  );
}
