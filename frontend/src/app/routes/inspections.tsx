import { getRouteApi } from '@tanstack/react-router';
import { FindingPage } from '@/features/inspections/finding-page';
import { InspectionPage } from '@/features/inspections/inspection-page';
import { InspectionsPage, type InspectionsFilter } from '@/features/inspections/inspections-page';
import { OutsideFindingPage } from '@/features/inspections/outside-finding-page';
import { OverseenFindingPage } from '@/features/inspections/overseen-finding-page';
import { OverseenInspectionPage } from '@/features/inspections/overseen-inspection-page';
import {
  OverseenInspectionsPage,
  type OverseenFilter,
} from '@/features/inspections/overseen-inspections-page';
import { address } from '@/lib/address';
import { yearOf } from '@/lib/days';
import { useSession } from '@/lib/session-context';
import { useNavigateTo } from '@/ui/app-link';
import { WithUnits } from './with-units';

const inspections = getRouteApi('/signed-in/inspections');
const inspection = getRouteApi('/signed-in/inspections/$id');
const finding = getRouteApi('/signed-in/findings/$id');
const overseen = getRouteApi('/signed-in/oversight/inspections');
const overseenOne = getRouteApi('/signed-in/oversight/inspections/$id');
const overseenFinding = getRouteApi('/signed-in/oversight/findings/$id');
const outside = getRouteApi('/signed-in/outside-findings/$id');

export function Inspections() {
  const session = useSession();
  const navigate = useNavigateTo();
  const search = inspections.useSearch();
  const filter: InspectionsFilter = {
    show: search.show ?? 'inspections',
    year: search.year ?? yearOf(session.today),
    unit: search.unit,
    whose: search.whose ?? 'all',
    severity: search.severity,
    open: search.open === 'true',
    repeated: search.repeated === 'true',
  };
  return (
    <WithUnits>
      {(units) => (
        <InspectionsPage
          units={units}
          filter={filter}
          onFilter={(change) => navigate(address('/inspections', { ...filter, ...change }))}
        />
      )}
    </WithUnits>
  );
}

export function Inspection() {
  const { id } = inspection.useParams();
  return <InspectionPage key={id} id={id} />;
}

export function Finding() {
  const { id } = finding.useParams();
  return <FindingPage key={id} id={id} />;
}

/** Inspections of the oversight department over its bureaus. */
export function OverseenInspections() {
  const session = useSession();
  const navigate = useNavigateTo();
  const search = overseen.useSearch();
  const filter: OverseenFilter = {
    show: search.show ?? 'inspections',
    year: search.year ?? yearOf(session.today),
    open: search.open === 'true',
  };
  return (
    <OverseenInspectionsPage
      filter={filter}
      onFilter={(change) => navigate(address('/oversight/inspections', { ...filter, ...change }))}
    />
  );
}

export function OverseenInspection() {
  const { id } = overseenOne.useParams();
  return <OverseenInspectionPage key={id} id={id} />;
}

export function OverseenFinding() {
  const { id } = overseenFinding.useParams();
  return <OverseenFindingPage key={id} id={id} />;
}

export function OutsideFinding() {
  const { id } = outside.useParams();
  return <WithUnits>{(units) => <OutsideFindingPage key={id} id={id} units={units} />}</WithUnits>;
}
