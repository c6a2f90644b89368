import { Button, Descriptions, Flex } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArrivedReport } from '@/api/schema';
import { beijing } from '@/lib/days';
import { useNames } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { AppLink } from '@/ui/app-link';
import { EmptyNote } from '@/ui/empty-note';
import { Page, Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { arrivedReport } from './arrivals.api';
import { ArrivalStepDrawer, type ArrivalStep } from './arrival-step-drawer';

/** A report of a bureau as it arrived, and what the department does with it. */
export function ArrivedReportPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const query = useQuery(arrivedReport(useTenant(), id));
  return (
    <QueryView query={query} what={t('arrival.what')}>
      {(report) => <Detail report={report} />}
    </QueryView>
  );
}

function Detail({ report }: { report: ArrivedReport }) {
  const { t } = useTranslation();
  const { name } = useNames();
  const [step, setStep] = useState<ArrivalStep>();
  const facts: [string, string][] = [
    [
      t('arrival.bureau'),
      [
        name({ nameZh: report.bureauNameZh, nameEn: report.bureauNameEn }),
        // A department reports as a whole.
        ...(report.unitNameZh === report.bureauNameZh ? [] : [report.unitNameZh]),
      ].join(' '),
    ],
    [t('report.recipient'), report.recipientName],
    [t('report.period'), `${report.fromOn} – ${report.toOn}`],
    [t('arrival.sentOn'), report.sentOn],
    [t('arrival.arrivedAt'), `${beijing(report.arrivedAt)} ${t('arrival.round', { round: report.round })}`],
    [t('arrival.acknowledgedAt'), report.acknowledgedAt ? beijing(report.acknowledgedAt) : t('ui.none')],
    [t('arrival.copiedTo'), report.copiedTo.join('、') || t('ui.none')],
    [t('arrival.sha256'), report.sha256],
  ];
  const steps = [
    { kind: 'acknowledge', can: report.can.acknowledge, words: t('arrival.acknowledge'), primary: true },
    { kind: 'ask', can: report.can.ask, words: t('arrival.ask'), primary: false },
    { kind: 'return', can: report.can.return, words: t('arrival.giveBack'), primary: false },
  ] as const;
  const document = `/api/v1/oversight/reports/${report.id}/document`;
  return (
    <Page
      title={report.title}
      trail={[{ title: t('nav.arrivals'), href: '/oversight/reports' }]}
      subtitle={
        <>
          <strong>{t(`arrival.states.${report.state}`)}</strong>{' '}
          {report.state === 'returned' &&
            report.returnedBecause &&
            t('report.returnedIs', { reason: report.returnedBecause })}
        </>
      }
      actions={
        <Flex gap="small" wrap>
          {steps
            .filter(({ can }) => can)
            .map(({ kind, words, primary }) => (
              <Button key={kind} type={primary ? 'primary' : 'default'} onClick={() => setStep(kind)}>
                {words}
              </Button>
            ))}
          <Button href={document} download>
            {t('arrival.word')}
          </Button>
          <Button onClick={() => window.print()}>{t('ui.print')}</Button>
        </Flex>
      }
    >
      <Section title={t('arrival.text')}>
        <ol className="report-sentences">
          {report.sentences.map((sentence, at) => (
            <li key={at}>
              <span>{sentence.text}</span>{' '}
              <span className={sentence.origin === 'assembled' ? 'quiet no-print' : 'mark no-print'}>
                {t(`arrival.origin.${sentence.origin}`)}
              </span>{' '}
              {sentence.facts > 0 && (
                <span className="quiet no-print">{t('arrival.facts', { count: sentence.facts })}</span>
              )}
            </li>
          ))}
        </ol>
      </Section>
      <Section title={t('occurrence.facts')}>
        <Descriptions
          size="small"
          bordered
          column={{ xs: 1, md: 2 }}
          items={facts.map(([label, children]) => ({ key: label, label, children }))}
        />
        {report.occurrenceId && (
          <p>
            <AppLink href={`/oversight/bureaus/${report.bureauId}/occurrences/${report.occurrenceId}`}>
              {t('report.duty')}
            </AppLink>
          </p>
        )}
      </Section>
      <Section title={t('report.questions')}>
        {report.questions.length === 0 && <EmptyNote reason={t('report.noQuestions')} />}
        <ol>
          {report.questions.map((each) => (
            <li key={each.number}>
              <p>{each.question}</p>
              <p className={each.answer ? '' : 'quiet'}>{each.answer ?? t('report.notAnswered')}</p>
            </li>
          ))}
        </ol>
      </Section>
      {step && <ArrivalStepDrawer report={report} step={step} onClose={() => setStep(undefined)} />}
    </Page>
  );
}
