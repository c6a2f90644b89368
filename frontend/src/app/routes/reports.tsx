import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { organisationDetails } from '@/features/organisation/organisation.api';
import { ReportPage } from '@/features/reporting/report-page';
import { ReportsPage, type ReportsFilter } from '@/features/reporting/reports-page';
import { address } from '@/lib/address';
import { yearOf } from '@/lib/days';
import { useSession } from '@/lib/session-context';
import { useNavigateTo } from '@/ui/app-link';
import { EmptyNote } from '@/ui/empty-note';
import { QueryView } from '@/ui/query-view';
import { homeUnit } from './home-unit';

const reports = getRouteApi('/signed-in/reports');
const report = getRouteApi('/signed-in/reports/$id');

export function Reports() {
  const { t } = useTranslation();
  const session = useSession();
  const navigate = useNavigateTo();
  const search = reports.useSearch();
  const organisation = useQuery(organisationDetails(session.tenant.id));
  return (
    <QueryView query={organisation} what={t('nav.organisation')}>
      {({ units }) => {
        const unit = search.unit ?? homeUnit(session, units);
        if (unit === undefined) return <EmptyNote reason={t('organisation.none')} />;
        const filter: ReportsFilter = {
          show: search.show ?? 'mine',
          unit,
          year: search.year ?? yearOf(session.today),
        };
        return (
          <ReportsPage
            units={units}
            filter={filter}
            onFilter={(change) => navigate(address('/reports', { ...filter, ...change }))}
          />
        );
      }}
    </QueryView>
  );
}

export function Report() {
  const { id } = report.useParams();
  return <ReportPage key={id} id={id} />;
}
