import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { OutsideFindingRow } from '@/api/schema';
import { useTenant } from '@/lib/session-context';
import { AppLink } from '@/ui/app-link';
import { EmptyNote } from '@/ui/empty-note';
import { QueryView } from '@/ui/query-view';
import { outsideFindings } from './overseeing.api';

/** What the oversight department found in the bureau. */
export function OutsideFindings() {
  const { t } = useTranslation();
  const query = useQuery(outsideFindings(useTenant()));
  return (
    <QueryView query={query} what={t('overseeing.outside')}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyNote reason={t('overseeing.noOutside')} />
        ) : (
          <>
            <p className="quiet">{t('overseeing.outsidePurpose')}</p>
            <ul className="duty-cards" aria-label={t('overseeing.outside')}>
              {items.map((item) => (
                <Card key={item.id} item={item} />
              ))}
            </ul>
          </>
        )
      }
    </QueryView>
  );
}

function Card({ item }: { item: OutsideFindingRow }) {
  const { t } = useTranslation();
  return (
    <li>
      <div className="duty-card-main">
        <AppLink href={`/outside-findings/${item.id}`}>{item.text}</AppLink>
        <div className="quiet">
          {item.inspectorName} · {item.inspectionTitle}
        </div>
      </div>
      <div className="duty-card-due">
        <span className={item.state === 'to-assign' ? 'mark' : ''}>
          {t(`overseeing.outsideStates.${item.state}`)}
        </span>
        <span className="quiet">{t('line.dueIs', { day: item.dueOn })}</span>
      </div>
    </li>
  );
}
