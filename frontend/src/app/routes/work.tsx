import { getRouteApi } from '@tanstack/react-router';
import { DelegationsPage } from '@/features/work/delegations-page';
import { DemandPage } from '@/features/work/demand-page';
import { DemandsPage } from '@/features/work/demands-page';
import { InboxPage } from '@/features/work/inbox-page';
import { NoticePage } from '@/features/work/notice-page';
import { ReminderPolicyPage } from '@/features/work/reminder-policy-page';
import { address } from '@/lib/address';
import { yearOf } from '@/lib/days';
import { useSession } from '@/lib/session-context';
import { useNavigateTo } from '@/ui/app-link';
import { WithUnits } from './with-units';

const demands = getRouteApi('/signed-in/demands');
const demand = getRouteApi('/signed-in/demands/$id');
const inbox = getRouteApi('/signed-in/inbox');
const notice = getRouteApi('/signed-in/inbox/$id');

export function Demands() {
  const session = useSession();
  const navigate = useNavigateTo();
  const search = demands.useSearch();
  const filter = { year: search.year ?? yearOf(session.today), open: search.open === 'true' };
  return (
    <WithUnits>
      {(units) => (
        <DemandsPage
          units={units}
          {...filter}
          onFilter={(change) => navigate(address('/demands', { ...filter, ...change }))}
        />
      )}
    </WithUnits>
  );
}

export function Inbox() {
  const navigate = useNavigateTo();
  const unread = inbox.useSearch().unread === 'true';
  return (
    <InboxPage
      unread={unread}
      onUnread={(only) => navigate(address('/inbox', { unread: only || undefined }))}
    />
  );
}

export function Notice() {
  const { id } = notice.useParams();
  return <NoticePage key={id} id={id} />;
}

export function Delegations() {
  return <DelegationsPage />;
}

export function Reminders() {
  return <ReminderPolicyPage />;
}

export function Demand() {
  const { id } = demand.useParams();
  return <DemandPage key={id} id={id} />;
}
