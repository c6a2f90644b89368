import { Form, Input, Select } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Incident } from '@/api/schema';
import { useTenant } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { MomentField } from '@/ui/moment-field';
import { PostField } from '@/ui/post-field';
import { ShortText, useNeeded } from './incident-fields';
import { toMoment } from './incident-words';
import { correctIncident, ownChannels } from './incidents.api';

interface Values {
  matter: string;
  happenedAt: string;
  knownAt: string;
  responsiblePostId: string;
  channelId?: string;
  reason: string;
}

/** What was recorded wrongly, as it is to stand, and why. */
export function CorrectIncidentDrawer({ incident, onClose }: { incident: Incident; onClose: () => void }) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  const needed = useNeeded();
  const channels = useQuery(ownChannels(tenant));
  return (
    <CommandDrawer<Values, unknown>
      title={t('incident.do.correct')}
      submitLabel={t('act.save')}
      version={incident.version}
      initialValues={{
        matter: incident.matter,
        happenedAt: toMoment(incident.happenedAt),
        knownAt: toMoment(incident.knownAt),
        responsiblePostId: incident.responsiblePostId,
        ...(incident.channelId ? { channelId: incident.channelId } : {}),
      }}
      send={({ channelId, ...values }, intent) =>
        correctIncident(incident.id, { ...values, channelId: channelId ?? null }, intent)
      }
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('incident.corrected')}
      onClose={onClose}
    >
      {() => (
        <>
          <p className="quiet">{t('incident.boundary')}</p>
          <Form.Item
            name="matter"
            label={t('incident.matter')}
            extra={t('incident.matterHint')}
            rules={needed(t('incident.matter'))}
          >
            <Input maxLength={50} showCount />
          </Form.Item>
          <Form.Item
            name="happenedAt"
            label={t('incident.happenedAt')}
            rules={needed(t('incident.happenedAt'))}
          >
            <MomentField />
          </Form.Item>
          <Form.Item name="knownAt" label={t('incident.knownAt')} rules={needed(t('incident.knownAt'))}>
            <MomentField />
          </Form.Item>
          <Form.Item name="responsiblePostId" label={t('incident.post')} rules={needed(t('incident.post'))}>
            <PostField />
          </Form.Item>
          <Form.Item name="channelId" label={t('incident.channel')}>
            <Select
              allowClear
              options={(channels.data?.items ?? []).map((each) => ({ value: each.id, label: each.nameZh }))}
            />
          </Form.Item>
          <ShortText name="reason" label={t('ui.reason')} extra={t('incident.reasonHint')} most={200} />
        </>
      )}
    </CommandDrawer>
  );
}
