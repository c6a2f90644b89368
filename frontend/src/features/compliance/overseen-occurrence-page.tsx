import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { address } from '@/lib/address';
import { yearOf } from '@/lib/days';
import { useNames } from '@/lib/i18n';
import { useTenant, useToday } from '@/lib/session-context';
import { LineFacts } from '@/ui/line-facts';
import { Page, Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { StateTag } from '@/ui/state-tag';
import { Timeline } from '@/ui/timeline';
import { overseenOccurrence } from './compliance.api';
import { useBureauName } from './overseen-bureau-page';

/** The facts of one duty of an overseen bureau: when what was recorded, never what was written or filed. */
export function OverseenOccurrencePage({ bureau, id }: { bureau: string; id: string }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const year = yearOf(useToday());
  const query = useQuery(overseenOccurrence(useTenant(), bureau, id));
  const bureauName = useBureauName(bureau, year);
  return (
    <QueryView query={query} what={t('occurrence.what')}>
      {(occurrence) => {
        const home = `/oversight/bureaus/${bureau}`;
        const theYear = yearOf(occurrence.windowFrom);
        return (
          <Page
            title={title(occurrence)}
            trail={[
              { title: t('nav.district'), href: address('/oversight', { year: theYear }) },
              { title: bureauName, href: address(home, { year: theYear }) },
              {
                title: occurrence.unitNameZh,
                href: address(`${home}/occurrences`, { year: theYear, unitId: occurrence.unitId }),
              },
            ]}
            subtitle={<StateTag state={occurrence.state} />}
          >
            <p className="notice">{t('oversight.noContent')}</p>
            <Section title={t('occurrence.facts')}>
              <LineFacts line={occurrence} schemeTitle={occurrence.schemeTitleZh} />
            </Section>
            <Section title={t('occurrence.timeline')}>
              <Timeline entries={occurrence.timeline} />
            </Section>
          </Page>
        );
      }}
    </QueryView>
  );
}
