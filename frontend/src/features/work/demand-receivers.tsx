import { Button, Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DemandReceiver } from '@/api/schema';
import { beijing } from '@/lib/days';
import { AppLink } from '@/ui/app-link';
import { StateTag } from '@/ui/state-tag';
import type { DemandStep } from './demand-drawer';

interface Props {
  receivers: DemandReceiver[];
  onStep: (step: DemandStep) => void;
}

/** Each receiver with where its duty stands and the one thing to press. */
export function DemandReceivers({ receivers, onStep }: Props) {
  const { t } = useTranslation();
  return (
    <ul className="duty-cards">
      {receivers.map((each) => (
        <li key={each.unitId}>
          <div className="duty-card-main">
            <AppLink href={`/occurrences/${each.occurrenceId}`}>{each.unitNameZh}</AppLink>
            <div className="quiet">
              {each.acknowledgedAt
                ? t('work.demand.acknowledgedAt', { at: beijing(each.acknowledgedAt) })
                : t('work.demand.notAcknowledged')}
              {each.urgedAt &&
                ` · ${t('work.demand.urgedIs', { count: each.urges, at: beijing(each.urgedAt), reason: each.urgedBecause ?? '' })}`}
            </div>
            <div>
              {each.answer ? (
                <>
                  {each.answer}{' '}
                  <span className="quiet">
                    {each.answeredAt && t('work.demand.answeredAt', { at: beijing(each.answeredAt) })}
                  </span>
                </>
              ) : (
                <span className="quiet">{t('work.demand.noAnswer')}</span>
              )}
            </div>
          </div>
          <div className="duty-card-due">
            <StateTag state={each.state} />
          </div>
          <Flex gap="small" wrap className="duty-card-action no-print">
            {each.can.acknowledge && (
              <Button
                type="primary"
                aria-label={t('work.demand.acknowledgeIs', { unit: each.unitNameZh })}
                onClick={() => onStep({ kind: 'acknowledge', receiver: each })}
              >
                {t('work.demand.acknowledge')}
              </Button>
            )}
            {each.can.answer && (
              <Button
                aria-label={t('work.demand.answerIs', { unit: each.unitNameZh })}
                onClick={() => onStep({ kind: 'answer', receiver: each })}
              >
                {t('work.demand.answer')}
              </Button>
            )}
          </Flex>
        </li>
      ))}
    </ul>
  );
}
