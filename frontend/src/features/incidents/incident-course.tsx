import { useTranslation } from 'react-i18next';
import type { Incident } from '@/api/schema';
import { beijing } from '@/lib/days';
import { Clock } from './incident-state';

type Entry = Incident['course'][number];

/** What was done and when, and when it was recorded where that was later. */
export function IncidentCourse({ incident }: { incident: Incident }) {
  const { t } = useTranslation();
  return (
    <ol className="plain-list" aria-label={t('incident.course')}>
      {incident.course.map((entry) => (
        <li key={entry.number}>
          <strong>
            {entry.kind === 'reported' && entry.stage
              ? t(`incident.stages.${entry.stage}`)
              : t(`incident.entries.${entry.kind}`)}
          </strong>{' '}
          {entry.level && t(`incident.levels.${entry.level}`)}
          {entry.toName && t('incident.reportedTo', { to: entry.toName })}{' '}
          {entry.timing && entry.timing !== 'none' && <Clock state={entry.timing} />}
          {entry.text && <div>{entry.text}</div>}
          <div className="quiet">{when(entry)}</div>
        </li>
      ))}
    </ol>
  );

  function when(entry: Entry) {
    const later = Date.parse(entry.recordedAt) - Date.parse(entry.at) > 60_000;
    return [
      beijing(entry.at),
      entry.personName,
      later && t('incident.recordedAtIs', { at: beijing(entry.recordedAt) }),
    ]
      .filter(Boolean)
      .join(' · ');
  }
}
