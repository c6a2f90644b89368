import { getRouteApi } from '@tanstack/react-router';
import { IncidentPage } from '@/features/incidents/incident-page';
import { IncidentsPage, type IncidentsFilter } from '@/features/incidents/incidents-page';
import { address } from '@/lib/address';
import { useNavigateTo } from '@/ui/app-link';
import { WithUnits } from './with-units';

const incidents = getRouteApi('/signed-in/incidents');
const incident = getRouteApi('/signed-in/incidents/$id');

export function Incidents() {
  const navigate = useNavigateTo();
  const search = incidents.useSearch();
  const filter: IncidentsFilter = { unit: search.unit, state: search.state };
  return (
    <WithUnits>
      {(units) => (
        <IncidentsPage
          units={units}
          filter={filter}
          onFilter={(change) => navigate(address('/incidents', { ...filter, ...change }))}
        />
      )}
    </WithUnits>
  );
}

export function Incident() {
  const { id } = incident.useParams();
  return <WithUnits>{(units) => <IncidentPage key={id} id={id} units={units} />}</WithUnits>;
}
