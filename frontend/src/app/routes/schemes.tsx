import { getRouteApi } from '@tanstack/react-router';
import { SchemePage } from '@/features/schemes/scheme-page';
import { SchemesPage } from '@/features/schemes/schemes-page';

const route = getRouteApi('/signed-in/schemes/$id');

export const Schemes = SchemesPage;

export function Scheme() {
  const { id } = route.useParams();
  const { article } = route.useSearch();
  return <SchemePage key={id} id={id} article={article} />;
}
