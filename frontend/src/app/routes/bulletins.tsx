import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { BulletinPage } from '@/features/bulletins/bulletin-page';
import { BulletinsPage } from '@/features/bulletins/bulletins-page';
import { ReceivedBulletinPage } from '@/features/bulletins/received-bulletin-page';
import { organisationDetails } from '@/features/organisation/organisation.api';
import { useSession } from '@/lib/session-context';

const bulletin = getRouteApi('/signed-in/bulletins/$id');
const received = getRouteApi('/signed-in/bulletins/received/$id');

/** The unit under which attachments are filed: the bureau itself; none in an oversight department. */
function useFilingUnit() {
  const { tenant } = useSession();
  const organisation = useQuery({ ...organisationDetails(tenant.id), enabled: tenant.kind === 'bureau' });
  return organisation.data?.units.find((unit) => unit.parentId === null && unit.dissolvedOn === null)?.id;
}

export function Bulletins() {
  const { tenant } = useSession();
  return <BulletinsPage oversight={tenant.kind === 'oversight'} unitId={useFilingUnit()} />;
}

export function Bulletin() {
  const { id } = bulletin.useParams();
  return <BulletinPage key={id} id={id} unitId={useFilingUnit()} />;
}

export function ReceivedBulletin() {
  const { id } = received.useParams();
  return <ReceivedBulletinPage key={id} id={id} />;
}
