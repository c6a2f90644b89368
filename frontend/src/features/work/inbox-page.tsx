import { Button, Checkbox, Tag } from 'antd';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Notice } from '@/api/schema';
import { beijing } from '@/lib/days';
import { useSession } from '@/lib/session-context';
import { useCommand } from '@/lib/use-command';
import { AppLink } from '@/ui/app-link';
import { EmptyNote } from '@/ui/empty-note';
import { Page } from '@/ui/page';
import { ProblemPanel } from '@/ui/problem-panel';
import { QueryView } from '@/ui/query-view';
import { markRead, noticeKeys, noticeList } from './notices.api';

const MOST_AT_ONCE = 100;

interface Props {
  unread: boolean;
  onUnread: (only: boolean) => void;
}

/** What the person was told, day by day. */
export function InboxPage({ unread, onUnread }: Props) {
  const { t } = useTranslation();
  const { tenant, person } = useSession();
  const cache = useQueryClient();
  const query = useInfiniteQuery(noticeList(tenant.id, unread));
  const notices = query.data?.pages.flatMap((page) => page.items) ?? [];
  const fresh = notices.filter(({ readAt }) => readAt === null).slice(0, MOST_AT_ONCE);
  const marking = useCommand(
    (ids: string[], intent) => markRead(ids, intent),
    () => cache.invalidateQueries({ queryKey: noticeKeys.all(tenant.id) }),
  );
  return (
    <Page
      title={t('inbox.title')}
      subtitle={t(tenant.kind === 'oversight' ? 'inbox.subtitleFromAbove' : 'inbox.subtitle')}
      actions={
        fresh.length > 0 && (
          <Button loading={marking.pending} onClick={() => void marking.submit(fresh.map(({ id }) => id))}>
            {t('inbox.markAll')}
          </Button>
        )
      }
    >
      {marking.problem && <ProblemPanel problem={marking.problem} what={t('inbox.title')} />}
      <div role="search" className="filter-bar no-print" aria-label={t('ui.filters')}>
        <Checkbox checked={unread} onChange={(event) => onUnread(event.target.checked)}>
          {t('inbox.onlyUnread')}
        </Checkbox>
      </div>
      <QueryView query={query} what={t('inbox.title')}>
        {() =>
          notices.length === 0 ? (
            <EmptyNote
              reason={t(
                unread
                  ? 'inbox.noneUnread'
                  : tenant.kind === 'oversight'
                    ? 'inbox.noneFromAbove'
                    : person === null
                      ? 'inbox.noPerson'
                      : 'inbox.none',
              )}
            />
          ) : (
            <NoticeList notices={notices} />
          )
        }
      </QueryView>
      {query.hasNextPage && (
        <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t('inbox.earlier')}
        </Button>
      )}
    </Page>
  );
}

function NoticeList({ notices }: { notices: Notice[] }) {
  const { t } = useTranslation();
  return (
    <ul className="duty-list notices">
      {notices.map((notice) => (
        <li key={notice.id} className={notice.readAt === null ? 'notice-unread' : undefined}>
          <div>
            <AppLink href={`/inbox/${notice.id}`}>
              {t(notice.papers > 0 ? 'inbox.paperIs' : 'inbox.dayIs', { day: notice.day })}
            </AppLink>
            <div className="quiet">
              {[
                notice.papers > 0 && t('inbox.paper'),
                notice.reminders + notice.escalations > 0 && t('inbox.counts', { ...notice }),
                notice.matters > 0 && t('inbox.countMatters', { count: notice.matters }),
              ]
                .filter(Boolean)
                .join(t('inbox.and'))}
            </div>
          </div>
          {notice.readAt === null ? (
            <Tag color="blue">{t('inbox.unread')}</Tag>
          ) : (
            <span className="quiet">{t('inbox.readAt', { at: beijing(notice.readAt) })}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
