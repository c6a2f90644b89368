import { getRouteApi } from '@tanstack/react-router';
import { ArrivedReportPage } from '@/features/reporting/arrived-report-page';
import { DepartmentReportsPage } from '@/features/reporting/department-reports-page';
import { OversightDeskPage } from '@/features/reporting/oversight-desk-page';
import { ReportPage } from '@/features/reporting/report-page';
import { ReportsPage, type ReportsFilter } from '@/features/reporting/reports-page';
import { address } from '@/lib/address';
import { yearOf } from '@/lib/days';
import { useSession } from '@/lib/session-context';
import { useNavigateTo } from '@/ui/app-link';
import { WithUnit } from './with-units';

const reports = getRouteApi('/signed-in/reports');
const report = getRouteApi('/signed-in/reports/$id');
const arrivals = getRouteApi('/signed-in/oversight/reports');
const arrival = getRouteApi('/signed-in/oversight/reports/$id');

/** An oversight department has no units: it reports as a whole. */
export function Reports() {
  const session = useSession();
  const navigate = useNavigateTo();
  const year = reports.useSearch().year ?? yearOf(session.today);
  return session.tenant.kind === 'oversight' ? (
    <DepartmentReportsPage year={year} onYear={(value) => navigate(address('/reports', { year: value }))} />
  ) : (
    <UnitReports />
  );
}

function UnitReports() {
  const session = useSession();
  const navigate = useNavigateTo();
  const search = reports.useSearch();
  return (
    <WithUnit chosen={search.unit}>
      {(unit, units) => {
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
    </WithUnit>
  );
}

export function Report() {
  const { id } = report.useParams();
  return <ReportPage key={id} id={id} />;
}

/** The receiving desk of the oversight department. */
export function Arrivals() {
  const session = useSession();
  const navigate = useNavigateTo();
  const search = arrivals.useSearch();
  const filter = { year: search.year ?? yearOf(session.today), show: search.show ?? ('all' as const) };
  return (
    <OversightDeskPage
      {...filter}
      onFilter={(change) => navigate(address('/oversight/reports', { ...filter, ...change }))}
    />
  );
}

export function Arrival() {
  const { id } = arrival.useParams();
  return <ArrivedReportPage key={id} id={id} />;
}
