import { Button } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PublicationLine } from '@/api/schema';
import { beijing } from '@/lib/days';
import { useTenant } from '@/lib/session-context';
import { AppLink } from '@/ui/app-link';
import { EmptyNote } from '@/ui/empty-note';
import { ListTable } from '@/ui/list-table';
import { Page, Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { publicationList } from './portal.api';
import { PortalTabs } from './portal-tabs';
import { PublishDrawer } from './publish-drawer';
import { WithdrawDrawer } from './withdraw-drawer';

/** What the bureau has made public, and what it has taken back. */
export function PublicationsPage() {
  const { t } = useTranslation();
  const query = useQuery(publicationList(useTenant()));
  const [publishing, setPublishing] = useState(false);
  return (
    <Page
      title={t('publication.title')}
      subtitle={t('publication.purpose')}
      actions={
        <Button type="primary" disabled={!query.data} onClick={() => setPublishing(true)}>
          {t('publication.publish')}
        </Button>
      }
    >
      <PortalTabs page="publications" />
      <QueryView query={query} what={t('publication.title')}>
        {({ items, kinds, publicPath, position }) => {
          const standing = items.filter((item) => item.withdrawnAt === null);
          const withdrawn = items.filter((item) => item.withdrawnAt !== null);
          return (
            <>
              <p className="quiet">
                {standing.length > 0 && (
                  <>
                    {t('publication.publicAt')}{' '}
                    <a href={publicPath} target="_blank" rel="noreferrer">
                      {new URL(publicPath, window.location.origin).href}
                    </a>{' '}
                  </>
                )}
                {t('publication.position', { position })}
              </p>
              <Section title={t('publication.standing')}>
                {standing.length === 0 ? (
                  <EmptyNote reason={t('publication.nothing')} />
                ) : (
                  <Publications items={standing} label={t('publication.standing')} />
                )}
              </Section>
              {withdrawn.length > 0 && (
                <Section title={t('publication.withdrawn')}>
                  <Publications items={withdrawn} label={t('publication.withdrawn')} />
                </Section>
              )}
              {publishing && <PublishDrawer kinds={kinds} onClose={() => setPublishing(false)} />}
            </>
          );
        }}
      </QueryView>
    </Page>
  );
}

function Publications({ items, label }: { items: PublicationLine[]; label: string }) {
  const { t } = useTranslation();
  const [withdrawing, setWithdrawing] = useState<PublicationLine>();
  return (
    <>
      <ListTable<PublicationLine>
        label={label}
        items={items}
        rowKey="id"
        columns={[
          {
            title: t('publication.name'),
            key: 'title',
            render: (_, each) => <AppLink href={`/publications/${each.id}`}>{each.titleZh}</AppLink>,
          },
          {
            title: t('publication.form'),
            key: 'form',
            width: '10em',
            render: (_, each) => t(`publication.forms.${each.form}`),
          },
          {
            title: t('publication.edition'),
            key: 'edition',
            width: '6em',
            render: (_, each) => t('publication.editionIs', { edition: each.edition }),
          },
          {
            title: t('publication.publishedAt'),
            key: 'at',
            width: '12em',
            render: (_, each) => beijing(each.publishedAt),
          },
          {
            title: t('publication.state'),
            key: 'state',
            render: (_, each) =>
              each.withdrawnAt === null
                ? t('publication.isPublic')
                : t('publication.withdrawnAt', {
                    at: beijing(each.withdrawnAt),
                    reason: each.withdrawnBecause,
                  }),
          },
          {
            title: '',
            key: 'withdraw',
            width: '6em',
            render: (_, each) =>
              each.withdrawnAt === null && (
                <Button
                  size="small"
                  aria-label={t('publication.withdrawOf', { title: each.titleZh })}
                  onClick={() => setWithdrawing(each)}
                >
                  {t('publication.withdraw')}
                </Button>
              ),
          },
        ]}
      />
      {withdrawing && <WithdrawDrawer publication={withdrawing} onClose={() => setWithdrawing(undefined)} />}
    </>
  );
}
