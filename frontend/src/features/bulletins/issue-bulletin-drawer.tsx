import { Form, Input, Radio, Select } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Bulletin } from '@/api/schema';
import { useTenant, useToday } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { DayField } from '@/ui/day-field';
import { addresseeList, issueBulletin } from './bulletins.api';

interface Values {
  number: string;
  everybody: boolean;
  addressees: string[];
  acknowledgeBy?: string;
}

/** Issues a draft with its number, to whom, and by when they are to say that they have read it. */
export function IssueBulletinDrawer({ bulletin, onClose }: { bulletin: Bulletin; onClose: () => void }) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  const known = useQuery(addresseeList(tenant));
  const choices = known.data?.items ?? [];
  return (
    <CommandDrawer<Values, unknown>
      title={t('bulletin.issue')}
      submitLabel={t('bulletin.issue')}
      version={bulletin.version}
      initialValues={{ everybody: true, addressees: [] }}
      send={({ number, everybody, addressees, acknowledgeBy }, intent) => {
        const chosen = everybody
          ? []
          : choices.filter((each) => addressees.includes(each.unitId ?? each.bureauId ?? ''));
        return issueBulletin(
          bulletin.id,
          {
            number,
            unitIds: chosen.map((each) => each.unitId).filter((id) => id !== null),
            bureauIds: chosen.map((each) => each.bureauId).filter((id) => id !== null),
            ...(acknowledgeBy ? { acknowledgeBy } : {}),
          },
          intent,
        );
      }}
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('bulletin.issued')}
      onClose={onClose}
    >
      {() => (
        <Fields
          choices={choices.map((each) => ({
            value: each.unitId ?? each.bureauId ?? '',
            label: each.nameZh,
          }))}
        />
      )}
    </CommandDrawer>
  );
}

function Fields({ choices }: { choices: { value: string; label: string }[] }) {
  const { t } = useTranslation();
  const today = useToday();
  const everybody = Form.useWatch<boolean | undefined>('everybody');
  return (
    <>
      <p className="quiet">{t('bulletin.issueHint')}</p>
      <Form.Item
        name="number"
        label={t('bulletin.number')}
        rules={[
          { required: true, whitespace: true, message: t('form.needed', { label: t('bulletin.number') }) },
        ]}
      >
        <Input maxLength={50} />
      </Form.Item>
      <Form.Item name="everybody" label={t('bulletin.to')}>
        <Radio.Group
          options={[
            { value: true, label: t('bulletin.toAll', { count: choices.length }) },
            { value: false, label: t('bulletin.toSome') },
          ]}
        />
      </Form.Item>
      {everybody === false && (
        <Form.Item
          name="addressees"
          label={t('bulletin.addressees')}
          rules={[{ required: true, message: t('form.needed', { label: t('bulletin.addressees') }) }]}
        >
          <Select mode="multiple" showSearch={{ optionFilterProp: 'label' }} options={choices} />
        </Form.Item>
      )}
      <Form.Item
        name="acknowledgeBy"
        label={t('bulletin.acknowledgeBy')}
        extra={t('bulletin.acknowledgeByHint')}
      >
        <DayField min={today} />
      </Form.Item>
    </>
  );
}
