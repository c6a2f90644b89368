import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Appraisal } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { EmptyNote } from '@/ui/empty-note';
import { CarryOutDrawer, LiftCapDrawer } from './cap-drawers';

type Cap = Appraisal['caps'][number];
type Open = { kind: 'lift'; cap: Cap } | { kind: 'carry'; cap: Cap; measure: string };

/** What limits the result, with its facts, and what the rules say follows. */
export function AppraisalCaps({ view }: { view: Appraisal }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Open>();
  if (!view.told) return <EmptyNote reason={t('appraisal.untilTold')} />;
  if (view.caps.length === 0) return <EmptyNote reason={t('appraisal.noCaps')} />;
  return (
    <>
      <ul className="acts">
        {view.caps.map((cap) => (
          <li key={cap.cap.capId} className="act">
            <CapOf view={view} each={cap} />
            {cap.cap.consequence && (
              <Consequence
                view={view}
                each={cap}
                onCarry={(measure) => setOpen({ kind: 'carry', cap, measure })}
              />
            )}
            {view.can.recordCap && cap.liftedBecause === null && (
              <Button size="small" className="no-print" onClick={() => setOpen({ kind: 'lift', cap })}>
                {t('appraisal.lift')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {open?.kind === 'lift' && (
        <LiftCapDrawer view={view} capId={open.cap.cap.capId} onClose={() => setOpen(undefined)} />
      )}
      {open?.kind === 'carry' && (
        <CarryOutDrawer
          view={view}
          capId={open.cap.cap.capId}
          from={open.cap.cap.occurredOn}
          measure={open.measure}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  );
}

function CapOf({ view, each: { cap, liftedBecause } }: { view: Appraisal; each: Cap }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const rule = view.terms.caps.find(({ code }) => code === cap.ruleCode);
  const grade = view.grades.find(({ code }) => code === rule?.highestGrade);
  const lowered = view.result?.result.caps.some((effect) => effect.capId === cap.capId && effect.lowered);
  return (
    <>
      <div className="act-head">
        <h3>{t(`appraisal.capKinds.${cap.kind}`)}</h3>
        <span className="quiet">{cap.occurredOn}</span>
        {lowered && <span className="mark">{t('appraisal.capLowered')}</span>}
      </div>
      <p>{cap.facts}</p>
      <p className="quiet">
        {rule
          ? t('appraisal.capLimits', {
              limit: grade ? title(grade) : t('appraisal.pointsIs', { points: rule.highestPoints }),
            })
          : t('appraisal.capLimitsNothing')}
      </p>
      {liftedBecause !== null && <p>{t('appraisal.liftedIs', { reason: liftedBecause })}</p>}
    </>
  );
}

function Consequence({
  view,
  each: { cap, carriedOut, liftedBecause },
  onCarry,
}: {
  view: Appraisal;
  each: Cap;
  onCarry: (measure: string) => void;
}) {
  const { t } = useTranslation();
  const { title } = useNames();
  const rule = cap.consequence;
  if (!rule) return null;
  const word = (measure: string) =>
    t(`appraisal.measures.${measure as 'circulated-criticism'}`, { defaultValue: measure });
  return (
    <>
      <p>{t('appraisal.consequence', { article: rule.article, title: title(rule) })}</p>
      <ul>
        {rule.measures.map((measure) => {
          const done = carriedOut.find((fact) => fact.measure === measure);
          return (
            <li key={measure}>
              {word(measure)}：
              {done
                ? t('appraisal.carriedIs', { day: done.on, words: done.words })
                : t('appraisal.notCarried')}{' '}
              {!done && view.can.recordCap && liftedBecause === null && (
                <Button
                  size="small"
                  className="no-print"
                  aria-label={t('appraisal.carryOutOf', { measure: word(measure) })}
                  onClick={() => onCarry(measure)}
                >
                  {t('appraisal.carryOut')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <p className="quiet">{t('appraisal.caseHint')}</p>
    </>
  );
}
