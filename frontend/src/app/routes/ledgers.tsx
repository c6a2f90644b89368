import { getRouteApi } from '@tanstack/react-router';
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
import { WaitingHandovers } from '@/features/organisation/waiting-handovers';
import { address } from '@/lib/address';
import { yearOf } from '@/lib/days';
import { useSession } from '@/lib/session-context';
import { parseStates } from '@/lib/states';
import { useNavigateTo } from '@/ui/app-link';
import { WithUnit } from './with-units';

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
  const session = useSession();
  const navigate = useNavigateTo();
  const search = responsibilities.useSearch();
  return (
    <WithUnit chosen={search.unit}>
      {(unit, units) => {
        const filter = { unit, year: search.year ?? yearOf(session.today) };
        return (
          <ResponsibilitiesPage
            units={units}
            {...filter}
            onFilter={(change) => navigate(address('/ledgers/responsibilities', { ...filter, ...change }))}
          />
        );
      }}
    </WithUnit>
  );
}

export function Occurrence() {
  const { id } = occurrence.useParams();
  return <OccurrencePage key={id} id={id} />;
}

export function Ledgers() {
  const session = useSession();
  const navigate = useNavigateTo();
  const search = ledgers.useSearch();
  return (
    <WithUnit chosen={search.unit}>
      {(unit, units) => {
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
    </WithUnit>
  );
}
