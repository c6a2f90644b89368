import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DisclosedPage } from '@/features/evidence/disclosed-page';
import { DisclosuresPage } from '@/features/evidence/disclosures-page';
import { EvidencePage } from '@/features/evidence/evidence-page';
import { RecordsPage } from '@/features/evidence/records-page';
import { organisationDetails } from '@/features/organisation/organisation.api';
import { address } from '@/lib/address';
import { yearOf } from '@/lib/days';
import { useSession } from '@/lib/session-context';
import { useNavigateTo } from '@/ui/app-link';
import { EmptyNote } from '@/ui/empty-note';
import { QueryView } from '@/ui/query-view';
import { homeUnit } from './home-unit';

const route = getRouteApi('/signed-in/records');
const evidence = getRouteApi('/signed-in/evidence/$id');
const disclosures = getRouteApi('/signed-in/records/disclosures');

export function Evidence() {
  const { id } = evidence.useParams();
  return <EvidencePage key={id} id={id} />;
}

export function Disclosures() {
  const { t } = useTranslation();
  const { occurrence } = disclosures.useSearch();
  const organisation = useQuery(organisationDetails(useSession().tenant.id));
  return (
    <QueryView query={organisation} what={t('nav.organisation')}>
      {({ units }) => <DisclosuresPage key={occurrence ?? ''} units={units} occurrenceId={occurrence} />}
    </QueryView>
  );
}

export function Disclosed() {
  return <DisclosedPage />;
}

export function Records() {
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
          year: search.year ?? yearOf(session.today),
          show: search.show ?? 'acts',
          kind: search.kind,
          level: search.level,
          state: search.state,
          search: search.search,
        } as const;
        return (
          <RecordsPage
            units={units}
            filter={filter}
            onFilter={(change) => navigate(address('/records', { ...filter, ...change }))}
          />
        );
      }}
    </QueryView>
  );
}
