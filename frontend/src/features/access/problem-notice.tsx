import { Alert } from 'antd';
import type { Problem } from '@/lib/problem';
import { useFieldProblemWords, useProblemWords } from '@/ui/problem-words';

/** What stands in the way of a form that is no drawer, with every reason. */
export function ProblemNotice({ problem }: { problem: Problem | undefined }) {
  const words = useProblemWords();
  const fieldWords = useFieldProblemWords();
  if (!problem) return null;
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={words(problem)}
      description={
        problem.errors.length > 0 && (
          <ul>
            {problem.errors.map((error) => (
              <li key={error.pointer + error.code}>{fieldWords(error)}</li>
            ))}
          </ul>
        )
      }
    />
  );
}
