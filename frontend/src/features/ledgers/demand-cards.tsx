import { useTranslation } from 'react-i18next';
import type { WaitingDemand } from '@/api/schema';
import { beijing } from '@/lib/days';
import { AppLink } from '@/ui/app-link';

/** Demands that wait for one of the person's units: not acknowledged, or urged with the reason. */
export function DemandCards({ demands }: { demands: WaitingDemand[] }) {
  const { t } = useTranslation();
  return (
    <ul className="duty-cards">
      {demands.map((demand) => (
        <li key={`${demand.demandId}/${demand.unitId}`}>
          <div className="duty-card-main">
            <AppLink href={`/demands/${demand.demandId}`}>{demand.title}</AppLink>
            <div className="quiet">
              {demand.unitNameZh} · {demand.sourceName}
            </div>
            {demand.urges > 0 && (
              <div className="quiet">
                {t('work.demand.urgedIs', {
                  count: demand.urges,
                  at: demand.urgedAt ? beijing(demand.urgedAt) : '',
                  reason: demand.urgedBecause ?? '',
                })}
              </div>
            )}
          </div>
          <div className="duty-card-due">
            {demand.acknowledgedAt === null && (
              <span className="mark">{t('inbox.workbench.notAcknowledged')}</span>
            )}
            <span className="quiet">{t('inbox.workbench.dueIs', { day: demand.dueOn })}</span>
          </div>
        </li>
      ))}
    </ul>
  );
}
