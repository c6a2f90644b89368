import { Form, Radio } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Channel, OrganisationUnit } from '@/api/schema';
import { useTenant, useToday } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { DayField } from '@/ui/day-field';
import { reviewChannel } from './channels.api';
import { Note, PutRightBy } from './put-right-fields';
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
