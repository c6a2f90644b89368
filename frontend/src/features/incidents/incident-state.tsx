import { useTranslation } from 'react-i18next';
import type { IncidentLine, OccurrenceState } from '@/api/schema';
import { beijing } from '@/lib/days';
import { Toned } from '@/ui/state-tag';
import { lasting } from './incident-words';

const states: Record<IncidentLine['state'], OccurrenceState> = {
  open: 'open',
  paused: 'waived',
  closed: 'fulfilled',
};

export function IncidentState({ state }: { state: IncidentLine['state'] }) {
  const { t } = useTranslation();
  return <Toned tone={states[state]}>{t(`incident.states.${state}`)}</Toned>;
}

type Standing = IncidentLine['times']['firstReport'];
const tones: Record<Standing, OccurrenceState> = {
  none: 'no-verdict',
  waiting: 'open',
  standing: 'waived',
  'in-time': 'fulfilled',
  late: 'late',
  overdue: 'overdue',
};

export function Clock({ state }: { state: Standing }) {
  const { t } = useTranslation();
  return <Toned tone={tones[state]}>{t(`incident.clocks.${state}`)}</Toned>;
}

/** Days, hours and minutes in words; what is nothing is left out. */
export function useLasting() {
  const { t } = useTranslation();
  return (total: number) => {
    const { days, hours, minutes } = lasting(total);
    return [
      days > 0 && t('incident.days', { count: days }),
      hours > 0 && t('incident.hours', { count: hours }),
      (minutes > 0 || total === 0) && t('incident.minutes', { count: minutes }),
    ]
      .filter(Boolean)
      .join(' ');
  };
}

/** The three clocks of an incident: what was owed, what was done, and how long it took. */
export function IncidentClocks({ incident }: { incident: IncidentLine }) {
  const { t } = useTranslation();
  const long = useLasting();
  const { times, clock } = incident;
  return (
    <ul className="plain-list" aria-label={t('incident.clocksTitle')}>
      {!clock && <li className="quiet">{t('incident.noClock')}</li>}
      <li>
        {t('incident.toRecord', { lasting: long(times.minutesToRecord) })}{' '}
        {times.recording !== 'none' && (
          <Toned tone={tones[times.recording]}>{t(`incident.recordings.${times.recording}`)}</Toned>
        )}
        {clock?.recordHours != null && (
          <span className="quiet"> {t('incident.recordHoursIs', { hours: clock.recordHours })}</span>
        )}
      </li>
      <li>
        {times.minutesToFirstReport === null
          ? t('incident.noReportYet')
          : t('incident.toFirstReport', { lasting: long(times.minutesToFirstReport) })}{' '}
        {times.firstReport !== 'none' && <Clock state={times.firstReport} />}
        {times.firstReportDueAt && (
          <span className="quiet"> {t('incident.dueAt', { at: beijing(times.firstReportDueAt) })}</span>
        )}
      </li>
      {times.followUp !== 'none' && (
        <li>
          {t('incident.nextReport')} <Clock state={times.followUp} />
          {times.followUpDueAt && (
            <span className="quiet"> {t('incident.dueAt', { at: beijing(times.followUpDueAt) })}</span>
          )}
        </li>
      )}
    </ul>
  );
}
