import { App, Form, Input } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Ledger, RevisedDuty, YearRevision, YearRevisionDone } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { useWindowWords } from '@/lib/window-words';
import { CommandDrawer } from '@/ui/command-drawer';
import { QueryView } from '@/ui/query-view';
import { revisionPreview, reviseYear } from './ledgers.api';

/** Every duty that would come or go, before anybody confirms it. */
export function RevisionDrawer({ ledger, onClose }: { ledger: Ledger; onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const tenant = useTenant();
  const cache = useQueryClient();
  const query = useQuery(revisionPreview(tenant, ledger.unit.id, ledger.year));
  return (
    <CommandDrawer<{ reason: string }, YearRevisionDone>
      title={t('revision.title')}
      submitLabel={t('revision.confirm')}
      send={({ reason }, intent) => reviseYear(ledger.unit.id, ledger.year, reason, intent)}
      done={({ added, withdrawn }) => {
        message.success(t('revision.done', { added, withdrawn }));
        return cache.invalidateQueries({ queryKey: [tenant] });
      }}
      onClose={onClose}
    >
      {() => (
        <>
          <p className="quiet">{t('revision.explain')}</p>
          <QueryView query={query} what={t('revision.title')}>
            {(preview) => <Preview preview={preview} />}
          </QueryView>
          <Form.Item
            name="reason"
            label={t('ui.reason')}
            rules={[{ required: true, whitespace: true, message: t('decision.reasonNeeded') }]}
          >
            <Input.TextArea rows={2} maxLength={1000} showCount />
          </Form.Item>
        </>
      )}
    </CommandDrawer>
  );
}

function Preview({ preview }: { preview: YearRevision }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const inWords = useWindowWords();
  const words = (duty: RevisedDuty) =>
    [
      title(duty),
      duty.postTitleZh,
      duty.targetUnitNameZh && t('line.targetIs', { unit: duty.targetUnitNameZh }),
      inWords(duty.windowKey),
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <>
      {(['added', 'noLongerOwed', 'staying'] as const)
        .filter((part) => preview[part].length > 0)
        .map((part) => (
          <section key={part} aria-label={t(`revision.${part}`, { count: preview[part].length })}>
            <h3>{t(`revision.${part}`, { count: preview[part].length })}</h3>
            <ul>
              {preview[part].map((duty) => (
                <li key={duty.id}>{words(duty)}</li>
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}
