import { Button } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ReceivedCall } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { AppLink } from '@/ui/app-link';
import { EmptyNote } from '@/ui/empty-note';
import { Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { receivedCalls } from './calls.api';

interface Props {
  year: number;
  /** Whether to say so where nothing is asked for. */
  saySilence: boolean;
  onDraft?: (call: ReceivedCall) => void;
}

/** The reports that the department above asks for, and what came of each. */
export function ReceivedCalls({ year, saySilence, onDraft }: Props) {
  const { t } = useTranslation();
  const query = useQuery(receivedCalls(useTenant(), year));
  return (
    <QueryView query={query} what={t('reportCall.received')}>
      {({ items }) =>
        items.length === 0 && !saySilence ? null : (
          <Section title={t('reportCall.received')}>
            {items.length === 0 ? (
              <EmptyNote reason={t('reportCall.receivedNone', { year })} />
            ) : (
              <ul className="duty-cards" aria-label={t('reportCall.received')}>
                {items.map((call) => (
                  <Call key={call.id} call={call} {...(onDraft ? { onDraft } : {})} />
                ))}
              </ul>
            )}
          </Section>
        )
      }
    </QueryView>
  );
}

function Call({ call, onDraft }: { call: ReceivedCall; onDraft?: (call: ReceivedCall) => void }) {
  const { t } = useTranslation();
  const { name } = useNames();
  return (
    <li>
      <div className="duty-card-main">
        {call.reportId ? <AppLink href={`/reports/${call.reportId}`}>{call.title}</AppLink> : call.title}
        <div className="quiet">
          {name({ nameZh: call.callerNameZh, nameEn: call.callerNameEn })} · {call.fromOn} – {call.toOn}
        </div>
      </div>
      <div className="duty-card-due">
        {call.withdrawnOn ? (
          <span className="quiet">
            {t('reportCall.withdrawn', { reason: call.withdrawnBecause ?? call.withdrawnOn })}
          </span>
        ) : (
          <>
            <span>{call.reportState ? t(`report.states.${call.reportState}`) : t('reportCall.open')}</span>
            {call.missing && <span className="mark">{t('reportCall.missing')}</span>}
            <span className="quiet">{t('line.dueIs', { day: call.dueOn })}</span>
            {onDraft && !call.reportId && (
              <Button
                size="small"
                aria-label={t('reportCall.draftIs', { title: call.title })}
                onClick={() => onDraft(call)}
              >
                {t('reportCall.draft')}
              </Button>
            )}
          </>
        )}
      </div>
    </li>
  );
}
