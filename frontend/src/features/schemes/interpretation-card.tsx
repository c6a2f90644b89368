import { Alert, Button, Flex } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Interpretation, SchemeDetails } from '@/api/schema';
import { beijing } from '@/lib/days';
import { useTenant } from '@/lib/session-context';
import { useCommand } from '@/lib/use-command';
import { useProblemWords } from '@/ui/problem-words';
import { ReasonDrawer } from '@/ui/reason-drawer';
import { approveInterpretation, withdrawInterpretation } from './margins.api';

const states = ['proposed', 'approved', 'withdrawn'] as const;

/** One reading of an article: the words, who wrote it, who stands for it since when. */
export function InterpretationCard({
  interpretation,
  scheme,
}: {
  interpretation: Interpretation;
  scheme: Pick<SchemeDetails, 'id'>;
}) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  const words = useProblemWords();
  const [withdrawing, setWithdrawing] = useState(false);
  const status = states.find((each) => each === interpretation.status) ?? 'proposed';
  const someone = t('margins.someAccount');
  const afterwards = () => cache.invalidateQueries({ queryKey: [tenant] });
  const { submit, pending, problem } = useCommand(
    (id: string, intent) => approveInterpretation(scheme.id, id, intent),
    afterwards,
  );
  return (
    <article className={`interpretation interpretation-${status}`}>
      <p>
        <strong>{t(`margins.interpretationState.${status}`)}</strong>{' '}
        {t('line.articleIs', { article: interpretation.article })}
      </p>
      <p className="interpretation-words">{interpretation.text}</p>
      <p className="quiet">
        {t('margins.proposedBy', {
          by: interpretation.proposedBy ?? someone,
          at: beijing(interpretation.proposedAt),
        })}
        {interpretation.approvedAt &&
          ` · ${t('margins.approvedBy', { by: interpretation.approvedBy ?? someone, at: beijing(interpretation.approvedAt) })}`}
        {interpretation.carriedFrom && ` · ${t('margins.carriedOver')}`}
        {interpretation.withdrawnBecause &&
          ` · ${t('margins.withdrawnBecause', { reason: interpretation.withdrawnBecause })}`}
      </p>
      {problem && <Alert type="warning" showIcon role="alert" title={words(problem)} />}
      {(interpretation.can.approve || interpretation.can.withdraw) && (
        <Flex gap="small" className="no-print">
          {interpretation.can.approve && (
            <Button
              size="small"
              type="primary"
              loading={pending}
              onClick={() => void submit(interpretation.id)}
            >
              {t('margins.approve')}
            </Button>
          )}
          {interpretation.can.withdraw && (
            <Button size="small" onClick={() => setWithdrawing(true)}>
              {t('margins.withdraw')}
            </Button>
          )}
        </Flex>
      )}
      {withdrawing && (
        <ReasonDrawer
          title={t('margins.withdraw')}
          submitLabel={t('margins.withdrawNow')}
          send={(reason, intent) => withdrawInterpretation(scheme.id, interpretation.id, reason, intent)}
          doneWords={t('margins.interpretationState.withdrawn')}
          onClose={() => setWithdrawing(false)}
        />
      )}
    </article>
  );
}
