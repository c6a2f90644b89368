import { getRouteApi } from '@tanstack/react-router';
import { ActivitiesPage, type ActivitiesFilter } from '@/features/channels/activities-page';
import { ActivityPage } from '@/features/channels/activity-page';
import { AttestationsPage } from '@/features/channels/attestations-page';
import { ChannelPage } from '@/features/channels/channel-page';
import { ChannelsPage, type ChannelsFilter } from '@/features/channels/channels-page';
import { ProcedurePage } from '@/features/channels/procedure-page';
import { ProceduresPage } from '@/features/channels/procedures-page';
import { PublicityPage } from '@/features/channels/publicity-page';
import { ResourcesPage } from '@/features/channels/resources-page';
import { address } from '@/lib/address';
import { yearOf } from '@/lib/days';
import { useSession } from '@/lib/session-context';
import { useNavigateTo } from '@/ui/app-link';
import { homeUnit } from './home-unit';
import { WithUnits } from './with-units';

const channels = getRouteApi('/signed-in/channels');
const channel = getRouteApi('/signed-in/channels/$id');
const activities = getRouteApi('/signed-in/channels/activities');
const activity = getRouteApi('/signed-in/channels/activities/$id');
const procedure = getRouteApi('/signed-in/channels/procedures/$id');
const publicity = getRouteApi('/signed-in/channels/publicity');
const resources = getRouteApi('/signed-in/channels/resources');
const attestations = getRouteApi('/signed-in/channels/attestations');

export function Channels() {
  const navigate = useNavigateTo();
  const search = channels.useSearch();
  const filter: ChannelsFilter = {
    kind: search.kind,
    unit: search.unit,
    mine: search.mine === 'true',
    open: search.open === 'true',
  };
  return (
    <WithUnits>
      {(units) => (
        <ChannelsPage
          units={units}
          filter={filter}
          onFilter={(change) => navigate(address('/channels', { ...filter, ...change }))}
        />
      )}
    </WithUnits>
  );
}

export function Channel() {
  const { id } = channel.useParams();
  return <WithUnits>{(units) => <ChannelPage key={id} id={id} units={units} />}</WithUnits>;
}

export function Activities() {
  const { today } = useSession();
  const navigate = useNavigateTo();
  const search = activities.useSearch();
  const filter: ActivitiesFilter = {
    from: search.from ?? `${today.slice(0, 8)}01`,
    show: search.show ?? 'days',
    unit: search.unit,
    waiting: search.waiting === 'true',
  };
  return (
    <WithUnits>
      {(units) => (
        <ActivitiesPage
          units={units}
          filter={filter}
          onFilter={(change) => navigate(address('/channels/activities', { ...filter, ...change }))}
        />
      )}
    </WithUnits>
  );
}

export function Activity() {
  const { id } = activity.useParams();
  return <WithUnits>{(units) => <ActivityPage key={id} id={id} units={units} />}</WithUnits>;
}

export const Procedures = () => <WithUnits>{(units) => <ProceduresPage units={units} />}</WithUnits>;

export function Procedure() {
  const { id } = procedure.useParams();
  return <WithUnits>{(units) => <ProcedurePage key={id} id={id} units={units} />}</WithUnits>;
}

export function Publicity() {
  const { today } = useSession();
  const navigate = useNavigateTo();
  const { year } = publicity.useSearch();
  return (
    <WithUnits>
      {(units) => (
        <PublicityPage
          units={units}
          year={year ?? yearOf(today)}
          onYear={(next) => navigate(address('/channels/publicity', { year: next }))}
        />
      )}
    </WithUnits>
  );
}

export function Resources() {
  const { today } = useSession();
  const navigate = useNavigateTo();
  const { year } = resources.useSearch();
  return (
    <WithUnits>
      {(units) => (
        <ResourcesPage
          units={units}
          year={year ?? yearOf(today)}
          onYear={(next) => navigate(address('/channels/resources', { year: next }))}
        />
      )}
    </WithUnits>
  );
}

export function Attestations() {
  const session = useSession();
  const navigate = useNavigateTo();
  const search = attestations.useSearch();
  const year = search.year ?? yearOf(session.today);
  return (
    <WithUnits>
      {(units) => {
        const unit = search.unit ?? homeUnit(session, units) ?? '';
        return (
          <AttestationsPage
            units={units}
            unitId={unit}
            year={year}
            onFilter={(change) => navigate(address('/channels/attestations', { unit, year, ...change }))}
          />
        );
      }}
    </WithUnits>
  );
}
