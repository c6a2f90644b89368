import { useQuery } from '@tanstack/react-query';
import { AdministrationPage } from '@/features/access/administration-page';
import { organisationDetails } from '@/features/organisation/organisation.api';
import { useAbility, useTenant } from '@/lib/session-context';

/** The units name the reach of a grant; an administrator who may not read them sees their ids. */
export function Administration() {
  const mayRead = useAbility('organisation.read');
  const organisation = useQuery({ ...organisationDetails(useTenant()), enabled: mayRead });
  return <AdministrationPage units={organisation.data?.units ?? []} />;
}
