import { Form, Radio } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Channel, OrganisationUnit } from '@/api/schema';
import { useTenant, useToday } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { DayField } from '@/ui/day-field';
import { checkChannel } from './channels.api';
import { Note, PutRightBy } from './put-right-fields';
import { served, ServedDuties, type Served } from './served-duties';

interface Props {
  channel: Channel;
  units: OrganisationUnit[];
  onClose: () => void;
}

interface CheckValues extends Served {
  check: 'update' | 'security';
  checkedOn: string;
  inOrder: boolean;
  putRightBy?: string;
  note?: string;
}

/** A check that contents are kept up to date, or of technical security. */
export function CheckDrawer({ channel, units, onClose }: Props) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const today = useToday();
  const cache = useQueryClient();
  return (
    <CommandDrawer<CheckValues, unknown>
      title={t('channel.check')}
      submitLabel={t('act.save')}
      version={channel.version}
      initialValues={{ check: 'update', checkedOn: today, inOrder: true, evidenceIds: [] }}
      send={({ check, checkedOn, inOrder, putRightBy, note, ...rest }, intent) =>
        checkChannel(
          channel.id,
          {
            check,
            checkedOn,
            inOrder,
            ...(!inOrder && putRightBy ? { putRightBy } : {}),
            ...(!inOrder && note?.trim() ? { note } : {}),
            ...served(rest),
          },
          intent,
        )
      }
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('channel.checked')}
      onClose={onClose}
    >
      {() => <CheckFields channel={channel} units={units} />}
    </CommandDrawer>
  );
}

function CheckFields({ channel, units }: { channel: Channel; units: OrganisationUnit[] }) {
  const { t } = useTranslation();
  const today = useToday();
  const inOrder = Form.useWatch<boolean | undefined>('inOrder');
  return (
    <>
      <Form.Item name="check" label={t('channel.checkKind')}>
        <Radio.Group
          options={(['update', 'security'] as const).map((value) => ({
            value,
            label: t(`channel.dues.${value}`),
          }))}
        />
      </Form.Item>
      <Form.Item
        name="checkedOn"
        label={t('channel.checkedOn')}
        rules={[{ required: true, message: t('form.needed', { label: t('channel.checkedOn') }) }]}
      >
        <DayField max={today} min={channel.openedOn} />
      </Form.Item>
      <Form.Item name="inOrder" label={t('channel.result')}>
        <Radio.Group
          options={[
            { value: true, label: t('channel.inOrder') },
            { value: false, label: t('channel.notInOrder') },
          ]}
        />
      </Form.Item>
      {inOrder === false && (
        <>
          <PutRightBy />
          <Note />
        </>
      )}
      <ServedDuties
        units={units}
        unitId={channel.unitId}
        evidenceKinds={['security-check-record', 'account-register', 'channel-register']}
      />
    </>
  );
}
