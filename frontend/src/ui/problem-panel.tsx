import { Button, Result } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Problem } from '@/lib/problem';
import { useProblemWords } from './problem-words';

interface Props {
  problem: Problem;
  what: string;
  onRetry?: (() => void) | undefined;
}

/** What could not be read, why, and the way out. Never looks like an empty list. */
export function ProblemPanel({ problem, what, onRetry }: Props) {
  const { t } = useTranslation();
  const words = useProblemWords();
  if (problem.status === 403)
    return <Result status="403" icon={null} title={t('ui.forbidden', { what })} subTitle={words(problem)} />;
  if (problem.status === 404)
    return (
      <Result status="404" icon={null} title={t('ui.notFound', { what })} subTitle={t('ui.notFoundWhy')} />
    );
  return (
    <div role="alert">
      <Result
        status="error"
        title={t('ui.unread', { what })}
        subTitle={
          <>
            {words(problem)}
            {problem.traceId && <div>{t('ui.trace', { id: problem.traceId })}</div>}
          </>
        }
        extra={onRetry && <Button onClick={onRetry}>{t('ui.retry')}</Button>}
      />
    </div>
  );
}
