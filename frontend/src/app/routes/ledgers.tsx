import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { WaitingAppraisals } from '@/features/appraisals/waiting-appraisals';
import { ApprovalRulesPage } from '@/features/ledgers/approval-rules-page';
import { LedgerPage } from '@/features/ledgers/ledger-page';
import { OccurrencePage } from '@/features/ledgers/occurrence-page';
import { isStanding } from '@/features/ledgers/instrument-standings';
import { InstrumentsPage } from '@/features/ledgers/instruments-page';
import { ResponsibilitiesPage } from '@/features/ledgers/responsibilities-page';
import { TasksPage } from '@/features/ledgers/tasks-page';
import { WaitingBulletins } from '@/features/bulletins/waiting-bulletins';
import { WaitingIncidents } from '@/features/incidents/waiting-incidents';
import { WaitingChannels } from '@/features/channels/waiting-channels';
import { WorkbenchPage } from '@/features/ledgers/workbench-page';
import { organisationDetails } from '@/features/organisation/organisation.api';
import { WaitingHandovers } from '@/features/organisation/waiting-handovers';
import { address } from '@/lib/address';
import { yearOf } from '@/lib/days';
import { useSession } from '@/lib/session-context';
import { parseStates } from '@/lib/states';
import { useNavigateTo } from '@/ui/app-link';
import { EmptyNote } from '@/ui/empty-note';
import { QueryView } from '@/ui/query-view';
import { homeUnit } from './home-unit';

const ledgers = getRouteApi('/signed-in/ledgers');
const instruments = getRouteApi('/signed-in/ledgers/instruments');
const responsibilities = getRouteApi('/signed-in/ledgers/responsibilities');
const tasks = getRouteApi('/signed-in/ledgers/tasks');
const occurrence = getRouteApi('/signed-in/occurrences/$id');

export const Workbench = () => (
  <WorkbenchPage
    above={
      <>
        <WaitingHandovers />
        <WaitingAppraisals />
        <WaitingIncidents />
        <WaitingBulletins />
        <WaitingChannels />
      </>
    }
  />
);
export const ApprovalRules = ApprovalRulesPage;

export function Instruments() {
  const { year, standing } = instruments.useSearch();
  const { today } = useSession();
  const navigate = useNavigateTo();
  const filter = { year: year ?? yearOf(today), standing: isStanding(standing) ? standing : undefined };
  return (
    <InstrumentsPage
      {...filter}
      onFilter={(change) => navigate(address('/ledgers/instruments', { ...filter, ...change }))}
    />
  );
}

export function Tasks() {
  const { year } = tasks.useSearch();
  const { today } = useSession();
  const navigate = useNavigateTo();
  return (
    <TasksPage
      year={year ?? yearOf(today)}
      onYear={(next) => navigate(address('/ledgers/tasks', { year: next }))}
    />
  );
}

export function Responsibilities() {
  const { t } = useTranslation();
  const session = useSession();
  const navigate = useNavigateTo();
  const search = responsibilities.useSearch();
  const organisation = useQuery(organisationDetails(session.tenant.id));
  return (
    <QueryView query={organisation} what={t('nav.organisation')}>
      {({ units }) => {
        const unit = search.unit ?? homeUnit(session, units);
        if (unit === undefined) return <EmptyNote reason={t('organisation.none')} />;
        const filter = { unit, year: search.year ?? yearOf(session.today) };
        return (
          <ResponsibilitiesPage
            units={units}
            {...filter}
            onFilter={(change) => navigate(address('/ledgers/responsibilities', { ...filter, ...change }))}
          />
        );
      }}
    </QueryView>
  );
}

export function Occurrence() {
  const { id } = occurrence.useParams();
  return <OccurrencePage key={id} id={id} />;
}

export function Ledgers() {
  const { t } = useTranslation();
  const session = useSession();
  const navigate = useNavigateTo();
  const search = ledgers.useSearch();
  const organisation = useQuery(organisationDetails(session.tenant.id));
  return (
    <QueryView query={organisation} what={t('nav.organisation')}>
      {({ units }) => {
        const unit = search.unit ?? homeUnit(session, units);
        if (unit === undefined) return <EmptyNote reason={t('organisation.none')} />;
        const filter = {
          unit,
          year: search.year ?? yearOf(session.today),
          states: parseStates(search.state),
          category: search.category,
        };
        return (
          <LedgerPage
            units={units}
            filter={filter}
            onFilter={(change) => {
              const { states, ...rest } = { ...filter, ...change };
              navigate(address('/ledgers', { ...rest, state: states.join(',') }));
            }}
          />
        );
      }}
    </QueryView>
  );
}
