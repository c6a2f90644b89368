import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { TrailVerification } from '@/api/schema';
import { useCodes } from '@/lib/i18n';

/** What came of comparing the trail with its chain, in words: sound, or where it is not. */
export function VerificationResult({ result }: { result: TrailVerification }) {
  const { t } = useTranslation();
  const code = useCodes();
  const facts = {
    events: result.events,
    sequence: result.lastSequence,
    checkpoints: result.checkpoints,
    waiting: result.notChained,
  };
  if (result.sound)
    return (
      <Alert
        type="success"
        showIcon
        role="status"
        title={t('audit.sound')}
        description={t('audit.soundFacts', facts)}
      />
    );
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={
        result.firstFaultAt === null || result.firstFaultAt === undefined
          ? t('audit.figuresDiffer')
          : t('audit.notSound', { sequence: result.firstFaultAt })
      }
      description={
        <>
          <ul>
            {result.faults.map((fault) => (
              <li key={`${fault.code}-${fault.sequence}`}>
                {t('audit.fault', { what: code('trailFault', fault.code), sequence: fault.sequence })}
              </li>
            ))}
            {result.figureDifferences.map((difference) => (
              <li key={difference}>{difference}</li>
            ))}
          </ul>
          {t('audit.notSoundNext')}
        </>
      }
    />
  );
}
