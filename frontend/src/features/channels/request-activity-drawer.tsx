import { Alert, Form, Input, Select } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ActivityPolicy, OrganisationUnit, Saved } from '@/api/schema';
import { useTenant, useToday } from '@/lib/session-context';
import { useNavigateTo } from '@/ui/app-link';
import { CommandDrawer } from '@/ui/command-drawer';
import { DayField } from '@/ui/day-field';
import { TimeField } from '@/ui/time-field';
import { UnitSelect } from '@/ui/unit-select';
import { requestActivity } from './activities.api';
import { channelList } from './channels.api';
import { PostField } from '@/ui/post-field';

interface Values {
  unitId: string;
  kind: string;
  topic: string;
  plannedOn: string;
  startsAt?: string;
  venue: string;
  channelId?: string;
  responsiblePostId: string;
}
interface Props {
  units: OrganisationUnit[];
  policy: ActivityPolicy;
  onClose: () => void;
}

/** Asks for an approval: a title, a day and a place, and nothing of what will be said. */
export function RequestActivityDrawer({ units, policy, onClose }: Props) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  const navigate = useNavigateTo();
  return (
    <CommandDrawer<Values, Saved>
      title={t('activity.request')}
      submitLabel={t('activity.send')}
      send={({ startsAt, channelId, ...values }, intent) =>
        requestActivity(
          { ...values, ...(startsAt ? { startsAt } : {}), ...(channelId ? { channelId } : {}) },
          intent,
        )
      }
      done={async ({ id }) => {
        await cache.invalidateQueries({ queryKey: [tenant] });
        navigate(`/channels/activities/${id}`);
      }}
      doneWords={t('activity.requested')}
      onClose={onClose}
    >
      {() => <Fields units={units} policy={policy} />}
    </CommandDrawer>
  );
}

function Fields({ units, policy }: { units: OrganisationUnit[]; policy: ActivityPolicy }) {
  const { t } = useTranslation();
  const today = useToday();
  const venues = useQuery(channelList(useTenant(), { kind: 'venue' }));
  const kind = Form.useWatch<string | undefined>('kind');
  const rule = policy.kinds.find((each) => each.name === kind);
  const ready = policy.kinds.filter((each) => each.approverPostId !== null);
  const needed = (label: string) => [{ required: true, message: t('form.needed', { label }) }];
  const text = (label: string) => [
    { required: true, whitespace: true, message: t('form.needed', { label }) },
  ];
  return (
    <>
      <p className="quiet">{t('activity.boundary')}</p>
      {ready.length === 0 && <Alert type="info" showIcon title={t('activity.noKinds')} />}
      <Form.Item name="unitId" label={t('channel.unit')} rules={needed(t('channel.unit'))}>
        <UnitSelect units={units} />
      </Form.Item>
      <Form.Item
        name="kind"
        label={t('activity.kind')}
        rules={needed(t('activity.kind'))}
        extra={
          rule &&
          t(policy.marksLateRequests ? 'activity.ruleMarks' : 'activity.ruleRefuses', {
            post: rule.approverPostTitleZh ?? '',
            days: rule.daysBefore,
          })
        }
      >
        <Select options={ready.map((each) => ({ value: each.name, label: each.name }))} />
      </Form.Item>
      <Form.Item
        name="topic"
        label={t('activity.topic')}
        extra={t('activity.topicHint')}
        rules={text(t('activity.topic'))}
      >
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="plannedOn" label={t('activity.plannedOn')} rules={needed(t('activity.plannedOn'))}>
        <DayField min={today} />
      </Form.Item>
      <Form.Item name="startsAt" label={t('activity.startsAt')}>
        <TimeField />
      </Form.Item>
      <Form.Item name="venue" label={t('activity.venue')} rules={text(t('activity.venue'))}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="channelId" label={t('activity.channel')} extra={t('activity.channelHint')}>
        <Select
          allowClear
          options={(venues.data?.items ?? [])
            .filter((each) => each.closedOn === null)
            .map((each) => ({ value: each.id, label: each.nameZh }))}
        />
      </Form.Item>
      <Form.Item name="responsiblePostId" label={t('activity.post')} rules={needed(t('activity.post'))}>
        <PostField />
      </Form.Item>
    </>
  );
}
