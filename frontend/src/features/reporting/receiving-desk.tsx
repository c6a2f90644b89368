import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNames } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { useWindowWords } from '@/lib/window-words';
import { AppLink } from '@/ui/app-link';
import { EmptyNote } from '@/ui/empty-note';
import { Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { StateTag } from '@/ui/state-tag';
import { reportDesk } from './reports.api';
import { ReportTable } from './report-table';

/** What units below owe in reports this year, what came, and what is missing. */
export function ReceivingDesk({ unit, year }: { unit: string; year: number }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const inWords = useWindowWords();
  const query = useQuery(reportDesk(useTenant(), unit, year));
  return (
    <QueryView query={query} what={t('report.desk')}>
      {(desk) => (
        <>
          <p className="list-count" role="status">
            {t('report.deskIs', { expected: desk.expected, received: desk.received, missing: desk.missing })}
          </p>
          <Section title={t('report.expected')}>
            {desk.reports.length === 0 ? (
              <EmptyNote reason={t('report.deskNone')} />
            ) : (
              <ul className="duty-cards" aria-label={t('report.expected')}>
                {desk.reports.map((each) => (
                  <li key={each.occurrenceId}>
                    <div className="duty-card-main">
                      <AppLink href={`/occurrences/${each.occurrenceId}`}>{each.unitNameZh}</AppLink>
                      <div className="quiet">
                        {title(each)} · {inWords(each.windowKey)}
                      </div>
                    </div>
                    <div className="duty-card-due">
                      {each.reportId ? (
                        <AppLink href={`/reports/${each.reportId}`}>
                          {each.reportState ? t(`report.states.${each.reportState}`) : t('report.open')}
                        </AppLink>
                      ) : (
                        each.missing && <span className="mark">{t('report.missing')}</span>
                      )}
                      <StateTag state={each.state} />
                      <span className="quiet">{each.dueOn && t('line.dueIs', { day: each.dueOn })}</span>
                    </div>
                  </li>
                ))}
              </ul>
            )}
          </Section>
          {desk.beside.length > 0 && (
            <Section title={t('report.beside')}>
              <ReportTable reports={desk.beside} label={t('report.beside')} />
            </Section>
          )}
        </>
      )}
    </QueryView>
  );
}
