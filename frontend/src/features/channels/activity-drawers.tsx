import { Form, Input } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Activity, OrganisationUnit } from '@/api/schema';
import { useTenant, useToday } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { DayField } from '@/ui/day-field';
import { ReasonDrawer } from '@/ui/reason-drawer';
import { cancelActivity, decideActivity, holdActivity } from './activities.api';
import { served, ServedDuties, type Served } from './served-duties';

interface Props {
  activity: Activity;
  onClose: () => void;
}

/** Whoever holds the post that decides approves or refuses. */
export function DecisionDrawer({ activity, approves, onClose }: Props & { approves: boolean }) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  const words = t(approves ? 'activity.approve' : 'activity.refuse');
  return (
    <CommandDrawer<{ conditions?: string; validUntil?: string; reason?: string }, unknown>
      title={words}
      submitLabel={words}
      danger={!approves}
      version={activity.version}
      send={({ conditions, validUntil, reason }, intent) =>
        decideActivity(
          activity.id,
          {
            approves,
            ...(conditions?.trim() ? { conditions } : {}),
            ...(validUntil ? { validUntil } : {}),
            ...(reason?.trim() ? { reason } : {}),
          },
          intent,
        )
      }
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t(approves ? 'activity.approved' : 'activity.refused')}
      onClose={onClose}
    >
      {() =>
        approves ? (
          <>
            <Form.Item
              name="conditions"
              label={t('activity.conditions')}
              extra={t('activity.conditionsHint')}
            >
              <Input.TextArea rows={3} maxLength={200} showCount />
            </Form.Item>
            <Form.Item
              name="validUntil"
              label={t('activity.validUntil')}
              extra={t('activity.validUntilHint')}
            >
              <DayField min={activity.plannedOn} />
            </Form.Item>
          </>
        ) : (
          <Reason label={t('ui.reason')} />
        )
      }
    </CommandDrawer>
  );
}

function Reason({ label }: { label: string }) {
  const { t } = useTranslation();
  return (
    <Form.Item
      name="reason"
      label={label}
      rules={[{ required: true, whitespace: true, message: t('form.needed', { label }) }]}
    >
      <Input.TextArea rows={3} maxLength={200} showCount />
    </Form.Item>
  );
}

export function CancelDrawer({ activity, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <ReasonDrawer
      title={t('activity.cancel')}
      submitLabel={t('activity.cancel')}
      most={200}
      version={activity.version}
      send={(reason, intent) => cancelActivity(activity.id, { reason }, intent)}
      doneWords={t('activity.cancelled')}
      onClose={onClose}
    />
  );
}

/** The fact that it took place, and its day. */
export function HoldDrawer({ activity, units, onClose }: Props & { units: OrganisationUnit[] }) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const today = useToday();
  const cache = useQueryClient();
  return (
    <CommandDrawer<Served & { heldOn: string }, unknown>
      title={t('activity.hold')}
      submitLabel={t('act.save')}
      version={activity.version}
      initialValues={{ heldOn: activity.plannedOn < today ? activity.plannedOn : today, evidenceIds: [] }}
      send={({ heldOn, ...rest }, intent) => holdActivity(activity.id, { heldOn, ...served(rest) }, intent)}
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('activity.held')}
      onClose={onClose}
    >
      {() => (
        <>
          <p className="quiet">{t('activity.holdHint')}</p>
          <Form.Item
            name="heldOn"
            label={t('activity.heldOn')}
            rules={[{ required: true, message: t('form.needed', { label: t('activity.heldOn') }) }]}
          >
            <DayField max={today} />
          </Form.Item>
          <ServedDuties
            units={units}
            unitId={activity.unitId}
            evidenceKinds={['approval-record', 'publicity-record', 'channel-register']}
          />
        </>
      )}
    </CommandDrawer>
  );
}
