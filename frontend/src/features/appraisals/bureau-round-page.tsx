import { Button, Flex } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppraisedBureau, BureauRound } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { ListTable } from '@/ui/list-table';
import { Page, Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { bureauRound } from './bureau-rounds.api';
import { BureauStepDrawer, RoundStepDrawer, type BureauStep, type RoundStep } from './bureau-round-drawers';

export function BureauRoundPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const query = useQuery(bureauRound(useTenant(), id));
  return (
    <QueryView query={query} what={t('overseeing.years')}>
      {(round) => <Detail round={round} />}
    </QueryView>
  );
}

function Detail({ round }: { round: BureauRound }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const [step, setStep] = useState<RoundStep>();
  const [of, setOf] = useState<{ bureau: AppraisedBureau; step: BureauStep }>();
  const terms = round.appraisedBy;
  const steps = [
    { kind: 'figures', can: round.can.takeFigures, words: t('overseeing.takeFigures') },
    { kind: 'announce', can: round.can.announce, words: t('overseeing.announce') },
    { kind: 'close', can: round.can.close, words: t('overseeing.close') },
  ] as const;
  return (
    <Page
      title={round.title}
      trail={[{ title: t('nav.bureauRounds'), href: '/oversight/appraisal-rounds' }]}
      subtitle={
        <>
          <strong>
            {round.closedOn ? t('overseeing.closed', { day: round.closedOn }) : t('overseeing.running')}
          </strong>{' '}
          {t('overseeing.yearProgress', {
            bureaus: round.bureaus,
            settled: round.settled,
            announced: round.announced,
            objections: round.objections,
          })}
        </>
      }
      actions={
        <Flex gap="small" wrap>
          {steps
            .filter(({ can }) => can)
            .map(({ kind, words }) => (
              <Button key={kind} type="primary" onClick={() => setStep(kind)}>
                {words}
              </Button>
            ))}
          <Button onClick={() => window.print()}>{t('ui.print')}</Button>
        </Flex>
      }
    >
      <Section title={t('appraisal.prepare')}>
        <Flex gap="4px 24px" wrap>
          <span>
            {t('appraisal.figuresOn')}：{terms.figuresOn}
          </span>
          <span>
            {t('appraisal.objectionDays')}：{terms.objectionDays}
          </span>
          <span>
            {t('appraisal.nothingOwed')}：{t(`appraisal.nothingOwedRules.${terms.whereNothingIsOwed}`)}
          </span>
        </Flex>
        <ol>
          {terms.criteria.map((criterion) => (
            <li key={criterion.number}>
              {criterion.words}{' '}
              <span className="quiet">
                {t(`appraisal.kinds.${criterion.kind}`)}，{t('appraisal.weight')} {criterion.weight}
              </span>
            </li>
          ))}
        </ol>
        {terms.thresholds.length > 0 && (
          <p className="quiet">
            {terms.thresholds
              .map((each) => {
                const grade = round.gradesOf.find(({ code }) => code === each.grade);
                return `${grade ? title(grade) : each.grade} ${t('appraisal.from', { points: each.from })}`;
              })
              .join('，')}
          </p>
        )}
      </Section>
      <Section title={t('appraisal.appraisals')}>
        <Bureaus round={round} onStep={(bureau, next) => setOf({ bureau, step: next })} />
      </Section>
      {step && <RoundStepDrawer round={round} step={step} onClose={() => setStep(undefined)} />}
      {of && (
        <BureauStepDrawer round={round} bureau={of.bureau} step={of.step} onClose={() => setOf(undefined)} />
      )}
    </Page>
  );
}

interface BureausProps {
  round: BureauRound;
  onStep: (bureau: AppraisedBureau, step: BureauStep) => void;
}

/** Every bureau in the order of the directory: no list by points. */
function Bureaus({ round, onStep }: BureausProps) {
  const { t } = useTranslation();
  const { name } = useNames();
  const figures = (bureau: AppraisedBureau) =>
    bureau.figures.map(({ met, notMet }) => t('overseeing.figureIs', { met, all: met + notMet })).join('，');
  return (
    <ListTable<AppraisedBureau>
      label={t('appraisal.appraisals')}
      items={round.appraised}
      rowKey="bureauId"
      columns={[
        { title: t('overseeing.bureau'), key: 'bureau', width: '12em', render: (_, each) => name(each) },
        {
          title: t('appraisal.figuresHead'),
          key: 'figures',
          width: '14em',
          render: (_, each) =>
            each.knownOn ? (
              <>
                {figures(each)}{' '}
                <span className="quiet">{t('overseeing.knownOn', { day: each.knownOn })}</span>
              </>
            ) : (
              <span className="quiet">{t('overseeing.noFigures')}</span>
            ),
        },
        {
          title: t('inspection.result'),
          key: 'result',
          render: (_, each) => (
            <>
              {each.result && (
                <>
                  <strong>{each.gradeZh}</strong>{' '}
                  {t('overseeing.points', { points: each.result.points })}{' '}
                </>
              )}
              {each.objectUntil && !each.final && (
                <span className="quiet">{t('overseeing.objectUntil', { day: each.objectUntil })}</span>
              )}
              {each.final && <span className="mark">{t('overseeing.final')}</span>}
              {each.objection && (
                <div>{t('overseeing.objectionIs', { day: each.objectedOn, words: each.objection })}</div>
              )}
              {each.ruling && (
                <div>
                  {t('overseeing.rulingIs', {
                    outcome: each.upheld ? t('overseeing.upheld') : t('overseeing.dismissed'),
                    reasons: each.ruling,
                  })}
                </div>
              )}
            </>
          ),
        },
        {
          title: t('appraisal.state'),
          key: 'steps',
          width: '14em',
          render: (_, each) => (
            <Flex gap="small" wrap>
              {(
                [
                  ['assess', each.can.assess, t('overseeing.assess')],
                  ['settle', each.can.settle, t('overseeing.settle')],
                  ['decide', each.can.decide, t('overseeing.decide')],
                ] as const
              )
                .filter(([, can]) => can)
                .map(([kind, , words]) => (
                  <Button
                    key={kind}
                    size="small"
                    aria-label={`${words}：${name(each)}`}
                    onClick={() => onStep(each, kind)}
                  >
                    {words}
                  </Button>
                ))}
            </Flex>
          ),
        },
      ]}
    />
  );
}
