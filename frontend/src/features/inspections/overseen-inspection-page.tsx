import { Button, Descriptions, Flex } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OverseenInspection } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { EmptyNote } from '@/ui/empty-note';
import { Page, Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
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
  const facts: [string, string][] = [
    [t('inspection.days'), `${inspection.fromOn} – ${inspection.toOn}`],
    [
      t('inspection.methods'),
      inspection.methods
        .map((method) => t(`inspection.methodWords.${method as 'self-check'}`, { defaultValue: method }))
        .join('、'),
    ],
    [
      t('inspection.sample'),
      `${t('overseeing.sampleIs', { population: inspection.population, drawn: inspection.drawn, seed: inspection.seed })}（${
        inspection.drawIsReproduced ? t('inspection.reproduced') : t('inspection.notReproduced')
      }）`,
    ],
  ];
  const steps = [
    { kind: 'check', can: inspection.can.check, words: t('inspection.check'), primary: true },
    { kind: 'finding', can: inspection.can.find, words: t('inspection.find'), primary: false },
    { kind: 'conclude', can: inspection.can.conclude, words: t('inspection.conclude'), primary: false },
    { kind: 'circulate', can: inspection.can.circulate, words: t('overseeing.circulate'), primary: true },
  ] as const;
  return (
    <Page
      title={inspection.title}
      trail={[{ title: t('nav.overseenInspections'), href: '/oversight/inspections' }]}
      subtitle={`${t(`inspection.states.${inspection.state}`)} · ${t('inspection.progress', {
        checked: inspection.checkedBureaus,
        drawn: inspection.drawn,
        findings: inspection.findings,
        open: inspection.openFindings,
      })}`}
      actions={
        <Flex gap="small" wrap>
          {steps
            .filter(({ can }) => can)
            .map(({ kind, words, primary }) => (
              <Button key={kind} type={primary ? 'primary' : 'default'} onClick={() => setStep(kind)}>
                {words}
              </Button>
            ))}
          <Button onClick={() => window.print()}>{t('ui.print')}</Button>
        </Flex>
      }
    >
      <Section title={t('occurrence.facts')}>
        <Descriptions
          size="small"
          bordered
          column={{ xs: 1, md: 2 }}
          items={facts.map(([label, children]) => ({ key: label, label, children }))}
        />
      </Section>
      <Section title={t('inspection.checklist')}>
        <ol>
          {inspection.checklist.map((point) => (
            <li key={point.number}>
              {point.text}{' '}
              {point.article && (
                <span className="quiet">{t('line.articleIs', { article: point.article })}</span>
              )}
            </li>
          ))}
        </ol>
      </Section>
      <Section title={t('inspection.checks')}>
        <Bureaus inspection={inspection} />
      </Section>
      <Section title={t('overseeing.findings')}>
        {inspection.found.length === 0 ? (
          <EmptyNote reason={t('overseeing.noFindings')} />
        ) : (
          <OverseenFindingTable findings={inspection.found} />
        )}
      </Section>
      <Section title={t('inspection.result')}>
        {inspection.concludedOn === null ? (
          <EmptyNote reason={t('inspection.noResult')} />
        ) : (
          <>
            <p>{inspection.summary}</p>
            {inspection.reportedTo.length > 0 && (
              <p className="quiet">
                {t('inspection.reportedTo')}：{inspection.reportedTo.join('、')}
              </p>
            )}
          </>
        )}
      </Section>
      {step && <OverseenStepDrawer inspection={inspection} step={step} onClose={() => setStep(undefined)} />}
    </Page>
  );
}

/** What each bureau showed, point by point. */
function Bureaus({ inspection }: { inspection: OverseenInspection }) {
  const { t } = useTranslation();
  const { name } = useNames();
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
                  {check.checkedOn}{' '}
                  {t(`inspection.methodWords.${check.method as 'self-check'}`, {
                    defaultValue: check.method,
                  })}
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
