import { Button } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useTenant } from '@/lib/session-context';
import { EmptyNote } from '@/ui/empty-note';
import { Page } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { HandoverTable } from './handover-table';
import { handoverList } from './handovers.api';

/** Every hand-over that the reader sees. */
export function HandoversPage() {
  const { t } = useTranslation();
  const query = useQuery(handoverList(useTenant()));
  return (
    <Page
      title={t('handover.list')}
      subtitle={t('handover.purpose')}
      trail={[{ title: t('nav.organisation'), href: '/organisation' }]}
      actions={<Button onClick={() => window.print()}>{t('ui.print')}</Button>}
    >
      <QueryView query={query} what={t('handover.list')}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyNote reason={t('handover.none')} />
          ) : (
            <>
              <p className="list-count">{t('ui.shown', { count: items.length })}</p>
              <HandoverTable handovers={items} label={t('handover.list')} />
            </>
          )
        }
      </QueryView>
    </Page>
  );
}
