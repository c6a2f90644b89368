import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoticeDetails, NoticeItem } from '@/api/schema';
import { beijing } from '@/lib/days';
import { useNames } from '@/lib/i18n';
import { newKey } from '@/lib/keys';
import { useOwnerWords } from '@/lib/owner-words';
import { useTenant } from '@/lib/session-context';
import { useWindowWords } from '@/lib/window-words';
import { AppLink } from '@/ui/app-link';
import { EmptyNote } from '@/ui/empty-note';
import { Page, Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { StateTag } from '@/ui/state-tag';
import { useNoticeWords } from './notice-words';
import { markRead, noticeDetails, noticeKeys } from './notices.api';

/** Everything that the person was told on one day, as each duty stands now. Whoever opens it has read it. */
export function NoticePage({ id }: { id: string }) {
  const { t } = useTranslation();
  const query = useQuery(noticeDetails(useTenant(), id));
  return (
    <QueryView query={query} what={t('inbox.title')}>
      {(notice) => <NoticeDetail notice={notice} />}
    </QueryView>
  );
}

function NoticeDetail({ notice }: { notice: NoticeDetails }) {
  const { t } = useTranslation();
  useReadOnOpening(notice);
  const of = (kind: NoticeItem['kind']) => notice.items.filter((item) => item.kind === kind);
  return (
    <Page
      title={t(notice.papers > 0 ? 'inbox.paperIs' : 'inbox.dayIs', { day: notice.day })}
      trail={[{ title: t('inbox.title'), href: '/inbox' }]}
      subtitle={t('inbox.sentAt', { at: beijing(notice.sentAt) })}
    >
      {notice.papers > 0 ? (
        <Section title={t('inbox.paper')}>
          <p>
            {t('inbox.paperWhere')} <AppLink href="/cases">{t('nav.cases')}</AppLink>
          </p>
        </Section>
      ) : (
        <>
          {notice.reminders + notice.escalations > 0 && (
            <>
              <Items
                title={t('inbox.escalations')}
                none={t('inbox.noEscalations')}
                items={of('escalation')}
              />
              <Items title={t('inbox.reminders')} none={t('inbox.noReminders')} items={of('reminder')} />
            </>
          )}
          <Matters items={notice.items.filter(({ kind }) => kind !== 'escalation' && kind !== 'reminder')} />
        </>
      )}
    </Page>
  );
}

function Items({ title, none, items }: { title: string; none: string; items: NoticeItem[] }) {
  const { t } = useTranslation();
  return (
    <Section title={t('workbench.titled', { title, count: items.length })}>
      {items.length === 0 ? (
        <EmptyNote reason={none} />
      ) : (
        <ul className="duty-cards notice-items">
          {items.map((item) => (
            <Item key={`${item.occurrenceId}/${item.step}`} item={item} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function Item({ item }: { item: NoticeItem }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const owner = useOwnerWords();
  const inWords = useWindowWords();
  const why = useNoticeWords();
  const { line } = item;
  return (
    <li>
      <div className="duty-card-main">
        {line ? (
          <>
            <AppLink href={`/occurrences/${line.id}`}>{title(line)}</AppLink>
            <div className="quiet">
              {line.unitNameZh}
              {line.postTitleZh && ` · ${owner(line)}`} · {t('line.articleIs', { article: line.article })} ·{' '}
              {inWords(line.windowKey)}
            </div>
          </>
        ) : (
          <span className="quiet">{t('inbox.gone')}</span>
        )}
      </div>
      <div className="duty-card-due">
        {line && <StateTag state={line.state} />}
        <span className="quiet">{t('line.dueIs', { day: item.dueOn })}</span>
      </div>
      <div className="notice-why">{why(item)}</div>
    </li>
  );
}

const places = {
  bulletin: (id: string) => `/bulletins/${id}`,
  'received-bulletin': (id: string) => `/bulletins/received/${id}`,
  'incident-report': (id: string) => `/incidents/${id}`,
  'incident-closing': (id: string) => `/incidents/${id}`,
  // What is asked for stands in the list of reports, where it is answered.
  'report-call': () => '/reports',
} as const;

/** Bulletins to acknowledge, incidents to report or to close, reports to send. Nothing while none was told of. */
function Matters({ items }: { items: NoticeItem[] }) {
  const { t } = useTranslation();
  const why = useNoticeWords();
  if (items.length === 0) return null;
  return (
    <Section title={t('workbench.titled', { title: t('inbox.matters'), count: items.length })}>
      <ul className="duty-cards notice-items">
        {items.map((item) => {
          const { kind, occurrenceId, matter } = item;
          if (kind === 'reminder' || kind === 'escalation') return null;
          return (
            <li key={`${kind}/${occurrenceId}`}>
              <div className="duty-card-main">
                {matter ? (
                  <>
                    <AppLink href={places[kind](occurrenceId)}>{matter.titleZh}</AppLink>
                    <div className="quiet">
                      {[t(`inbox.matter.${kind}`), matter.about].filter(Boolean).join(' · ')}
                    </div>
                  </>
                ) : (
                  <span className="quiet">{t('inbox.gone')}</span>
                )}
              </div>
              <div className="duty-card-due">
                <span className="quiet">
                  {t(kind === 'incident-closing' ? 'inbox.sinceIs' : 'line.dueIs', { day: item.dueOn })}
                </span>
              </div>
              <div className="notice-why">{kind === 'incident-closing' ? '' : why(item)}</div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function useReadOnOpening({ id, readAt }: NoticeDetails) {
  const tenant = useTenant();
  const cache = useQueryClient();
  const marked = useRef(false);
  useEffect(() => {
    if (readAt !== null || marked.current) return;
    marked.current = true;
    // That it was read is no news to its reader; when it cannot be said now, the next opening says it.
    markRead([id], { key: newKey() })
      .then(() => cache.invalidateQueries({ queryKey: noticeKeys.all(tenant) }))
      .catch(() => undefined);
  }, [id, readAt, tenant, cache]);
}
