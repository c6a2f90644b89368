import { getRouteApi } from '@tanstack/react-router';
import { IssuePage } from '@/features/schemes/issue-page';
import { SchemePage } from '@/features/schemes/scheme-page';
import { SchemesPage } from '@/features/schemes/schemes-page';

const issueRoute = getRouteApi('/signed-in/schemes/$id/issue');
const route = getRouteApi('/signed-in/schemes/$id');

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
