import { Form, Input, InputNumber, Select } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Channel, OrganisationUnit } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { useTenant, useToday } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { DayField } from '@/ui/day-field';
import { UnitSelect } from '@/ui/unit-select';
import { useChannelKindOptions } from './channel-kind';
import { channelKinds, correctChannel, ownChannelKinds, registerChannel } from './channels.api';
import { PostField } from '@/ui/post-field';
import { served, ServedDuties, type Served } from './served-duties';

interface Values extends Served {
  kind: string;
  namedByRules?: string;
  nameZh: string;
  address?: string;
  licenceNumber?: string;
  unitId: string;
  responsiblePostId: string;
  openedOn: string;
  reviewMonths: number;
  updateMonths?: number;
  securityMonths?: number;
  reason?: string;
}

const entryOf = (values: Values) => ({
  kind: values.kind,
  nameZh: values.nameZh,
  unitId: values.unitId,
  openedOn: values.openedOn,
  reviewMonths: values.reviewMonths,
  ...(values.namedByRules ? { namedByRules: values.namedByRules } : {}),
  ...(values.address?.trim() ? { address: values.address } : {}),
  ...(values.licenceNumber?.trim() ? { licenceNumber: values.licenceNumber } : {}),
  ...(values.updateMonths ? { updateMonths: values.updateMonths } : {}),
  ...(values.securityMonths ? { securityMonths: values.securityMonths } : {}),
});

export function RegisterChannelDrawer({
  units,
  onClose,
}: {
  units: OrganisationUnit[];
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  return (
    <CommandDrawer<Values, unknown>
      title={t('channel.register')}
      submitLabel={t('act.save')}
      initialValues={{ kind: 'site', reviewMonths: 12, evidenceIds: [] } as unknown as Values}
      send={(values, intent) =>
        registerChannel(
          { ...entryOf(values), responsiblePostId: values.responsiblePostId, ...served(values) },
          intent,
        )
      }
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('channel.registered')}
      onClose={onClose}
    >
      {() => <Fields units={units} />}
    </CommandDrawer>
  );
}

export function CorrectChannelDrawer({
  channel,
  units,
  onClose,
}: {
  channel: Channel;
  units: OrganisationUnit[];
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  return (
    <CommandDrawer<Values, unknown>
      title={t('channel.correct')}
      submitLabel={t('act.save')}
      version={channel.version}
      initialValues={
        {
          kind: channel.kind,
          namedByRules: channel.namedByRules ?? undefined,
          nameZh: channel.nameZh,
          address: channel.address ?? undefined,
          licenceNumber: channel.licenceNumber ?? undefined,
          unitId: channel.unitId,
          openedOn: channel.openedOn,
          reviewMonths: channel.reviewMonths,
          updateMonths: channel.updateMonths ?? undefined,
          securityMonths: channel.securityMonths ?? undefined,
        } as unknown as Values
      }
      send={(values, intent) =>
        correctChannel(channel.id, { ...entryOf(values), reason: values.reason ?? '' }, intent)
      }
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('channel.corrected')}
      onClose={onClose}
    >
      {() => <Fields units={units} correcting />}
    </CommandDrawer>
  );
}

function Fields({ units, correcting = false }: { units: OrganisationUnit[]; correcting?: boolean }) {
  const { t } = useTranslation();
  const { name } = useNames();
  const today = useToday();
  const rules = useQuery(channelKinds(useTenant()));
  const kinds = useChannelKindOptions();
  const own = useQuery(ownChannelKinds(useTenant()));
  const form = Form.useFormInstance<Values>();
  // A kind of the bureau's own brings its cycle along; the entry may say otherwise.
  const takeCycle = (chosen: string) => {
    const cycle = own.data?.kinds.find(({ name: each }) => each === chosen);
    if (!cycle) return;
    const { reviewMonths, updateMonths, securityMonths } = cycle;
    form.setFieldsValue({
      reviewMonths,
      ...(updateMonths ? { updateMonths } : {}),
      ...(securityMonths ? { securityMonths } : {}),
    });
  };
  const kind = Form.useWatch<string | undefined>('kind');
  const unitId = Form.useWatch<string | undefined>('unitId');
  const needed = (label: string) => [{ required: true, message: t('form.needed', { label }) }];
  const post = kind === 'club' ? t('channel.adviser') : t('channel.post');
  return (
    <>
      <p className="quiet">{t('channel.boundary')}</p>
      <Form.Item name="kind" label={t('channel.kind')} rules={needed(t('channel.kind'))}>
        <Select options={kinds} {...(correcting ? {} : { onChange: takeCycle })} />
      </Form.Item>
      {(rules.data?.items.length ?? 0) > 0 && (
        <Form.Item
          name="namedByRules"
          label={t('channel.namedByRules')}
          extra={t('channel.namedByRulesHint')}
        >
          <Select
            allowClear
            options={(rules.data?.items ?? []).map((each) => ({ value: each.nameZh, label: name(each) }))}
          />
        </Form.Item>
      )}
      <Form.Item
        name="nameZh"
        label={t('channel.name')}
        rules={[
          { required: true, whitespace: true, message: t('form.needed', { label: t('channel.name') }) },
        ]}
      >
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="address" label={t('channel.address')} extra={t('channel.addressHint')}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="licenceNumber" label={t('channel.licenceNumber')}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="unitId" label={t('channel.unit')} rules={needed(t('channel.unit'))}>
        <UnitSelect units={units} />
      </Form.Item>
      {!correcting && (
        <Form.Item name="responsiblePostId" label={post} rules={needed(post)}>
          <PostField />
        </Form.Item>
      )}
      <Form.Item name="openedOn" label={t('channel.openedOn')} rules={needed(t('channel.openedOn'))}>
        <DayField max={today} />
      </Form.Item>
      <Form.Item
        name="reviewMonths"
        label={t('channel.reviewMonths')}
        rules={needed(t('channel.reviewMonths'))}
      >
        <InputNumber min={1} max={60} precision={0} />
      </Form.Item>
      <Form.Item name="updateMonths" label={t('channel.updateMonths')} extra={t('channel.noneHint')}>
        <InputNumber min={1} max={60} precision={0} />
      </Form.Item>
      <Form.Item name="securityMonths" label={t('channel.securityMonths')} extra={t('channel.noneHint')}>
        <InputNumber min={1} max={60} precision={0} />
      </Form.Item>
      {correcting ? (
        <Form.Item
          name="reason"
          label={t('ui.reason')}
          rules={[{ required: true, whitespace: true, message: t('form.needed', { label: t('ui.reason') }) }]}
        >
          <Input maxLength={200} />
        </Form.Item>
      ) : (
        <ServedDuties
          units={units}
          unitId={unitId}
          evidenceKinds={[
            'channel-register',
            'account-register',
            'responsibility-list',
            'appointment-document',
          ]}
        />
      )}
    </>
  );
}
