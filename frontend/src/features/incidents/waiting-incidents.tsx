import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { IncidentLine } from '@/api/schema';
import { beijing } from '@/lib/days';
import { useAbility, useTenant } from '@/lib/session-context';
import { AppLink } from '@/ui/app-link';
import { Section } from '@/ui/page';
import { Clock } from './incident-state';
import { waitingIncidents } from './incidents.api';

/** Incidents that wait for the reader. Nothing while none does. */
export function WaitingIncidents() {
  const { t } = useTranslation();
  const mayRead = useAbility('incident.read');
  const query = useQuery({ ...waitingIncidents(useTenant()), enabled: mayRead });
  const waiting = query.data?.items ?? [];
  if (waiting.length === 0) return null;
  return (
    <Section title={t('incident.waiting')}>
      <ul className="plain-list">
        {waiting.map((each) => (
          <li key={each.id}>
            <AppLink href={`/incidents/${each.id}`}>{each.matter}</AppLink> <Standing incident={each} />
            <div className="quiet">
              {[
                each.unitNameZh,
                each.waitsFor && t(`incident.waits.${each.waitsFor}`),
                each.waitsUntil && t('incident.dueAt', { at: beijing(each.waitsUntil) }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Standing({ incident: { waitsFor, times } }: { incident: IncidentLine }) {
  if (waitsFor === 'first-report') return <Clock state={times.firstReport} />;
  return waitsFor === 'further-report' && times.followUp !== 'none' ? <Clock state={times.followUp} /> : null;
}
