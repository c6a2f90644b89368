import { getRouteApi } from '@tanstack/react-router';
import { OrganisationPage } from '@/features/organisation/organisation-page';
import { address } from '@/lib/address';
import { useNavigateTo } from '@/ui/app-link';

const route = getRouteApi('/signed-in/organisation');

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
