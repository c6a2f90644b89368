import { getRouteApi } from '@tanstack/react-router';
import { HandoverPage } from '@/features/organisation/handover-page';
import { HandoversPage } from '@/features/organisation/handovers-page';
import { OrganisationPage } from '@/features/organisation/organisation-page';
import { PersonPage } from '@/features/organisation/person-page';
import { address } from '@/lib/address';
import { useNavigateTo } from '@/ui/app-link';

const route = getRouteApi('/signed-in/organisation');
const handover = getRouteApi('/signed-in/handovers/$id');
const person = getRouteApi('/signed-in/persons/$id');

export function Person() {
  const { id } = person.useParams();
  return <PersonPage key={id} id={id} />;
}

export const Handovers = HandoversPage;

export function Handover() {
  const { id } = handover.useParams();
  return <HandoverPage key={id} id={id} />;
}

export function Organisation() {
  const { unit, show } = route.useSearch();
  const navigate = useNavigateTo();
  const filter = { unit, show: show ?? 'units' };
  return (
    <OrganisationPage
      filter={filter}
      onFilter={(change) => {
        const next = { ...filter, ...change };
        navigate(
          address('/organisation', { unit: next.unit, show: next.show === 'units' ? undefined : next.show }),
        );
      }}
    />
  );
}
