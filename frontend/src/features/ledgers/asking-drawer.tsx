import { Form, Input, Radio } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Occurrence } from '@/api/schema';
import { addDays } from '@/lib/days';
import { useNames } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { DayField } from '@/ui/day-field';
import { occurrenceDetails } from './ledgers.api';
import { useChangesSince } from './occurrence-changes';
import { ask, type Asking, type AskingValues } from './requests.api';

interface Props {
  asking: Asking;
  occurrence: Occurrence;
  onClose: () => void;
}

/** Asking for a later day or a waiver, and deciding what somebody else asked. */
export function AskingDrawer({ asking, occurrence, onClose }: Props) {
  const { t } = useTranslation();
  const { title } = useNames();
  const tenant = useTenant();
  const cache = useQueryClient();
  const changesSince = useChangesSince();
  const words = (key: 'title' | 'submit' | 'done' | 'explain') => t(`work.asking.${asking}.${key}`);
  const reasonOf = occurrence.timeline.filter((entry) => entry.type.includes('-requested')).at(-1);
  return (
    <CommandDrawer<AskingValues, unknown>
      title={words('title')}
      submitLabel={words('submit')}
      version={occurrence.version}
      initialValues={asking === 'extension-decision' ? { granted: true } : {}}
      send={(values, intent) => ask(asking, occurrence.id, values, intent)}
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={words('done')}
      latest={async () => {
        const now = await cache.fetchQuery({ ...occurrenceDetails(tenant, occurrence.id), staleTime: 0 });
        return { version: now.version, changes: changesSince(occurrence, now) };
      }}
      onClose={onClose}
    >
      {(form) => (
        <>
          <p>
            <strong>{title(occurrence)}</strong>
          </p>
          <p>
            {occurrence.unitNameZh}
            {occurrence.dueOn && ` · ${t('line.dueIs', { day: occurrence.dueOn })}`}
          </p>
          <p className="quiet">{words('explain')}</p>
          {asking === 'extension-request' && (
            <Form.Item
              name="dueOn"
              label={t('work.asking.newDueOn')}
              rules={[{ required: true, message: t('form.dayNeeded') }]}
            >
              <DayField {...(occurrence.dueOn ? { min: addDays(occurrence.dueOn, 1) } : {})} />
            </Form.Item>
          )}
          {(asking === 'extension-decision' || asking === 'waiver-declination') && (
            <p className="notice">
              {asking === 'extension-decision' &&
                t('work.asking.extensionIs', { from: occurrence.dueOn, to: occurrence.askedDueOn })}{' '}
              {reasonOf?.reason && t('ui.reasonIs', { reason: reasonOf.reason })}
            </p>
          )}
          {asking === 'extension-decision' && (
            <Form.Item name="granted" label={t('work.asking.decision')}>
              <Radio.Group
                options={[
                  { value: true, label: t('work.asking.grant') },
                  { value: false, label: t('work.asking.decline') },
                ]}
              />
            </Form.Item>
          )}
          <Form.Item noStyle shouldUpdate={(before, after) => before.granted !== after.granted}>
            {() => (
              <Form.Item
                name="reason"
                label={t('ui.reason')}
                rules={[
                  {
                    required: form.getFieldValue('granted') !== true,
                    whitespace: true,
                    message: t('decision.reasonNeeded'),
                  },
                ]}
              >
                <Input.TextArea rows={4} maxLength={1000} showCount />
              </Form.Item>
            )}
          </Form.Item>
        </>
      )}
    </CommandDrawer>
  );
}
