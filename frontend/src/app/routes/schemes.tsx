import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { districtOverview } from '@/features/compliance/compliance.api';
import { AccountingPage } from '@/features/schemes/accounting-page';
import { isOutcome } from '@/features/schemes/accounting';
import { IssuePage } from '@/features/schemes/issue-page';
import { BureauComparisonPage } from '@/features/schemes/bureau-comparison-page';
import { SchemePage } from '@/features/schemes/scheme-page';
import { WhatIfPage } from '@/features/schemes/what-if-page';
import { SchemesPage } from '@/features/schemes/schemes-page';
import { address } from '@/lib/address';
import { yearOf } from '@/lib/days';
import { useNames } from '@/lib/i18n';
import { useTenant, useToday } from '@/lib/session-context';
import { useNavigateTo } from '@/ui/app-link';

const comparisonRoute = getRouteApi('/signed-in/oversight/comparison');
const issueRoute = getRouteApi('/signed-in/schemes/$id/issue');
const whatIfRoute = getRouteApi('/signed-in/schemes/$id/what-if');
const route = getRouteApi('/signed-in/schemes/$id');
const accounting = getRouteApi('/signed-in/schemes/$id/accounting');

export const Schemes = SchemesPage;

export function Scheme() {
  const { id } = route.useParams();
  const { article, tab } = route.useSearch();
  return <SchemePage key={id} id={id} article={article} tab={tab} />;
}

export function IssueScheme() {
  const { id } = issueRoute.useParams();
  return <IssuePage key={id} id={id} />;
}

export function WhatIf() {
  const { id } = whatIfRoute.useParams();
  const { year } = whatIfRoute.useSearch();
  const navigate = useNavigateTo();
  const thisYear = yearOf(useToday());
  return (
    <WhatIfPage
      id={id}
      year={year ?? thisYear}
      onYear={(next) => navigate(address(`/schemes/${id}/what-if`, { year: next }))}
    />
  );
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

export function BureauComparison() {
  const { former, latter } = comparisonRoute.useSearch();
  const navigate = useNavigateTo();
  const { name } = useNames();
  const year = yearOf(useToday());
  const overview = useQuery(districtOverview(useTenant(), year));
  return (
    <BureauComparisonPage
      bureaus={(overview.data?.bureaus ?? []).map((each) => ({ value: each.tenantId, label: name(each) }))}
      former={former}
      latter={latter}
      onChoose={(first, second) =>
        navigate(address('/oversight/comparison', { former: first, latter: second }))
      }
    />
  );
}
