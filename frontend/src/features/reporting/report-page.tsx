import { Button, Descriptions, Flex } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Report } from '@/api/schema';
import { beijing } from '@/lib/days';
import { useNames } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { AppLink } from '@/ui/app-link';
import { EmptyNote } from '@/ui/empty-note';
import { Page, Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { EditReportDrawer } from './edit-report-drawer';
import { ReportLikeness } from './report-likeness';
import { ReportStepDrawer, type ReportStep } from './report-step-drawer';
import { reportDetails } from './reports.api';
import { originOf, sourceAddress } from './sentence-origin';

export function ReportPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const query = useQuery(reportDetails(useTenant(), id));
  return (
    <QueryView query={query} what={t('report.what')}>
      {(report) => <ReportDetail report={report} />}
    </QueryView>
  );
}

function ReportDetail({ report }: { report: Report }) {
  const { t } = useTranslation();
  const { name } = useNames();
  const [editing, setEditing] = useState(false);
  const [step, setStep] = useState<ReportStep>();
  const deliveryWords = (delivery: NonNullable<Report['delivery']>) => {
    const to = name({ nameZh: delivery.oversightNameZh, nameEn: delivery.oversightNameEn });
    if (!delivery.deliveredAt) return t('arrival.underWay', { name: to });
    return delivery.refusedAs
      ? t('arrival.notTaken', { name: to, reason: delivery.refusedAs })
      : t('arrival.delivered', { name: to, at: beijing(delivery.deliveredAt) });
  };
  const facts: [string, string][] = [
    [t('report.unit'), report.unitNameZh],
    [t('report.recipient'), report.recipientName],
    [t('report.period'), `${report.fromOn} – ${report.toOn}`],
    [
      t('report.signedBy'),
      report.signedOffAt
        ? `${report.signedOffByName ?? t('ui.actorWithoutName')} ${beijing(report.signedOffAt)}`
        : t('ui.none'),
    ],
    [t('report.sentOn'), report.sentOn ?? t('ui.none')],
    [t('report.receivedAt'), report.receivedAt ? beijing(report.receivedAt) : t('ui.none')],
    [t('arrival.copiedTo'), report.copiedTo.join('、') || t('ui.none')],
    ...(report.delivery ? [[t('arrival.delivery'), deliveryWords(report.delivery)] as [string, string]] : []),
  ];
  const steps = [
    { kind: 'sign-off', can: report.can.signOff, words: t('report.signOff'), primary: true },
    { kind: 'send', can: report.can.send, words: t('report.send'), primary: true },
    { kind: 'receive', can: report.can.receive, words: t('report.receive'), primary: true },
    { kind: 'ask', can: report.can.ask, words: t('report.ask'), primary: false },
    { kind: 'return', can: report.can.return, words: t('report.giveBack'), primary: false },
  ] as const;
  return (
    <Page
      title={report.title}
      trail={[{ title: t('nav.reports'), href: '/reports' }]}
      subtitle={
        <>
          <strong>{t(`report.states.${report.state}`)}</strong>{' '}
          {report.state === 'returned' &&
            report.returnedBecause &&
            t('report.returnedIs', { reason: report.returnedBecause })}
        </>
      }
      actions={
        <Flex gap="small" wrap>
          {report.can.edit && <Button onClick={() => setEditing(true)}>{t('report.edit')}</Button>}
          {steps
            .filter(({ can }) => can)
            .map(({ kind, words, primary }) => (
              <Button key={kind} type={primary ? 'primary' : 'default'} onClick={() => setStep({ kind })}>
                {words}
              </Button>
            ))}
          <Button href={`/api/v1/reports/${report.id}/document`} download>
            {t('arrival.word')}
          </Button>
          <Button onClick={() => window.print()}>{t('ui.print')}</Button>
        </Flex>
      }
    >
      <Section title={t('report.sentences')}>
        <Sentences report={report} />
      </Section>
      {(report.can.edit || report.can.signOff || report.can.send) && (
        <Section title={t('arrival.likeness')}>
          <ReportLikeness id={report.id} />
        </Section>
      )}
      <Section title={t('occurrence.facts')}>
        <Descriptions
          size="small"
          bordered
          column={{ xs: 1, md: 2 }}
          items={facts.map(([label, children]) => ({ key: label, label, children }))}
        />
        {report.occurrenceId && (
          <p>
            <AppLink href={`/occurrences/${report.occurrenceId}`}>{t('report.duty')}</AppLink>
          </p>
        )}
      </Section>
      <Section title={t('report.questions')}>
        {report.questions.length === 0 && <EmptyNote reason={t('report.noQuestions')} />}
        <ol>
          {report.questions.map((each) => (
            <li key={each.number}>
              <p>{each.question}</p>
              <p className={each.answer ? '' : 'quiet'}>
                {each.answer ?? t('report.notAnswered')}{' '}
                {each.answer === null && report.can.answer && (
                  <Button
                    size="small"
                    aria-label={`${t('report.answer')}：${each.question}`}
                    onClick={() => setStep({ kind: 'answer', number: each.number })}
                  >
                    {t('report.answer')}
                  </Button>
                )}
              </p>
            </li>
          ))}
        </ol>
      </Section>
      {editing && <EditReportDrawer report={report} onClose={() => setEditing(false)} />}
      {step && <ReportStepDrawer report={report} step={step} onClose={() => setStep(undefined)} />}
    </Page>
  );
}

/** Every sentence with where its words come from and the facts behind it. */
function Sentences({ report }: { report: Report }) {
  const { t } = useTranslation();
  return (
    <ol className="report-sentences">
      {report.sentences.map((sentence) => {
        const origin = originOf(sentence);
        return (
          <li key={sentence.number}>
            <span>{sentence.text}</span>{' '}
            <span className={origin === 'generated' ? 'quiet no-print' : 'mark no-print'}>
              {t(`report.origin.${origin}`)}
            </span>
            {origin !== 'own' && (
              <details className="no-print">
                <summary>
                  {sentence.sources.length > 0
                    ? t('report.sources', { count: sentence.sources.length })
                    : t('report.noSources')}
                </summary>
                {sentence.sources.map((source, at) => (
                  <AppLink
                    key={`${source.kind}/${source.id}/${at}`}
                    href={sourceAddress(source)}
                    className="serves"
                  >
                    {t('report.sourceIs', {
                      kind: t(`report.source.${source.kind as 'duty'}`),
                      number: at + 1,
                    })}
                  </AppLink>
                ))}
              </details>
            )}
          </li>
        );
      })}
    </ol>
  );
}
