import { getRouteApi } from '@tanstack/react-router';
import { HistoryPage } from '@/features/exchange/history-page';
import { ImportPage } from '@/features/exchange/import-page';
import { ImportsPage } from '@/features/exchange/imports-page';
import { address } from '@/lib/address';
import { useNavigateTo } from '@/ui/app-link';

const imports = getRouteApi('/signed-in/exchange');
const history = getRouteApi('/signed-in/exchange/history');
const one = getRouteApi('/signed-in/exchange/$id');

export function Imports() {
  const { kind } = imports.useSearch();
  const navigate = useNavigateTo();
  return <ImportsPage kind={kind} onKind={(next) => navigate(address('/exchange', { kind: next }))} />;
}

export function ImportedHistory() {
  const { year } = history.useSearch();
  const navigate = useNavigateTo();
  return (
    <HistoryPage year={year} onYear={(next) => navigate(address('/exchange/history', { year: next }))} />
  );
}

export function Import() {
  return <ImportPage {...one.useParams()} />;
}
