import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Resolution } from '@/api/schema';
import { useTenant } from '@/lib/session-context';
import { AppLink } from '@/ui/app-link';
import { EmptyNote } from '@/ui/empty-note';
import { QueryView } from '@/ui/query-view';
import { StateTag } from '@/ui/state-tag';
import { resolutionList } from './meetings.api';

interface Filter {
  whose: 'mine' | 'all' | 'unit';
  unit: string | undefined;
  open: boolean;
}

/** What meetings resolved: of the person's own posts, of a unit, or all that the person may see. */
export function Resolutions({ filter }: { filter: Filter }) {
  const { t } = useTranslation();
  const query = useQuery(
    resolutionList(useTenant(), {
      ...(filter.whose === 'mine' ? { mine: true } : {}),
      ...(filter.whose === 'unit' && filter.unit ? { unitId: filter.unit } : {}),
      ...(filter.open ? { open: true } : {}),
    }),
  );
  return (
    <QueryView query={query} what={t('meeting.resolutions')}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyNote reason={t('meeting.noResolutions')} />
        ) : (
          <>
            <p className="list-count" role="status">
              {t('ui.shown', { count: items.length })}
            </p>
            <ResolutionCards resolutions={items} withMeeting />
          </>
        )
      }
    </QueryView>
  );
}

/** Each resolution with its owner, its day and where it stands; what is pressed next is in its duty. */
export function ResolutionCards({
  resolutions,
  withMeeting = false,
}: {
  resolutions: Resolution[];
  withMeeting?: boolean;
}) {
  const { t } = useTranslation();
  return (
    <ul className="duty-cards" aria-label={t('meeting.resolutions')}>
      {resolutions.map((each) => (
        <li key={each.occurrenceId}>
          <div className="duty-card-main">
            <AppLink href={`/occurrences/${each.occurrenceId}`}>{each.text}</AppLink>
            <div className="quiet">
              {t('meeting.number', { number: each.number })} ·{' '}
              {[each.unitNameZh, each.postTitleZh].filter(Boolean).join(' · ')}
            </div>
            {withMeeting && (
              <div className="quiet">
                {t('meeting.from')}：
                <AppLink href={`/meetings/${each.actId}`}>
                  {each.meetingOn} {each.meetingTitle}
                </AppLink>
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
