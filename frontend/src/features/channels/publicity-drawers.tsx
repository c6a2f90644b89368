import { Form, Input, Radio, Select } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { OrganisationUnit, Publicity } from '@/api/schema';
import { outsideBodyNames } from '@/lib/outside-bodies';
import { useTenant, useToday } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { DayField } from '@/ui/day-field';
import { ReasonDrawer } from '@/ui/reason-drawer';
import { UnitSelect } from '@/ui/unit-select';
import { channelList, recordPublicity, withdrawPublicity } from './channels.api';
import { served, ServedDuties, type Served } from './served-duties';

const kinds = ['release', 'media-consultation', 'publicity'] as const;

interface Values extends Served {
  unitId: string;
  kind: (typeof kinds)[number];
  title: string;
  occurredOn: string;
  channelIds?: string[];
  bodyIds?: string[];
}

/** What the institution did, recorded once it is done. */
export function RecordDrawer({ units, onClose }: { units: OrganisationUnit[]; onClose: () => void }) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const today = useToday();
  const cache = useQueryClient();
  return (
    <CommandDrawer<Values, unknown>
      title={t('publicity.record')}
      submitLabel={t('act.save')}
      initialValues={{ kind: 'release', occurredOn: today, evidenceIds: [] } as unknown as Values}
      send={({ unitId, kind, title, occurredOn, channelIds, bodyIds, ...rest }, intent) =>
        recordPublicity(
          {
            unitId,
            kind,
            title,
            occurredOn,
            channelIds: channelIds ?? [],
            bodyIds: bodyIds ?? [],
            ...served(rest),
          },
          intent,
        )
      }
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('publicity.recorded')}
      onClose={onClose}
    >
      {() => <Fields units={units} />}
    </CommandDrawer>
  );
}

function Fields({ units }: { units: OrganisationUnit[] }) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const today = useToday();
  const channels = useQuery(channelList(tenant, {}));
  const bodies = useQuery(outsideBodyNames(tenant));
  const unitId = Form.useWatch<string | undefined>('unitId');
  const needed = (label: string) => [{ required: true, message: t('form.needed', { label }) }];
  return (
    <>
      <p className="quiet">{t('publicity.boundary')}</p>
      <Form.Item name="kind" label={t('publicity.kind')}>
        <Radio.Group options={kinds.map((value) => ({ value, label: t(`publicity.kinds.${value}`) }))} />
      </Form.Item>
      <Form.Item
        name="title"
        label={t('publicity.what')}
        rules={[
          { required: true, whitespace: true, message: t('form.needed', { label: t('publicity.what') }) },
        ]}
      >
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="unitId" label={t('channel.unit')} rules={needed(t('channel.unit'))}>
        <UnitSelect units={units} />
      </Form.Item>
      <Form.Item
        name="occurredOn"
        label={t('publicity.occurredOn')}
        rules={needed(t('publicity.occurredOn'))}
      >
        <DayField max={today} />
      </Form.Item>
      <Form.Item name="channelIds" label={t('publicity.channels')}>
        <Select
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          options={(channels.data?.items ?? []).map((each) => ({ value: each.id, label: each.nameZh }))}
        />
      </Form.Item>
      <Form.Item name="bodyIds" label={t('publicity.bodies')} extra={t('publicity.bodiesHint')}>
        <Select
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          options={(bodies.data?.items ?? []).map((each) => ({ value: each.id, label: each.nameZh }))}
        />
      </Form.Item>
      <ServedDuties
        units={units}
        unitId={unitId}
        evidenceKinds={['publicity-record', 'coordination-record', 'notice', 'plan-document']}
      />
    </>
  );
}

export function WithdrawDrawer({ record, onClose }: { record: Publicity; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <ReasonDrawer
      title={t('publicity.withdraw')}
      submitLabel={t('publicity.withdraw')}
      most={200}
      version={record.version}
      send={(reason, intent) => withdrawPublicity(record.id, reason, intent)}
      doneWords={t('publicity.withdrawn')}
      onClose={onClose}
    />
  );
}
