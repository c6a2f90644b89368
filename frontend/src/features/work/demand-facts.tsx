import { useTranslation } from 'react-i18next';
import type { Demand } from '@/api/schema';
import { beijing } from '@/lib/days';
import { useCodes } from '@/lib/i18n';

/** Every recorded fact of a demand: what, of which receivers, when and by whom. */
export function DemandFacts({ demand }: { demand: Demand }) {
  const { t } = useTranslation();
  const code = useCodes();
  const names = new Map(demand.receiving.map(({ unitId, unitNameZh }) => [unitId, unitNameZh]));
  return (
    <ol className="timeline">
      {demand.facts.map((fact) => (
        <li key={fact.sequence}>
          <div className="timeline-what">
            <strong>{code('workEvent', fact.type.replace(/\.v\d+$/, ''))}</strong>
            <span className="quiet">{fact.units.map((unit) => names.get(unit)).join('、')}</span>
          </div>
          <dl className="timeline-when">
            <div>
              <dt>{t('ui.recorded')}</dt>
              <dd>
                <time dateTime={fact.recordedAt}>{beijing(fact.recordedAt)}</time>
              </dd>
            </div>
            <div>
              <dt>{t('ui.actor')}</dt>
              <dd>{fact.actor.name ?? t('ui.actorWithoutName')}</dd>
            </div>
          </dl>
          {fact.text && <p className="timeline-reason">{fact.text}</p>}
        </li>
      ))}
    </ol>
  );
}
