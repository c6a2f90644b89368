import { Alert } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { RefusedSignIns } from '@/api/schema';
import { beijing } from '@/lib/days';
import { useCodes } from '@/lib/i18n';
import { useAbility, useTenant } from '@/lib/session-context';
import { EmptyNote } from '@/ui/empty-note';
import { ListTable } from '@/ui/list-table';
import { Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { signInWatch } from './accounts.api';

/** Tells whoever looks after rights, or the trail, under whose names somebody tries to get in. */
export function SignInWatchSection() {
  const security = useAbility('grant.manage');
  const audit = useAbility('audit.read');
  return (security || audit) && <Watch />;
}

function Watch() {
  const { t } = useTranslation();
  const query = useQuery(signInWatch(useTenant()));
  const code = useCodes();
  return (
    <Section title={t('watch.title')}>
      <QueryView query={query} what={t('watch.title')}>
        {({ items, least }) =>
          items.length === 0 ? (
            <EmptyNote reason={t('watch.none', { least })} />
          ) : (
            <>
              <Alert type="warning" showIcon title={t('watch.found', { count: items.length, least })} />
              <ListTable<RefusedSignIns>
                label={t('watch.title')}
                items={items}
                rowKey="accountId"
                columns={[
                  {
                    title: t('watch.account'),
                    key: 'account',
                    render: (_, row) => row.userName ?? t('watch.gone'),
                  },
                  { title: t('watch.refusals'), key: 'refusals', render: (_, row) => row.refusals },
                  {
                    title: t('watch.why'),
                    key: 'why',
                    render: (_, row) => row.reasons.map((reason) => code('trailBecause', reason)).join('；'),
                  },
                  {
                    title: t('watch.when'),
                    key: 'when',
                    render: (_, row) => (
                      <>
                        {t('watch.last', { at: beijing(row.lastAt) })}
                        {row.lockedUntil && (
                          <div className="quiet">{t('watch.locked', { at: beijing(row.lockedUntil) })}</div>
                        )}
                      </>
                    ),
                  },
                ]}
              />
            </>
          )
        }
      </QueryView>
    </Section>
  );
}
