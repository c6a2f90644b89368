import { getRouteApi } from '@tanstack/react-router';
import { DisclosedPage } from '@/features/evidence/disclosed-page';
import { DisclosuresPage } from '@/features/evidence/disclosures-page';
import { EvidencePage } from '@/features/evidence/evidence-page';
import { RecordsPage } from '@/features/evidence/records-page';
import { address } from '@/lib/address';
import { yearOf } from '@/lib/days';
import { useSession } from '@/lib/session-context';
import { useNavigateTo } from '@/ui/app-link';
import { WithUnit, WithUnits } from './with-units';

const route = getRouteApi('/signed-in/records');
const evidence = getRouteApi('/signed-in/evidence/$id');
const disclosures = getRouteApi('/signed-in/records/disclosures');

export function Evidence() {
  const { id } = evidence.useParams();
  return <EvidencePage key={id} id={id} />;
}

export function Disclosures() {
  const { occurrence } = disclosures.useSearch();
  return (
    <WithUnits>
      {(units) => <DisclosuresPage key={occurrence ?? ''} units={units} occurrenceId={occurrence} />}
    </WithUnits>
  );
}

export function Disclosed() {
  return <DisclosedPage />;
}

export function Records() {
  const session = useSession();
  const navigate = useNavigateTo();
  const search = route.useSearch();
  return (
    <WithUnit chosen={search.unit}>
      {(unit, units) => {
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
    </WithUnit>
  );
}
