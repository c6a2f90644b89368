import { getRouteApi } from '@tanstack/react-router';
import { CalendarPage } from '@/features/calendar/calendar-page';
import { CalendarYearsPage } from '@/features/calendar/years-page';
import { monthOf } from '@/lib/month';
import { address } from '@/lib/address';
import { useSession } from '@/lib/session-context';
import { useNavigateTo } from '@/ui/app-link';
import { WithUnit } from './with-units';

const route = getRouteApi('/signed-in/calendar');

export const CalendarYears = CalendarYearsPage;

export function Calendar() {
  const session = useSession();
  const navigate = useNavigateTo();
  const search = route.useSearch();
  return (
    <WithUnit chosen={search.unit}>
      {(unit, units) => {
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
    </WithUnit>
  );
}
