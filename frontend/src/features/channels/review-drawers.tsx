import { Form, Input, Radio } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Channel, EvidenceSummary, OrganisationUnit } from '@/api/schema';
import { handIn } from '@/lib/hand-in';
import { useTenant, useToday } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { DayField } from '@/ui/day-field';
import { EvidenceField } from '@/ui/evidence-field';
import { checkChannel, putChannelRight, reviewChannel } from './channels.api';
import { served, ServedDuties, type Served } from './served-duties';

interface Props {
  channel: Channel;
  units: OrganisationUnit[];
  onClose: () => void;
}

const results = ['kept', 'put-right', 'closed'] as const;
interface Review extends Served {
  reviewedOn: string;
  result: (typeof results)[number];
  putRightBy?: string;
  note?: string;
}

/** The review that the cycle asks for, with its result. */
export function ReviewDrawer({ channel, units, onClose }: Props) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const today = useToday();
  const cache = useQueryClient();
  return (
    <CommandDrawer<Review, unknown>
      title={t('channel.review')}
      submitLabel={t('act.save')}
      version={channel.version}
      initialValues={{ reviewedOn: today, result: 'kept', evidenceIds: [] }}
      send={({ reviewedOn, result, putRightBy, note, ...rest }, intent) =>
        reviewChannel(
          channel.id,
          {
            reviewedOn,
            result,
            ...(result === 'put-right' && putRightBy ? { putRightBy } : {}),
            ...(result !== 'kept' && note?.trim() ? { note } : {}),
            ...served(rest),
          },
          intent,
        )
      }
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('channel.reviewed')}
      onClose={onClose}
    >
      {() => <ReviewFields channel={channel} units={units} />}
    </CommandDrawer>
  );
}

function ReviewFields({ channel, units }: { channel: Channel; units: OrganisationUnit[] }) {
  const { t } = useTranslation();
  const today = useToday();
  const result = Form.useWatch<Review['result'] | undefined>('result');
  const needed = (label: string) => [{ required: true, message: t('form.needed', { label }) }];
  return (
    <>
      <Form.Item name="reviewedOn" label={t('channel.reviewedOn')} rules={needed(t('channel.reviewedOn'))}>
        <DayField max={today} min={channel.openedOn} />
      </Form.Item>
      <Form.Item name="result" label={t('channel.result')}>
        <Radio.Group options={results.map((value) => ({ value, label: t(`channel.results.${value}`) }))} />
      </Form.Item>
      {result === 'put-right' && <PutRightBy />}
      {(result === 'put-right' || result === 'closed') && <Note />}
      <ServedDuties
        units={units}
        unitId={channel.unitId}
        evidenceKinds={['annual-review-record', 'channel-register', 'account-register', 'self-check-report']}
      />
    </>
  );
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

function PutRightBy() {
  const { t } = useTranslation();
  const today = useToday();
  return (
    <Form.Item
      name="putRightBy"
      label={t('channel.putRightBy')}
      rules={[{ required: true, message: t('form.needed', { label: t('channel.putRightBy') }) }]}
    >
      <DayField min={today} />
    </Form.Item>
  );
}

function Note() {
  const { t } = useTranslation();
  return (
    <Form.Item
      name="note"
      label={t('channel.note')}
      extra={t('channel.noteHint')}
      rules={[{ required: true, whitespace: true, message: t('form.needed', { label: t('channel.note') }) }]}
    >
      <Input maxLength={200} />
    </Form.Item>
  );
}

interface PutRight {
  putRightOn: string;
  note?: string;
  evidenceIds: EvidenceSummary[];
}

/** What reviews and checks asked for was put right. */
export function PutRightDrawer({ channel, onClose }: Omit<Props, 'units'>) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const today = useToday();
  const cache = useQueryClient();
  return (
    <CommandDrawer<PutRight, unknown>
      title={t('channel.putRight')}
      submitLabel={t('act.save')}
      version={channel.version}
      initialValues={{ putRightOn: today, evidenceIds: [] }}
      send={({ putRightOn, note, evidenceIds }, intent) =>
        putChannelRight(
          channel.id,
          {
            putRightOn,
            ...(note?.trim() ? { note } : {}),
            evidenceIds: evidenceIds.map((file) => file.id),
          },
          intent,
        )
      }
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('channel.putRightDone')}
      onClose={onClose}
    >
      {() => (
        <>
          <Form.Item
            name="putRightOn"
            label={t('channel.putRightOn')}
            rules={[{ required: true, message: t('form.needed', { label: t('channel.putRightOn') }) }]}
          >
            <DayField max={today} min={channel.openedOn} />
          </Form.Item>
          <Form.Item name="note" label={t('channel.noteOptional')} extra={t('channel.noteHint')}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name="evidenceIds" label={t('channel.evidence')}>
            <EvidenceField
              kinds={['rectification-record', 'security-check-record']}
              upload={({ file, kind, title }, key) =>
                handIn({ file, kind, title, unitId: channel.unitId, formedOn: today }, { key })
              }
            />
          </Form.Item>
        </>
      )}
    </CommandDrawer>
  );
}
