import { Form, Input } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Occurrence } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { useWindowWords } from '@/lib/window-words';
import { CommandDrawer } from '@/ui/command-drawer';
import { StateTag } from '@/ui/state-tag';
import { decide, occurrenceDetails, type Decision } from './ledgers.api';
import { useChangesSince } from './occurrence-changes';

interface Props {
  decision: Decision;
  occurrence: Occurrence;
  onClose: () => void;
}

const reasonNeeded: readonly Decision[] = ['return', 'no-event-declaration', 'waiver'];

/** Submit, confirm, return, declare that nothing was due, waive: one form, words where the rules want them. */
export function DecisionDrawer({ decision, occurrence, onClose }: Props) {
  const { t } = useTranslation();
  const inWords = useWindowWords();
  const { title } = useNames();
  const tenant = useTenant();
  const cache = useQueryClient();
  const changesSince = useChangesSince();
  const withReason = reasonNeeded.includes(decision);
  return (
    <CommandDrawer<{ reason?: string; note?: string }, unknown>
      title={t(`decision.${decision}.title`)}
      submitLabel={t(`decision.${decision}.submit`)}
      danger={decision === 'return' || decision === 'waiver'}
      version={occurrence.version}
      send={(values, intent) => decide(decision, occurrence.id, values.reason ?? values.note, intent)}
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t(`decision.${decision}.done`)}
      latest={async () => {
        const now = await cache.fetchQuery({ ...occurrenceDetails(tenant, occurrence.id), staleTime: 0 });
        return { version: now.version, changes: changesSince(occurrence, now) };
      }}
      onClose={onClose}
    >
      {() => (
        <>
          <p>
            <strong>{title(occurrence)}</strong>
          </p>
          <p>
            {occurrence.unitNameZh} · {inWords(occurrence.windowKey)} · <StateTag state={occurrence.state} />
          </p>
          <p className="quiet">{t(`decision.${decision}.explain`)}</p>
          {withReason ? (
            <Form.Item
              name="reason"
              label={t(`decision.${decision as 'return'}.reason`)}
              rules={[{ required: true, whitespace: true, message: t('decision.reasonNeeded') }]}
            >
              <Input.TextArea rows={4} maxLength={1000} showCount autoFocus />
            </Form.Item>
          ) : (
            <Form.Item name="note" label={t('decision.note')}>
              <Input.TextArea rows={3} maxLength={1000} showCount />
            </Form.Item>
          )}
        </>
      )}
    </CommandDrawer>
  );
}
