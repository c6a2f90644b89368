import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OverseenInspection } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { EmptyNote } from '@/ui/empty-note';
import { QueryView } from '@/ui/query-view';
import { InspectionFrame } from './inspection-frame';
import { useMethodWords } from './methods';
import { overseenInspection } from './overseeing.api';
import { OverseenFindingTable } from './overseen-inspections-page';
import { OverseenStepDrawer, type OverseenStep } from './overseen-step-drawer';

export function OverseenInspectionPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const query = useQuery(overseenInspection(useTenant(), id));
  return (
    <QueryView query={query} what={t('inspection.what')}>
      {(inspection) => <Detail inspection={inspection} />}
    </QueryView>
  );
}

function Detail({ inspection }: { inspection: OverseenInspection }) {
  const { t } = useTranslation();
  const [step, setStep] = useState<OverseenStep>();
  return (
    <InspectionFrame
      inspection={inspection}
      home={{ title: t('nav.overseenInspections'), href: '/oversight/inspections' }}
      checked={inspection.checkedBureaus}
      sample={t('overseeing.sampleIs', {
        population: inspection.population,
        drawn: inspection.drawn,
        seed: inspection.seed,
      })}
      steps={[
        { kind: 'check', may: inspection.can.check, label: t('inspection.check'), primary: true },
        { kind: 'finding', may: inspection.can.find, label: t('inspection.find') },
        { kind: 'conclude', may: inspection.can.conclude, label: t('inspection.conclude') },
        { kind: 'circulate', may: inspection.can.circulate, label: t('overseeing.circulate'), primary: true },
      ]}
      onStep={setStep}
      checks={<Bureaus inspection={inspection} />}
      findings={{
        title: t('overseeing.findings'),
        list:
          inspection.found.length === 0 ? (
            <EmptyNote reason={t('overseeing.noFindings')} />
          ) : (
            <OverseenFindingTable findings={inspection.found} />
          ),
      }}
      result={<Result inspection={inspection} />}
    >
      {step && <OverseenStepDrawer inspection={inspection} step={step} onClose={() => setStep(undefined)} />}
    </InspectionFrame>
  );
}

function Result({ inspection }: { inspection: OverseenInspection }) {
  const { t } = useTranslation();
  if (inspection.concludedOn === null) return <EmptyNote reason={t('inspection.noResult')} />;
  return (
    <>
      <p>
        {inspection.concludedOn}：{inspection.summary}
      </p>
      {inspection.reportedTo.length > 0 && (
        <p className="quiet">
          {t('inspection.reportedTo')}：{inspection.reportedTo.join('、')}
        </p>
      )}
    </>
  );
}

/** What each bureau showed, point by point. */
function Bureaus({ inspection }: { inspection: OverseenInspection }) {
  const { t } = useTranslation();
  const { name } = useNames();
  const methodWords = useMethodWords();
  return (
    <ul className="duty-cards" aria-label={t('overseeing.bureaus')}>
      {inspection.bureaus.map((bureau) => {
        const checks = inspection.checks.filter((check) => check.bureauId === bureau.bureauId);
        return (
          <li key={bureau.bureauId}>
            <div className="duty-card-main">
              <strong>{name(bureau)}</strong>{' '}
              <span className={bureau.drawn ? 'mark' : 'quiet'}>
                {bureau.drawn ? t('inspection.drawn') : t('inspection.notDrawn')}
              </span>
              {bureau.drawn && checks.length === 0 && <p className="quiet">{t('inspection.noChecks')}</p>}
              {checks.map((check) => (
                <div key={check.method}>
                  {check.checkedOn} {methodWords(check.method)}
                  <ul>
                    {check.results.map((result) => (
                      <li key={result.number}>
                        {result.number}. {t(`inspection.outcomes.${result.outcome ?? 'not-applicable'}`)}
                        {result.remark && `：${result.remark}`}
                      </li>
                    ))}
                  </ul>
                </div>
              ))}
            </div>
            <div className="duty-card-due">{bureau.told && t('overseeing.told')}</div>
          </li>
        );
      })}
    </ul>
  );
}
