import { useTranslation } from 'react-i18next';
import type { TimelineEntry } from '@/api/schema';
import { beijing } from '@/lib/days';
import { useCodes } from '@/lib/i18n';
import { isState } from '@/lib/states';
import { StateTag } from './state-tag';

/** "occurrence.act-recorded.v1" and "occurrence.act-recorded" are one word to a reader. */
const withoutVersion = (type: string) => type.replace(/\.v\d+$/, '');

/** Every fact with both its times: when it happened and when it was recorded. */
export function Timeline({ entries }: { entries: TimelineEntry[] }) {
  const { t } = useTranslation();
  const code = useCodes();
  return (
    <ol className="timeline">
      {entries.map((entry) => (
        <li key={entry.sequence}>
          <div className="timeline-what">
            <strong>{code('event', withoutVersion(entry.type))}</strong>
            {isState(entry.statusTo) && entry.statusTo !== entry.statusFrom && (
              <span className="timeline-change">
                {isState(entry.statusFrom) && <StateTag state={entry.statusFrom} />}
                <span aria-label={t('ui.becomes')}>→</span>
                <StateTag state={entry.statusTo} />
              </span>
            )}
          </div>
          <dl className="timeline-when">
            <div>
              <dt>{t('ui.occurred')}</dt>
              <dd>{entry.occurredOn ?? t('ui.notApplicable')}</dd>
            </div>
            <div>
              <dt>{t('ui.recorded')}</dt>
              <dd>
                <time dateTime={entry.recordedAt}>{beijing(entry.recordedAt)}</time>
              </dd>
            </div>
            <div>
              <dt>{t('ui.actor')}</dt>
              <dd>{entry.actor.name ?? t('ui.actorWithoutName')}</dd>
            </div>
          </dl>
          {entry.reason && <p className="timeline-reason">{t('ui.reasonIs', { reason: entry.reason })}</p>}
        </li>
      ))}
    </ol>
  );
}
