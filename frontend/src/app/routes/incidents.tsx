import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganisationUnit } from '@/api/schema';
import { IncidentPage } from '@/features/incidents/incident-page';
import { IncidentsPage, type IncidentsFilter } from '@/features/incidents/incidents-page';
import { organisationDetails } from '@/features/organisation/organisation.api';
import { address } from '@/lib/address';
import { useSession } from '@/lib/session-context';
import { useNavigateTo } from '@/ui/app-link';
import { QueryView } from '@/ui/query-view';

const incidents = getRouteApi('/signed-in/incidents');
const incident = getRouteApi('/signed-in/incidents/$id');

function WithUnits({ children }: { children: (units: OrganisationUnit[]) => ReactNode }) {
  const { t } = useTranslation();
  const organisation = useQuery(organisationDetails(useSession().tenant.id));
  return (
    <QueryView query={organisation} what={t('nav.organisation')}>
      {({ units }) => children(units)}
    </QueryView>
  );
}

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
