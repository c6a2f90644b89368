import { Checkbox, Form, Input, Select } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { IncidentLine, IncidentPolicy, OrganisationUnit, Saved } from '@/api/schema';
import { useTenant } from '@/lib/session-context';
import { useNavigateTo } from '@/ui/app-link';
import { CommandDrawer } from '@/ui/command-drawer';
import { MomentField } from '@/ui/moment-field';
import { PostField } from '@/ui/post-field';
import { UnitSelect } from '@/ui/unit-select';
import { LevelField, useNeeded } from './incident-fields';
import { ownChannels, recordIncident } from './incidents.api';

interface Values {
  unitId: string;
  responsiblePostId: string;
  category: string;
  level: IncidentLine['level'];
  matter: string;
  happenedAt: string;
  knownAt: string;
  channelId?: string;
  startsDuties: boolean;
}
interface Props {
  units: OrganisationUnit[];
  policy: IncidentPolicy;
  onClose: () => void;
}

/** What the institution has to answer. There is no field for what anybody said, nor for who said it or where. */
export function RecordIncidentDrawer({ units, policy, onClose }: Props) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  const navigate = useNavigateTo();
  return (
    <CommandDrawer<Values, Saved>
      title={t('incident.record')}
      submitLabel={t('act.save')}
      initialValues={{
        level: 'ordinary',
        startsDuties: true,
        ...(policy.categories.length === 1 && policy.categories[0]
          ? { category: policy.categories[0].name }
          : {}),
      }}
      send={({ channelId, ...values }, intent) =>
        recordIncident({ ...values, ...(channelId ? { channelId } : {}) }, intent)
      }
      done={async ({ id }) => {
        await cache.invalidateQueries({ queryKey: [tenant] });
        navigate(`/incidents/${id}`);
      }}
      doneWords={t('incident.recorded')}
      onClose={onClose}
    >
      {() => <Fields units={units} policy={policy} />}
    </CommandDrawer>
  );
}

function Fields({ units, policy }: { units: OrganisationUnit[]; policy: IncidentPolicy }) {
  const { t } = useTranslation();
  const needed = useNeeded();
  const channels = useQuery(ownChannels(useTenant()));
  return (
    <>
      <p className="quiet">{t('incident.boundary')}</p>
      <Form.Item name="unitId" label={t('incident.unit')} rules={needed(t('incident.unit'))}>
        <UnitSelect units={units} />
      </Form.Item>
      <Form.Item name="category" label={t('incident.category')} rules={needed(t('incident.category'))}>
        <Select options={policy.categories.map(({ name }) => ({ value: name, label: name }))} />
      </Form.Item>
      <LevelField />
      <Form.Item
        name="matter"
        label={t('incident.matter')}
        extra={t('incident.matterHint')}
        rules={needed(t('incident.matter'))}
      >
        <Input maxLength={50} showCount />
      </Form.Item>
      <Form.Item name="happenedAt" label={t('incident.happenedAt')} rules={needed(t('incident.happenedAt'))}>
        <MomentField />
      </Form.Item>
      <Form.Item
        name="knownAt"
        label={t('incident.knownAt')}
        extra={t('incident.knownAtHint')}
        rules={needed(t('incident.knownAt'))}
      >
        <MomentField />
      </Form.Item>
      <Form.Item name="responsiblePostId" label={t('incident.post')} rules={needed(t('incident.post'))}>
        <PostField />
      </Form.Item>
      <Form.Item name="channelId" label={t('incident.channel')} extra={t('incident.channelHint')}>
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          options={(channels.data?.items ?? []).map((each) => ({ value: each.id, label: each.nameZh }))}
        />
      </Form.Item>
      <Form.Item name="startsDuties" valuePropName="checked" extra={t('incident.startsDutiesHint')}>
        <Checkbox>{t('incident.startsDuties')}</Checkbox>
      </Form.Item>
    </>
  );
}
