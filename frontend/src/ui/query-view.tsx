import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/lib/problem';
import { ProblemPanel } from './problem-panel';

interface QueryLike<T> {
  data: T | undefined;
  error: Error | null;
  isFetching: boolean;
  refetch: () => unknown;
}
interface Props<T> {
  query: QueryLike<T>;
  /** The name of what is read, for "could not read …". */
  what: string;
  children: (data: T) => ReactNode;
}

/** Loading, failed and read are three different pictures; what was read before stays visible while it is read again. */
export function QueryView<T>({ query, what, children }: Props<T>) {
  const { t } = useTranslation();
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error && !query.isFetching)
    return <ProblemPanel problem={asProblem(query.error)} what={what} onRetry={() => void query.refetch()} />;
  return (
    <div role="status" aria-label={t('ui.loading', { what })}>
      <Skeleton active paragraph={{ rows: 5 }} />
    </div>
  );
}
