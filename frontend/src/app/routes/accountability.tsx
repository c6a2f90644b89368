import { getRouteApi } from '@tanstack/react-router';
import { AuthorityPage } from '@/features/accountability/authority-page';
import { CasePage } from '@/features/accountability/case-page';
import { CasesPage } from '@/features/accountability/cases-page';
import { EvaluationPage } from '@/features/accountability/evaluation-page';
import { EvaluationsPage } from '@/features/accountability/evaluations-page';
import { FilingsPage } from '@/features/accountability/filings-page';
import { OutwardPage } from '@/features/accountability/outward-page';
import { ProposalsPage } from '@/features/accountability/proposals-page';

const cases = getRouteApi('/signed-in/cases');
const one = getRouteApi('/signed-in/cases/$id');
const evaluation = getRouteApi('/signed-in/cases/evaluations/$id');

export function Cases() {
  const { finding } = cases.useSearch();
  return <CasesPage key={finding ?? 'all'} findingId={finding} />;
}
export const Filings = FilingsPage;
export const Outward = OutwardPage;
export const Proposals = ProposalsPage;
export const Authority = AuthorityPage;
export const Evaluations = EvaluationsPage;

export function Evaluation() {
  const { id } = evaluation.useParams();
  return <EvaluationPage key={id} id={id} />;
}

export function Case() {
  const { id } = one.useParams();
  return <CasePage key={id} id={id} />;
}
