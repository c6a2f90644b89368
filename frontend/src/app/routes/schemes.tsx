import { getRouteApi } from '@tanstack/react-router';
import { AccountingPage } from '@/features/schemes/accounting-page';
import { isOutcome } from '@/features/schemes/accounting';
import { IssuePage } from '@/features/schemes/issue-page';
import { SchemePage } from '@/features/schemes/scheme-page';
import { SchemesPage } from '@/features/schemes/schemes-page';
import { address } from '@/lib/address';
import { yearOf } from '@/lib/days';
import { useToday } from '@/lib/session-context';
import { useNavigateTo } from '@/ui/app-link';

const issueRoute = getRouteApi('/signed-in/schemes/$id/issue');
const route = getRouteApi('/signed-in/schemes/$id');
const accounting = getRouteApi('/signed-in/schemes/$id/accounting');

export const Schemes = SchemesPage;

export function Scheme() {
  const { id } = route.useParams();
  const { article } = route.useSearch();
  return <SchemePage key={id} id={id} article={article} />;
}

export function IssueScheme() {
  const { id } = issueRoute.useParams();
  return <IssuePage key={id} id={id} />;
}

export function Accounting() {
  const { id } = accounting.useParams();
  const { year, outcome } = accounting.useSearch();
  const navigate = useNavigateTo();
  const thisYear = yearOf(useToday());
  return (
    <AccountingPage
      id={id}
      year={year ?? thisYear}
      outcome={isOutcome(outcome) ? outcome : undefined}
      onYear={(next) => navigate(address(`/schemes/${id}/accounting`, { year: next, outcome }))}
    />
  );
}
