import { App, Button } from 'antd';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ProvenDuty } from '@/api/schema';
import { beijing } from '@/lib/days';
import { SYSTEM, withoutVersion } from '@/lib/event-words';
import { useCodes, useNames } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { atViewpoint, useViewpoint } from '@/lib/viewpoint';
import { AppLink } from '@/ui/app-link';
import { EmptyNote } from '@/ui/empty-note';
import { ExportButton } from '@/ui/export-button';
import { Page, Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { StateTag } from '@/ui/state-tag';
import { provenance } from './compliance.api';
import { listAddress, question, type CountedFilter } from './counted-filter';

interface Props {
  bureau?: string;
  filter: CountedFilter;
  base: string;
  trail: { title: string; href: string }[];
}

/** From a figure down to the events: which duties it counts, under which rule, and what was recorded of each, when and by whom. */
export function ProvenancePage({ bureau, filter, base, trail }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const query = useInfiniteQuery(provenance(useTenant(), bureau, question(filter)));
  const first = query.data?.pages[0];
  const viewpoint = useViewpoint();
  const permanent =
    first &&
    atViewpoint(listAddress(base, filter, 'provenance'), {
      asOf: viewpoint?.asOf ?? first.asOf,
      knowledge: viewpoint?.knowledge ?? 'then',
    });
  return (
    <Page
      title={t('provenance.title')}
      trail={trail}
      subtitle={first && t('provenance.of', { count: first.count, at: beijing(first.asOf) })}
      actions={
        <>
          {permanent && (
            <Button
              onClick={() => {
                void navigator.clipboard
                  .writeText(new URL(permanent, window.location.origin).href)
                  .then(() => message.success(t('provenance.copied')));
              }}
            >
              {t('provenance.copy')}
            </Button>
          )}{' '}
          <ExportButton
            list={bureau === undefined ? 'provenance' : `bureaus/${bureau}/provenance`}
            filter={question(filter)}
          />{' '}
          <Button onClick={() => window.print()}>{t('ui.print')}</Button>
        </>
      }
    >
      <p className="rule">{t('provenance.rule')}</p>
      {bureau !== undefined && <p className="notice">{t('oversight.noContent')}</p>}
      <QueryView query={query} what={t('provenance.title')}>
        {(data) => {
          const duties = data.pages.flatMap((page) => page.items);
          if (duties.length === 0) return <EmptyNote reason={t('counted.none')} />;
          return (
            <>
              {permanent && (
                <p className="permanent">
                  {t('provenance.permanent')} <AppLink href={permanent}>{permanent}</AppLink>
                </p>
              )}
              {duties.map((duty) => (
                <Duty key={duty.line.id} duty={duty} bureau={bureau} base={base} />
              ))}
              {query.hasNextPage && (
                <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                  {t('ui.more')}
                </Button>
              )}
            </>
          );
        }}
      </QueryView>
    </Page>
  );
}

function Duty({ duty, bureau, base }: { duty: ProvenDuty; bureau: string | undefined; base: string }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const code = useCodes();
  const actor = ({ accountId, name }: ProvenDuty['facts'][number]['entry']['actor']) =>
    accountId === '' ? '—' : (name ?? t(accountId === SYSTEM ? 'ui.actorIsSystem' : 'ui.actorWithoutName'));
  const { line } = duty;
  const href = bureau === undefined ? `/occurrences/${line.id}` : `${base}/occurrences/${line.id}`;
  return (
    <Section title={`${line.unitNameZh} · ${title(line)}`} extra={<StateTag state={line.state} />}>
      <p>
        <AppLink href={href}>{t('provenance.open')}</AppLink> · {duty.schemeTitleZh}
        {duty.schemeEffectiveFrom && t('provenance.inForceFrom', { day: duty.schemeEffectiveFrom })} ·{' '}
        {t('provenance.article', { article: line.article })}
        {duty.articleSummaryZh && <span className="quiet"> {duty.articleSummaryZh}</span>}
      </p>
      <div className="facts-frame" role="region" aria-label={t('provenance.facts')} tabIndex={0}>
        <table className="facts">
          <thead>
            <tr>
              <th scope="col">{t('provenance.sequence')}</th>
              <th scope="col">{t('provenance.event')}</th>
              <th scope="col">{t('provenance.occurred')}</th>
              <th scope="col">{t('provenance.recorded')}</th>
              <th scope="col">{t('provenance.actor')}</th>
            </tr>
          </thead>
          <tbody>
            {duty.facts.map(({ entry, decisive }) => (
              <tr key={entry.sequence} className={decisive ? 'decisive' : undefined}>
                <td className="number">{entry.sequence}</td>
                <td>
                  {code('event', withoutVersion(entry.type))}
                  {entry.statusTo && (
                    <span className="quiet">
                      {' '}
                      {entry.statusFrom && `${code('state', entry.statusFrom)} → `}
                      {code('state', entry.statusTo)}
                    </span>
                  )}
                  {decisive && <span className="mark">{t('provenance.decisive')}</span>}
                </td>
                <td>{entry.occurredOn ?? '—'}</td>
                <td>{beijing(entry.recordedAt)}</td>
                <td>{actor(entry.actor)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
