import { Button } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { beijing } from '@/lib/days';
import { useTenant } from '@/lib/session-context';
import { EmptyNote } from '@/ui/empty-note';
import { Page, Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { publication } from './portal.api';
import { PublicationContent } from './publication-content';
import { WithdrawDrawer } from './withdraw-drawer';

export function PublicationPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const query = useQuery(publication(useTenant(), id));
  const [withdrawing, setWithdrawing] = useState(false);
  const shown = query.data;
  return (
    <Page
      title={shown?.titleZh ?? t('publication.title')}
      trail={[{ title: t('publication.title'), href: '/publications' }]}
      subtitle={
        shown &&
        (shown.withdrawnAt === null
          ? t('publication.isPublic')
          : t('publication.withdrawnAt', { at: beijing(shown.withdrawnAt), reason: shown.withdrawnBecause }))
      }
      actions={
        shown?.can.withdraw && (
          <Button danger onClick={() => setWithdrawing(true)}>
            {t('publication.withdraw')}
          </Button>
        )
      }
    >
      <QueryView query={query} what={t('publication.title')}>
        {(it) => (
          <>
            <Section title={t('publication.content')}>
              {it.withdrawnAt !== null && it.form === 'live' ? (
                <EmptyNote reason={t('publication.noContent')} />
              ) : (
                <PublicationContent contents={it.contents} />
              )}
              <p className="public-facts quiet">{t('publicPage.hash', { hash: it.sha256 })}</p>
            </Section>
            <Section title={t('publication.history')}>
              <table className="published-table">
                <thead>
                  <tr>
                    <th scope="col">{t('publication.positionTitle')}</th>
                    <th scope="col">{t('publication.change')}</th>
                    <th scope="col">{t('publication.edition')}</th>
                    <th scope="col">{t('publication.at')}</th>
                  </tr>
                </thead>
                <tbody>
                  {it.history.map((change) => (
                    <tr key={change.position}>
                      <th scope="row">{change.position}</th>
                      <td>{t(`publication.changes.${change.change}`)}</td>
                      <td>{t('publication.editionIs', { edition: change.edition })}</td>
                      <td>{beijing(change.at)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </Section>
            {withdrawing && <WithdrawDrawer publication={it} onClose={() => setWithdrawing(false)} />}
          </>
        )}
      </QueryView>
    </Page>
  );
}
