import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { FindingLine } from '@/api/schema';
import { useTenant } from '@/lib/session-context';
import { AppLink } from '@/ui/app-link';
import { EmptyNote } from '@/ui/empty-note';
import { QueryView } from '@/ui/query-view';
import { StateTag } from '@/ui/state-tag';
import { findingList } from './inspections.api';

interface Filter {
  whose: 'mine' | 'all' | 'unit';
  unit: string | undefined;
  severity: string | undefined;
  open: boolean;
  repeated: boolean;
}

export function Findings({ filter }: { filter: Filter }) {
  const { t } = useTranslation();
  const query = useQuery(
    findingList(useTenant(), {
      ...(filter.whose === 'mine' ? { mine: true } : {}),
      ...(filter.whose === 'unit' && filter.unit ? { unitId: filter.unit } : {}),
      ...(filter.severity ? { severity: filter.severity } : {}),
      ...(filter.open ? { open: true } : {}),
      ...(filter.repeated ? { repeated: true } : {}),
    }),
  );
  return (
    <QueryView query={query} what={t('inspection.findings')}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyNote reason={t('inspection.noFindings')} />
        ) : (
          <>
            <p className="list-count" role="status">
              {t('ui.shown', { count: items.length })}
            </p>
            <FindingCards findings={items} withInspection />
          </>
        )
      }
    </QueryView>
  );
}

interface Props {
  findings: FindingLine[];
  withInspection?: boolean;
}

/** Each finding with how grave it is, who puts it right, by when, and where that stands. */
export function FindingCards({ findings, withInspection = false }: Props) {
  const { t } = useTranslation();
  return (
    <ul className="duty-cards" aria-label={t('inspection.findings')}>
      {findings.map((each) => (
        <li key={each.id}>
          <div className="duty-card-main">
            <AppLink href={`/findings/${each.id}`}>{each.text}</AppLink>{' '}
            <span className={each.severity === 'serious' ? 'mark' : 'quiet'}>
              {t(`inspection.severities.${each.severity}`)}
            </span>
            {each.rounds > 1 && (
              <span className="mark">{t('inspection.rounds', { count: each.rounds })}</span>
            )}
            {each.repeats > 0 && (
              <span className="mark">{t('inspection.repeats', { count: each.repeats })}</span>
            )}
            <div className="quiet">
              {[each.unitNameZh, each.ownerPostTitleZh].filter(Boolean).join(' · ')}
            </div>
            {withInspection && (
              <div className="quiet">
                <AppLink href={`/inspections/${each.inspectionId}`}>{each.inspectionTitle}</AppLink>
              </div>
            )}
          </div>
          <div className="duty-card-due">
            <StateTag state={each.state} />
            <span className="quiet">{t('line.dueIs', { day: each.dueOn })}</span>
          </div>
        </li>
      ))}
    </ul>
  );
}
