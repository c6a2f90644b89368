import { getRouteApi } from '@tanstack/react-router';
import { AuthorityPage } from '@/features/accountability/authority-page';
import { CasePage } from '@/features/accountability/case-page';
import { CasesPage } from '@/features/accountability/cases-page';
import { ProposalsPage } from '@/features/accountability/proposals-page';

const one = getRouteApi('/signed-in/cases/$id');

export const Cases = CasesPage;
export const Proposals = ProposalsPage;
export const Authority = AuthorityPage;

export function Case() {
  const { id } = one.useParams();
  return <CasePage key={id} id={id} />;
}
