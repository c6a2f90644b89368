import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FindingPage } from '@/features/inspections/finding-page';
import { InspectionPage } from '@/features/inspections/inspection-page';
import { InspectionsPage, type InspectionsFilter } from '@/features/inspections/inspections-page';
import { organisationDetails } from '@/features/organisation/organisation.api';
import { address } from '@/lib/address';
import { yearOf } from '@/lib/days';
import { useSession } from '@/lib/session-context';
import { useNavigateTo } from '@/ui/app-link';
import { QueryView } from '@/ui/query-view';

const inspections = getRouteApi('/signed-in/inspections');
const inspection = getRouteApi('/signed-in/inspections/$id');
const finding = getRouteApi('/signed-in/findings/$id');

export function Inspections() {
  const { t } = useTranslation();
  const session = useSession();
  const navigate = useNavigateTo();
  const search = inspections.useSearch();
  const organisation = useQuery(organisationDetails(session.tenant.id));
  const filter: InspectionsFilter = {
    show: search.show ?? 'inspections',
    year: search.year ?? yearOf(session.today),
    unit: search.unit,
    whose: search.whose ?? 'all',
    severity: search.severity,
    open: search.open === 'true',
    repeated: search.repeated === 'true',
  };
  return (
    <QueryView query={organisation} what={t('nav.organisation')}>
      {({ units }) => (
        <InspectionsPage
          units={units}
          filter={filter}
          onFilter={(change) => navigate(address('/inspections', { ...filter, ...change }))}
        />
      )}
    </QueryView>
  );
}

export function Inspection() {
  const { id } = inspection.useParams();
  return <InspectionPage key={id} id={id} />;
}

export function Finding() {
  const { id } = finding.useParams();
  return <FindingPage key={id} id={id} />;
}
