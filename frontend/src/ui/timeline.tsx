import { useTranslation } from 'react-i18next';
import type { TimelineEntry } from '@/api/schema';
import { beijing } from '@/lib/days';
import { SYSTEM, withoutVersion } from '@/lib/event-words';
import { useCodes } from '@/lib/i18n';
import { isState } from '@/lib/states';
import { StateTag } from './state-tag';

/**
 * A change of state is told with the fact that brought it about, a beginning with what it began with, and that it was
 * done for another with whoever did it.
 */
function told(entries: TimelineEntry[]): TimelineEntry[] {
  const facts: TimelineEntry[] = [];
  for (const entry of entries) {
    const type = withoutVersion(entry.type);
    if (type === 'occurrence.begun' || type === 'occurrence.acted-for') continue;
    const last = facts.at(-1);
    if (type === 'occurrence.status-changed' && last?.recordedAt === entry.recordedAt)
      facts[facts.length - 1] = {
        ...last,
        statusFrom: last.statusFrom ?? entry.statusFrom,
        statusTo: entry.statusTo,
      };
    else facts.push(entry);
  }
  return facts;
}

/** Every fact with both its times: when it happened and when it was recorded. */
export function Timeline({ entries }: { entries: TimelineEntry[] }) {
  const { t } = useTranslation();
  const code = useCodes();
  const actor = ({ accountId, name, onBehalfOfId, onBehalfOf }: TimelineEntry['actor']) => {
    const who = name ?? t(accountId === SYSTEM ? 'ui.actorIsSystem' : 'ui.actorWithoutName');
    return onBehalfOfId
      ? t('delegation.onBehalf', { name: who, principal: onBehalfOf ?? t('delegation.somebody') })
      : who;
  };
  return (
    <ol className="timeline">
      {told(entries).map((entry) => (
        <li key={entry.sequence}>
          <div className="timeline-what">
            <strong>{code('event', withoutVersion(entry.type))}</strong>
            {entry.step && <span>{code('step', entry.step)}</span>}
            {isState(entry.statusTo) && entry.statusTo !== entry.statusFrom && (
              <span className="timeline-change">
                {isState(entry.statusFrom) && <StateTag state={entry.statusFrom} />}
                <span aria-label={t('ui.becomes')}>→</span>
                <StateTag state={entry.statusTo} />
              </span>
            )}
            {entry.transfer && entry.transfer.fromUnitId !== entry.transfer.toUnitId && (
              <span>
                {t('reorganisation.between', {
                  from: entry.transfer.fromUnitNameZh ?? '',
                  to: entry.transfer.toUnitNameZh ?? '',
                })}
              </span>
            )}
          </div>
          <dl className="timeline-when">
            {entry.occurredOn && (
              <div>
                <dt>{t('ui.occurred')}</dt>
                <dd>{[entry.occurredOn, entry.occurredAt?.slice(0, 5)].filter(Boolean).join(' ')}</dd>
              </div>
            )}
            <div>
              <dt>{t('ui.recorded')}</dt>
              <dd>
                <time dateTime={entry.recordedAt}>{beijing(entry.recordedAt)}</time>
              </dd>
            </div>
            {/* Whoever oversees a bureau is told what was done, not by whom. */}
            {entry.actor.accountId !== '' && (
              <div>
                <dt>{t('ui.actor')}</dt>
                <dd>{actor(entry.actor)}</dd>
              </div>
            )}
          </dl>
          {entry.reason && <p className="timeline-reason">{t('ui.reasonIs', { reason: entry.reason })}</p>}
        </li>
      ))}
    </ol>
  );
}
