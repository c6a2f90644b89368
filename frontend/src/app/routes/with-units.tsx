import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganisationUnit } from '@/api/schema';
import { organisationDetails } from '@/features/organisation/organisation.api';
import { useSession } from '@/lib/session-context';
import { QueryView } from '@/ui/query-view';

/** A screen that needs the units of the organisation. */
export function WithUnits({ children }: { children: (units: OrganisationUnit[]) => ReactNode }) {
  const { t } = useTranslation();
  const organisation = useQuery(organisationDetails(useSession().tenant.id));
  return (
    <QueryView query={organisation} what={t('nav.organisation')}>
      {({ units }) => children(units)}
    </QueryView>
  );
}
