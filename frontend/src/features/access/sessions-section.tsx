import { App, Button } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { MySession } from '@/api/schema';
import { beijing } from '@/lib/days';
import { useCodes, useNames } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { useCommand } from '@/lib/use-command';
import { ListTable } from '@/ui/list-table';
import { Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { endOtherSessions, endSession, mySessions } from './identity.api';
import { ProblemNotice } from './problem-notice';

/** Where the account is signed in, and an end to what its owner does not recognise. */
export function SessionsSection() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { name } = useNames();
  const code = useCodes();
  const tenant = useTenant();
  const cache = useQueryClient();
  const query = useQuery(mySessions(tenant));
  const again = () => cache.invalidateQueries({ queryKey: mySessions(tenant).queryKey });
  const ending = useCommand(endSession, () => {
    message.success(t('identity.ended'));
    return again();
  });
  const others = useCommand(endOtherSessions, ({ ended }) => {
    message.success(t('identity.endedOthers', { count: ended }));
    return again();
  });
  const device = ({ browser, system }: MySession) =>
    `${code('browser', browser)}，${code('deviceSystem', system)}`;
  return (
    <Section
      title={t('identity.sessions')}
      extra={
        <Button
          size="small"
          danger
          loading={others.pending}
          disabled={(query.data?.items.length ?? 0) < 2}
          onClick={() => void others.submit(undefined)}
        >
          {t('identity.endOthers')}
        </Button>
      }
    >
      <ProblemNotice problem={ending.problem ?? others.problem} />
      <QueryView query={query} what={t('identity.sessions')}>
        {({ items }) => (
          <ListTable<MySession>
            label={t('identity.sessions')}
            items={items}
            rowKey="id"
            columns={[
              { title: t('identity.device'), key: 'device', render: (_, session) => device(session) },
              {
                title: t('identity.tenant'),
                key: 'tenant',
                render: (_, { tenantNameZh, tenantNameEn }) =>
                  name({ nameZh: tenantNameZh, nameEn: tenantNameEn }),
              },
              {
                title: t('identity.started'),
                key: 'started',
                render: (_, session) => beijing(session.startedAt),
              },
              {
                title: t('identity.lastSeen'),
                key: 'seen',
                render: (_, session) => beijing(session.lastSeenAt),
              },
              { title: t('identity.ends'), key: 'ends', render: (_, session) => beijing(session.endsAt) },
              {
                title: t('ui.actions'),
                key: 'actions',
                render: (_, session) =>
                  session.current ? (
                    t('identity.current')
                  ) : (
                    <Button
                      size="small"
                      danger
                      aria-label={t('identity.endIs', {
                        device: device(session),
                        at: beijing(session.startedAt),
                      })}
                      onClick={() => void ending.submit(session.id)}
                    >
                      {t('identity.end')}
                    </Button>
                  ),
              },
            ]}
          />
        )}
      </QueryView>
    </Section>
  );
}
