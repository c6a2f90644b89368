import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganisationUnit } from '@/api/schema';
import { organisationDetails } from '@/features/organisation/organisation.api';
import { useSession } from '@/lib/session-context';
import { EmptyNote } from '@/ui/empty-note';
import { QueryView } from '@/ui/query-view';
import { homeUnit } from './home-unit';

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

/** A screen of one unit: the one that the address names, else the one that the person works in. */
export function WithUnit({
  chosen,
  children,
}: {
  chosen: string | undefined;
  children: (unit: string, units: OrganisationUnit[]) => ReactNode;
}) {
  const { t } = useTranslation();
  const session = useSession();
  return (
    <WithUnits>
      {(units) => {
        const unit = chosen ?? homeUnit(session, units);
        return unit === undefined ? <EmptyNote reason={t('organisation.none')} /> : children(unit, units);
      }}
    </WithUnits>
  );
}
