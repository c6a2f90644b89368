import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CalendarPage } from '@/features/calendar/calendar-page';
import { CalendarYearsPage } from '@/features/calendar/years-page';
import { monthOf } from '@/lib/month';
import { organisationDetails } from '@/features/organisation/organisation.api';
import { address } from '@/lib/address';
import { useSession } from '@/lib/session-context';
import { useNavigateTo } from '@/ui/app-link';
import { EmptyNote } from '@/ui/empty-note';
import { QueryView } from '@/ui/query-view';
import { homeUnit } from './home-unit';

const route = getRouteApi('/signed-in/calendar');

export const CalendarYears = CalendarYearsPage;

export function Calendar() {
  const { t } = useTranslation();
  const session = useSession();
  const navigate = useNavigateTo();
  const search = route.useSearch();
  const organisation = useQuery(organisationDetails(session.tenant.id));
  return (
    <QueryView query={organisation} what={t('nav.organisation')}>
      {({ units }) => {
        const unit = search.unit ?? homeUnit(session, units);
        if (unit === undefined) return <EmptyNote reason={t('organisation.none')} />;
        const filter = {
          unit,
          month: search.month ?? monthOf(session.today),
          who: search.who ?? 'mine',
        } as const;
        return (
          <CalendarPage
            units={units}
            filter={filter}
            onFilter={(change) => navigate(address('/calendar', { ...filter, ...change }))}
          />
        );
      }}
    </QueryView>
  );
}
